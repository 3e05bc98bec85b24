#include "core/ledger/change.h"

#include "core/base/text.h"
#include "core/ledger/permit.h"
#include "core/ledger/presentkey.h"
#include "core/ledger/scope.h"
#include "core/ledger/sealedcolumns.h"

namespace linli {

Change::Change(Ledger &ledger, Transaction transaction)
    : m_ledger(&ledger)
    , m_transaction(std::make_unique<Transaction>(std::move(transaction)))
    , m_entry(std::make_unique<EntryWriter>(ledger.db(), ledger.replica()))
{
}

Change::~Change()
{
    if (m_transaction)
        m_ledger->rolledBack();
}

Result<Change> Change::begin(Ledger &ledger, Action action, Kind kind)
{
    LINLI_TRY(permit(ledger, action, kind));
    LINLI_ASSIGN(Change change, start(ledger));
    change.m_ownOnly = ledger.db().viewer().areas && reachOf(ledger.session()->roles, action, kind) == Reach::Own;
    return change;
}

Result<Change> Change::beginOfProgram(Ledger &ledger)
{
    return start(ledger);
}

Result<Change> Change::start(Ledger &ledger)
{
    if (ledger.isReadOnly())
        return Error{ErrorKind::ReadOnly,
            translate("ledger", "This ledger is open for reading only; nothing was changed.")};
    LINLI_ASSIGN(Transaction transaction, Transaction::begin(ledger.db(), Transaction::Kind::Write));
    LINLI_TRY(checkKeyIsPresent(ledger.db()));
    ledger.forgetReservedIds();
    Change change(ledger, std::move(transaction));
    LINLI_TRY(ledger.markUnclean());
    LINLI_TRY(change.m_entry->begin(ledger.clock().now()));
    return change;
}

void Change::touch(const QString &table, qint64 id, const QHash<QString, QVariant> &row)
{
    m_touched[table].insert(id);
    for (auto it = row.begin(); it != row.end(); ++it) {
        const QString parent = it.value().isNull() ? QString() : parentTableOf(it.key());
        if (!parent.isEmpty())
            m_touched[parent].insert(it.value().toLongLong());
    }
}

Result<qint64> Change::insert(const QString &table, const Fields &fields)
{
    LINLI_ASSIGN(const qint64 id, m_ledger->newId());
    LINLI_TRY(insertAs(table, id, fields));
    return id;
}

Result<void> Change::insertAs(const QString &table, qint64 id, const Fields &fields)
{
    RowChange change{table, id, RowOp::Insert, {}};
    QString columns = QStringLiteral("id");
    QString marks = QStringLiteral("?");
    QVariantList values{id};
    QHash<QString, QVariant> row;
    for (const Field &field : fields) {
        const QVariant value = normalised(field.value);
        if (value.isNull())
            continue;
        columns += QStringLiteral(", ") + field.column;
        marks += QStringLiteral(", ?");
        LINLI_ASSIGN(const QVariant stored, storedValue(m_ledger->db(), {table, field.column, id}, value));
        values.append(stored);
        row.insert(field.column, value);
        change.fields.append({field.column, {}, value});
    }
    LINLI_TRY(m_ledger->db().exec(
        QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)").arg(table, columns, marks), values));
    touch(table, id, row);
    if (m_ownOnly)
        m_inserted[table].insert(id);
    return m_entry->add(change);
}

Result<void> Change::checkBefore(const QString &table, qint64 id)
{
    if (!m_ownOnly || m_inserted.value(table).contains(id))
        return success();
    return checkWithinScope(m_ledger->db(), {{table, {id}}});
}

Result<QHash<QString, QVariant>> readRow(Ledger &ledger, const QString &table, qint64 id)
{
    LINLI_ASSIGN(const QStringList columns, ledger.columns(table));
    const QStringList &sealed = sealedColumns(table);
    QHash<QString, QVariant> row;
    LINLI_TRY(ledger.db().each(
        QStringLiteral("SELECT %1 FROM %2 WHERE id = ?").arg(columns.join(QStringLiteral(", ")), table), {id},
        [&](const Row &found) {
            for (int i = 0; i < int(columns.size()); ++i) {
                QVariant &value = row[columns[i]];
                if (found.isNull(i))
                    value = QVariant();
                else if (sealed.contains(columns[i]))
                    value = found.opened(i, {table, columns[i], id});
                else
                    value = normalised(found.value(i));
            }
        }));
    return row;
}

namespace {

Result<QHash<QString, QVariant>> existingRow(Ledger &ledger, const QString &table, qint64 id)
{
    LINLI_ASSIGN(auto row, readRow(ledger, table, id));
    if (row.isEmpty())
        return Error{ErrorKind::NotFound, translate("ledger", "This record does not exist any more.")};
    return row;
}

} // namespace

Result<bool> Change::update(const QString &table, qint64 id, const Fields &fields)
{
    LINLI_ASSIGN(const auto row, existingRow(*m_ledger, table, id));
    LINLI_TRY(checkBefore(table, id));
    RowChange change{table, id, RowOp::Update, {}};
    QStringList assignments;
    QVariantList values;
    QHash<QString, QVariant> after = row;
    for (const Field &field : fields) {
        const QVariant value = normalised(field.value);
        const QVariant before = row.value(field.column);
        if (value.isNull() == before.isNull() && (value.isNull() || value == before))
            continue;
        assignments.append(field.column + QStringLiteral(" = ?"));
        LINLI_ASSIGN(const QVariant stored, storedValue(m_ledger->db(), {table, field.column, id}, value));
        values.append(stored);
        change.fields.append({field.column, before, value});
        after.insert(field.column, value);
    }
    if (assignments.isEmpty())
        return false;
    values.append(id);
    LINLI_TRY(m_ledger->db().exec(
        QStringLiteral("UPDATE %1 SET %2 WHERE id = ?").arg(table, assignments.join(QStringLiteral(", "))),
        values));
    touch(table, id, row);
    touch(table, id, after);
    LINLI_TRY(m_entry->add(change));
    return true;
}

Result<void> Change::remove(const QString &table, qint64 id)
{
    LINLI_ASSIGN(const auto row, existingRow(*m_ledger, table, id));
    LINLI_TRY(checkBefore(table, id));
    LINLI_ASSIGN(const QStringList columns, m_ledger->columns(table));
    RowChange change{table, id, RowOp::Remove, {}};
    for (const QString &column : columns) {
        if (column != u"id" && !row.value(column).isNull())
            change.fields.append({column, row.value(column), {}});
    }
    LINLI_TRY(m_ledger->db().exec(QStringLiteral("DELETE FROM %1 WHERE id = ?").arg(table), {id}));
    touch(table, id, row);
    return m_entry->add(change);
}

Result<void> Change::refreshDerived()
{
    for (const Deriver &deriver : m_ledger->derivers()) {
        bool concerned = false;
        for (const QString &source : deriver.sources)
            concerned = concerned || m_touched.contains(source);
        if (concerned)
            LINLI_TRY(deriver.refresh(*m_ledger, m_touched));
    }
    return success();
}

Result<void> Change::commit(const Sentence &sentence, std::optional<qint64> undoOf)
{
    return isEmpty() ? success() : append(m_ledger->actor(), sentence, undoOf);
}

Result<void> Change::append(const QString &actor, const Sentence &sentence, std::optional<qint64> undoOf)
{
    LINLI_TRY(refreshDerived());
    if (m_ownOnly)
        LINLI_TRY(checkWithinScope(m_ledger->db(), m_inserted));
    auto finished = m_entry->finish(actor, sentence, undoOf);
    if (!finished.ok())
        return finished.error();
    LINLI_TRY(m_transaction->commit());
    m_transaction.reset();
    Q_EMIT m_ledger->notifier().changed(m_touched);
    return success();
}

Result<void> recordEvent(Ledger &ledger, const Sentence &sentence,
    const std::function<Result<void>(Database &)> &write, const QString &actor)
{
    LINLI_ASSIGN(Change change, Change::start(ledger));
    if (write)
        LINLI_TRY(write(ledger.db()));
    return change.append(actor.isEmpty() ? ledger.actor() : actor, sentence, std::nullopt);
}

Result<void> recordErasure(
    Ledger &ledger, const Sentence &sentence, const std::function<Result<Touched>(Database &)> &write)
{
    LINLI_ASSIGN(Change change, Change::start(ledger));
    LINLI_ASSIGN(change.m_touched, write(ledger.db()));
    return change.append(ledger.actor(), sentence, std::nullopt);
}

} // namespace linli
