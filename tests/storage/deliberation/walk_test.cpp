// Random legal steps: nothing is decided without a quorum, dates made from scratch equal those shown, undo restores.
#include "tests/storage/deliberation/hall.h"

#include <random>

using namespace linli;
using namespace linli::test;

namespace {

class Walk
{
public:
    Walk(Hall &hall, unsigned seed)
        : m_hall(hall)
        , m_random(seed)
    {
        m_id = hall.propose();
    }
    /// Any step; most are refused.
    bool step();
    void check();
    DeliberationId id() const { return m_id; }

private:
    int pick(int below) { return int(m_random() % unsigned(below)); }
    Result<void> attend();
    Result<void> vote();
    Result<void> take(DeliberationStep step);
    template <class T>
    static Result<void> plain(const Result<T> &result)
    {
        return result.ok() ? success() : Result<void>(result.error());
    }

    Hall &m_hall;
    std::mt19937 m_random;
    DeliberationId m_id;
};

Result<void> Walk::attend()
{
    QHash<ParticipantId, bool> came;
    const QList<Meeting> meetings = need(meetingsOf(m_hall.ledger().db(), m_id));
    if (!meetings.isEmpty()) {
        for (const Participant &one : need(participantsOf(m_hall.ledger().db(), meetings.last().id)))
            came.insert(one.id, pick(3) > 0);
    }
    return attendDeliberation(m_hall.ledger(), {m_id}, came);
}

Result<void> Walk::vote()
{
    QHash<ParticipantId, std::optional<Vote>> votes;
    const QList<Meeting> meetings = need(meetingsOf(m_hall.ledger().db(), m_id));
    if (!meetings.isEmpty()) {
        for (const Participant &one : need(participantsOf(m_hall.ledger().db(), meetings.last().id))) {
            if (one.came.value_or(false))
                votes.insert(one.id, Vote(pick(3)));
        }
    }
    return voteDeliberation(m_hall.ledger(), {m_id}, votes);
}

Result<void> Walk::take(DeliberationStep step)
{
    Ledger &ledger = m_hall.ledger();
    const DeliberationRef which{m_id};
    const QString text = QStringLiteral("说明");
    const QDateTime now = ledger.clock().now();
    switch (step) {
    case DeliberationStep::Propose:
        return Error{ErrorKind::Refused, {}};
    case DeliberationStep::Assess:
        return assessDeliberation(ledger, which, {1 + pick(4), Urgency::Ordinary, {}, text, pick(10) > 0});
    case DeliberationStep::Announce:
        return announceDeliberation(ledger, which, {now.addSecs(3600 * pick(30)), QStringLiteral("室"), {}});
    case DeliberationStep::Register:
        return plain(registerParticipants(ledger, which));
    case DeliberationStep::Attend:
        return attend();
    case DeliberationStep::Hold:
        return holdDeliberation(ledger, which, text);
    case DeliberationStep::Minutes:
        return correctMinutes(ledger, which, text);
    case DeliberationStep::Vote:
        return vote();
    case DeliberationStep::Decide:
        return plain(decideDeliberation(ledger, which, {text, {}, pick(2) == 1, pick(4), pick(2), pick(2)}));
    case DeliberationStep::Task:
        return plain(addDeliberationTask(ledger, which, {{}, text, {}, text, now.date().addDays(pick(20)), {}, {}}));
    case DeliberationStep::TaskDone: {
        const auto tasks = need(tasksOf(ledger.db(), m_id));
        return finishDeliberationTask(ledger, which, tasks.isEmpty() ? TaskId(1) : tasks[pick(int(tasks.size()))].id, text);
    }
    case DeliberationStep::Score:
        return scoreDeliberation(ledger, which, m_hall.flats[pick(4)], pick(7), {});
    case DeliberationStep::Evaluate:
        return evaluateDeliberation(ledger, which, text);
    case DeliberationStep::FollowUp:
        return plain(followUpDeliberation(ledger, which, {text, {}, {}}));
    case DeliberationStep::Close:
        return closeDeliberation(ledger, which, {});
    case DeliberationStep::Cancel:
        return pick(20) == 0 ? cancelDeliberation(ledger, which, text) : Result<void>(Error{ErrorKind::Refused, {}});
    case DeliberationStep::Note:
        return noteDeliberation(ledger, which, text);
    }
    return Error{ErrorKind::Refused, {}};
}

bool Walk::step()
{
    m_hall.town.ledger.clock.set(m_hall.ledger().clock().now().addSecs(3600 * pick(60)));
    const auto next = m_hall.details(m_id).next; // Half of the way straight on, half at random.
    if (next && pick(2) == 0)
        return take(*next).ok();
    return take(DeliberationStep(pick(int(allOf<DeliberationStep>.size())))).ok();
}

/// As the ledger says it, made again from what is on record.
void Walk::check()
{
    const DeliberationDetails now = m_hall.details(m_id);
    for (const Meeting &meeting : now.meetings) {
        if (!meeting.result)
            continue;
        const VoteResult &sum = *meeting.result;
        CHECK(sum.tookPart * 2 >= sum.eligible);
        CHECK(meeting.carried == (sum.favour * 2 > sum.tookPart));
        CHECK(sum.favour + sum.against + sum.abstained <= sum.tookPart);
    }
    CHECK(now.row.state == stateOf(now.steps));
    const StepDate *next = nextDue(now.row.state, now.dates);
    CHECK(now.row.due == (next ? next->due.at : std::nullopt));
    REQUIRE(now.datesInWords.size() == now.dates.size());
    CaseCalendars calendars(m_hall.ledger());
    const WorkCalendar *calendar = need(calendars.at(std::nullopt));
    for (int i = 0; i < now.dates.size(); ++i) {
        const auto again = need(calendar->due(now.dates[i].from, now.dates[i].days));
        CHECK(again == now.dates[i].due);
        CHECK(now.datesInWords[i].contains(again.at->date().toString(Qt::ISODate)));
    }
    if (now.row.state == DeliberationState::Evaluated || now.row.state == DeliberationState::Closed) {
        const bool judged = !now.scores.isEmpty() || now.meetings.isEmpty() || !now.meetings.last().carried;
        CHECK(judged);
    }
}

} // namespace

TEST_CASE("a random walk of legal steps keeps the rules, and undo leads all the way back", "[deliberation]")
{
    const Engine engine = BOTH_ENGINES();
    Hall hall(engine);
    QSet<DeliberationState> reached;
    for (unsigned seed = 1; seed <= 5; ++seed) {
        INFO("seed " << seed);
        Walk walk(hall, seed);
        QList<DeliberationState> states{DeliberationState::Proposed};
        for (int i = 0; i < 120; ++i) {
            if (!walk.step())
                continue;
            walk.check();
            states.append(hall.details(walk.id()).row.state);
            reached.insert(states.last());
        }
        CHECK(hall.healthy());
        while (states.size() > 1) {
            CHECK(hall.details(walk.id()).row.state == states.takeLast());
            need(undoLast(hall.ledger()));
        }
        CHECK(hall.details(walk.id()).row.state == DeliberationState::Proposed);
        CHECK(hall.details(walk.id()).one.steps == 1);
        CHECK(hall.healthy());
    }
    for (const DeliberationState state : {DeliberationState::Decided, DeliberationState::Evaluated, DeliberationState::Closed})
        CHECK(reached.contains(state));
}
