// The table of a livelihood project's steps (R17, R18) against one written by hand, and which planned date runs.
#include "core/base/clock.h"
#include "core/projects/projectrules.h"
#include "tests/support/catch.h"

using namespace linli;

namespace {

// A letter a state: p(roposed) a(pproved) u(nder way) f(inished) e(valuated) s(topped); "-" is refused.
struct Expected
{
    const char *step;
    const char *after; ///< For the states p a u f e s, in this order.
};

constexpr Expected matrix[] = {
    {"propose", "------"},
    {"edit", "pauf--"},
    {"approve", "a-----"},
    {"start", "-u----"},
    {"progress", "--u---"},
    {"spend", "-aufes"},
    {"finish", "--f---"},
    {"rework", "---u--"},
    {"evaluate", "---e--"},
    {"stop", "sss---"},
    {"note", "paufes"},
};
constexpr const char *letters = "paufes";

ProjectLogged logged(ProjectStep step, int day = 1)
{
    ProjectLogged one;
    one.step = step;
    one.at = wallTime(QDate(2026, 9, day), QTime(10, 0));
    return one;
}

} // namespace

TEST_CASE("every step of a project in every state does what the table written by hand says", "[projects]")
{
    CHECK(std::size(matrix) == allOf<ProjectStep>.size());
    for (const Expected &row : matrix) {
        const auto step = fromWord<ProjectStep>(QString::fromLatin1(row.step));
        REQUIRE(step);
        for (int i = 0; i < 6; ++i) {
            INFO(row.step << " in state " << letters[i]);
            const ProjectTransition found = transition(ProjectState(i), *step);
            CHECK(found.to.has_value() == (row.after[i] != '-'));
            CHECK(found.refusal.isEmpty() == found.to.has_value());
            if (found.to)
                CHECK(letters[int(*found.to)] == row.after[i]);
        }
    }
}

TEST_CASE("the log of a project is folded: begun once, finished again after rework", "[projects]")
{
    using enum ProjectStep;
    QList<ProjectLogged> log{logged(Propose), logged(Approve, 2), logged(Finish, 3), logged(Start, 4), logged(Finish, 10)};
    CHECK(standingOf(log) == ProjectStanding{ProjectState::Finished, logged(Start, 4).at, logged(Finish, 10).at});
    log.append(logged(Rework, 11)); // What was refused above (finish before the beginning) changed nothing.
    CHECK(standingOf(log) == ProjectStanding{ProjectState::UnderWay, logged(Start, 4).at, {}});
    log.append({logged(Finish, 15), logged(Evaluate, 20)});
    CHECK(standingOf(log) == ProjectStanding{ProjectState::Evaluated, logged(Start, 4).at, logged(Finish, 15).at});
}

TEST_CASE("the planned beginning runs until the work begins, the planned end until it is finished", "[projects]")
{
    const QDate start(2026, 10, 1);
    const QDate finish(2026, 12, 1);
    using State = ProjectState;
    CHECK(plannedDate(State::Proposed, start, finish) == PlannedDate{ProjectStep::Finish, finish});
    CHECK(plannedDate(State::Approved, start, finish) == PlannedDate{ProjectStep::Start, start});
    CHECK(plannedDate(State::Approved, {}, finish) == PlannedDate{ProjectStep::Finish, finish});
    CHECK(plannedDate(State::UnderWay, start, finish) == PlannedDate{ProjectStep::Finish, finish});
    CHECK_FALSE(plannedDate(State::UnderWay, start, {}));
    for (const State over : {State::Finished, State::Evaluated, State::Stopped})
        CHECK_FALSE(plannedDate(over, start, finish));
}
