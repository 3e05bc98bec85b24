// The log as an auditor reads it: who did, looked, exported, signed in or failed to; filters, export and the
// monthly digest that is signed and filed. Dengbao (等保) asks for six months of log: this one is append-only
// and nothing of it is ever deleted.
#pragma once

#include "core/journal/journal.h"
#include "core/ledger/ledger.h"

#include <QDate>

namespace linli {

enum class AuditKind { All, Looked, Exported, SignIns, Changes, Accounts };

QString toWord(AuditKind kind); ///< all, looked, exported, sign-ins, changes, accounts
std::optional<AuditKind> auditKindFromWord(const QString &word);
QString displayName(AuditKind kind);

struct AuditFilter
{
    QDate from; ///< Invalid: from the beginning.
    QDate until; ///< With that day; invalid: until now.
    QString actor; ///< Empty: everybody.
    AuditKind kind = AuditKind::All;
};

/// Entries of this ledger's replica, newest first, before the sequence `before` (0: from the newest), at most
/// `limit`. Error Denied without See on History.
Result<QList<EntryHeader>> auditLog(Ledger &ledger, const AuditFilter &filter, qint64 before, int limit);
/// The query behind it, for the test of the indexes it uses.
struct AuditQuery
{
    QString sql;
    QVariantList values;
};
Result<AuditQuery> auditQuery(Ledger &ledger, const AuditFilter &filter, qint64 before, int limit);

/// "Linli 2026-10 台账 REPLICA 条目 12–345 摘要 HEX", the same in every language: BLAKE2b-256 over the hash
/// before the month's first entry and the hashes of its entries in order. Errors: Denied, NotFound for a month
/// without entries, Refused for one that is not over.
Result<QString> digestLine(Ledger &ledger, QDate month);

} // namespace linli
