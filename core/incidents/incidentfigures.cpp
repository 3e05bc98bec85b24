#include "core/incidents/incidentfigures.h"

#include "core/base/text.h"
#include "core/ledger/permit.h"
#include "core/ledger/scope.h"

#include <algorithm>

namespace linli {

namespace {

QString iso(QDate day)
{
    return day.toString(Qt::ISODate);
}

/// Adds what a stretch of days counts, up the tree.
template <class Take>
Result<void> eachCount(Database &db, const DaySpan &span, Take take)
{
    return db.each(incidentCountsQuery(db), {iso(span.from), iso(span.to)}, [&](const Row &row) {
        if (const auto kind = fromWord<IncidentKind>(row.text(1)))
            take(row.id<AreaId>(0), *kind, int(row.integer(2)));
    });
}

struct Inhabited
{
    int month = 0;
    int year = 0;
};

/// Households that belonged to each area of the tree within the month, and within the year so far.
Result<QHash<AreaId, Inhabited>> inhabited(Database &db, const AreaTree &tree, const YearOnYearSpans &spans)
{
    QHash<AreaId, Inhabited> all;
    const auto add = [&](AreaId at, int month, int year) {
        for (const Area *area : tree.path(at)) {
            all[area->id].month += month;
            all[area->id].year += year;
        }
    };
    LINLI_TRY(db.each(inhabitedUnitsQuery(), {iso(spans.month.from), iso(spans.month.to), iso(spans.month.to), iso(spans.year.from)},
        [&](const Row &row) { // A micro-unit that was merged away is in no tree: its households still lived in their building.
            const AreaId unit = row.id<AreaId>(0);
            add(tree.find(unit) ? unit : row.id<AreaId>(3), int(row.integer(1)), int(row.integer(2)));
        }));
    // In no micro-unit: they belong to their building, since when is not known.
    LINLI_TRY(db.each(QStringLiteral("SELECT n.building_id, COUNT(*) FROM household_now n WHERE n.unit_id IS NULL GROUP BY n.building_id"),
        {}, [&](const Row &row) { add(row.id<AreaId>(0), int(row.integer(1)), int(row.integer(1))); }));
    return all;
}

QString labelOf(const AreaTree &tree, const Area &area)
{
    const Area *parent = area.kind == AreaKind::Unit ? tree.find(area.parent) : nullptr;
    return !parent || area.name.startsWith(parent->name) ? area.name : parent->name + u' ' + area.name;
}

} // namespace

QString incidentCountsQuery(const Database &db)
{
    return QStringLiteral("SELECT s.area_id, s.kind, COUNT(*) FROM incident_now s WHERE s.is_void = 0 AND s.day >= ? AND s.day <= ?%1 "
                          "GROUP BY s.area_id, s.kind")
        .arg(areasInScope(db, QStringLiteral("s.area_id")));
}

QString inhabitedUnitsQuery()
{
    return QStringLiteral("SELECT u.unit_id, SUM(CASE WHEN u.until_date IS NULL OR u.until_date > ? THEN "
                          "CASE WHEN u.from_date IS NULL OR u.from_date <= ? THEN 1 ELSE 0 END ELSE 0 END), COUNT(*), h.building_id "
                          "FROM household_unit u JOIN household h ON h.id = u.household_id AND h.void_reason IS NULL "
                          "WHERE (u.from_date IS NULL OR u.from_date <= ?) AND (u.until_date IS NULL OR u.until_date > ?) "
                          "GROUP BY u.unit_id, h.building_id");
}

Result<YearOnYearSpans> yearOnYearSpans(int year, int month, QDate today)
{
    const QDate first(year, month, 1);
    if (!first.isValid() || year < 1901)
        return Error{ErrorKind::Invalid, translate("incidents", "There is no such month. Write it like 2026-09.")};
    if (first > today)
        return Error{ErrorKind::Refused, translate("incidents", "This month has not begun yet; there is nothing to count.")};
    const QDate last = first.addMonths(1).addDays(-1);
    YearOnYearSpans spans;
    spans.running = today < last;
    spans.month = {first, std::min(last, today)};
    const QDate firstBefore = first.addYears(-1);
    const QDate lastBefore = firstBefore.addMonths(1).addDays(-1);
    spans.monthBefore = {firstBefore, spans.running ? spans.month.to.addYears(-1) : lastBefore};
    spans.year = {QDate(year, 1, 1), spans.month.to};
    spans.yearBefore = {QDate(year - 1, 1, 1), spans.monthBefore.to};
    return spans;
}

YearOnYear &YearOnYear::operator+=(const YearOnYear &other)
{
    month += other.month;
    monthBefore += other.monthBefore;
    year += other.year;
    yearBefore += other.yearBefore;
    return *this;
}

QString changeText(int now, int before)
{
    const int change = now - before;
    if (change == 0)
        return QStringLiteral("0");
    return (change < 0 ? QStringLiteral("−") : QStringLiteral("+")) + QString::number(std::abs(change));
}

std::optional<double> changeShare(int now, int before)
{
    return before == 0 ? std::nullopt : std::optional((now - before) * 100.0 / before);
}

QString changeShareText(int now, int before)
{
    const auto share = changeShare(now, before);
    if (!share)
        return QStringLiteral("–");
    const QString size = QString::number(std::abs(*share), 'f', 2);
    const QString sign = now == before ? QString() : now < before ? QStringLiteral("−") : QStringLiteral("+");
    return sign + size + QStringLiteral(" %");
}

YearOnYear IncidentFigures::of(Zero zero, AreaId area) const
{
    YearOnYear sum;
    const auto kinds = byArea.value(area);
    for (auto it = kinds.begin(); it != kinds.end(); ++it) {
        if (zeroOf(it.key()) == zero)
            sum += it.value();
    }
    return sum;
}

YearOnYear IncidentFigures::all(AreaId area) const
{
    YearOnYear sum;
    for (const YearOnYear &one : byArea.value(area))
        sum += one;
    return sum;
}

Result<IncidentFigures> incidentFigures(Ledger &ledger, const AreaTree &tree, int year, int month)
{
    LINLI_TRY(permit(ledger, Action::See, Kind::Matters));
    IncidentFigures figures;
    LINLI_ASSIGN(figures.spans, yearOnYearSpans(year, month, ledger.clock().today()));
    const std::pair<DaySpan, int YearOnYear::*> spans[] = {{figures.spans.month, &YearOnYear::month},
        {figures.spans.monthBefore, &YearOnYear::monthBefore}, {figures.spans.year, &YearOnYear::year},
        {figures.spans.yearBefore, &YearOnYear::yearBefore}};
    for (const auto &[span, field] : spans) {
        LINLI_TRY(eachCount(ledger.db(), span, [&, field = field](AreaId at, IncidentKind kind, int count) {
            figures.byArea[AreaId()][kind].*field += count;
            for (const Area *area : tree.path(at))
                figures.byArea[area->id][kind].*field += count;
        }));
    }
    return figures;
}

bool ZeroRow::atZero(bool inYear, std::optional<Zero> zero) const
{
    const auto &counts = inYear ? year : month;
    if (zero)
        return counts[size_t(*zero)] == 0;
    return std::ranges::all_of(counts, [](int count) { return count == 0; });
}

ZeroCount ZeroTable::count(AreaKind kind, bool inYear) const
{
    ZeroCount sum;
    for (const ZeroRow &row : rows) {
        if (row.kind != kind || (!inYear && !row.judgedMonth))
            continue;
        ++sum.judged;
        sum.crime += row.atZero(inYear, Zero::Crime) ? 1 : 0;
        sum.accident += row.atZero(inYear, Zero::Accident) ? 1 : 0;
        sum.petition += row.atZero(inYear, Zero::Petition) ? 1 : 0;
        sum.all += row.atZero(inYear) ? 1 : 0;
    }
    return sum;
}

Result<ZeroTable> zeroTable(Ledger &ledger, const AreaTree &tree, int year, int month)
{
    Database &db = ledger.db();
    LINLI_TRY(permit(db, Action::See, Kind::Matters));
    ZeroTable table;
    LINLI_ASSIGN(table.spans, yearOnYearSpans(year, month, ledger.clock().today()));
    QHash<AreaId, ZeroRow> counts;
    const std::pair<DaySpan, std::array<int, 3> ZeroRow::*> spans[] = {
        {table.spans.month, &ZeroRow::month}, {table.spans.year, &ZeroRow::year}};
    for (const auto &[span, field] : spans) {
        LINLI_TRY(eachCount(db, span, [&, field = field](AreaId at, IncidentKind kind, int count) {
            const auto zero = zeroOf(kind);
            if (!zero)
                return;
            for (const Area *area : tree.path(at))
                (counts[area->id].*field)[size_t(*zero)] += count;
        }));
    }
    LINLI_ASSIGN(const auto lived, inhabited(db, tree, table.spans));
    for (const Area &area : tree.all()) {
        if (area.kind != AreaKind::Unit && area.kind != AreaKind::Building && area.kind != AreaKind::Community)
            continue;
        const Inhabited homes = lived.value(area.id);
        if (homes.year == 0)
            continue;
        ZeroRow row = counts.value(area.id);
        row.area = area.id;
        row.kind = area.kind;
        row.name = labelOf(tree, area);
        row.judgedMonth = homes.month > 0;
        table.rows.append(row);
    }
    return table;
}

} // namespace linli
