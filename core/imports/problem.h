// What an import found, row by row, and what came of it.
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace linli {

enum class ProblemKind {
    IdLost, ///< The spreadsheet turned the ID number into a number that lost its last digits.
    IdCheck, ///< Wrong check digit (or no ID number at all); kept as unverified.
    IdMissing,
    BirthContradictsId,
    SexContradictsId,
    PhoneInvalid, ///< Not stored.
    DateUnreadable, ///< Not stored.
    FlagContradictsAge,
    TotalDiffers, ///< The list's own total is another than what stands in it.
    Duplicate, ///< Perhaps somebody the ledger has already; not imported until somebody decides.
    Refused, ///< Not imported.
    IdNormalised, ///< A note: x made X, spaces taken out.
    NameNormalised, ///< A note: spaces taken out.
};

QString toWord(ProblemKind kind); ///< id_lost, id_check …
QString displayName(ProblemKind kind);
/// id_normalised and name_normalised tell what was put right; nothing is to be done.
bool isNote(ProblemKind kind);

struct Problem
{
    int row = 0; ///< As the spreadsheet counts, from 1.
    QString column; ///< "J"; empty where it concerns the whole row.
    ProblemKind kind = ProblemKind::Refused;
    QString message; ///< Translated; never a person's data.
    QString value; ///< What stands in the cell.
};

/// Each data row counts once: read = added + updated + unchanged + refused. Rows of titles, headings, totals
/// and empty ones are no data rows.
/// - added: the row made something new (a resident, a vacant flat, a leader's appointment, the row's
///   innermost area, a case);
/// - updated: it changed or completed what was known; unchanged: all was known;
/// - refused: nothing of it was stored: problem `refused`, an undecided `duplicate`, or a decision "skip".
struct ImportSummary
{
    qint64 read = 0;
    qint64 added = 0;
    qint64 updated = 0;
    qint64 unchanged = 0;
    qint64 refused = 0;
    QList<Problem> problems; ///< In the order of the rows.
    QStringList facts; ///< What was understood of the layout, sentences for the person.
    /// Problems that are neither `refused` nor mere notes.
    qint64 warnings() const;
};

/// {"read", "added", "updated", "unchanged", "refused", "warnings", "problems": [{"row", "column", "kind",
/// "message", "value"}]}
QJsonObject toJson(const ImportSummary &summary);

} // namespace linli
