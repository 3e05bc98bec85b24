// Which rows a commit changed, by table: what models, derived data and lists ask for.
#pragma once

#include <QHash>
#include <QMetaType>
#include <QSet>
#include <QString>

namespace linli {

/// Table name → ids. A change of a row also touches its parents: a membership's change touches its household
/// and its person (see parentTableOf).
using Touched = QHash<QString, QSet<qint64>>;

/// "household_id" → "household"; empty when the column names no parent.
QString parentTableOf(const QString &column);

} // namespace linli

Q_DECLARE_METATYPE(linli::Touched)
