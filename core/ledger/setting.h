#pragma once

#include "core/ledger/change.h"

namespace linli {

/// Sets one of the office's settings (Ledger::setting reads it) inside a change.
Result<void> writeSetting(Change &change, Ledger &ledger, const QString &name, const QString &value);

} // namespace linli
