#include "core/households/householdlist.h"

#include "core/base/text.h"
#include "core/ledger/permit.h"
#include "core/ledger/scope.h"

#include <algorithm>

namespace linli {

namespace {

constexpr int fixedColumns = 14;

/// Never NULL, so that a page's end can be compared with. Each stands in an index of its own with the number after it; a
/// second key sorts only what is equal in the first.
QString keyColumn(HouseholdSort sort)
{
    switch (sort) {
    case HouseholdSort::Head:
        return QStringLiteral("n.head_key");
    case HouseholdSort::Residents:
        return QStringLiteral("n.residents");
    case HouseholdSort::Housing:
        return QStringLiteral("n.housing_key");
    case HouseholdSort::Flags:
        return QStringLiteral("n.flags_key");
    case HouseholdSort::Address:
        break;
    }
    return QStringLiteral("n.address_key");
}

QString directionOf(bool descending)
{
    return descending ? QStringLiteral(" DESC") : QStringLiteral(" ASC");
}

/// The statement while it is put together. Filters other than the area have no index of their own: they are judged row by
/// row along the index that sorts, and the page ends the walk.
class Asked
{
public:
    Asked(Database &db, const HouseholdFilter &filter)
        : m_where(QStringLiteral("1 = 1") + householdsInScope(db))
    {
        addPlace(filter);
        addHome(filter);
        addPeople(filter);
    }
    void addAfter(const HouseholdOrder &order, const HouseholdCursor &after);
    const QString &where() const { return m_where; }
    const QVariantList &values() const { return m_values; }

private:
    void add(const QString &condition, const QVariantList &values = {})
    {
        m_where += QStringLiteral(" AND ") + condition;
        m_values += values;
    }
    void addPlace(const HouseholdFilter &filter);
    void addHome(const HouseholdFilter &filter);
    void addPeople(const HouseholdFilter &filter);
    void addAged(std::optional<int> from, std::optional<int> to, QDate today);

    QString m_where;
    QVariantList m_values;
};

void Asked::addPlace(const HouseholdFilter &filter)
{
    if (filter.within)
        add(QStringLiteral("(n.unit_id IN (SELECT area_id FROM area_path WHERE ancestor_id = ?)"
                           " OR n.building_id IN (SELECT area_id FROM area_path WHERE ancestor_id = ?))"),
            {filter.within.value, filter.within.value});
    if (!filter.text.isEmpty()) {
        QString pattern = filter.text;
        pattern.replace(u'\\', QStringLiteral("\\\\"))
            .replace(u'%', QStringLiteral("\\%"))
            .replace(u'_', QStringLiteral("\\_"));
        pattern = u'%' + pattern + u'%';
        add(QStringLiteral("(n.address LIKE ? ESCAPE '\\' OR n.head_name LIKE ? ESCAPE '\\')"), {pattern, pattern});
    }
}

void Asked::addHome(const HouseholdFilter &filter)
{
    if (filter.vacant)
        add(QStringLiteral("n.vacant = ?"), {*filter.vacant ? 1 : 0});
    if (filter.housing)
        add(QStringLiteral("n.housing = ?"), {toWord(*filter.housing)});
    if (!filter.livelihood.isEmpty())
        add(QStringLiteral("EXISTS (SELECT 1 FROM household h WHERE h.id = n.household_id AND h.livelihood = ?)"),
            {filter.livelihood});
    if (filter.gap) {
        const QString column = *filter.gap == HouseholdGap::People ? QStringLiteral("people_missing")
            : *filter.gap == HouseholdGap::Facts                   ? QStringLiteral("facts_missing")
                                                                   : QStringLiteral("waiting_since");
        add(QStringLiteral("EXISTS (SELECT 1 FROM household_clarity c WHERE c.household_id = n.household_id AND c.%1 IS NOT "
                           "NULL)")
                .arg(column));
    }
    if (filter.unconfirmedMonths)
        add(QStringLiteral("n.vacant = 0 AND EXISTS (SELECT 1 FROM household h WHERE h.id = n.household_id AND "
                           "COALESCE(h.confirmed_on, '') < ?)"),
            {filter.today.addMonths(-*filter.unconfirmedMonths).toString(Qt::ISODate)});
}

void Asked::addPeople(const HouseholdFilter &filter)
{
    if (!filter.flag.isEmpty())
        add(QStringLiteral("(',' || n.flags || ',') LIKE ?"), {QStringLiteral("%,") + filter.flag + QStringLiteral(",%")});
    if (filter.anyFlag)
        add(QStringLiteral("n.flags IS NOT NULL"));
    // The plus keeps them off the index by residents: all flats of one person would be sorted for each page.
    if (filter.peopleFrom)
        add(QStringLiteral("+n.residents >= ?"), {*filter.peopleFrom});
    if (filter.peopleTo)
        add(QStringLiteral("+n.residents <= ?"), {*filter.peopleTo});
    if (filter.floating)
        add(QStringLiteral("EXISTS (SELECT 1 FROM membership m WHERE m.household_id = n.household_id AND m.until_date IS "
                           "NULL AND m.registration = ?)"),
            {toWord(Registration::Floating)});
    if (filter.ageFrom || filter.ageTo)
        addAged(filter.ageFrom, filter.ageTo, filter.today);
    if (filter.aloneFrom) {
        add(QStringLiteral("+n.residents = 1"));
        addAged(filter.aloneFrom, {}, filter.today);
    }
}

void Asked::addAged(std::optional<int> from, std::optional<int> to, QDate today)
{
    QString born;
    QVariantList values;
    if (from) { // As late as a year or a month leaves it.
        born += QStringLiteral(" AND (CASE LENGTH(p.birth) WHEN 4 THEN p.birth || '-12-31' WHEN 7 THEN p.birth || '-31' ELSE "
                               "p.birth END) <= ?");
        values << today.addYears(-*from).toString(Qt::ISODate);
    }
    if (to) { // As early.
        born += QStringLiteral(" AND (CASE LENGTH(p.birth) WHEN 4 THEN p.birth || '-01-01' WHEN 7 THEN p.birth || '-01' ELSE "
                               "p.birth END) > ?");
        values << today.addYears(-*to - 1).toString(Qt::ISODate);
    }
    add(QStringLiteral("EXISTS (SELECT 1 FROM membership m JOIN person p ON p.id = m.person_id WHERE m.household_id = "
                       "n.household_id AND m.until_date IS NULL%1)")
            .arg(born),
        values);
}

/// (k1 > v1) OR (k1 = v1 AND (k2 < v2 OR (k2 = v2 AND id < v3))), with k1 >= v1 in front, by which an index is entered; as one
/// comparison of rows where all keys run the same way.
void Asked::addAfter(const HouseholdOrder &order, const HouseholdCursor &after)
{
    const bool descending = order.first().descending;
    const bool oneWay = std::ranges::all_of(
        order, [&](const HouseholdSortKey &key) { return key.descending == descending; });
    if (oneWay) {
        QStringList columns;
        for (const HouseholdSortKey &key : order)
            columns.append(keyColumn(key.by));
        const QString marks = QStringLiteral("?, ").repeated(order.size()) + u'?';
        add(QStringLiteral("(%1, n.household_id) %2 (%3)")
                .arg(columns.join(QStringLiteral(", ")), descending ? QStringLiteral("<") : QStringLiteral(">"), marks),
            QVariantList(after.keys) << after.id.value);
        return;
    }
    QString condition = QStringLiteral("n.household_id %1 ?")
                            .arg(order.last().descending ? QStringLiteral("<") : QStringLiteral(">"));
    QVariantList values{after.id.value};
    for (qsizetype i = order.size() - 1; i >= 0; --i) {
        const QString beyond = order[i].descending ? QStringLiteral("<") : QStringLiteral(">");
        condition = QStringLiteral("(%1 %2 ? OR (%1 = ? AND %3))").arg(keyColumn(order[i].by), beyond, condition);
        values = QVariantList{after.keys[i], after.keys[i]} + values;
    }
    add(QStringLiteral("%1 %2 ?").arg(keyColumn(order.first().by), descending ? QStringLiteral("<=") : QStringLiteral(">=")),
        {after.keys.first()});
    add(condition, values);
}

HouseholdRow rowOf(const Row &row)
{
    return {row.id<HouseholdId>(0), row.id<AreaId>(1), row.id<AreaId>(2), row.text(3), row.text(4),
        row.id<PersonId>(5), row.text(6), int(row.integer(7)), row.flag(8), housingFromWord(row.text(9)),
        row.text(10).split(u',', Qt::SkipEmptyParts), row.text(11), row.text(12), row.text(13)};
}

HouseholdOrder orAddress(const HouseholdOrder &order)
{
    return order.isEmpty() ? HouseholdOrder{{}} : order;
}

} // namespace

QString toWord(HouseholdGap gap)
{
    return gap == HouseholdGap::People ? QStringLiteral("people")
        : gap == HouseholdGap::Facts   ? QStringLiteral("facts")
                                       : QStringLiteral("change");
}

std::optional<HouseholdGap> householdGapFromWord(const QString &word)
{
    for (const HouseholdGap gap : {HouseholdGap::People, HouseholdGap::Facts, HouseholdGap::Change}) {
        if (toWord(gap) == word)
            return gap;
    }
    return std::nullopt;
}

HouseholdStatement householdPageStatement(Database &db, const HouseholdFilter &filter, const HouseholdOrder &asked,
    const std::optional<HouseholdCursor> &after, int limit)
{
    const HouseholdOrder order = orAddress(asked);
    Asked parts(db, filter);
    if (after)
        parts.addAfter(order, *after);
    QStringList columns;
    QStringList sorted;
    for (const HouseholdSortKey &key : order) {
        columns.append(keyColumn(key.by));
        sorted.append(columns.last() + directionOf(key.descending));
    }
    return {QStringLiteral("SELECT n.household_id, n.building_id, n.unit_id, a.name, n.address, n.head_id, n.head_name, "
                           "n.residents, n.vacant, n.housing, n.flags, h.livelihood, h.gas, h.wiring, %1 FROM household_now n "
                           "LEFT JOIN area a ON a.id = n.unit_id LEFT JOIN household h ON h.id = n.household_id WHERE %2 ORDER BY %3, n.household_id%4 LIMIT ?")
                .arg(columns.join(QStringLiteral(", ")), parts.where(), sorted.join(QStringLiteral(", ")),
                    directionOf(order.last().descending)),
        QVariantList(parts.values()) << limit + 1};
}

Result<HouseholdPage> householdPage(Database &db, const HouseholdFilter &filter, const HouseholdOrder &order,
    const std::optional<HouseholdCursor> &after, int limit)
{
    LINLI_TRY(permit(db, Action::See, Kind::Households));
    const HouseholdStatement statement = householdPageStatement(db, filter, order, after, limit);
    const qsizetype keys = orAddress(order).size();
    HouseholdPage page;
    QVariantList last;
    LINLI_TRY(db.each(statement.sql, statement.values, [&](const Row &row) {
        if (page.rows.size() == limit) {
            page.next = HouseholdCursor{last, page.rows.last().id};
            return;
        }
        page.rows.append(rowOf(row));
        last.clear();
        for (qsizetype i = 0; i < keys; ++i)
            last.append(row.value(fixedColumns + int(i)));
    }));
    return page;
}

} // namespace linli
