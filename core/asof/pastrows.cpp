#include "core/asof/pastrows.h"

#include "core/base/clock.h"
#include "core/base/partialdate.h"
#include "core/base/text.h"
#include "core/journal/journal.h"

#include <algorithm>

namespace linli {

namespace {

QStringList words(const char *list)
{
    return QString::fromLatin1(list).split(u' ');
}

const QHash<QString, QStringList> &allColumns()
{
    static const QHash<QString, QStringList> columns{
        {QStringLiteral("area"), words("id parent_id kind name ordinal void_reason")},
        {QStringLiteral("person"), words("id name sex birth died void_reason")},
        {QStringLiteral("appointment"), words("id area_id person_id from_date until_date end_reason")},
        {QStringLiteral("household"),
            words("id building_id stairwell floor room housing vacant void_reason livelihood gas wiring pets contact_name "
                  "confirmed_on confirmed_by reviewed_on reviewed_by")},
        {QStringLiteral("household_unit"), words("id household_id unit_id from_date until_date")},
        {QStringLiteral("membership"),
            words("id household_id person_id relation is_head registration from_date until_date end_reason")},
        {QStringLiteral("care_flag"), words("id person_id kind carer from_date until_date")},
    };
    return columns;
}

QVariantList valuesOf(const Row &row, qsizetype count)
{
    QVariantList values;
    for (int i = 0; i < int(count); ++i)
        values.append(row.isNull(i) ? QVariant() : normalised(row.value(i)));
    return values;
}

qint64 hlcOfStart(QDate day)
{
    return wallTime(day, QTime(0, 0)).toMSecsSinceEpoch() << 16;
}

bool byId(const PastRow &a, const PastRow &b)
{
    return a.id() < b.id();
}

constexpr int rowsBetweenTicks = 512;

} // namespace

struct PastRows::Bounds
{
    qint64 end = 0; ///< Entries of this hybrid time and later are taken back.
    qint64 touchedEnd = 0; ///< Those before this one are told of as touches.
};

const QStringList &pastColumns(const QString &table)
{
    static const QStringList none;
    const auto found = allColumns().constFind(table);
    return found == allColumns().constEnd() ? none : *found;
}

bool isInForce(const PastRow &row, QDate day)
{
    const auto from = PartialDate::fromText(row.text(u"from_date"));
    const auto until = PartialDate::fromText(row.text(u"until_date"));
    return (!from || from->first() <= day) && (!until || until->first() > day);
}

Result<PastRows> PastRows::load(Database &db, QDate day, QDate touchedUntil, const WriteControl &control)
{
    PastRows past;
    past.m_db = &db;
    past.m_day = day;
    const Bounds bounds{hlcOfStart(day.addDays(1)), hlcOfStart(touchedUntil.addDays(1))};
    LINLI_TRY(past.rollBack(bounds, control));
    LINLI_TRY(past.complete(bounds));
    past.index();
    return past;
}

Result<void> PastRows::rollBack(const Bounds &bounds, const WriteControl &control)
{
    QList<EntryHeader> entries;
    qint64 total = 0;
    LINLI_TRY(journalEntries(*m_db, QStringLiteral("WHERE e.hlc >= ? ORDER BY e.hlc DESC, e.sequence DESC"), {bounds.end},
        [&](const EntryHeader &entry) {
            total += entry.rowCount;
            if (entry.rowCount > 0)
                entries.append(entry);
        }));
    qint64 done = 0;
    const auto tick = [&]() -> Result<void> {
        if (++done % rowsBetweenTicks != 0)
            return success();
        control.tell(double(done) / double(std::max<qint64>(total, 1)));
        if (control.cancelled && control.cancelled->load())
            return Error{ErrorKind::Cancelled, translate("asof", "Stopped before the day was worked out.")};
        return success();
    };
    for (const EntryHeader &entry : std::as_const(entries))
        LINLI_TRY(takeBack(entry, bounds, tick));
    return success();
}

Result<void> PastRows::takeBack(const EntryHeader &entry, const Bounds &bounds, const std::function<Result<void>()> &tick)
{
    std::optional<Error> failed;
    LINLI_TRY(m_db->each(QStringLiteral("SELECT table_name, row_id, payload, ordinal FROM journal_row "
                                        "WHERE replica = ? AND sequence = ? ORDER BY ordinal DESC"),
        {entry.replica, entry.sequence}, [&](const Row &row) {
            if (failed)
                return;
            if (const auto ticked = tick(); !ticked.ok()) {
                failed = ticked.error();
                return;
            }
            const QString table = row.text(0);
            if (pastColumns(table).isEmpty())
                return;
            const qint64 id = row.integer(1);
            if (entry.hlc < bounds.touchedEnd && !m_touches[table].contains(id))
                m_touches[table].insert(id, {entry.actor, entry.at()});
            if (row.isNull(2)) {
                m_known[table][id].blanked = true;
                return;
            }
            const QByteArray payload = row.openedBlob(2, payloadPlace(entry.replica, entry.sequence, row.integer(3)));
            const auto change = decodeRowChange(plaintextOf(payload));
            if (change.ok())
                takeBack(*change);
            else
                failed = change.error();
        }));
    return failed ? Result<void>(*failed) : success();
}

void PastRows::takeBack(const RowChange &change)
{
    const QStringList &columns = pastColumns(change.table);
    Known &known = m_known[change.table][change.id];
    if (change.op == RowOp::Insert) {
        const bool blanked = known.blanked;
        known = Known{Known::State::Absent, blanked, {}, {}};
        return;
    }
    if (known.values.isEmpty()) {
        known.values = QVariantList(columns.size());
        known.values[0] = change.id;
        known.isKnown = QList<bool>(columns.size(), false);
    }
    if (change.op == RowOp::Remove)
        known.state = Known::State::Whole;
    for (const FieldChange &field : change.fields) {
        if (const qsizetype at = columns.indexOf(field.column); at > 0) {
            known.values[at] = field.before;
            known.isKnown[at] = true;
        }
    }
}

Result<void> PastRows::complete(const Bounds &bounds)
{
    for (auto table = m_known.begin(); table != m_known.end(); ++table) {
        for (auto known = table->begin(); known != table->end(); ++known) {
            if (known->state == Known::State::Partial)
                LINLI_TRY(complete(table.key(), known.key(), *known, bounds));
        }
    }
    return success();
}

/// What later changes do not tell stands in the present row.
Result<void> PastRows::complete(const QString &table, qint64 id, Known &known, const Bounds &bounds) const
{
    if (known.blanked) { // The record's first entry wrote it; was even that one later than the day?
        LINLI_ASSIGN(const auto older,
            m_db->integer(QStringLiteral("SELECT 1 FROM journal_row r JOIN journal_entry e ON e.replica = r.replica "
                                         "AND e.sequence = r.sequence WHERE r.table_name = ? AND r.row_id = ? AND e.hlc < ? LIMIT 1"),
                {table, id, bounds.end}));
        if (!older) {
            known.state = Known::State::Absent;
            return success();
        }
    }
    const QStringList &columns = pastColumns(table);
    known.state = Known::State::Absent;
    return m_db->each(
        QStringLiteral("SELECT %1 FROM %2 WHERE id = ?").arg(columns.join(QStringLiteral(", ")), table), {id}, [&](const Row &row) {
            QVariantList values = valuesOf(row, columns.size());
            for (qsizetype i = 1; i < known.values.size(); ++i) {
                if (known.isKnown[i])
                    values[i] = known.values[i];
            }
            known.values = values;
            known.state = Known::State::Whole;
        });
}

void PastRows::index()
{
    for (auto table = m_known.begin(); table != m_known.end(); ++table) {
        const QStringList &columns = pastColumns(table.key());
        for (qsizetype at = 0; at < columns.size(); ++at) {
            if (at > 0 && !columns[at].endsWith(u"_id"))
                continue;
            auto &links = m_links[table.key() + u'.' + columns[at]];
            for (auto known = table->cbegin(); known != table->cend(); ++known) {
                if (known->state == Known::State::Whole)
                    links.insert(known->values[at].toLongLong(), known.key());
            }
        }
    }
}

const PastRows::Known *PastRows::find(const QString &table, qint64 id) const
{
    const auto rows = m_known.constFind(table);
    if (rows == m_known.constEnd())
        return nullptr;
    const auto known = rows->constFind(id);
    return known == rows->constEnd() ? nullptr : &*known;
}

Result<std::optional<PastRow>> PastRows::row(const QString &table, qint64 id) const
{
    const QStringList &columns = pastColumns(table);
    if (const Known *known = find(table, id)) {
        if (known->state != Known::State::Whole)
            return std::optional<PastRow>();
        return std::optional(PastRow(&columns, known->values));
    }
    std::optional<PastRow> found;
    LINLI_TRY(m_db->each(QStringLiteral("SELECT %1 FROM %2 WHERE id = ?").arg(columns.join(QStringLiteral(", ")), table), {id},
        [&](const Row &row) { found = PastRow(&columns, valuesOf(row, columns.size())); }));
    return found;
}

Result<QList<PastRow>> PastRows::rows(const QString &table, const QString &column, qint64 value) const
{
    const QString sql = QStringLiteral("SELECT %1 FROM %2 WHERE %3 = ?")
                            .arg(pastColumns(table).join(QStringLiteral(", ")), table, column);
    LINLI_ASSIGN(const auto found, rows({table, column, sql, {value}, {value}}, {value}));
    return found.value(value);
}

Result<QHash<qint64, QList<PastRow>>> PastRows::rows(const Bulk &bulk, const QSet<qint64> &wanted) const
{
    const QStringList &columns = pastColumns(bulk.table);
    QHash<qint64, QList<PastRow>> found;
    LINLI_TRY(m_db->each(bulk.present, bulk.values, [&](const Row &row) {
        const PastRow present(&columns, valuesOf(row, columns.size()));
        const qint64 link = present.integer(bulk.column);
        auto &list = found[link];
        const bool again = !list.isEmpty() && list.last().id() == present.id(); // By two memberships.
        if (wanted.contains(link) && !find(bulk.table, present.id()) && !again)
            list.append(present);
    }));
    const auto links = m_links.constFind(bulk.table + u'.' + bulk.column);
    for (const qint64 value : wanted) {
        const bool covered = bulk.coversFound ? !found.value(value).isEmpty() : bulk.covered.contains(value);
        if (!covered) {
            LINLI_ASSIGN(found[value], rows(bulk.table, bulk.column, value));
            continue;
        }
        if (links != m_links.constEnd()) {
            for (auto id = links->constFind(value); id != links->constEnd() && id.key() == value; ++id)
                found[value].append(PastRow(&columns, find(bulk.table, *id)->values));
        }
        if (const auto list = found.find(value); list != found.end())
            std::sort(list->begin(), list->end(), byId);
    }
    return found;
}

} // namespace linli
