// The demo town: the same seed gives the same people, and all of it obeys the rules of the domain.
#include "core/demo/demo.h"

#include "core/areas/areastore.h"
#include "core/cases/casestore.h"
#include "core/cases/transitions.h"
#include "core/ledger/doctor.h"
#include "core/office/officecalendar.h"
#include "core/persons/idnumber.h"
#include "core/program/openledger.h"
#include "tests/support/testaccount.h"
#include "tests/support/testledger.h"

using namespace linli;
using namespace linli::test;

namespace {

QStringList column(Ledger &ledger, const char *sql)
{
    QStringList values;
    need(ledger.db().each(QString::fromUtf8(sql), {}, [&](const Row &row) { values.append(row.text(0)); }));
    return values;
}

qint64 count(Ledger &ledger, const char *sql)
{
    return need(ledger.db().integer(QString::fromUtf8(sql))).value_or(0);
}

class Demo
{
public:
    explicit Demo(DemoOptions options, Engine engine = Engine::Sqlite)
        : ledger(engine, programOptions(clock).derivers)
        , summary(need(fillDemo(*ledger, options)))
    {
    }
    FixedClock clock{monday()};
    TestLedger ledger;
    DemoSummary summary;
};

/// Whom a household has, without ids; the values of the second and third column are sealed.
const char *people =
    "SELECT p.id, p.id_number, p.phone, b.name || COALESCE(h.stairwell, '') || h.room || p.name || p.sex || "
    "p.birth || COALESCE(m.from_date, '') || m.is_head "
    "FROM membership m JOIN person p ON p.id = m.person_id JOIN household h ON h.id = m.household_id "
    "JOIN area b ON b.id = h.building_id ORDER BY m.id";
const char *events = "SELECT f.id, f.title, e.note, f.number || e.step || e.at || e.actor, e.id "
                     "FROM case_event e JOIN case_file f ON f.id = e.case_id ORDER BY e.id";

QStringList peopleOf(Ledger &ledger)
{
    QStringList lines;
    need(ledger.db().each(QString::fromUtf8(people), {}, [&](const Row &row) {
        lines.append(row.text(3) + openedOf(row, 1, "person", "id_number") + openedOf(row, 2, "person", "phone"));
    }));
    return lines;
}

QStringList eventsOf(Ledger &ledger)
{
    QStringList lines;
    need(ledger.db().each(QString::fromUtf8(events), {}, [&](const Row &row) {
        lines.append(row.text(3) + openedOf(row, 1, "case_file", "title") + openedOf(row, 2, "case_event", "note", 4));
    }));
    return lines;
}

} // namespace

TEST_CASE("demo: the same seed gives the same town, another seed another")
{
    Demo one({400, 2, 7});
    Demo again({400, 2, 7});
    Demo other({400, 2, 8});
    const QStringList first = peopleOf(*one.ledger);
    CHECK(first.size() >= 400);
    CHECK(first == peopleOf(*again.ledger));
    CHECK(first != peopleOf(*other.ledger));
    CHECK(eventsOf(*one.ledger) == eventsOf(*again.ledger));
}

TEST_CASE("demo: exactly the residents asked for, each with a sound ID number")
{
    for (const int residents : {1, 37, 900}) {
        CAPTURE(residents);
        Demo demo({residents, 1, 3});
        CHECK(count(*demo.ledger, "SELECT COUNT(*) FROM membership WHERE until_date IS NULL") == residents);
        QSet<QString> seen;
        QStringList numbers;
        need(demo.ledger->db().each(
            QStringLiteral("SELECT id, id_number FROM person WHERE id_number IS NOT NULL"), {},
            [&](const Row &row) { numbers.append(openedOf(row, 1, "person", "id_number")); }));
        for (const QString &number : numbers) {
            CHECK(hasRightCheckDigit(number));
            seen.insert(number);
        }
        CHECK(seen.size() == numbers.size());
        CHECK(numbers.size() * 100 >= residents * 95);
    }
    Demo demo({900, 0, 3});
    need(demo.ledger->db().each(
        QStringLiteral("SELECT id, id_number, birth, sex FROM person WHERE id_number IS NOT NULL"), {},
        [](const Row &row) {
            const QString number = openedOf(row, 1, "person", "id_number");
            CHECK(birthOfIdNumber(number)->toText() == row.text(2));
            CHECK(toWord(sexOfIdNumber(number)) == row.text(3));
        }));
}

TEST_CASE("demo: every household in one unit of its building, one head, one leader an area")
{
    Demo demo({1500, 1, 5});
    Ledger &ledger = *demo.ledger;
    CHECK(count(ledger, "SELECT COUNT(*) FROM household")
        == count(ledger,
            "SELECT COUNT(*) FROM household_unit u JOIN area a ON a.id = u.unit_id JOIN household h ON "
            "h.id = u.household_id WHERE a.kind = 'unit' AND a.parent_id = h.building_id"));
    CHECK(count(ledger, "SELECT COUNT(DISTINCT household_id) FROM household_unit")
        == count(ledger, "SELECT COUNT(*) FROM household"));
    CHECK(column(ledger,
        "SELECT household_id FROM membership WHERE until_date IS NULL GROUP BY household_id "
        "HAVING SUM(is_head) <> 1")
              .isEmpty());
    CHECK(column(
        ledger, "SELECT h.id FROM household h JOIN membership m ON m.household_id = h.id WHERE h.vacant = 1")
              .isEmpty());
    CHECK(column(ledger,
        "SELECT area_id FROM appointment WHERE until_date IS NULL GROUP BY area_id HAVING COUNT(*) > 1")
              .isEmpty());
    // D1: kinds in their order, all under one subdistrict.
    const AreaTree tree = need(AreaTree::load(ledger.db()));
    for (const Area &area : tree.all()) {
        const Area *parent = tree.find(area.parent);
        CHECK((parent ? parent->kind < area.kind : area.kind == AreaKind::Subdistrict));
    }
    CHECK(count(ledger, "SELECT COUNT(*) FROM area WHERE kind = 'grid'") == 2);
}

TEST_CASE("demo: leaders as D6 tells of them")
{
    Demo demo({6000, 0, 2});
    Ledger &ledger = *demo.ledger;
    const char *unitLeaders =
        "SELECT COUNT(*) FROM appointment a JOIN area u ON u.id = a.area_id AND u.kind = 'unit' "
        "JOIN person p ON p.id = a.person_id WHERE a.until_date IS NULL";
    const auto of = [&](const char *more) {
        return count(ledger, (QByteArray(unitLeaders) + more).constData());
    };
    const qint64 all = of("");
    CHECK(of(" AND p.politics = 'party_member'") * 2 > all);
    CHECK(of(" AND p.standing = 'retired'") * 2 > all);
    CHECK(
        of(" AND p.standing = 'retired' AND p.birth < '1956-09-21'") * 2 > of(" AND p.standing = 'retired'"));
    CHECK(of(" AND EXISTS (SELECT 1 FROM membership m WHERE m.person_id = p.id AND m.until_date IS NULL)")
        == all);
}

TEST_CASE("demo: cases obey the table of transitions, and some of every state lie there")
{
    Demo demo({3000, 3, 1});
    Ledger &ledger = *demo.ledger;
    CaseCalendars calendars(ledger);
    int open = 0;
    int overdue = 0;
    CaseId after;
    while (true) {
        const auto page = need(loadCasesAfter(ledger, after, 500));
        if (page.isEmpty())
            break;
        for (const LoggedCase &logged : page) {
            CHECK(logged.file.events == logged.events.size());
            CHECK(logged.events.first().step == CaseStep::Received);
            QDateTime last = logged.file.received;
            for (qsizetype i = 1; i < logged.events.size(); ++i) {
                const auto before =
                    need(standingOf(logged.file.received, logged.events.mid(0, i), calendars.source()));
                CAPTURE(toWord(before.state).toStdString(), toWord(logged.events[i].step).toStdString());
                CHECK(transition(before.state, logged.events[i].step).to);
                if (logged.events[i].step == CaseStep::Close)
                    CHECK_FALSE(before.feedbackOwed); // R9
                CHECK(logged.events[i].at >= last);
                CHECK(logged.events[i].at <= monday());
                last = logged.events[i].at;
            }
            const auto now = need(standingOf(logged.file.received, logged.events, calendars.source()));
            open += now.isOpen();
            overdue += now.isRunning() && now.due && *now.due < monday();
        }
        after = page.last().file.id;
    }
    CHECK(demo.summary.cases == 270);
    CHECK(open > 5);
    CHECK(overdue > 2);
    CHECK(open < demo.summary.cases / 2);
    CHECK(count(ledger, "SELECT COUNT(DISTINCT number) FROM case_file") == demo.summary.cases);
    CHECK(count(ledger, "SELECT COUNT(DISTINCT grade) FROM case_state") == 3);
    CHECK(count(ledger, "SELECT COUNT(*) FROM case_file WHERE source = 'hotline'") > 20);
}

TEST_CASE("demo: the doctor finds nothing, and a second demo on it is refused")
{
    const Engine engine = BOTH_ENGINES();
    Demo demo({700, 2, 1}, engine);
    for (const Finding &finding : need(examine(*demo.ledger))) {
        CAPTURE(finding.what.toStdString(), finding.message.toStdString());
        CHECK(finding.ok);
    }
    const auto second = fillDemo(*demo.ledger, {});
    REQUIRE_FALSE(second.ok());
    CHECK(second.error().kind == ErrorKind::Refused);
}
