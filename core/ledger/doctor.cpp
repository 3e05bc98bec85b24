#include "core/ledger/doctor.h"

#include "core/base/text.h"
#include "core/journal/journal.h"
#include "core/storage/transaction.h"

#include <QCryptographicHash>

namespace linli {

namespace {

/// A digest of a table's content that does not depend on the order of its rows on disk.
Result<QByteArray> digest(Ledger &ledger, const QString &table)
{
    LINLI_ASSIGN(const QStringList columns, ledger.columns(table));
    const QString list = columns.join(QStringLiteral(", "));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    LINLI_TRY(ledger.db().each(
        QStringLiteral("SELECT %1 FROM %2 ORDER BY %1").arg(list, table), {}, [&](const Row &row) {
            for (int i = 0; i < int(columns.size()); ++i) {
                hash.addData(row.isNull(i) ? QByteArray("\0n", 2) : row.text(i).toUtf8());
                hash.addData(QByteArrayView("\x1f", 1));
            }
            hash.addData(QByteArrayView("\x1e", 1));
        }));
    return hash.result();
}

Result<Finding> examineDerived(Ledger &ledger, const Deriver &deriver)
{
    Finding finding{
        deriver.derived.join(QStringLiteral(", ")), true, translate("ledger", "as the sources give it")};
    if (ledger.isReadOnly())
        return Finding{
            finding.what, true, translate("ledger", "not checked: the ledger is open for reading only")};
    LINLI_ASSIGN(
        Transaction rehearsal, Transaction::begin(ledger.db(), Transaction::Kind::Write)); // Rolled back.
    QList<QByteArray> before;
    for (const QString &table : deriver.derived) {
        LINLI_ASSIGN(const QByteArray now, digest(ledger, table));
        before.append(now);
    }
    LINLI_TRY(deriver.rebuild(ledger));
    for (qsizetype i = 0; i < deriver.derived.size(); ++i) {
        LINLI_ASSIGN(const QByteArray now, digest(ledger, deriver.derived[i]));
        if (now != before[i])
            finding = {deriver.derived[i], false,
                translate("ledger", "differs from its sources; `linli doctor --rebuild` makes it again")};
    }
    return finding;
}

Result<Finding> examineForeignKeys(Ledger &ledger)
{
    Finding finding{
        QStringLiteral("foreign_keys"), true, translate("ledger", "every reference leads somewhere")};
    if (!ledger.db().sqliteHandle())
        return finding; // PostgreSQL keeps them itself.
    qint64 broken = 0;
    LINLI_TRY(
        ledger.db().each(QStringLiteral("PRAGMA foreign_key_check"), {}, [&](const Row &) { ++broken; }));
    if (broken > 0)
        finding = {finding.what, false,
            translate("ledger", "%1 references lead nowhere; restore a backup").arg(broken)};
    return finding;
}

Result<Finding> examineIntegrity(Ledger &ledger)
{
    Finding finding{QStringLiteral("integrity"), true, translate("ledger", "the file is whole")};
    if (!ledger.db().sqliteHandle())
        return finding;
    LINLI_ASSIGN(const auto verdict, ledger.db().text(QStringLiteral("PRAGMA integrity_check(1)")));
    if (verdict != QStringLiteral("ok"))
        finding = {
            finding.what, false, translate("ledger", "the file is damaged; keep it and restore a backup")};
    return finding;
}

} // namespace

Result<QList<Finding>> examine(Ledger &ledger)
{
    QList<Finding> findings;
    LINLI_ASSIGN(const Finding integrity, examineIntegrity(ledger));
    LINLI_ASSIGN(const Finding keys, examineForeignKeys(ledger));
    findings << integrity << keys;
    LINLI_ASSIGN(const QString chain, verifyChain(ledger.db()));
    findings.append({QStringLiteral("journal"), chain.isEmpty(),
        chain.isEmpty() ? translate("ledger", "the chain of the change history holds") : chain});
    for (const Deriver &deriver : ledger.derivers()) {
        if (deriver.derived.isEmpty())
            continue; // It only tidies up after its sources.
        LINLI_ASSIGN(const Finding derived, examineDerived(ledger, deriver));
        findings.append(derived);
    }
    return findings;
}

Result<void> rebuildDerived(Ledger &ledger)
{
    LINLI_ASSIGN(Transaction transaction, Transaction::begin(ledger.db(), Transaction::Kind::Write));
    LINLI_TRY(ledger.markUnclean());
    for (const Deriver &deriver : ledger.derivers())
        LINLI_TRY(deriver.rebuild(ledger));
    return transaction.commit();
}

} // namespace linli
