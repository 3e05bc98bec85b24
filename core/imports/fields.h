// What can be imported, and by which headings each field is known.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace linli {

enum class ImportKind { Areas, Leaders, Roster, Cases };

inline constexpr ImportKind allImportKinds[] = {
    ImportKind::Areas, ImportKind::Leaders, ImportKind::Roster, ImportKind::Cases};

QString toWord(ImportKind kind); ///< areas, leaders, roster, cases
std::optional<ImportKind> importKindFromWord(QStringView word);
QString displayName(ImportKind kind);

struct ImportField
{
    QString word; ///< FIELD of MAP.json: "id_number".
    QString heading; ///< As offices write it; the blank template has it.
    QStringList spellings; ///< In the form of normalisedHeading(), the most usual first.
    QString meaning; ///< Translated, one short sentence.
    QString example; ///< For the template's example row.
    bool required = false; ///< Without such a column the file can't be imported.
    bool fillsDown = false; ///< A merged cell counts for every row it covers.
};

/// In the order of the blank template.
const QList<ImportField> &importFields(ImportKind kind);
/// Null when the kind has no such field.
const ImportField *findField(ImportKind kind, const QString &word);

/// Half width, without white space, line breaks, asterisks, colons: " 姓　名*" → "姓名".
QString normalisedHeading(const QString &text);

/// How well a heading names a field: 0 is best, larger is weaker; nothing when it does not.
std::optional<int> headingRank(const ImportField &field, const QString &normalised);

} // namespace linli
