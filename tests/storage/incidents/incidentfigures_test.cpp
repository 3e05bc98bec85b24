// Year on year and the three zeros against tables worked out by hand, on both engines.
#include "core/units/unitcases.h"
#include "tests/storage/incidents/register.h"

using namespace linli;
using namespace linli::test;

namespace {

struct Line
{
    IncidentKind kind;
    const char *day;
    bool other = false; ///< In the other community.
};

/// Now is 2026-09-21. September beside September 2025 to the 21st; the year to 21 September beside the last one.
constexpr Line happened[] = {
    {IncidentKind::Fire, "2026-09-01"}, {IncidentKind::Fire, "2026-09-21"}, {IncidentKind::Fire, "2026-02-28"},
    {IncidentKind::Fire, "2025-09-21"}, {IncidentKind::Fire, "2025-09-22"}, {IncidentKind::Fire, "2025-12-31"},
    {IncidentKind::Fire, "2025-01-01"}, {IncidentKind::Fire, "2024-09-10"}, {IncidentKind::Theft, "2026-09-10"},
    {IncidentKind::Theft, "2026-09-10", true}, {IncidentKind::TelecomFraud, "2025-09-02", true}, {IncidentKind::Other, "2026-09-03"},
};

YearOnYear counts(int month, int monthBefore, int year, int yearBefore)
{
    return {month, monthBefore, year, yearBefore};
}

} // namespace

TEST_CASE("incidents year on year, as counted by hand, up the tree", "[incidents]")
{
    Register book(BOTH_ENGINES());
    for (const Line &line : happened)
        book.record(line.kind, line.day, line.other ? book.town.other.building : AreaId());
    const IncidentFigures figures = book.figures(2026, 9);
    CHECK(figures.of(IncidentKind::Fire) == counts(2, 1, 3, 2));
    CHECK(figures.of(IncidentKind::Theft) == counts(2, 0, 2, 0));
    CHECK(figures.of(IncidentKind::TelecomFraud) == counts(0, 1, 0, 1));
    CHECK(figures.of(IncidentKind::Gas) == counts(0, 0, 0, 0));
    CHECK(figures.of(Zero::Crime) == counts(2, 1, 2, 1));
    CHECK(figures.of(Zero::Accident) == counts(2, 1, 3, 2));
    CHECK(figures.all() == counts(5, 2, 6, 3));
    for (const AreaId area : {book.town.own.building, book.town.own.community}) {
        CHECK(figures.of(IncidentKind::Fire, area) == counts(2, 1, 3, 2));
        CHECK(figures.of(IncidentKind::Theft, area) == counts(1, 0, 1, 0));
        CHECK(figures.all(area) == counts(4, 1, 5, 2));
    }
    CHECK(figures.all(book.town.other.community) == counts(1, 1, 1, 1));
    const IncidentFigures august = book.figures(2025, 12); // A month that is over.
    CHECK(august.of(IncidentKind::Fire) == counts(1, 0, 4, 1));
}

TEST_CASE("what is entered late, corrected, made void or taken back is in the figures at once", "[incidents]")
{
    Register book(BOTH_ENGINES());
    const auto fires = [&] { return book.figures(2026, 9).of(IncidentKind::Fire); };
    CHECK(fires() == counts(0, 0, 0, 0));
    const IncidentId late = book.record(IncidentKind::Fire, "2025-09-05"); // A year late.
    CHECK(fires() == counts(0, 1, 0, 1));
    IncidentFacts facts = need(loadIncident(book.ledger(), late)).facts;
    facts.day = QDate(2026, 9, 5);
    need(editIncident(book.ledger(), {late}, facts));
    CHECK(fires() == counts(1, 0, 1, 0));
    facts.kind = IncidentKind::Gas;
    need(editIncident(book.ledger(), {late}, facts));
    CHECK(fires() == counts(0, 0, 0, 0));
    CHECK(book.figures(2026, 9).of(Zero::Accident) == counts(1, 0, 1, 0));
    facts.area = book.town.other.building;
    need(editIncident(book.ledger(), {late}, facts));
    CHECK(book.figures(2026, 9).all(book.town.own.community) == counts(0, 0, 0, 0));
    CHECK(book.figures(2026, 9).all(book.town.other.community) == counts(1, 0, 1, 0));
    need(voidIncident(book.ledger(), {late}, QStringLiteral("重复")));
    CHECK(book.figures(2026, 9).all() == counts(0, 0, 0, 0));
    for (int i = 0; i < 4; ++i) // Void, area, kind, day.
        need(undoLast(book.ledger()));
    CHECK(fires() == counts(0, 1, 0, 1));
    CHECK(book.healthy());
}

TEST_CASE("the three zeros of micro-units, buildings and communities, as counted by hand", "[incidents]")
{
    Register book(BOTH_ENGINES());
    const AreaId first = book.unit("一单元");
    const AreaId second = book.unit("二单元");
    const AreaId empty = book.unit("三单元"); // Nobody lives there: not judged, never praised.
    book.live(book.town.own.household, first, "");
    Household flat;
    flat.building = book.town.own.building;
    flat.room = QStringLiteral("501");
    book.live(need(addHousehold(book.ledger(), flat, {})), second, "2026-08-15");
    book.record(IncidentKind::Theft, "2026-09-02", first);
    book.record(IncidentKind::Fire, "2026-03-02", second);
    book.record(IncidentKind::Petition, "2026-09-03"); // Of the building, of no unit.
    book.record(IncidentKind::Other, "2026-09-03", second); // Breaks none.
    book.record(IncidentKind::Fire, "2025-09-03", book.town.other.building); // Last year.
    const ZeroTable table = book.zeros(2026, 9);
    const auto check = [&](AreaId area, std::array<int, 3> month, std::array<int, 3> year) {
        const auto row = book.row(table, area);
        REQUIRE(row);
        CHECK(row->month == month);
        CHECK(row->year == year);
        CHECK(row->judgedMonth);
    };
    check(first, {1, 0, 0}, {1, 0, 0}); // Crimes, accidents, petitions.
    check(second, {0, 0, 0}, {0, 1, 0});
    check(book.town.own.building, {1, 0, 1}, {1, 1, 1});
    check(book.town.own.community, {1, 0, 1}, {1, 1, 1});
    check(book.town.other.building, {0, 0, 0}, {0, 0, 0});
    CHECK_FALSE(book.row(table, empty));
    CHECK(table.count(AreaKind::Unit, false) == ZeroCount{2, 1, 2, 2, 1});
    CHECK(table.count(AreaKind::Unit, true) == ZeroCount{2, 1, 1, 2, 0});
    CHECK(table.count(AreaKind::Building, false) == ZeroCount{2, 1, 2, 1, 1});
    CHECK(table.count(AreaKind::Community, true) == ZeroCount{2, 1, 1, 1, 1});
}

TEST_CASE("an area founded later is not praised for the time before, one that was left not for the time after", "[incidents]")
{
    Register book(BOTH_ENGINES());
    const AreaId old = book.unit("老单元");
    const AreaId young = book.unit("新单元");
    book.live(book.town.own.household, old, "2020-01-01", "2026-09-10"); // Split on 10 September.
    book.live(book.town.own.household, young, "2026-09-10");
    book.record(IncidentKind::Fire, "2026-08-20", old);
    const ZeroTable august = book.zeros(2026, 8);
    CHECK_FALSE(book.row(august, young)); // It was not there yet.
    CHECK(book.row(august, old)->month == std::array{0, 1, 0});
    const ZeroTable september = book.zeros(2026, 9);
    CHECK(book.row(september, young)->judgedMonth);
    CHECK(book.row(september, young)->atZero(true));
    CHECK(book.row(september, old)->judgedMonth); // To the tenth.
    CHECK_FALSE(book.row(september, old)->atZero(true)); // What happened there stays there.
    book.at("2026-10-20 10:00");
    CHECK_FALSE(book.row(book.zeros(2026, 10), old)->judgedMonth);
    CHECK(book.row(book.zeros(2026, 10), young)->judgedMonth);
    CHECK_FALSE(book.row(book.zeros(2026, 10), book.town.own.building)->atZero(true));
}

TEST_CASE("what happened in an area that is gone counts for the nearest one above that is there", "[incidents]")
{
    Register book(BOTH_ENGINES());
    const AreaId unit = book.unit("一单元");
    book.record(IncidentKind::Fire, "2026-09-02", unit);
    const auto setVoid = [&](AreaId area, const QVariant &reason) {
        auto change = need(Change::begin(book.ledger(), Action::Edit, Kind::Areas));
        need(change.update(QStringLiteral("area"), area.value, {{QStringLiteral("void_reason"), reason}}));
        need(change.commit({"Merged an area"}));
    };
    setVoid(unit, QStringLiteral("merged"));
    CHECK(book.figures(2026, 9).all(book.town.own.building).month == 1);
    CHECK(book.figures(2026, 9).all(unit).month == 0);
    CHECK(need(incidentPage(book.ledger().db(), {}, IncidentOrder::Day)).rows.first().area == book.town.own.building);
    need(undoLast(book.ledger()));
    CHECK(book.figures(2026, 9).all(unit).month == 1);
    need(moveArea(book.ledger(), book.town.own.building, book.town.other.community)); // The tree of today.
    CHECK(book.figures(2026, 9).all(book.town.own.community).month == 0);
    CHECK(book.figures(2026, 9).all(book.town.other.community).month == 1);
    CHECK(book.healthy());
}

TEST_CASE("micro-units that were merged keep their building judged, and their incidents in its count", "[incidents]")
{
    Register book(BOTH_ENGINES());
    const AreaId kept = book.unit("一单元");
    const AreaId gone = book.unit("二单元");
    book.live(book.town.own.household, gone, "");
    book.record(IncidentKind::Theft, "2026-08-02", gone);
    need(mergeUnits(book.ledger(), {kept, {gone}, QDate(2026, 9, 10), QStringLiteral("合并"), {}}));
    const ZeroTable august = book.zeros(2026, 8);
    CHECK_FALSE(book.row(august, kept)); // Nobody lived there yet.
    CHECK_FALSE(book.row(august, gone));
    REQUIRE(book.row(august, book.town.own.building));
    CHECK(book.row(august, book.town.own.building)->judgedMonth);
    CHECK(book.row(august, book.town.own.building)->month == std::array{1, 0, 0});
    const ZeroTable september = book.zeros(2026, 9);
    CHECK(book.row(september, kept)->atZero(true));
    CHECK_FALSE(book.row(september, book.town.own.building)->atZero(true));
}
