// The 122 through all five stages, its gates, and what hangs on it, on both engines.
#include "core/subject/copyofperson.h"
#include "core/subject/eraseperson.h"
#include "tests/storage/deliberation/hall.h"

using namespace linli;
using namespace linli::test;

namespace {

/// Kind of the error of a step that must fail.
template <class T>
ErrorKind refused(const Result<T> &result)
{
    REQUIRE_FALSE(result.ok());
    return result.error().kind;
}

} // namespace

TEST_CASE("a key case through all five stages: each state, each next step, each date", "[deliberation]")
{
    Hall hall(BOTH_ENGINES());
    const CaseId from = hall.keyCase();
    const DeliberationId id = hall.propose(from);
    const auto next = [&] {
        const auto step = hall.details(id).next;
        return step ? toWord(*step) : QString();
    };
    CHECK(hall.details(id).row.due == parseWallTime(u"2026-09-23 17:30"));
    CHECK(next() == QStringLiteral("assess"));
    hall.assess(id);
    CHECK(next() == QStringLiteral("announce"));
    CHECK(need(caseDetails(hall.ledger(), from)).row.running);
    hall.announce(id, "2026-09-22 19:00");
    const CaseDetails organised = need(caseDetails(hall.ledger(), from));
    CHECK_FALSE(organised.row.running); // R11a: date and place are on record.
    CHECK(organised.events.last().step == CaseStep::Organise);
    CHECK(organised.standing.meetingDate == QDate(2026, 9, 22));
    CHECK(organised.standing.meetingPlace == QStringLiteral("社区活动室"));
    CHECK(next() == QStringLiteral("register"));
    CHECK(need(registerParticipants(hall.ledger(), {id})) == 4); // The vacant flat has no vote (D3).
    CHECK(need(registerParticipants(hall.ledger(), {id})) == 4);
    CHECK(refused(holdDeliberation(hall.ledger(), {id}, QStringLiteral("说"))) == ErrorKind::Refused); // Not begun.
    hall.at("2026-09-22 21:00");
    CHECK(refused(holdDeliberation(hall.ledger(), {id}, QStringLiteral("说"))) == ErrorKind::Refused); // Nobody came.
    hall.attend(id, 3);
    CHECK(next() == QStringLiteral("hold"));
    need(holdDeliberation(hall.ledger(), {id}, QStringLiteral("讨论了费用分摊")));
    CHECK(next() == QStringLiteral("decide"));
    CHECK(refused(decideDeliberation(hall.ledger(), {id}, hall.hands(3, 1))) == ErrorKind::Invalid); // 4 hands of 3.
    const VoteResult result = need(decideDeliberation(hall.ledger(), {id}, hall.hands(2, 1)));
    CHECK(result == VoteResult{4, 3, 2, 1, 0, {1, 2}, {1, 2}});
    CHECK(hall.state(id) == QStringLiteral("decided"));
    const TaskId task = need(addDeliberationTask(hall.ledger(), {id}, {{}, QStringLiteral("联系电梯公司"), hall.town.own.leader, {}, QDate(2026, 10, 9), {}, {}}));
    CHECK(next() == QStringLiteral("task-done"));
    need(finishDeliberationTask(hall.ledger(), {id}, task, QStringLiteral("已签约")));
    CHECK(refused(finishDeliberationTask(hall.ledger(), {id}, task, {})) == ErrorKind::Refused);
    CHECK(next().isEmpty());
    CHECK(refused(scoreDeliberation(hall.ledger(), {id}, hall.flats[0], 5, {})) == ErrorKind::Refused); // Too early.
    const QDateTime opens = *hall.details(id).dates.at(4).due.at;
    CHECK(opens.date() == QDate(2026, 10, 27)); // 20 working days after 22 September.
    hall.at("2026-10-27 09:00");
    CHECK(refused(evaluateDeliberation(hall.ledger(), {id}, QStringLiteral("装好了"))) == ErrorKind::Refused); // No score.
    need(scoreDeliberation(hall.ledger(), {id}, hall.flats[0], 2, {}));
    need(scoreDeliberation(hall.ledger(), {id}, hall.flats[0], 4, QStringLiteral("好多了")));
    need(scoreDeliberation(hall.ledger(), {id}, {}, 5, {}));
    CHECK(refused(scoreDeliberation(hall.ledger(), {id}, hall.flats[1], 6, {})) == ErrorKind::Invalid);
    CHECK(refused(scoreDeliberation(hall.ledger(), {id}, hall.town.other.household, 3, {})) == ErrorKind::NotFound);
    CHECK(hall.details(id).averageScore() == 4.5);
    need(evaluateDeliberation(hall.ledger(), {id}, QStringLiteral("电梯已运行")));
    CHECK(next() == QStringLiteral("close"));
    const CaseFile after = need(followUpDeliberation(hall.ledger(), {id}, {QStringLiteral("电梯维保"), {}, {}}));
    CHECK(need(caseDetails(hall.ledger(), after.id)).row.area == hall.town.own.building);
    CHECK(refused(followUpDeliberation(hall.ledger(), {id}, {QStringLiteral("再来"), {}, {}})) == ErrorKind::Refused);
    need(closeDeliberation(hall.ledger(), {id}));
    CHECK(hall.state(id) == QStringLiteral("closed"));
    CHECK_FALSE(hall.details(id).row.due);
    CHECK(hall.healthy());
}

TEST_CASE("without a quorum nothing is decided: another meeting, with its own list", "[deliberation]")
{
    Hall hall(BOTH_ENGINES());
    const DeliberationId id = hall.held(1);
    const auto none = decideDeliberation(hall.ledger(), {id}, hall.hands(1, 0));
    CHECK(refused(none) == ErrorKind::Refused);
    CHECK(none.error().message.contains(u'4'));
    CHECK(hall.state(id) == QStringLiteral("discussed"));
    CHECK(hall.details(id).next == DeliberationStep::Announce);
    hall.announce(id, "2026-09-23 19:00");
    CHECK(hall.participants(id).isEmpty());
    CHECK(hall.details(id).meetings.size() == 2);
    CHECK(hall.details(id).meetings.first().said == QStringLiteral("讨论了费用分摊"));
    hall.at("2026-09-23 20:30");
    CHECK(need(registerParticipants(hall.ledger(), {id})) == 4);
    hall.attend(id, 2); // Exactly half.
    need(holdDeliberation(hall.ledger(), {id}, QStringLiteral("再议")));
    CHECK_FALSE(isCarried(need(decideDeliberation(hall.ledger(), {id}, hall.hands(1, 1)))));
    CHECK(hall.state(id) == QStringLiteral("rejected"));
    CHECK(refused(addDeliberationTask(hall.ledger(), {id}, {{}, QStringLiteral("做"), {}, QStringLiteral("某人"), QDate(2026, 10, 9), {}, {}}))
        == ErrorKind::Refused);
    need(closeDeliberation(hall.ledger(), {id}));
    CHECK(hall.healthy());
}

TEST_CASE("votes by name are those of people who came, and they are the sum", "[deliberation]")
{
    Hall hall(BOTH_ENGINES());
    const DeliberationId id = hall.held(3);
    const auto list = hall.participants(id);
    CHECK(refused(voteDeliberation(hall.ledger(), {id}, {{list[3].id, Vote::Favour}})) == ErrorKind::Refused);
    CHECK(refused(voteDeliberation(hall.ledger(), {id}, {{ParticipantId(5), Vote::Favour}})) == ErrorKind::NotFound);
    need(voteDeliberation(hall.ledger(), {id}, {{list[0].id, Vote::Favour}, {list[1].id, Vote::Favour}, {list[2].id, Vote::Against}}));
    need(attendDeliberation(hall.ledger(), {id}, {{list[1].id, false}})); // Struck off, with the vote.
    MotionVote named = hall.hands(9, 9);
    named.named = true;
    CHECK(need(decideDeliberation(hall.ledger(), {id}, named)) == VoteResult{4, 2, 1, 1, 0, {1, 2}, {1, 2}});
    CHECK(hall.state(id) == QStringLiteral("rejected"));
}

TEST_CASE("the office's rule counts: two thirds, and one vote a grown-up", "[deliberation]")
{
    Hall hall(BOTH_ENGINES());
    DeliberationRules rules;
    rules.quorum = rules.majority = {2, 3};
    rules.voters = Voters::Person;
    rules.assess = 1;
    const DeliberationId before = hall.propose();
    need(setDeliberationRules(hall.ledger(), rules));
    CHECK(need(deliberationRules(hall.ledger())) == rules);
    CHECK(hall.details(before).row.due == parseWallTime(u"2026-09-22 17:30")); // What runs follows.
    hall.assess(before);
    hall.announce(before, "2026-09-22 19:00");
    CHECK(need(registerParticipants(hall.ledger(), {before})) == 1); // One resident is written in the ledger.
    Person child;
    child.name = QStringLiteral("王小孩");
    child.birth = QStringLiteral("2008-09-23");
    Membership membership;
    membership.household = hall.town.own.household;
    need(addResident(hall.ledger(), child, membership, {}));
    CHECK(need(registerParticipants(hall.ledger(), {before})) == 1); // 18 on the day after the meeting.
    hall.announce(before, "2026-09-23 19:00");
    CHECK(need(registerParticipants(hall.ledger(), {before})) == 2);
    rules.hold = 1;
    CHECK(refused(setDeliberationRules(hall.ledger(), rules)) == ErrorKind::Invalid);
    CHECK(hall.healthy());
}

TEST_CASE("what a case forbids, and one deliberation at a time", "[deliberation]")
{
    Hall hall(BOTH_ENGINES());
    const CaseId from = hall.keyCase();
    const DeliberationId id = hall.propose(from);
    NewDeliberation again;
    again.fromCase = from;
    CHECK(refused(proposeDeliberation(hall.ledger(), again)) == ErrorKind::Refused);
    hall.assess(id);
    need(pauseCase(hall.ledger(), {from}, QStringLiteral("等")));
    const auto paused = announceDeliberation(hall.ledger(), {id}, {parseWallTime(u"2026-09-22 19:00"), QStringLiteral("室"), {}});
    CHECK(refused(paused) == ErrorKind::Refused);
    CHECK(hall.state(id) == QStringLiteral("assessed"));
    need(resumeCase(hall.ledger(), {from}));
    hall.announce(id, "2026-09-22 19:00");
    CHECK(refused(cancelDeliberation(hall.ledger(), {id}, QStringLiteral("  "))) == ErrorKind::Invalid);
    need(cancelDeliberation(hall.ledger(), {id}, QStringLiteral("提案人撤回")));
    need(proposeDeliberation(hall.ledger(), again)); // Title and area are the case's.
    CHECK(refused(assessDeliberation(hall.ledger(), {id}, {1, Urgency::Ordinary, {}, QStringLiteral("x"), true})) == ErrorKind::Refused);
}

TEST_CASE("what people wrote is sealed in the file", "[deliberation]")
{
    Hall hall(BOTH_ENGINES());
    const DeliberationId id = hall.held(4);
    need(decideDeliberation(hall.ledger(), {id}, hall.hands(4, 0)));
    need(addDeliberationTask(hall.ledger(), {id}, {{}, QStringLiteral("联系电梯公司"), {}, QStringLiteral("业委会"), QDate(2026, 10, 9), {}, {}}));
    Database &db = hall.ledger().db();
    for (const auto &[table, columns] : {std::pair{"deliberation", "title || proposal || assessment"},
             std::pair{"deliberation_meeting", "said || motion || decision"}, std::pair{"deliberation_task", "task"}}) {
        const auto raw = need(db.text(QStringLiteral("SELECT %1 FROM %2").arg(QLatin1String(columns), QLatin1String(table))));
        REQUIRE(raw);
        CHECK_FALSE(raw->isEmpty());
        for (const char *word : {"电梯", "费用", "同意", "需要", "方案"})
            CHECK_FALSE(raw->contains(QString::fromUtf8(word)));
    }
}

TEST_CASE("who saw less than there is by now is told, and nothing is written", "[deliberation]")
{
    Hall hall(BOTH_ENGINES());
    const DeliberationId id = hall.propose();
    hall.assess(id);
    CHECK(refused(noteDeliberation(hall.ledger(), {id, 1}, QStringLiteral("x"))) == ErrorKind::Conflict);
    need(noteDeliberation(hall.ledger(), {id, 2}, QStringLiteral("x")));
}

TEST_CASE("a leader sees and changes deliberations of the own areas alone", "[deliberation]")
{
    Hall hall(BOTH_ENGINES());
    const DeliberationId own = hall.propose();
    NewDeliberation asked;
    asked.area = hall.town.other.building;
    asked.title = asked.proposal = QStringLiteral("停车");
    const DeliberationId other = need(proposeDeliberation(hall.ledger(), asked));
    hall.town.enter(QStringLiteral("楼长"), {Role::Leader});
    const auto page = need(deliberationPage(hall.ledger().db(), monday(), {}, DeliberationOrder::Due));
    REQUIRE(page.rows.size() == 1);
    CHECK(page.rows[0].id == own);
    CHECK(refused(deliberationDetails(hall.ledger(), other)) == ErrorKind::NotFound);
    CHECK(refused(noteDeliberation(hall.ledger(), {other}, QStringLiteral("x"))) == ErrorKind::NotFound);
    CHECK(refused(proposeDeliberation(hall.ledger(), asked)) == ErrorKind::Denied);
    hall.assess(own);
}

TEST_CASE("a copy tells of the deliberations a person took part in; an erasure takes the person out and leaves the sum", "[deliberation]")
{
    Hall hall(BOTH_ENGINES());
    const DeliberationId id = hall.held(4);
    const PersonId who = hall.town.own.resident;
    const auto copy = need(copyOfPerson(hall.ledger(), who));
    const auto found = std::any_of(copy.sections.begin(), copy.sections.end(), [](const CopySection &section) {
        return !section.records.isEmpty() && section.records.first().first().value == QStringLiteral("加装电梯");
    });
    CHECK(found);
    need(erasePerson(hall.ledger(), who, QStringLiteral("本人要求")));
    const auto list = hall.participants(id);
    CHECK(list.size() == 4);
    for (const Participant &participant : list)
        CHECK(participant.person != who);
    CHECK(hall.details(id).attendance.came == 4);
    CHECK(hall.healthy());
}
