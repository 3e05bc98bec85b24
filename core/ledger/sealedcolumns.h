// Which columns are sealed: the one list that writing, history, upgrade and key change go by.
#pragma once

#include "core/storage/database.h"

#include <QStringList>

namespace linli {

/// Text columns of a table that are sealed; empty for most tables.
const QStringList &sealedColumns(const QString &table);
/// Tables that have some.
QStringList sealedTables();
/// The same for columns of bytes, in tables whose rows are large.
const QStringList &sealedBlobs(const QString &table);
QStringList sealedBlobTables();

/// The value as it goes into the table: sealed where the column is. Error Denied without a data key.
Result<QVariant> storedValue(const Database &db, const Place &place, const QVariant &plain);

} // namespace linli
