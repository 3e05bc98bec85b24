// What a ledger file says of itself (table meta): not journalled, no part of the office's record.
#pragma once

#include "core/storage/database.h"

namespace linli {

Result<std::optional<QString>> metaValue(Database &db, const QString &name);
Result<void> setMetaValue(Database &db, const QString &name, const QString &value);

} // namespace linli
