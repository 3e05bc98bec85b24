// Kinds of people to watch over (R6): those that come with Linli and the office's own, as the ledger has them.
#pragma once

#include "core/ledger/change.h"

#include <QStringList>

namespace linli {

struct CareKind
{
    qint64 id = 0; ///< 0: the office has changed nothing of it.
    QString word; ///< What marks are kept by: stays when the name is changed.
    QString name; ///< What people read.
    int visitDays = 0; ///< A visit at least every so many days (R4); 0: as every household.
    int ordinal = 0;
    bool retired = false; ///< Not offered any more; the marks that stand keep it.
    bool shipped = false; ///< Comes with Linli.
    bool proposed = false; ///< Begun and ended by the data (flagProposals): can't be retired.
};

class CareKinds
{
public:
    /// Those that come with Linli, unchanged.
    CareKinds();
    static Result<CareKinds> load(Database &db);

    /// In the office's order, the retired ones too.
    const QList<CareKind> &all() const { return m_kinds; }
    /// Words that a new mark can have, in the office's order.
    QStringList offered() const;
    const CareKind *find(const QString &word) const;
    /// The present name; of a word that is no kind, the word.
    QString nameOf(const QString &word) const;
    QString namesOf(const QStringList &words, const QString &between = QStringLiteral("、")) const;
    /// As lists and people write it: a word, a present name, a usual spelling; anything else stays as it is.
    QString wordOf(const QString &text) const;

private:
    QList<CareKind> m_kinds;
};

/// The office's kinds are its rules: all of these need Edit on Policy. A name is at most twelve characters.
/// Gives the word of the new kind. Errors: Invalid without a name, Refused when there is such a kind.
Result<QString> addCareKind(Ledger &ledger, const QString &name, int visitDays);
/// Another name or frequency. Errors: Invalid, NotFound, Refused as above.
Result<void> editCareKind(Ledger &ledger, const QString &word, const QString &name, int visitDays);
/// Not offered any more, or offered again. Refused for what the data propose.
Result<void> retireCareKind(Ledger &ledger, const QString &word, bool retired);
/// One place up (-1) or down (+1) among all.
Result<void> moveCareKind(Ledger &ledger, const QString &word, int places);

} // namespace linli
