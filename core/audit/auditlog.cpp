#include "core/audit/auditlog.h"

#include "core/base/text.h"
#include "core/ledger/change.h"
#include "core/ledger/permit.h"
#include "core/spreadsheet/exporttable.h"

#include <QCryptographicHash>

namespace linli {

namespace {

/// How the sentences of a kind begin, as they are stored (English). Everything that wrote rows is a change, and erasures, which keep none.
QStringList beginnings(AuditKind kind)
{
    switch (kind) {
    case AuditKind::Looked:
        return {QStringLiteral("Looked at")};
    case AuditKind::Exported:
        return {QStringLiteral("Exported"), QStringLiteral("Printed"), QStringLiteral("Saved"),
            QStringLiteral("Wrote"), QStringLiteral("Made a backup"), QStringLiteral("Handed out")};
    case AuditKind::SignIns:
        return {QStringLiteral("Signed"), QStringLiteral("A sign-in failed"), QStringLiteral("Opened the ledger")};
    case AuditKind::Accounts:
        return {QStringLiteral("Made the account"), QStringLiteral("Made the first account"),
            QStringLiteral("Confirmed the account"), QStringLiteral("Changed the roles"),
            QStringLiteral("Gave the account"), QStringLiteral("Removed the account"),
            QStringLiteral("Lifted the lock"), QStringLiteral("Changed the own password"),
            QStringLiteral("Changed the key"), QStringLiteral("Sealed everything"),
            QStringLiteral("Made a new recovery page"), QStringLiteral("Set the password policy")};
    case AuditKind::All:
    case AuditKind::Changes:
        break;
    }
    return {};
}

qint64 hlcOf(QDate day)
{
    return wallTime(day, QTime(0, 0)).toMSecsSinceEpoch() << 16;
}

struct Condition
{
    QString sql;
    QVariantList values;
};

Condition conditionOf(const Ledger &ledger, const AuditFilter &filter)
{
    Condition condition{QStringLiteral("e.replica = ?"), {ledger.replica()}};
    const auto add = [&condition](const QString &sql, const QVariantList &values) {
        condition.sql += QStringLiteral(" AND ") + sql;
        condition.values += values;
    };
    if (!filter.actor.isEmpty())
        add(QStringLiteral("e.actor = ?"), {filter.actor});
    if (filter.from.isValid())
        add(QStringLiteral("e.hlc >= ?"), {hlcOf(filter.from)});
    if (filter.until.isValid())
        add(QStringLiteral("e.hlc < ?"), {hlcOf(filter.until.addDays(1))});
    if (filter.kind == AuditKind::Changes)
        add(QStringLiteral("(e.row_count > 0 OR (e.sentence >= 'Erased' AND e.sentence < 'Erasee'))"), {});
    QStringList any;
    QVariantList words;
    for (const QString &beginning : beginnings(filter.kind)) {
        any.append(QStringLiteral("(e.sentence >= ? AND e.sentence < ?)"));
        words << beginning << QString(beginning + QChar(0xFFFF));
    }
    if (!any.isEmpty())
        add(u'(' + any.join(QStringLiteral(" OR ")) + u')', words);
    return condition;
}

} // namespace

QString displayName(AuditKind kind)
{
    switch (kind) {
    case AuditKind::All:
        return translate("audit", "Everything");
    case AuditKind::Looked:
        return translate("audit", "Looks at masked values");
    case AuditKind::Exported:
        return translate("audit", "Exports, prints, copies");
    case AuditKind::SignIns:
        return translate("audit", "Sign-ins");
    case AuditKind::Accounts:
        return translate("audit", "Accounts and keys");
    case AuditKind::Changes:
        break;
    }
    return translate("audit", "Changes of records");
}

Result<AuditPage> auditPage(Ledger &ledger, const AuditFilter &filter, std::optional<qint64> after, int limit)
{
    LINLI_TRY(permit(ledger, Action::See, Kind::History));
    Condition condition = conditionOf(ledger, filter);
    if (after) {
        condition.sql += QStringLiteral(" AND e.sequence < ?");
        condition.values.append(*after);
    }
    condition.values.append(limit);
    AuditPage page;
    LINLI_TRY(journalEntries(ledger.db(),
        QStringLiteral("WHERE %1 ORDER BY e.sequence DESC LIMIT ?").arg(condition.sql), condition.values,
        [&](const EntryHeader &entry) { page.rows.append({entry.sequence, entry}); }));
    if (page.rows.size() == limit)
        page.next = page.rows.last().id;
    return page;
}

Result<QStringList> auditActors(Ledger &ledger)
{
    LINLI_TRY(permit(ledger, Action::See, Kind::History));
    QStringList names;
    LINLI_TRY(ledger.db().each(QStringLiteral("SELECT DISTINCT actor FROM journal_entry ORDER BY actor"), {},
        [&](const Row &row) { names.append(row.text(0)); }));
    return names;
}

Result<qint64> exportAuditLog(Ledger &ledger, const AuditFilter &filter, const QString &path)
{
    LINLI_TRY(permit(ledger, Action::Export, Kind::History));
    LINLI_TRY(recordEvent(ledger, {QT_TRANSLATE_NOOP("journal", "Exported the log")}));
    TableExport table;
    table.sheet = translate("audit", "Log");
    table.title = translate("audit", "Log of the ledger");
    table.columns = {{translate("audit", "Number"), CellStyle::Integer}, {translate("audit", "Time"), CellStyle::DateTime},
        {translate("audit", "Who"), CellStyle::Text}, {translate("audit", "What"), CellStyle::Wrapped, 60},
        {translate("audit", "Records"), CellStyle::Count}};
    return exportTable(path, table, [&](const RowSink &sink) -> Result<void> {
        std::optional<qint64> after;
        do {
            LINLI_ASSIGN(const AuditPage page, auditPage(ledger, filter, after));
            for (const AuditLine &line : page.rows)
                LINLI_TRY(sink({line.id, line.entry.at(), line.entry.actor, line.entry.sentence.translated(),
                    line.entry.rowCount}));
            after = page.next;
        } while (after);
        return success();
    });
}

Result<QString> digestLine(Ledger &ledger, QDate month)
{
    LINLI_TRY(permit(ledger, Action::See, Kind::History));
    const QDate first(month.year(), month.month(), 1);
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    qint64 from = 0;
    qint64 to = 0;
    LINLI_TRY(ledger.db().each(
        QStringLiteral("SELECT sequence, previous_hash, hash FROM journal_entry WHERE replica = ? AND hlc >= ? AND "
                       "hlc < ? ORDER BY sequence"),
        {ledger.replica(), hlcOf(first), hlcOf(first.addMonths(1))}, [&](const Row &row) {
            if (from == 0) {
                from = row.integer(0);
                hash.addData(row.blob(1));
            }
            to = row.integer(0);
            hash.addData(row.blob(2));
        }));
    if (from == 0)
        return Error{ErrorKind::NotFound, translate("audit", "The log has no entries of this month.")};
    return translate("audit", "Linli log %1, ledger %2, entries %3 to %4, digest %5")
        .arg(first.toString(QStringLiteral("yyyy-MM")))
        .arg(ledger.replica())
        .arg(from)
        .arg(to)
        .arg(QString::fromLatin1(hash.result().toHex()));
}

} // namespace linli
