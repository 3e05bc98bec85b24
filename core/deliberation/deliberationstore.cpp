#include "core/deliberation/deliberationstore.h"

#include "core/base/text.h"
#include "core/ledger/permit.h"
#include "core/ledger/scope.h"

namespace linli {

namespace {

const QString columns = QStringLiteral(
    "id, case_id, area_id, title, proposal, supporters, person_id, proposed, affected, urgency, cost, assessment, effect, "
    "follow_up_id, steps");

Deliberation deliberationOf(const Row &row)
{
    const auto opened = [&](int column, const char *name) {
        return row.opened(column, {QStringLiteral("deliberation"), QString::fromLatin1(name), row.integer(0)});
    };
    Deliberation one;
    one.id = row.id<DeliberationId>(0);
    one.fromCase = row.id<CaseId>(1);
    one.area = row.id<AreaId>(2);
    one.title = opened(3, "title");
    one.proposal = opened(4, "proposal");
    one.supporters = opened(5, "supporters");
    one.proposer = row.id<PersonId>(6);
    one.proposed = parseWallTime(row.text(7));
    one.affected = int(row.integer(8));
    one.urgency = fromWord<Urgency>(row.text(9));
    one.cost = row.text(10);
    one.assessment = opened(11, "assessment");
    one.effect = opened(12, "effect");
    one.followUp = row.id<CaseId>(13);
    one.steps = int(row.integer(14));
    return one;
}

VoteResult resultOf(const Row &row, int first)
{
    return {int(row.integer(first)), int(row.integer(first + 1)), int(row.integer(first + 2)), int(row.integer(first + 3)),
        int(row.integer(first + 4)), Share::fromText(row.text(first + 5)).value_or(Share()),
        Share::fromText(row.text(first + 6)).value_or(Share())};
}

Meeting meetingOf(const Row &row)
{
    const auto opened = [&](int column, const char *name) {
        return row.opened(column, {QStringLiteral("deliberation_meeting"), QString::fromLatin1(name), row.integer(0)});
    };
    Meeting meeting;
    meeting.id = row.id<MeetingId>(0);
    meeting.ordinal = int(row.integer(1));
    meeting.starts = parseWallTime(row.text(2));
    meeting.place = row.text(3);
    meeting.platform = row.text(4);
    meeting.voters = fromWord<Voters>(row.text(5)).value_or(Voters::Household);
    if (!row.isNull(6))
        meeting.held = parseWallTime(row.text(6));
    meeting.said = opened(7, "said");
    meeting.motion = opened(8, "motion");
    meeting.named = row.flag(9);
    if (!row.isNull(10))
        meeting.result = resultOf(row, 10);
    meeting.carried = row.flag(17);
    meeting.decision = opened(18, "decision");
    return meeting;
}

} // namespace

Fields fieldsOf(const Deliberation &one)
{
    return {{QStringLiteral("case_id"), orNull(one.fromCase)}, {QStringLiteral("area_id"), one.area.value},
        {QStringLiteral("title"), one.title}, {QStringLiteral("proposal"), orNull(one.proposal)},
        {QStringLiteral("supporters"), orNull(one.supporters)}, {QStringLiteral("person_id"), orNull(one.proposer)},
        {QStringLiteral("proposed"), storedTime(one.proposed)},
        {QStringLiteral("affected"), one.affected > 0 ? QVariant(one.affected) : QVariant(QMetaType::fromType<qint64>())},
        {QStringLiteral("urgency"), orNull(one.urgency ? toWord(*one.urgency) : QString())},
        {QStringLiteral("cost"), orNull(one.cost)}, {QStringLiteral("assessment"), orNull(one.assessment)},
        {QStringLiteral("effect"), orNull(one.effect)}, {QStringLiteral("follow_up_id"), orNull(one.followUp)},
        {QStringLiteral("steps"), one.steps}};
}

Fields fieldsOf(const Meeting &meeting, DeliberationId of)
{
    const auto number = [&](int VoteResult::*field) {
        return meeting.result ? QVariant((*meeting.result).*field) : QVariant(QMetaType::fromType<qint64>());
    };
    const auto share = [&](Share VoteResult::*field) {
        return orNull(meeting.result ? ((*meeting.result).*field).toText() : QString());
    };
    const auto flag = [&](bool value) { return meeting.result ? QVariant(value ? 1 : 0) : QVariant(QMetaType::fromType<qint64>()); };
    return {{QStringLiteral("deliberation_id"), of.value}, {QStringLiteral("ordinal"), meeting.ordinal},
        {QStringLiteral("starts"), storedTime(meeting.starts)}, {QStringLiteral("place"), meeting.place},
        {QStringLiteral("platform"), meeting.platform}, {QStringLiteral("voters"), toWord(meeting.voters)},
        {QStringLiteral("held"), storedTime(meeting.held)}, {QStringLiteral("said"), orNull(meeting.said)},
        {QStringLiteral("motion"), orNull(meeting.motion)}, {QStringLiteral("named"), flag(meeting.named)},
        {QStringLiteral("eligible"), number(&VoteResult::eligible)}, {QStringLiteral("took_part"), number(&VoteResult::tookPart)},
        {QStringLiteral("in_favour"), number(&VoteResult::favour)}, {QStringLiteral("against"), number(&VoteResult::against)},
        {QStringLiteral("abstained"), number(&VoteResult::abstained)}, {QStringLiteral("quorum"), share(&VoteResult::quorum)},
        {QStringLiteral("majority"), share(&VoteResult::majority)}, {QStringLiteral("carried"), flag(meeting.carried)},
        {QStringLiteral("decision"), orNull(meeting.decision)}};
}

Result<Deliberation> loadDeliberation(Ledger &ledger, DeliberationId id)
{
    LINLI_TRY(permit(ledger, Action::See, Kind::Cases));
    std::optional<Deliberation> found;
    LINLI_TRY(ledger.db().each(QStringLiteral("SELECT %1 FROM deliberation WHERE id = ?%2")
                                   .arg(columns, areasInScope(ledger.db(), QStringLiteral("area_id"))),
        {id.value}, [&](const Row &row) { found = deliberationOf(row); }));
    if (!found)
        return Error{ErrorKind::NotFound, translate("deliberation", "There is no such deliberation.")};
    return *found;
}

Result<DeliberationId> findDeliberation(Ledger &ledger, const QString &text)
{
    LINLI_TRY(permit(ledger, Action::See, Kind::Cases));
    const QString asked = text.trimmed();
    const auto number = DeliberationId::fromText(asked);
    const QString scope = areasInScope(ledger.db(), QStringLiteral("d.area_id"));
    LINLI_ASSIGN(const auto own,
        ledger.db().integer(QStringLiteral("SELECT d.id FROM deliberation d WHERE d.id = ?%1").arg(scope), {number ? number->value : 0}));
    if (own)
        return DeliberationId(*own);
    LINLI_ASSIGN(const auto ofCase,
        ledger.db().integer(QStringLiteral("SELECT MAX(d.id) FROM case_file f JOIN deliberation d ON d.case_id = f.id WHERE f.number = ?%1").arg(scope),
            {asked}));
    if (!ofCase)
        return Error{ErrorKind::NotFound, translate("deliberation", "There is no such deliberation.")};
    return DeliberationId(*ofCase);
}

Result<DeliberationId> openDeliberationOf(Database &db, CaseId id)
{
    LINLI_ASSIGN(const auto found,
        db.integer(QStringLiteral("SELECT d.id FROM deliberation d JOIN deliberation_state s ON s.deliberation_id = d.id "
                                  "WHERE d.case_id = ? AND s.is_open = 1 ORDER BY d.id DESC LIMIT 1"),
            {id.value}));
    return DeliberationId(found.value_or(0));
}

Result<QList<LoggedStep>> stepsOf(Database &db, DeliberationId id)
{
    QList<LoggedStep> steps;
    LINLI_TRY(db.each(QStringLiteral("SELECT id, step, at, actor, outcome, note, calendar_version FROM deliberation_step "
                                     "WHERE deliberation_id = ? ORDER BY ordinal, id"),
        {id.value}, [&](const Row &row) {
            steps.append({fromWord<DeliberationStep>(row.text(1)).value_or(DeliberationStep::Note), parseWallTime(row.text(2)),
                row.text(3), row.text(4), row.opened(5, {QStringLiteral("deliberation_step"), QStringLiteral("note"), row.integer(0)}),
                int(row.integer(6))});
        }));
    return steps;
}

Result<QList<Meeting>> meetingsOf(Database &db, DeliberationId id)
{
    QList<Meeting> meetings;
    LINLI_TRY(db.each(QStringLiteral("SELECT id, ordinal, starts, place, platform, voters, held, said, motion, named, eligible, took_part, "
                                     "in_favour, against, abstained, quorum, majority, carried, decision FROM deliberation_meeting "
                                     "WHERE deliberation_id = ? ORDER BY ordinal, id"),
        {id.value}, [&](const Row &row) { meetings.append(meetingOf(row)); }));
    return meetings;
}

Result<QList<Participant>> participantsOf(Database &db, MeetingId id)
{
    QList<Participant> list;
    LINLI_TRY(db.each(QStringLiteral("SELECT q.id, q.household_id, n.address, q.person_id, p.name, q.came, q.vote "
                                     "FROM deliberation_participant q LEFT JOIN household_now n ON n.household_id = q.household_id "
                                     "LEFT JOIN person p ON p.id = q.person_id WHERE q.meeting_id = ? "
                                     "ORDER BY n.address_key, q.id"),
        {id.value}, [&](const Row &row) {
            list.append({row.id<ParticipantId>(0), row.id<HouseholdId>(1), row.text(2), row.id<PersonId>(3), row.text(4),
                row.isNull(5) ? std::nullopt : std::optional(row.flag(5)), fromWord<Vote>(row.text(6))});
        }));
    return list;
}

Result<QList<DeliberationTask>> tasksOf(Database &db, DeliberationId id)
{
    QList<DeliberationTask> tasks;
    LINLI_TRY(db.each(QStringLiteral("SELECT t.id, t.task, t.person_id, COALESCE(p.name, t.owner), t.due_on, t.done_on, t.done_note "
                                     "FROM deliberation_task t LEFT JOIN person p ON p.id = t.person_id "
                                     "WHERE t.deliberation_id = ? ORDER BY t.due_on, t.id"),
        {id.value}, [&](const Row &row) {
            const auto opened = [&](int column, const char *name) {
                return row.opened(column, {QStringLiteral("deliberation_task"), QString::fromLatin1(name), row.integer(0)});
            };
            tasks.append({row.id<TaskId>(0), opened(1, "task"), row.id<PersonId>(2), row.text(3),
                QDate::fromString(row.text(4), Qt::ISODate), QDate::fromString(row.text(5), Qt::ISODate), opened(6, "done_note")});
        }));
    return tasks;
}

Result<QList<Score>> scoresOf(Database &db, DeliberationId id)
{
    QList<Score> scores;
    LINLI_TRY(db.each(QStringLiteral("SELECT s.id, s.household_id, n.address, s.score, s.remark, s.given_on FROM deliberation_score s "
                                     "LEFT JOIN household_now n ON n.household_id = s.household_id WHERE s.deliberation_id = ? ORDER BY s.id"),
        {id.value}, [&](const Row &row) {
            scores.append({row.id<HouseholdId>(1), row.text(2), int(row.integer(3)),
                row.opened(4, {QStringLiteral("deliberation_score"), QStringLiteral("remark"), row.integer(0)}),
                QDate::fromString(row.text(5), Qt::ISODate)});
        }));
    return scores;
}

Result<QString> projectThatFollows(Database &db, DeliberationId id)
{
    LINLI_ASSIGN(const auto number, db.text(QStringLiteral("SELECT number FROM project WHERE deliberation_id = ?"), {id.value}));
    return number.value_or(QString());
}

Result<Attendance> attendanceOf(Database &db, MeetingId id)
{
    Attendance sum;
    LINLI_TRY(db.each(QStringLiteral("SELECT came, vote, COUNT(*) FROM deliberation_participant WHERE meeting_id = ? GROUP BY came, vote"),
        {id.value}, [&](const Row &row) {
            const int count = int(row.integer(2));
            sum.registered += count;
            if (row.isNull(0))
                sum.unknown += count;
            if (!row.flag(0))
                return;
            sum.came += count;
            const auto vote = fromWord<Vote>(row.text(1));
            sum.favour += vote == Vote::Favour ? count : 0;
            sum.against += vote == Vote::Against ? count : 0;
            sum.abstained += vote == Vote::Abstain ? count : 0;
        }));
    return sum;
}

Result<CaseDue> caseDueOf(Database &db, CaseId id)
{
    CaseDue due;
    if (!id)
        return due;
    LINLI_TRY(db.each(QStringLiteral("SELECT due, provisional FROM case_state WHERE case_id = ? AND grade = 'key' AND due IS NOT NULL"),
        {id.value}, [&](const Row &row) { due = Deadline{parseWallTime(row.text(0)), row.flag(1)}; }));
    return due;
}

Result<QList<StepDate>> datesOf(Ledger &ledger, const Deliberation &one, const QList<LoggedStep> &steps, CaseCalendars &calendars)
{
    LINLI_ASSIGN(const DeliberationRules rules, deliberationRules(ledger));
    LINLI_ASSIGN(const CaseDue caseDue, caseDueOf(ledger.db(), one.fromCase));
    return datesOf(one.proposed, steps, rules, caseDue, calendars.source());
}

} // namespace linli
