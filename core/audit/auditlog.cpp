#include "core/audit/auditlog.h"

#include "core/audit/auditkinds.h"
#include "core/base/text.h"
#include "core/ledger/permit.h"

#include <QCryptographicHash>

namespace linli {

namespace {

/// Erasures write no rows into the log.
const QString erased = QStringLiteral("Erased the record of resident %1: %2");

/// The first sequence at or after the beginning of `day`. Times grow with sequences in one replica, so halving
/// finds it in twenty look-ups of the primary key; no index by time is needed.
Result<qint64> firstOn(Ledger &ledger, QDate day)
{
    Database &db = ledger.db();
    const qint64 wanted = wallTime(day, QTime(0, 0)).toMSecsSinceEpoch() << 16;
    LINLI_ASSIGN(const auto newest,
        db.integer(QStringLiteral("SELECT MAX(sequence) FROM journal_entry WHERE replica = ?"), {ledger.replica()}));
    qint64 low = 1;
    qint64 high = newest.value_or(0) + 1;
    while (low < high) {
        const qint64 middle = low + (high - low) / 2;
        LINLI_ASSIGN(const auto hlc,
            db.integer(QStringLiteral("SELECT hlc FROM journal_entry WHERE replica = ? AND sequence = ?"),
                {ledger.replica(), middle}));
        if (hlc.value_or(0) < wanted)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

} // namespace

Result<AuditQuery> auditQuery(Ledger &ledger, const AuditFilter &filter, qint64 before, int limit)
{
    qint64 from = 0;
    qint64 until = before > 0 ? before : std::numeric_limits<qint64>::max();
    if (filter.from.isValid()) {
        LINLI_ASSIGN(from, firstOn(ledger, filter.from));
    }
    if (filter.until.isValid()) {
        LINLI_ASSIGN(const qint64 after, firstOn(ledger, filter.until.addDays(1)));
        until = std::min(until, after);
    }
    AuditQuery query;
    query.sql = QStringLiteral("SELECT %1 FROM journal_entry WHERE replica = ? AND sequence >= ? AND sequence < ?")
                    .arg(entryColumns());
    query.values = {ledger.replica(), from, until};
    if (!filter.actor.isEmpty()) {
        query.sql += QStringLiteral(" AND actor = ?");
        query.values.append(filter.actor);
    }
    const QStringList sentences = sentencesOf(filter.kind);
    if (filter.kind == AuditKind::Changes) {
        query.sql += QStringLiteral(" AND (row_count > 0 OR sentence = ?)");
        query.values.append(erased);
    } else if (!sentences.isEmpty()) {
        query.sql += QStringLiteral(" AND sentence IN (%1)")
                         .arg(QStringList(sentences.size(), QStringLiteral("?")).join(u','));
        for (const QString &sentence : sentences)
            query.values.append(sentence);
    }
    query.sql += QStringLiteral(" ORDER BY sequence DESC LIMIT ?");
    query.values.append(limit);
    return query;
}

Result<QList<EntryHeader>> auditLog(Ledger &ledger, const AuditFilter &filter, qint64 before, int limit)
{
    LINLI_TRY(permit(ledger, Action::See, Kind::History));
    LINLI_ASSIGN(const AuditQuery query, auditQuery(ledger, filter, before, limit));
    QList<EntryHeader> entries;
    LINLI_TRY(ledger.db().each(query.sql, query.values, [&](const Row &row) { entries.append(entryHeaderOf(row)); }));
    return entries;
}

Result<QString> digestLine(Ledger &ledger, QDate month)
{
    LINLI_TRY(permit(ledger, Action::See, Kind::History));
    const QDate first(month.year(), month.month(), 1);
    if (!month.isValid() || first.addMonths(1) > ledger.clock().today())
        return Error{ErrorKind::Refused,
            translate("audit", "This month is not over yet; its digest would change with every entry.")};
    LINLI_ASSIGN(const qint64 from, firstOn(ledger, first));
    LINLI_ASSIGN(const qint64 until, firstOn(ledger, first.addMonths(1)));
    if (from == until)
        return Error{ErrorKind::NotFound, translate("audit", "The log has no entry of this month.")};
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    bool isFirst = true;
    LINLI_TRY(ledger.db().each(
        QStringLiteral("SELECT previous_hash, hash FROM journal_entry WHERE replica = ? AND sequence >= ? AND "
                       "sequence < ? ORDER BY sequence"),
        {ledger.replica(), from, until}, [&](const Row &row) {
            if (std::exchange(isFirst, false))
                hash.addData(row.blob(0));
            hash.addData(row.blob(1));
        }));
    return QStringLiteral("Linli %1 台账 %2 条目 %3–%4 摘要 %5")
        .arg(first.toString(QStringLiteral("yyyy-MM")))
        .arg(ledger.replica())
        .arg(from)
        .arg(until - 1)
        .arg(QString::fromLatin1(hash.result().toHex()));
}

} // namespace linli
