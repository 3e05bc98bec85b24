// The four clarities as a ledger comes to them (R5, D3), on both engines.
#include "core/clarity/clarityquery.h"

#include "core/cases/casesteps.h"
#include "core/households/lifecases.h"
#include "tests/storage/subject/home.h"

using namespace linli;
using namespace linli::test;

namespace {

QString reasonsOf(Home &home, HouseholdId id)
{
    QStringList words;
    const auto reasons = need(clarityOf(*home.ledger, id));
    if (!reasons)
        return QStringLiteral("not counted");
    for (const Unclear &one : *reasons)
        words.append(one.word);
    return words.join(u' ');
}

ClarityShare whole(Home &home)
{
    return need(clarityShares(*home.ledger, need(AreaTree::loadInScope(home.ledger->db())))).value(AreaId());
}

void makeClear(Home &home)
{
    Household household = need(findHousehold(home.ledger->db(), home.home)).value();
    household.housing = Housing::Owned;
    household.livelihood = QStringLiteral("pension");
    need(editHousehold(*home.ledger, household));
    need(confirmHousehold(*home.ledger, home.home, {true, true}));
    const WaitingPage waiting = need(waitingEvents(*home.ledger)); // Who was entered.
    for (const WaitingEvent &row : waiting.rows)
        need(confirmLifeEvent(*home.ledger, row.event.id));
}

} // namespace

TEST_CASE("a household becomes clear step by step, and unclear again when time passes", "[clarity]")
{
    Home home(BOTH_ENGINES());
    CHECK(reasonsOf(home, home.home) == QStringLiteral("confirmed housing livelihood reviewed"));
    CHECK(whole(home).clear == std::array<int, clarityCount>{0, 0, 1, 1});
    makeClear(home);
    CHECK(reasonsOf(home, home.home) == QString());
    CHECK(whole(home).households == 1);
    CHECK(whole(home).allClear == 1);
    home.checkHealthy();
    CHECK(need(unclearPage(*home.ledger, {})).rows.isEmpty());

    auto change = need(Change::begin(*home.ledger, Action::Edit, Kind::Residents));
    need(insertLifeEvent(change, *home.ledger, {{}, home.home, home.gone, LifeEventKind::Other, {}, {}, {}, {}, {}, {}, {}}));
    need(change.commit({"Reported"}));
    home.ledger.clock.set(monday().addDays(7));
    CHECK(reasonsOf(home, home.home) == QString());
    home.ledger.clock.set(monday().addDays(8));
    CHECK(reasonsOf(home, home.home) == QStringLiteral("change"));
    const CaseId reported = home.report(home.gone);
    Q_UNUSED(reported)
    home.checkHealthy();
}

TEST_CASE("vacant flats and empty shops count in no clarity", "[clarity]")
{
    Home home(BOTH_ENGINES());
    Household flat;
    flat.building = home.building;
    flat.room = QStringLiteral("401");
    flat.vacant = true;
    const HouseholdId vacant = need(addHousehold(*home.ledger, flat, home.unit));
    flat.room = QStringLiteral("101");
    flat.vacant = false;
    flat.housing = Housing::Shop;
    const HouseholdId shop = need(addHousehold(*home.ledger, flat, home.unit));
    CHECK(reasonsOf(home, vacant) == QStringLiteral("not counted"));
    CHECK(reasonsOf(home, shop) == QStringLiteral("not counted"));
    CHECK(whole(home).households == 1);
}

TEST_CASE("an overdue case at the household is an unclear problem, a case in time is none", "[clarity]")
{
    Home home(BOTH_ENGINES());
    makeClear(home);
    NewCase asked;
    asked.area = home.unit;
    asked.household = home.home;
    asked.title = QStringLiteral("漏水");
    need(openCase(*home.ledger, asked));
    CHECK(reasonsOf(home, home.home) == QString());
    home.ledger.clock.set(monday().addDays(10)); // Due after three working days.
    CHECK(reasonsOf(home, home.home) == QStringLiteral("case"));
    CHECK(whole(home).clear == std::array<int, clarityCount>{1, 1, 1, 0});
    const UnclearPage page = need(unclearPage(*home.ledger, {home.building, Clarity::Problems}));
    REQUIRE(page.rows.size() == 1);
    CHECK(page.rows[0].id == home.home);
    CHECK(need(unclearPage(*home.ledger, {home.building, Clarity::Facts})).rows.isEmpty());
}

TEST_CASE("the list of what is missing pages by address without losing or doubling a household", "[clarity]")
{
    Home home(Engine::Sqlite);
    for (int room = 401; room < 412; ++room) {
        Household flat;
        flat.building = home.building;
        flat.room = QString::number(room);
        need(addHousehold(*home.ledger, flat, home.unit));
    }
    QStringList rooms;
    std::optional<UnclearCursor> after;
    do {
        const UnclearPage page = need(unclearPage(*home.ledger, {home.unit, {}}, after, 5));
        for (const UnclearRow &row : page.rows)
            rooms.append(row.address.right(3));
        after = page.next;
    } while (after);
    CHECK(rooms
        == QStringLiteral("302 401 402 403 404 405 406 407 408 409 410 411").split(u' '));
}
