// Lists of deliberations: filters, pages, and that no list walks the whole table.
#include "core/deliberation/entitled.h"
#include "tests/storage/deliberation/hall.h"
#include "tests/support/plan.h"

using namespace linli;
using namespace linli::test;

TEST_CASE("deliberations are listed by what is due first, filtered, and paged by key", "[deliberation]")
{
    Hall hall(BOTH_ENGINES());
    Database &db = hall.ledger().db();
    const DeliberationId late = hall.propose(); // due 23 September
    const DeliberationId assessed = hall.propose();
    hall.assess(assessed); // due 29 September
    const DeliberationId gone = hall.propose();
    need(cancelDeliberation(hall.ledger(), {gone}, QStringLiteral("撤回")));
    const auto ids = [&](const DeliberationFilter &filter, DeliberationOrder order = DeliberationOrder::Due) {
        QList<DeliberationId> found;
        std::optional<DeliberationCursor> after;
        do {
            const auto page = need(deliberationPage(db, monday(), filter, order, after, 1));
            for (const DeliberationRow &row : page.rows)
                found.append(row.id);
            after = page.next;
        } while (after);
        return found;
    };
    CHECK(ids({}) == QList{late, assessed, gone});
    CHECK(ids({true, {}, {}}) == QList{late, assessed});
    CHECK(ids({false, DeliberationState::Assessed, {}}) == QList{assessed});
    CHECK(ids({false, {}, hall.town.other.community}).isEmpty());
    CHECK(ids({false, {}, hall.town.own.community}).size() == 3);
    CHECK(ids({}, DeliberationOrder::Proposed).first() == gone);
    CHECK(need(countDeliberations(db, {true, {}, {}})) == 2);
    CHECK(need(countEntitledHouseholds(db, hall.town.own.building)) == 4);
    hall.at("2026-09-24 09:00");
    CHECK(need(deliberationPage(db, hall.town.ledger.clock.now(), {}, DeliberationOrder::Due)).rows.first().light == Light::Red);
}

TEST_CASE("no list of deliberations and no list of the entitled walks a whole table", "[deliberation]")
{
    Hall hall(BOTH_ENGINES());
    hall.propose();
    Database &db = hall.ledger().db();
    if (!db.sqliteHandle()) // Three rows are sorted sooner than walked in order.
        need(db.script(QStringLiteral("SET enable_sort = off; SET enable_hashjoin = off; SET enable_mergejoin = off;")));
    for (const DeliberationOrder order : {DeliberationOrder::Due, DeliberationOrder::Proposed}) {
        const bool due = order == DeliberationOrder::Due;
        const DeliberationStatement statement = deliberationPageStatement(db, {due, {}, {}}, order, std::nullopt, 256);
        const QString plan = planOf(db, statement.sql, statement.values);
        INFO(plan);
        CHECK(plan.contains(due ? QStringLiteral("deliberation_state_due") : QStringLiteral("deliberation_state_proposed")));
        CHECK_FALSE(plan.contains(QStringLiteral("TEMP B-TREE")));
        CHECK_FALSE(plan.contains(QStringLiteral("Seq Scan")));
    }
    const qint64 area = hall.town.own.building.value;
    for (const QString &sql : {entitledHouseholdsQuery(QStringLiteral("n.household_id")), entitledPersonsQuery()}) {
        const QString plan = planOf(db, sql, {area, area});
        INFO(plan);
        CHECK(plan.contains(QStringLiteral("household_now_unit")));
        CHECK_FALSE(plan.contains(QStringLiteral("SCAN")));
        CHECK_FALSE(plan.contains(QStringLiteral("Seq Scan")));
    }
}
