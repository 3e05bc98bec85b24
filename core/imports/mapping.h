// How the columns of a file stand for fields, where the person corrected it: MAP.json.
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/imports/fields.h"

#include <QHash>
#include <QJsonObject>

namespace linli {

/// A correction of what was found by itself; what is left empty stays as found.
struct Mapping
{
    QString sheet;
    QList<int> headerRows; ///< As the spreadsheet counts: 3, 4.
    /// Field → text of the heading, or the column's letter; an empty text: not imported.
    QHash<QString, QString> columns;

    bool isEmpty() const { return sheet.isEmpty() && headerRows.isEmpty() && columns.isEmpty(); }
};

/// What the person decided on a row that was reported as a `duplicate`.
struct Decision
{
    enum class Kind { Same, New, Skip } kind = Kind::Skip;
    PersonId person; ///< Same: as whom.
};
using Decisions = QHash<int, Decision>;

struct ImportMap
{
    Mapping mapping;
    Decisions decisions;
};

/// {"sheet", "header_rows": [3, 4], "columns": {FIELD: "heading" or "C"}}
QJsonObject toJson(const Mapping &mapping);
/// The same, with {"decisions": {"ROW": "same:PERSON" | "new" | "skip"}}. Error Invalid with what is wrong.
Result<ImportMap> importMapFromJson(ImportKind kind, const QByteArray &json);

/// "A" for 0, "AB" for 27.
QString columnLetter(int column);
/// -1 when it is none.
int columnOfLetter(const QString &letter);

} // namespace linli
