// The table of transitions, the sum of a vote and the next right step (R16), against tables written by hand.
#include "core/deliberation/deliberationrules.h"
#include "tests/support/catch.h"

using namespace linli;

namespace {

// A letter a state: p(roposed) a(ssessed) n (announced) d(iscussed) c (decided: carried) r(ejected) e(valuated) x (closed)
// k (cancelled); "-" is refused.
struct Expected
{
    const char *step;
    const char *after; ///< For the states p a n d c r e x k, in this order.
};

constexpr Expected matrix[] = {
    {"propose", "---------"},
    {"assess", "a--------"},
    {"announce", "-nnn-n---"},
    {"register", "--n------"},
    {"attend", "--nd-----"},
    {"hold", "--d------"},
    {"minutes", "---dcre--"},
    {"vote", "---d-----"},
    {"decide", "---c-----"},
    {"task", "----c----"},
    {"task-done", "----c-e--"},
    {"score", "----c----"},
    {"evaluate", "----e----"},
    {"follow-up", "-----re--"},
    {"close", "-----xx--"},
    {"cancel", "kkkk-----"},
    {"note", "pandcrex-"},
};
constexpr const char *letters = "pandcrexk";

LoggedStep logged(DeliberationStep step, const char *outcome = "")
{
    LoggedStep one;
    one.step = step;
    one.outcome = QString::fromLatin1(outcome);
    return one;
}

} // namespace

TEST_CASE("every step of a deliberation in every state does what the table written by hand says", "[deliberation]")
{
    CHECK(std::size(matrix) == allOf<DeliberationStep>.size());
    for (const Expected &row : matrix) {
        const auto step = fromWord<DeliberationStep>(QString::fromLatin1(row.step));
        REQUIRE(step);
        for (int i = 0; i < 9; ++i) {
            INFO(row.step << " in state " << letters[i]);
            const DeliberationTransition found = transition(DeliberationState(i), *step);
            CHECK(found.to.has_value() == (row.after[i] != '-'));
            CHECK(found.refusal.isEmpty() == found.to.has_value());
            if (found.to)
                CHECK(letters[int(*found.to)] == row.after[i]);
        }
    }
}

TEST_CASE("the log is folded: what does not go on is closed, what is voted down can be announced again", "[deliberation]")
{
    using Step = DeliberationStep;
    CHECK(stateOf({logged(Step::Propose)}) == DeliberationState::Proposed);
    CHECK(stateOf({logged(Step::Propose), logged(Step::Assess, "stop")}) == DeliberationState::Closed);
    const QList<LoggedStep> held{logged(Step::Propose), logged(Step::Assess, "go"), logged(Step::Announce), logged(Step::Register),
        logged(Step::Attend), logged(Step::Hold)};
    CHECK(stateOf(held) == DeliberationState::Discussed);
    CHECK(stateOf(held + QList{logged(Step::Decide, "carried")}) == DeliberationState::Decided);
    const auto rejected = held + QList{logged(Step::Decide, "rejected")};
    CHECK(stateOf(rejected) == DeliberationState::Rejected);
    CHECK(stateOf(rejected + QList{logged(Step::Announce)}) == DeliberationState::Announced);
    CHECK(stateOf(held + QList{logged(Step::Evaluate)}) == DeliberationState::Discussed); // Refused steps change nothing.
}

TEST_CASE("a quorum is at least the share of the eligible, a majority more than the share of those who took part", "[deliberation]")
{
    struct Line
    {
        int eligible, came, favour, against, abstained;
        Share quorum, majority;
        bool hasQuorum, carried;
    };
    const Share half{1, 2};
    const Share twoThirds{2, 3};
    const Line lines[] = {
        {64, 32, 17, 15, 0, half, half, true, true}, // Exactly half is enough to meet …
        {64, 32, 16, 16, 0, half, half, true, false}, // … but not to carry.
        {64, 31, 31, 0, 0, half, half, false, false},
        {63, 32, 17, 0, 0, half, half, true, true}, // 31.5: 32 are needed.
        {63, 31, 31, 0, 0, half, half, false, false},
        {10, 10, 5, 0, 5, half, half, true, false}, // Abstaining counts among those who took part.
        {10, 5, 3, 2, 0, half, half, true, true},
        {9, 6, 4, 2, 0, twoThirds, twoThirds, true, false},
        {9, 6, 5, 1, 0, twoThirds, twoThirds, true, true},
        {9, 5, 5, 0, 0, twoThirds, twoThirds, false, false},
        {1, 1, 1, 0, 0, half, half, true, true},
        {0, 0, 0, 0, 0, half, half, false, false},
    };
    for (const Line &line : lines) {
        const VoteResult result{line.eligible, line.came, line.favour, line.against, line.abstained, line.quorum, line.majority};
        INFO(line.came << " of " << line.eligible << ", " << line.favour << " for");
        CHECK(hasQuorum(result) == line.hasQuorum);
        CHECK(isCarried(result) == line.carried);
        CHECK(explainVote(result).contains(QString::number(quorumOf(line.eligible, line.quorum))));
    }
}

TEST_CASE("shares are read as they are written, and nonsense is none", "[deliberation]")
{
    CHECK(Share::fromText(u"2/3") == Share{2, 3});
    CHECK(Share::fromText(u" 1/2 ") == Share{1, 2});
    for (const char16_t *bad : {u"", u"half", u"0/2", u"3/2", u"1/0", u"-1/2", u"1/2/3", u"50%"})
        CHECK_FALSE(Share::fromText(bad));
}

TEST_CASE("the next right step follows the stages and their gates", "[deliberation]")
{
    NextFacts facts;
    const auto next = [&](DeliberationState state) {
        facts.state = state;
        const auto step = nextStep(facts);
        return step ? toWord(*step) : QString();
    };
    CHECK(next(DeliberationState::Proposed) == QStringLiteral("assess"));
    CHECK(next(DeliberationState::Assessed) == QStringLiteral("announce"));
    CHECK(next(DeliberationState::Announced) == QStringLiteral("register"));
    facts.registered = 10;
    CHECK(next(DeliberationState::Announced) == QStringLiteral("attend"));
    facts.came = 4;
    CHECK(next(DeliberationState::Announced) == QStringLiteral("hold"));
    CHECK(next(DeliberationState::Discussed) == QStringLiteral("announce")); // No quorum: another meeting.
    facts.quorum = true;
    CHECK(next(DeliberationState::Discussed) == QStringLiteral("decide"));
    CHECK(next(DeliberationState::Rejected) == QStringLiteral("announce"));
    CHECK(next(DeliberationState::Decided) == QStringLiteral("task"));
    facts.tasks = facts.openTasks = 1;
    CHECK(next(DeliberationState::Decided) == QStringLiteral("task-done"));
    facts.openTasks = 0;
    CHECK(next(DeliberationState::Decided).isEmpty()); // Wait for the set day.
    facts.scoringOpen = true;
    CHECK(next(DeliberationState::Decided) == QStringLiteral("score"));
    facts.scores = 1;
    CHECK(next(DeliberationState::Decided) == QStringLiteral("evaluate"));
    CHECK(next(DeliberationState::Evaluated) == QStringLiteral("close"));
    facts.openTasks = 1;
    CHECK(next(DeliberationState::Evaluated) == QStringLiteral("task-done"));
    CHECK(next(DeliberationState::Closed).isEmpty());
    CHECK(next(DeliberationState::Cancelled).isEmpty());
}
