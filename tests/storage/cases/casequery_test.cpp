// Lists of cases: filters, pages, chips, and that no list walks the whole table.
#include "tests/storage/cases/town.h"

using namespace linli;
using namespace linli::test;

namespace {

QStringList numbers(Town &town, const CaseFilter &filter, CaseOrder order = CaseOrder::Number)
{
    QStringList found;
    for (const CaseRow &row : need(casePage(town.ledger->db(), town.ledger.clock.now(), filter, order)).rows)
        found.append(row.number.right(1));
    return found;
}

/// 1: due 24th, at the unit. 2: key, due 29th, with the unit's leader. 3: consultation about the sector, due
/// 22nd. 4: closed. 5: void. 6: paused, deadline unknown.
void fill(Town &town)
{
    Ledger &ledger = *town.ledger;
    town.open();
    need(assignCase(ledger, {town.open(Grade::Key)}));
    NewCase asked;
    asked.area = town.sector;
    asked.title = QStringLiteral("50%_补贴");
    asked.kind = QStringLiteral("咨询");
    need(openCase(ledger, asked));
    const CaseId closed = town.open();
    need(feedbackCase(ledger, {closed}, {QStringLiteral("phone"), {}, {}}));
    need(closeCase(ledger, {closed}, Outcome::Answered));
    need(voidCase(ledger, {town.open()}, QStringLiteral("错")));
    need(pauseCase(ledger, {town.open()}, QStringLiteral("等")));
}

CaseFilter open()
{
    CaseFilter filter;
    filter.open = true;
    return filter;
}

} // namespace

TEST_CASE("cases are filtered as the desk asks")
{
    Town town(BOTH_ENGINES());
    fill(town);
    const auto list = [&](const CaseFilter &filter, CaseOrder order = CaseOrder::Number) {
        return numbers(town, filter, order).join(QString());
    };
    CHECK(list({}) == QStringLiteral("123456"));
    CHECK(list(open()) == QStringLiteral("1236"));
    CHECK(list(open(), CaseOrder::Due) == QStringLiteral("3126"));
    CaseFilter filter;
    filter.state = CaseState::Working;
    CHECK(list(filter) == QStringLiteral("2"));
    filter = {};
    filter.grade = Grade::Consultation;
    CHECK(list(filter) == QStringLiteral("3"));
    filter = {};
    filter.kind = QStringLiteral("咨询");
    CHECK(list(filter) == QStringLiteral("3"));
    filter = {};
    filter.rung = Rung::Sector;
    CHECK(list(filter) == QStringLiteral("3"));
    filter = open();
    filter.owner = town.unitLeader;
    CHECK(list(filter) == QStringLiteral("2"));
    filter = open();
    filter.within = town.building;
    CHECK(list(filter) == QStringLiteral("126"));
    filter.within = town.street;
    CHECK(list(filter) == QStringLiteral("1236"));
    filter = {};
    filter.text = QStringLiteral("50%_");
    CHECK(list(filter) == QStringLiteral("3"));
    filter.text = QStringLiteral("GJQ-202609-00");
    CHECK(list(filter) == QStringLiteral("123456"));
    filter.text = QStringLiteral("%");
    CHECK(list(filter) == QStringLiteral("3"));
}

TEST_CASE("overdue and due today follow the clock")
{
    Town town(BOTH_ENGINES());
    fill(town);
    CaseFilter overdue;
    overdue.overdue = true;
    CaseFilter today;
    today.dueToday = true;
    const auto list = [&](const CaseFilter &filter) { return numbers(town, filter).join(QString()); };
    CHECK(list(overdue).isEmpty());
    CHECK(list(today).isEmpty());
    town.ledger.clock.set(at("2026-09-22 08:00"));
    CHECK(list(today) == QStringLiteral("3"));
    CHECK(list(overdue).isEmpty());
    town.ledger.clock.set(at("2026-09-22 17:31"));
    CHECK(list(today).isEmpty());
    CHECK(list(overdue) == QStringLiteral("3"));
    town.ledger.clock.set(at("2026-10-08 00:00"));
    CHECK(list(overdue) == QStringLiteral("123"));
    CHECK(need(countCases(town.ledger->db(), town.ledger.clock.now(), overdue)) == 3);
    CHECK(need(countCases(town.ledger->db(), town.ledger.clock.now(), open())) == 4);
}

TEST_CASE("pages follow each other without a gap in every order")
{
    Town town(BOTH_ENGINES());
    fill(town);
    for (const auto order : {CaseOrder::Due, CaseOrder::Received, CaseOrder::Number}) {
        QStringList whole = numbers(town, {}, order);
        QStringList paged;
        std::optional<CaseCursor> after;
        do {
            const CasePage page =
                need(casePage(town.ledger->db(), town.ledger.clock.now(), {}, order, after, 2));
            for (const CaseRow &row : page.rows)
                paged.append(row.number.right(1));
            after = page.next;
        } while (after);
        CHECK(paged == whole);
        CHECK(paged.size() == 6);
    }
}

TEST_CASE("the desk's usual lists go by an index and sort nothing")
{
    Town town;
    fill(town);
    const auto plan = [&](const CaseFilter &filter, CaseOrder order) {
        const CaseStatement statement = casePageStatement(town.ledger->db(), town.ledger.clock.now(), filter, order,
            CaseCursor{QStringLiteral("2026-09-01 00:00:00"), CaseId(1)}, casePageSize);
        QString text;
        need(town.ledger->db().each(QStringLiteral("EXPLAIN QUERY PLAN ") + statement.sql, statement.values,
            [&](const Row &row) { text += row.text(3) + u'\n'; }));
        return text;
    };
    CaseFilter overdue;
    overdue.overdue = true;
    CaseFilter today;
    today.dueToday = true;
    CaseFilter mine = open();
    mine.owner = town.unitLeader;
    CaseFilter waiting;
    waiting.waiting = true;
    CaseFilter urgent;
    urgent.urgent = true;
    CaseFilter given;
    given.givenBy = QStringLiteral("tester");
    const std::pair<CaseFilter, CaseOrder> lists[] = {{{}, CaseOrder::Due}, {{}, CaseOrder::Received},
        {{}, CaseOrder::Number}, {open(), CaseOrder::Due}, {overdue, CaseOrder::Due}, {today, CaseOrder::Due},
        {mine, CaseOrder::Due}, {waiting, CaseOrder::Due}, {urgent, CaseOrder::Due}};
    for (const auto &[filter, order] : lists) {
        const QString found = plan(filter, order);
        INFO(found.toStdString());
        CHECK(found.contains(QStringLiteral("USING INDEX case_")));
        CHECK_FALSE(found.contains(QStringLiteral("SCAN")));
        CHECK_FALSE(found.contains(QStringLiteral("TEMP B-TREE")));
    }
    const QString found = plan(given, CaseOrder::Due);
    INFO(found.toStdString());
    CHECK(found.contains(QStringLiteral("case_event_actor")));
    CHECK_FALSE(found.contains(QStringLiteral("SCAN")));
}
