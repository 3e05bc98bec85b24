// Help called in, danger, outcomes, and residents who are not satisfied, on both engines (R9, R14).
#include "core/cases/caserules.h"
#include "tests/storage/cases/town.h"

#include <random>

using namespace linli;
using namespace linli::test;

namespace {

ErrorKind kindOf(const Result<void> &result)
{
    REQUIRE_FALSE(result.ok());
    return result.error().kind;
}

const Feedback told{QStringLiteral("phone"), QStringLiteral("已告知"), {}};

} // namespace

TEST_CASE("help is called in: who is in charge stays so, and the call is answered")
{
    Town town(BOTH_ENGINES());
    Ledger &ledger = *town.ledger;
    const CaseId id = town.open();
    need(assignCase(ledger, {id}));
    CHECK(kindOf(answerHelp(ledger, {id}, QStringLiteral("好"))) == ErrorKind::Refused);
    CHECK(kindOf(callHelp(ledger, {id}, {})) == ErrorKind::Invalid); // What is asked?
    need(callHelp(ledger, {id}, {{}, {}, {}, QStringLiteral("请协调物业")}));
    const CaseDetails asked = need(caseDetails(ledger, id));
    CHECK(asked.row.owner == town.unitLeader);
    CHECK(asked.row.rung == Rung::Unit);
    CHECK(asked.row.state == CaseState::Working);
    REQUIRE(asked.standing.helpers.size() == 1);
    CHECK(asked.standing.helpers[0].rung == Rung::Sector);
    CHECK(asked.standing.helpers[0].area == town.sector);
    CaseFilter helping;
    helping.helping = true;
    CHECK(need(countCases(ledger.db(), town.ledger.clock.now(), helping)) == 1);
    need(callHelp(ledger, {id}, {{}, Rung::Community, {}, QStringLiteral("请示")}));
    CHECK(kindOf(answerHelp(ledger, {id}, QStringLiteral("好"))) == ErrorKind::Invalid); // Which of the two?
    need(answerHelp(ledger, {id}, QStringLiteral("已联系"), asked.standing.helpers[0].ordinal));
    need(answerHelp(ledger, {id}, QStringLiteral("同意")));
    CHECK(need(countCases(ledger.db(), town.ledger.clock.now(), helping)) == 0);
    CHECK(town.row(id).owner == town.unitLeader);
    CHECK(town.healthy());
}

TEST_CASE("a case given away stays in the giver's sight")
{
    Town town(BOTH_ENGINES());
    Ledger &ledger = *town.ledger;
    const CaseId id = town.open();
    town.open();
    need(escalateCase(ledger, {id}));
    need(acceptCase(ledger, {id}));
    CaseFilter given;
    given.givenBy = ledger.actor();
    const CasePage page = need(casePage(ledger.db(), town.ledger.clock.now(), given, CaseOrder::Due));
    REQUIRE(page.rows.size() == 1);
    CHECK(page.rows[0].id == id);
    given.givenBy = QStringLiteral("somebody else");
    CHECK(need(countCases(ledger.db(), town.ledger.clock.now(), given)) == 0);
}

TEST_CASE("urgent danger goes past the rungs at once and is red until it is solved")
{
    Town town(BOTH_ENGINES());
    Ledger &ledger = *town.ledger;
    const CaseId id = town.open();
    need(pauseCase(ledger, {id}, QStringLiteral("等居民")));
    CHECK(kindOf(alarmCase(ledger, {id}, QString())) == ErrorKind::Invalid);
    need(alarmCase(ledger, {id}, QStringLiteral("燃气味")));
    CHECK(town.row(id).offered == Rung::Community);
    CHECK(town.row(id).light == Light::Red);
    CHECK(town.row(id).urgent);
    CHECK(town.row(id).due.has_value()); // The pause is over.
    need(acceptCase(ledger, {id}));
    CHECK(kindOf(alarmCase(ledger, {id}, QStringLiteral("又来"), Rung::Unit)) == ErrorKind::Refused);
    CHECK(town.row(id).light == Light::Red);
    need(solveCase(ledger, {id}, QStringLiteral("已关阀")));
    CHECK_FALSE(town.row(id).urgent);
    CHECK(town.row(id).light == Light::None);
    CHECK(town.healthy());
}

TEST_CASE("outcomes say where it went and why not")
{
    Town town(BOTH_ENGINES());
    Ledger &ledger = *town.ledger;
    for (const Outcome outcome : {Outcome::NotOurs, Outcome::Cannot, Outcome::Answered, Outcome::Withdrawn}) {
        const CaseId id = town.open();
        need(feedbackCase(ledger, {id}, told));
        const bool says = outcome == Outcome::NotOurs || outcome == Outcome::Cannot;
        if (says)
            CHECK(kindOf(closeCase(ledger, {id}, outcome, QStringLiteral(" "))) == ErrorKind::Invalid);
        need(closeCase(ledger, {id}, outcome, says ? QStringLiteral("转区住建局") : QString()));
        CHECK(town.row(id).outcome == outcome);
    }
}

TEST_CASE("not satisfied: the office's rule opens the case again, hands it up, or leaves it")
{
    Town town(BOTH_ENGINES());
    Ledger &ledger = *town.ledger;
    const Feedback unhappy{QStringLiteral("phone"), QStringLiteral("仍漏水"), Satisfaction::Not};
    const auto solved = [&] {
        const CaseId id = town.open();
        need(solveCase(ledger, {id}, {}));
        return id;
    };
    const CaseId first = solved();
    need(feedbackCase(ledger, {first}, unhappy));
    CHECK(town.state(first) == CaseState::Working);
    CHECK(town.row(first).feedbackOwed);
    CHECK(kindOf(closeCase(ledger, {first}, Outcome::Solved)) == ErrorKind::Refused);

    need(setNotSatisfiedRule(ledger, NotSatisfied::Escalate));
    const CaseId second = solved();
    need(feedbackCase(ledger, {second}, unhappy));
    CHECK(town.state(second) == CaseState::Offered);
    CHECK(town.row(second).offered == Rung::Sector);

    need(setNotSatisfiedRule(ledger, NotSatisfied::Keep));
    const CaseId third = solved();
    need(feedbackCase(ledger, {third}, unhappy));
    CHECK(town.state(third) == CaseState::Solved);
    CHECK(town.row(third).satisfaction == Satisfaction::Not);
    CHECK(town.healthy());
}

TEST_CASE("the office's rules for clocks move what is due, and say which clocks may pause")
{
    Town town(BOTH_ENGINES());
    Ledger &ledger = *town.ledger;
    const CaseId id = town.open();
    ClockRules rules;
    need(rules.setLimit(Grade::Ordinary, ClockKind::Answer, 1));
    need(setClockRules(ledger, rules));
    CHECK(minuteText(*town.row(id).due) == QStringLiteral("2026-09-22 17:30"));
    CHECK(town.row(id).clock == ClockKind::Answer);
    CHECK(need(explainCase(ledger, id)).deadline.at == town.row(id).due);
    CHECK(minuteText(*need(explainCase(ledger, id, ClockKind::Solve)).deadline.at) == QStringLiteral("2026-09-24 17:30"));
    CHECK(explainCase(ledger, id, ClockKind::Organise).error().kind == ErrorKind::NotFound);
    need(feedbackCase(ledger, {id}, told));
    CHECK(minuteText(*town.row(id).due) == QStringLiteral("2026-09-24 17:30"));
    rules.setMayPause(ClockKind::Solve, false);
    need(setClockRules(ledger, rules));
    CHECK(kindOf(pauseCase(ledger, {id}, QStringLiteral("等"))) == ErrorKind::Refused);
    CHECK(town.healthy());
}

TEST_CASE("random steps through the use cases leave what is shown as it is counted from scratch")
{
    Town town(BOTH_ENGINES());
    Ledger &ledger = *town.ledger;
    std::mt19937 random(5);
    const auto below = [&](int n) { return int(random() % unsigned(n)); };
    const QString why = QStringLiteral("原因");
    QList<CaseId> ids;
    for (int i = 0; i < 4; ++i)
        ids.append(town.open(allGrades[size_t(i % 3)]));
    QDateTime now = monday();
    for (int i = 0; i < 150; ++i) {
        now = now.addSecs(60 * (1 + below(600)));
        town.ledger.clock.set(now.addSecs(below(2) * 7 * 60)); // Two desks, one of them seven minutes ahead.
        const CaseRef which{ids[below(4)]};
        switch (below(15)) {
        case 0: (void)assignCase(ledger, which).ok(); break;
        case 1: (void)acceptCase(ledger, which).ok(); break;
        case 2: (void)escalateCase(ledger, which, {}, why).ok(); break;
        case 3: (void)returnCase(ledger, which, why).ok(); break;
        case 4: (void)pauseCase(ledger, which, why).ok(); break;
        case 5: (void)resumeCase(ledger, which).ok(); break;
        case 6: (void)gradeCase(ledger, which, allGrades[size_t(below(3))]).ok(); break;
        case 7: (void)solveCase(ledger, which, why).ok(); break;
        case 8: (void)feedbackCase(ledger, which, told).ok(); break;
        case 9: (void)closeCase(ledger, which, Outcome::Solved).ok(); break;
        case 10: (void)reopenCase(ledger, which, why).ok(); break;
        case 11: (void)callHelp(ledger, which, {{}, {}, {}, why}).ok(); break;
        case 12: (void)answerHelp(ledger, which, why).ok(); break;
        case 13: (void)alarmCase(ledger, which, why).ok(); break;
        default: (void)transferCase(ledger, which, allOf<Rung>[size_t(below(6))], why).ok();
        }
    }
    CaseCalendars calendars(ledger);
    int steps = 0;
    for (const CaseId id : ids) {
        const CaseDetails shown = need(caseDetails(ledger, id));
        const CaseStanding standing = need(calendars.standing(shown.file, shown.events));
        const CaseClock *next = standing.nextClock();
        CHECK(shown.row.due == (next ? next->due : standing.due));
        CHECK(need(explainCase(ledger, id)).deadline.at == shown.row.due);
        steps += int(shown.events.size());
        if (shown.row.state == CaseState::Closed)
            CHECK_FALSE(shown.row.feedbackOwed);
    }
    CHECK(steps > 40);
    CHECK(town.healthy());
}
