// By when each step is due, over the holidays of autumn 2026, against days counted by hand.
#include "core/deliberation/deliberationdates.h"
#include "core/base/clock.h"
#include "tests/support/catch.h"

using namespace linli;

namespace {

const WorkCalendar &calendar()
{
    static const WorkCalendar shipped(shippedArrangement().take(), OfficeHours(), 1);
    return shipped;
}

QDateTime at(const char *text)
{
    return parseWallTime(QString::fromLatin1(text));
}

LoggedStep taken(DeliberationStep step, const char *time, const char *outcome = "")
{
    LoggedStep one;
    one.step = step;
    one.at = at(time);
    one.outcome = QString::fromLatin1(outcome);
    one.calendarVersion = 1;
    return one;
}

QList<StepDate> dates(const char *proposed, QList<LoggedStep> steps, const CaseDue &caseDue = {})
{
    steps.prepend(taken(DeliberationStep::Propose, proposed));
    const CalendarSource source = [](std::optional<int>) -> Result<const WorkCalendar *> { return &calendar(); };
    auto found = datesOf(at(proposed), steps, DeliberationRules(), caseDue, source);
    REQUIRE(found.ok());
    return found.take();
}

QString due(const StepDate &date)
{
    return minuteText(*date.due.at);
}

} // namespace

TEST_CASE("the steps are due 2, 5, 10 and 15 working days after the proposal, holidays left out", "[deliberation]")
{
    // After Monday 21 September: mid-autumn rests 25–27, the national day 1–7 October, Saturday the 10th works.
    const auto plan = dates("2026-09-21 10:00", {});
    REQUIRE(plan.size() == 4);
    CHECK(due(plan[0]) == QStringLiteral("2026-09-23 17:30"));
    CHECK(due(plan[1]) == QStringLiteral("2026-09-29 17:30"));
    CHECK(due(plan[2]) == QStringLiteral("2026-10-12 17:30"));
    CHECK(due(plan[3]) == QStringLiteral("2026-10-19 17:30"));
    CHECK(nextDue(DeliberationState::Proposed, plan)->step == DeliberationStep::Assess);
    CHECK(nextDue(DeliberationState::Closed, plan) == nullptr);
    const auto words = explainDate(plan[2], calendar().explain(plan[2].from, plan[2].days).take());
    CHECK(words.contains(QStringLiteral("2026-10-12 17:30")));
    CHECK(words.contains(QStringLiteral("10-05")));
    CHECK_FALSE(words.contains(QStringLiteral("10-10"))); // A Saturday that was counted.
}

TEST_CASE("a key case's own deadline comes first when it is sooner (R17)", "[deliberation]")
{
    const auto plan = dates("2026-09-24 09:00", {}, Deadline{at("2026-09-28 17:30"), false});
    CHECK(due(plan[1]) == QStringLiteral("2026-09-28 17:30"));
    CHECK(plan[1].byCase);
    const auto later = dates("2026-09-21 10:00", {}, Deadline{at("2026-10-30 17:30"), false});
    CHECK(due(later[1]) == QStringLiteral("2026-09-29 17:30"));
    CHECK_FALSE(later[1].byCase);
}

TEST_CASE("score and evaluation are counted from the decision that carried", "[deliberation]")
{
    using Step = DeliberationStep;
    const QList<LoggedStep> held{taken(Step::Assess, "2026-09-22 10:00", "go"), taken(Step::Announce, "2026-09-22 11:00"),
        taken(Step::Hold, "2026-10-12 12:00")};
    CHECK(dates("2026-09-21 10:00", held + QList{taken(Step::Decide, "2026-10-12 13:00", "rejected")}).size() == 4);
    const auto plan = dates("2026-09-21 10:00", held + QList{taken(Step::Decide, "2026-10-12 13:00", "carried")});
    REQUIRE(plan.size() == 6);
    CHECK(due(plan[4]) == QStringLiteral("2026-11-09 17:30"));
    CHECK(due(plan[5]) == QStringLiteral("2026-11-23 17:30"));
    CHECK(plan[0].done == at("2026-09-22 10:00"));
    CHECK(nextDue(DeliberationState::Decided, plan)->step == Step::Evaluate);
}
