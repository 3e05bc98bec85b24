// The register of incidents: recorded, edited, made void, taken back; who sees what; its lists.
#include "core/duplicates/likelypairs.h"
#include "core/subject/eraseperson.h"
#include "tests/storage/incidents/register.h"
#include "tests/support/plan.h"

using namespace linli;
using namespace linli::test;

TEST_CASE("an incident is recorded with its place, people and case, edited, and made void", "[incidents]")
{
    Register book(BOTH_ENGINES());
    const AreaId unit = book.unit("一单元");
    book.live(book.town.own.household, unit, "2026-03-01");
    IncidentFacts facts = Register::facts(IncidentKind::Fire, "2026-09-20", {});
    facts.household = book.town.own.household;
    facts.time = QTime(18, 40);
    facts.injured = 1;
    facts.loss = 350'000;
    facts.handled = QStringLiteral("消防到场扑灭");
    facts.fromCase = book.town.own.file;
    facts.persons = {{book.town.own.resident, IncidentPart::Harmed}};
    const IncidentId id = need(recordIncident(book.ledger(), facts));
    IncidentDetails found = need(incidentDetails(book.ledger(), id));
    CHECK(found.row.number == QStringLiteral("DSQ-SJ2026-001"));
    CHECK(found.one.facts.area == unit); // The household's micro-unit on that day.
    CHECK(found.row.address == QStringLiteral("东社区1栋 302"));
    CHECK(found.persons == QStringList{QStringLiteral("王居民")});
    CHECK(found.row.caseNumber.startsWith(QStringLiteral("DSQ-")));
    CHECK(need(findIncident(book.ledger(), QStringLiteral("dsq-sj2026-001"))) == id);
    facts.day = QDate(2026, 2, 1); // Before the micro-unit was there: the building.
    need(editIncident(book.ledger(), {id, 1}, facts));
    CHECK(need(loadIncident(book.ledger(), id)).facts.area == book.town.own.building);
    CHECK(refused(editIncident(book.ledger(), {id, 1}, facts)) == ErrorKind::Conflict);
    facts = need(loadIncident(book.ledger(), id)).facts;
    CHECK(refused(editIncident(book.ledger(), {id}, facts)) == ErrorKind::Invalid); // Nothing differs.
    facts.persons = {{book.town.own.leader, IncidentPart::Involved}};
    need(editIncident(book.ledger(), {id}, facts));
    CHECK(need(incidentDetails(book.ledger(), id)).persons == QStringList{QStringLiteral("张楼长")});
    need(undoLast(book.ledger()));
    CHECK(need(incidentDetails(book.ledger(), id)).persons == QStringList{QStringLiteral("王居民")});
    CHECK(refused(voidIncident(book.ledger(), {id}, {})) == ErrorKind::Invalid);
    need(voidIncident(book.ledger(), {id}, QStringLiteral("录错")));
    CHECK(refused(editIncident(book.ledger(), {id}, facts)) == ErrorKind::Refused);
    CHECK(need(countIncidents(book.ledger().db(), {})) == 0);
    IncidentFilter voided;
    voided.voided = true;
    CHECK(need(countIncidents(book.ledger().db(), voided)) == 1);
    need(undoLast(book.ledger()));
    CHECK(need(countIncidents(book.ledger().db(), {})) == 1);
    CHECK(book.healthy());
}

TEST_CASE("what can't be is refused: no day, a day to come, no place, no words, unknown people", "[incidents]")
{
    Register book(BOTH_ENGINES());
    const auto tried = [&](auto alter) {
        IncidentFacts facts = Register::facts(IncidentKind::Theft, "2026-09-20", book.town.own.building);
        alter(facts);
        return refused(recordIncident(book.ledger(), facts));
    };
    CHECK(tried([](IncidentFacts &facts) { facts.day = {}; }) == ErrorKind::Invalid);
    CHECK(tried([](IncidentFacts &facts) { facts.day = QDate(2026, 9, 22); }) == ErrorKind::Invalid);
    CHECK(tried([](IncidentFacts &facts) { facts.day = QDate(2026, 9, 21); facts.time = QTime(10, 1); }) == ErrorKind::Invalid);
    CHECK(tried([](IncidentFacts &facts) { facts.area = {}; }) == ErrorKind::Invalid);
    CHECK(tried([](IncidentFacts &facts) { facts.area = AreaId(7); }) == ErrorKind::NotFound);
    CHECK(tried([](IncidentFacts &facts) { facts.body = QStringLiteral("  "); }) == ErrorKind::Invalid);
    CHECK(tried([](IncidentFacts &facts) { facts.dead = -1; }) == ErrorKind::Invalid);
    CHECK(tried([](IncidentFacts &facts) { facts.loss = -1; }) == ErrorKind::Invalid);
    CHECK(tried([](IncidentFacts &facts) { facts.persons = {{PersonId(7), {}}}; }) == ErrorKind::NotFound);
    CHECK(tried([](IncidentFacts &facts) { facts.fromCase = CaseId(7); }) == ErrorKind::NotFound);
}

TEST_CASE("who may do what with incidents: the leader of another area sees and writes nothing", "[incidents]")
{
    struct Line
    {
        Role role;
        bool own;
        bool other;
    };
    constexpr Line lines[] = {{Role::Leader, true, false}, {Role::Clerk, true, false}, {Role::Head, true, true},
        {Role::Admin, false, false}, {Role::Auditor, false, false}};
    Register book(BOTH_ENGINES());
    const IncidentId mine = book.record(IncidentKind::Theft, "2026-09-20");
    const IncidentId theirs = book.record(IncidentKind::Fire, "2026-09-20", book.town.other.building);
    const auto session = book.town.ledger.session();
    for (const Line &line : lines) {
        INFO("role " << int(line.role));
        book.ledger().setSession(session);
        book.town.enter(QStringLiteral("某%1").arg(int(line.role)), {line.role});
        Ledger &ledger = book.ledger();
        int edits = 0;
        for (const auto &[id, may, spot] : {std::tuple{mine, line.own, book.town.own}, std::tuple{theirs, line.other, book.town.other}}) {
            CHECK(incidentDetails(ledger, id).ok() == may);
            IncidentFacts facts = Register::facts(IncidentKind::Other, "2026-09-01", spot.building);
            facts.place = QStringLiteral("第 %1 处").arg(++edits + 10 * int(line.role));
            CHECK(editIncident(ledger, {id}, facts).ok() == may);
            CHECK(recordIncident(ledger, facts).ok() == may);
            facts.area = {};
            facts.household = spot.household;
            CHECK(recordIncident(ledger, facts).ok() == may);
        }
        IncidentFacts about = Register::facts(IncidentKind::Other, "2026-09-01", book.town.own.building);
        about.persons = {{book.town.other.resident, IncidentPart::Involved}};
        CHECK(recordIncident(ledger, about).ok() == line.other);
        const auto page = incidentPage(ledger.db(), {}, IncidentOrder::Day);
        CHECK(page.ok() == line.own);
        if (!page.ok())
            continue;
        const auto figures = incidentFigures(ledger, need(AreaTree::loadInScope(ledger.db())), 2026, 9);
        REQUIRE(figures.ok());
        CHECK(figures->all().month == page->rows.size());
        CHECK((figures->all(book.town.other.building).month > 0) == line.other);
        for (const IncidentRow &row : page->rows)
            CHECK((row.area == book.town.own.building || line.other));
    }
}

TEST_CASE("incidents are listed newest first, filtered and paged, and no list walks the whole table", "[incidents]")
{
    Register book(BOTH_ENGINES());
    Database &db = book.ledger().db();
    const IncidentId old = book.record(IncidentKind::Fire, "2025-12-31");
    const IncidentId theft = book.record(IncidentKind::Theft, "2026-09-20");
    const IncidentId fraud = book.record(IncidentKind::TelecomFraud, "2026-09-20");
    const IncidentId elsewhere = book.record(IncidentKind::Petition, "2026-09-21", book.town.other.building);
    const auto ids = [&](const IncidentFilter &filter, IncidentOrder order = IncidentOrder::Day) {
        QList<IncidentId> found;
        std::optional<IncidentCursor> after;
        do {
            const auto page = need(incidentPage(db, filter, order, after, 1));
            for (const IncidentRow &row : page.rows)
                found.append(row.id);
            after = page.next;
        } while (after);
        CHECK(found.size() == need(countIncidents(db, filter)));
        return found;
    };
    CHECK(ids({}) == QList{elsewhere, fraud, theft, old});
    CHECK(ids({}, IncidentOrder::Number) == QList{old, theft, fraud, elsewhere}); // The year of the day is in the number.
    IncidentFilter filter;
    filter.zero = Zero::Crime;
    CHECK(ids(filter) == QList{fraud, theft});
    filter.kind = IncidentKind::Theft;
    CHECK(ids(filter) == QList{theft});
    filter = {};
    filter.from = QDate(2026, 1, 1);
    filter.to = QDate(2026, 9, 20);
    CHECK(ids(filter) == QList{fraud, theft});
    filter = {};
    filter.within = book.town.other.community;
    CHECK(ids(filter) == QList{elsewhere});
    if (!db.sqliteHandle())
        need(db.script(QStringLiteral("SET enable_sort = off; SET enable_hashjoin = off; SET enable_mergejoin = off;")));
    for (const IncidentOrder order : {IncidentOrder::Day, IncidentOrder::Number}) {
        const IncidentStatement statement = incidentPageStatement(db, {}, order, std::nullopt, 256);
        const QString plan = planOf(db, statement.sql, statement.values);
        INFO(plan);
        CHECK(plan.contains(order == IncidentOrder::Day ? QStringLiteral("incident_now_day") : QStringLiteral("incident_now_number")));
        CHECK_FALSE(plan.contains(QStringLiteral("TEMP B-TREE")));
        CHECK_FALSE(plan.contains(QStringLiteral("Seq Scan")));
    }
    const QString plan = planOf(db, incidentCountsQuery(db), {QStringLiteral("2026-01-01"), QStringLiteral("2026-09-21")});
    INFO(plan);
    CHECK(plan.contains(QStringLiteral("incident_now_")));
    CHECK_FALSE(plan.contains(QStringLiteral("SCAN s")));
}

TEST_CASE("who was concerned is forgotten with the person and joined with a double; the count stays", "[incidents]")
{
    Register book(BOTH_ENGINES());
    IncidentFacts facts = Register::facts(IncidentKind::TelecomFraud, "2026-09-20", book.town.own.building);
    Person twin;
    twin.name = QStringLiteral("王居民");
    auto change = need(Change::begin(book.ledger(), Action::Edit, Kind::Residents));
    const PersonId again = need(insertPerson(change, twin));
    need(change.commit({"Added a person"}));
    facts.persons = {{book.town.own.resident, IncidentPart::Harmed}, {again, IncidentPart::Involved}};
    const IncidentId id = need(recordIncident(book.ledger(), facts));
    need(mergePersons(book.ledger(), book.town.own.resident, again));
    CHECK(need(loadIncident(book.ledger(), id)).facts.persons == QList{IncidentPerson{book.town.own.resident, IncidentPart::Harmed}});
    need(erasePerson(book.ledger(), book.town.own.resident, QStringLiteral("本人申请")));
    CHECK(need(loadIncident(book.ledger(), id)).facts.persons.isEmpty());
    CHECK(book.figures(2026, 9).of(IncidentKind::TelecomFraud).month == 1);
    CHECK(book.healthy());
}
