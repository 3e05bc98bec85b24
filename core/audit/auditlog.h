// The journal as the auditor reads it: who did what when, without what the records say.
#pragma once

#include "core/journal/journal.h"
#include "core/ledger/ledger.h"

namespace linli {

enum class AuditKind { All, Looked, Exported, SignIns, Accounts, Changes };

struct AuditFilter
{
    AuditKind kind = AuditKind::All;
    QString actor; ///< Empty: everybody.
    QDate from; ///< Invalid: from the beginning.
    QDate until; ///< The day itself included; invalid: up to now.
};

/// One line of the log.
struct AuditLine
{
    qint64 id = 0; ///< The entry's sequence.
    EntryHeader entry;
};
struct AuditPage
{
    QList<AuditLine> rows; ///< Newest first.
    std::optional<qint64> next; ///< The sequence after which the next page begins.
};
inline constexpr int auditPageSize = 256;

/// Entries of this ledger's own replica. The log is append-only and never shortened, so that 等保's six months
/// are always there. Needs See on History.
Result<AuditPage> auditPage(Ledger &ledger, const AuditFilter &filter, std::optional<qint64> after = std::nullopt,
    int limit = auditPageSize);
/// Names that stand in the log, for the filter.
Result<QStringList> auditActors(Ledger &ledger);
QString displayName(AuditKind kind);

/// Writes the log as it is filtered to an .xlsx; journalled. Needs Export on History. Gives the rows written.
Result<qint64> exportAuditLog(Ledger &ledger, const AuditFilter &filter, const QString &path);

/// One line to sign and file: the month, the ledger's number, its first and last entry of that month, and the
/// BLAKE2b-256 digest over the hash before and the hashes of the month's entries in their order. Error NotFound
/// for a month without entries. Needs See on History.
Result<QString> digestLine(Ledger &ledger, QDate month);

} // namespace linli
