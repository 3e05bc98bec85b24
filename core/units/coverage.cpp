#include "core/ledger/setting.h"
#include "core/units/coverage.h"

#include "core/base/text.h"
#include "core/ledger/permit.h"
#include "core/ledger/scope.h"

namespace linli {

namespace {

constexpr const char *words[] = {"no_unit", "two_units", "no_leader", "overloaded"};
const QString areasSetting = QStringLiteral("leader_areas");
const QString householdsSetting = QStringLiteral("leader_households");

/// " AND …" for the area asked for, over a household_now n.
void addWithin(const CoverageFilter &filter, QString &where, QVariantList &values)
{
    if (filter.within.isNull())
        return;
    where += QStringLiteral(" AND (n.unit_id IN (SELECT area_id FROM area_path WHERE ancestor_id = ?)"
                            " OR n.building_id IN (SELECT area_id FROM area_path WHERE ancestor_id = ?))");
    values << filter.within.value << filter.within.value;
}

void addAfter(const std::optional<CoverageCursor> &after, const QString &columns, QString &where, QVariantList &values)
{
    if (!after)
        return;
    where += QStringLiteral(" AND (%1) > (?, ?)").arg(columns);
    values << after->key << after->id;
}

CoverageStatement noUnit(const Database &db, const CoverageFilter &filter, const std::optional<CoverageCursor> &after)
{
    QString where = QStringLiteral("n.unit_id IS NULL") + householdsInScope(db);
    QVariantList values;
    addWithin(filter, where, values);
    addAfter(after, QStringLiteral("n.address_key, n.household_id"), where, values);
    return {QStringLiteral("SELECT n.household_id, n.address, n.address_key, n.vacant, '' FROM household_now n WHERE %1 "
                           "ORDER BY n.address_key, n.household_id LIMIT ?")
                .arg(where),
        values};
}

CoverageStatement twoUnits(const Database &db, const CoverageFilter &filter, const std::optional<CoverageCursor> &after)
{
    // Most households were in one micro-unit all their time: these are left out by the index alone.
    // Half-open intervals: the day one ends is the day the next begins.
    QString where = QStringLiteral("COALESCE(a.until_date, '9999') > COALESCE(b.from_date, '') AND "
                                   "COALESCE(b.until_date, '9999') > COALESCE(a.from_date, '') AND "
                                   "COALESCE(a.until_date, '9999') > COALESCE(a.from_date, '') AND "
                                   "COALESCE(b.until_date, '9999') > COALESCE(b.from_date, '')")
        + householdsInScope(db);
    QVariantList values;
    addWithin(filter, where, values);
    addAfter(after, QStringLiteral("n.address_key, n.household_id"), where, values);
    return {QStringLiteral("SELECT n.household_id, n.address, n.address_key, MIN(u.name), MIN(v.name) FROM (SELECT household_id "
                           "FROM household_unit GROUP BY household_id HAVING COUNT(*) > 1) d "
                           "JOIN household_unit a ON a.household_id = d.household_id JOIN household_unit b ON b.household_id = a.household_id AND b.id > a.id "
                           "JOIN household_now n ON n.household_id = a.household_id "
                           "JOIN area u ON u.id = a.unit_id JOIN area v ON v.id = b.unit_id WHERE %1 "
                           "GROUP BY n.household_id, n.address, n.address_key ORDER BY n.address_key, n.household_id LIMIT ?")
                .arg(where),
        values};
}

CoverageStatement noLeader(const Database &db, const CoverageFilter &filter, const std::optional<CoverageCursor> &after)
{
    QString where = QStringLiteral("a.void_reason IS NULL AND a.kind IN ('grid', 'sector', 'building', 'unit') AND NOT EXISTS "
                                   "(SELECT 1 FROM appointment p WHERE p.area_id = a.id AND p.until_date IS NULL)")
        + areasInScope(db, QStringLiteral("a.id"));
    QVariantList values;
    if (filter.within) {
        where += QStringLiteral(" AND a.id IN (SELECT area_id FROM area_path WHERE ancestor_id = ?)");
        values << filter.within.value;
    }
    addAfter(after, QStringLiteral("a.name, a.id"), where, values);
    return {QStringLiteral("SELECT a.id, a.name, a.name, a.kind, b.name FROM area a LEFT JOIN area b ON b.id = a.parent_id "
                           "WHERE %1 ORDER BY a.name, a.id LIMIT ?")
                .arg(where),
        values};
}

CoverageStatement overloaded(const Database &db, const CoverageFilter &filter, const std::optional<CoverageCursor> &after)
{
    QString inside = areasInScope(db, QStringLiteral("p.area_id"));
    QVariantList values;
    if (filter.within) {
        inside += QStringLiteral(" AND p.area_id IN (SELECT area_id FROM area_path WHERE ancestor_id = ?)");
        values << filter.within.value;
    }
    const LeaderLimits limits = filter.limits.value_or(LeaderLimits());
    values << limits.areas << limits.households;
    QString where = QStringLiteral("(t.areas > ? OR t.households > ?)");
    addAfter(after, QStringLiteral("s.name, s.id"), where, values);
    return {QStringLiteral("SELECT s.id, s.name, s.name, t.areas, t.households FROM (SELECT p.person_id, COUNT(*) AS areas, "
                           "SUM((SELECT COUNT(*) FROM household_now n WHERE n.unit_id = p.area_id AND n.vacant = 0)) AS households "
                           "FROM appointment p WHERE p.until_date IS NULL%1 GROUP BY p.person_id) t "
                           "JOIN person s ON s.id = t.person_id WHERE %2 ORDER BY s.name, s.id LIMIT ?")
                .arg(inside, where),
        values};
}

CoverageRow rowOf(Gap gap, const Row &row)
{
    CoverageRow out;
    out.id = row.integer(0);
    out.name = row.text(1);
    switch (gap) {
    case Gap::NoUnit:
        out.household = row.id<HouseholdId>(0);
        out.detail = row.flag(3) ? translate("units", "vacant, in no micro-unit") : translate("units", "in no micro-unit");
        break;
    case Gap::TwoUnits:
        out.household = row.id<HouseholdId>(0);
        out.detail = translate("units", "in %1 and in %2 at the same time").arg(row.text(3), row.text(4));
        break;
    case Gap::NoLeader: {
        out.area = row.id<AreaId>(0);
        const auto title = leaderTitle(areaKindFromWord(row.text(3)).value_or(AreaKind::Unit));
        out.detail = translate("units", "%1: nobody in office (%2)").arg(title, row.text(4));
        break;
    }
    case Gap::Overloaded:
        out.person = row.id<PersonId>(0);
        out.areas = int(row.integer(3));
        out.households = int(row.integer(4));
        out.detail = translate("units", "%1 areas, %2 lived-in households").arg(out.areas).arg(out.households);
        break;
    }
    return out;
}

} // namespace

QString toWord(Gap gap)
{
    return QString::fromLatin1(words[int(gap)]);
}

std::optional<Gap> gapFromWord(const QString &word)
{
    for (const Gap gap : allGaps) {
        if (toWord(gap) == word)
            return gap;
    }
    return std::nullopt;
}

QString displayName(Gap gap)
{
    switch (gap) {
    case Gap::NoUnit:
        return translate("units", "In no micro-unit");
    case Gap::TwoUnits:
        return translate("units", "In two micro-units");
    case Gap::NoLeader:
        return translate("units", "Without a leader");
    case Gap::Overloaded:
        break;
    }
    return translate("units", "Leaders with too much");
}

Result<LeaderLimits> leaderLimits(Ledger &ledger)
{
    LeaderLimits limits;
    for (const auto &[name, number] : {std::pair(areasSetting, &limits.areas), std::pair(householdsSetting, &limits.households)}) {
        LINLI_ASSIGN(const QString value, ledger.setting(name, QString::number(*number)));
        if (value.toInt() > 0)
            *number = value.toInt();
    }
    return limits;
}

Result<void> setLeaderLimits(Ledger &ledger, const LeaderLimits &limits)
{
    if (std::min(limits.areas, limits.households) < 1)
        return Error{ErrorKind::Invalid, translate("units", "Each limit is at least 1.")};
    LINLI_ASSIGN(Change change, Change::begin(ledger, Action::Edit, Kind::Policy));
    LINLI_TRY(writeSetting(change, ledger, areasSetting, QString::number(limits.areas)));
    LINLI_TRY(writeSetting(change, ledger, householdsSetting, QString::number(limits.households)));
    return change.commit({QT_TRANSLATE_NOOP("journal", "Changed what one leader can look after")});
}

CoverageStatement coverageStatement(
    const Database &db, const CoverageFilter &filter, const std::optional<CoverageCursor> &after, int limit)
{
    CoverageStatement statement = filter.gap == Gap::NoUnit ? noUnit(db, filter, after)
        : filter.gap == Gap::TwoUnits                       ? twoUnits(db, filter, after)
        : filter.gap == Gap::NoLeader                       ? noLeader(db, filter, after)
                                                            : overloaded(db, filter, after);
    statement.values << limit + 1;
    return statement;
}

Result<CoveragePage> coveragePage(
    Ledger &ledger, const CoverageFilter &filter, const std::optional<CoverageCursor> &after, int limit)
{
    LINLI_TRY(permit(ledger, Action::See, Kind::Households));
    LINLI_TRY(permit(ledger, Action::See, Kind::Leaders));
    CoverageFilter asked = filter;
    if (!asked.limits && asked.gap == Gap::Overloaded) {
        LINLI_ASSIGN(asked.limits, leaderLimits(ledger));
    }
    const CoverageStatement statement = coverageStatement(ledger.db(), asked, after, limit);
    CoveragePage page;
    CoverageCursor last;
    LINLI_TRY(ledger.db().each(statement.sql, statement.values, [&](const Row &row) {
        if (page.rows.size() == limit) {
            page.next = last;
            return;
        }
        page.rows.append(rowOf(filter.gap, row));
        last = {row.text(2), row.integer(0)};
    }));
    return page;
}

} // namespace linli
