// The log as a spreadsheet, for the auditor's file.
#pragma once

#include "core/audit/auditlog.h"

namespace linli {

/// Writes what the filter shows to `path`; gives the number of entries. Journalled. Errors: Denied without
/// Export on History, ReadOnly, Io.
Result<qint64> exportAuditLog(Ledger &ledger, const AuditFilter &filter, const QString &path);

} // namespace linli
