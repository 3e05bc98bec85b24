// How the command line prints deliberations.
#include "app/cli/caseoutput.h"
#include "app/cli/deliberationverbs.h"
#include "app/cli/peopleverbs.h"

#include "core/base/text.h"

#include <QJsonArray>

namespace linli::cli {

namespace {

template <class IdType>
QJsonValue idOrNull(IdType id)
{
    return jsonText(id ? id.toText() : QString());
}

QJsonValue dayOrNull(QDate day)
{
    return jsonText(day.toString(Qt::ISODate));
}

QJsonObject toJson(const VoteResult &result, bool carried)
{
    return {{QStringLiteral("eligible"), result.eligible}, {QStringLiteral("took_part"), result.tookPart},
        {QStringLiteral("favour"), result.favour}, {QStringLiteral("against"), result.against},
        {QStringLiteral("abstained"), result.abstained}, {QStringLiteral("quorum"), result.quorum.toText()},
        {QStringLiteral("majority"), result.majority.toText()}, {QStringLiteral("carried"), carried},
        {QStringLiteral("explained"), explainVote(result)}};
}

QJsonObject toJson(const Meeting &meeting)
{
    return {{QStringLiteral("starts"), minuteText(meeting.starts)}, {QStringLiteral("place"), meeting.place},
        {QStringLiteral("platform"), meeting.platform}, {QStringLiteral("voters"), toWord(meeting.voters)},
        {QStringLiteral("held"), jsonText(meeting.held.isValid() ? minuteText(meeting.held) : QString())},
        {QStringLiteral("said"), jsonText(meeting.said)}, {QStringLiteral("motion"), jsonText(meeting.motion)},
        {QStringLiteral("named"), meeting.named}, {QStringLiteral("decision"), jsonText(meeting.decision)},
        {QStringLiteral("vote"), meeting.result ? QJsonValue(toJson(*meeting.result, meeting.carried)) : QJsonValue()}};
}

QJsonArray toJson(const QList<DeliberationTask> &tasks)
{
    QJsonArray list;
    for (const DeliberationTask &task : tasks)
        list.append(QJsonObject{{QStringLiteral("id"), task.id.toText()}, {QStringLiteral("task"), task.task},
            {QStringLiteral("owner"), jsonText(task.owner)}, {QStringLiteral("due"), dayOrNull(task.due)},
            {QStringLiteral("done"), dayOrNull(task.done)}, {QStringLiteral("note"), jsonText(task.doneNote)}});
    return list;
}

QJsonArray datesOf(const DeliberationDetails &details)
{
    QJsonArray list;
    for (qsizetype i = 0; i < details.dates.size(); ++i) {
        const StepDate &date = details.dates[i];
        list.append(QJsonObject{{QStringLiteral("step"), toWord(date.step)},
            {QStringLiteral("due"), jsonText(date.due.at ? minuteText(*date.due.at) : QString())},
            {QStringLiteral("done"), jsonText(date.done ? minuteText(*date.done) : QString())},
            {QStringLiteral("provisional"), date.due.provisional}, {QStringLiteral("explained"), details.datesInWords[i]}});
    }
    return list;
}

QJsonArray logOf(const QList<LoggedStep> &steps)
{
    QJsonArray list;
    for (const LoggedStep &step : steps)
        list.append(QJsonObject{{QStringLiteral("step"), toWord(step.step)}, {QStringLiteral("at"), minuteText(step.at)},
            {QStringLiteral("actor"), step.actor}, {QStringLiteral("outcome"), jsonText(step.outcome)},
            {QStringLiteral("note"), jsonText(step.note)}});
    return list;
}

} // namespace

QJsonObject toJson(const DeliberationRow &row)
{
    return {{QStringLiteral("id"), row.id.toText()}, {QStringLiteral("title"), row.title}, {QStringLiteral("state"), toWord(row.state)},
        {QStringLiteral("area"), row.area.toText()}, {QStringLiteral("area_name"), row.areaName},
        {QStringLiteral("case"), jsonText(row.caseNumber)}, {QStringLiteral("proposed"), minuteText(row.proposed)},
        {QStringLiteral("due_step"), jsonText(row.nextStep ? toWord(*row.nextStep) : QString())},
        {QStringLiteral("due"), jsonText(row.due ? minuteText(*row.due) : QString())}, {QStringLiteral("provisional"), row.provisional},
        {QStringLiteral("light"), toWord(row.light)}, {QStringLiteral("steps"), row.steps}};
}

QJsonObject toJson(const DeliberationDetails &details)
{
    QJsonObject json = toJson(details.row);
    const auto stage = stageOf(details.row.state);
    const Deliberation &one = details.one;
    json.insert(QStringLiteral("stage"), jsonText(stage ? toWord(*stage) : QString()));
    json.insert(QStringLiteral("next"), jsonText(details.next ? toWord(*details.next) : QString()));
    json.insert(QStringLiteral("proposal"), one.proposal);
    json.insert(QStringLiteral("supporters"), jsonText(one.supporters));
    json.insert(QStringLiteral("proposer"), jsonText(details.proposerName));
    json.insert(QStringLiteral("affected"), one.affected > 0 ? QJsonValue(one.affected) : QJsonValue());
    json.insert(QStringLiteral("urgency"), jsonText(one.urgency ? toWord(*one.urgency) : QString()));
    json.insert(QStringLiteral("cost"), jsonText(one.cost));
    json.insert(QStringLiteral("assessment"), jsonText(one.assessment));
    json.insert(QStringLiteral("effect"), jsonText(one.effect));
    json.insert(QStringLiteral("follow_up"), jsonText(details.followUpNumber));
    json.insert(QStringLiteral("project"), jsonText(details.projectNumber));
    QJsonArray meetings;
    for (const Meeting &meeting : details.meetings)
        meetings.append(toJson(meeting));
    json.insert(QStringLiteral("meetings"), meetings);
    json.insert(QStringLiteral("registered"), details.attendance.registered);
    json.insert(QStringLiteral("came"), details.attendance.came);
    json.insert(QStringLiteral("quorum"), jsonText(details.attendance.registered > 0 ? explainQuorum(details.standing) : QString()));
    json.insert(QStringLiteral("tasks"), toJson(details.tasks));
    QJsonArray scores;
    for (const Score &score : details.scores)
        scores.append(QJsonObject{{QStringLiteral("household"), idOrNull(score.household)}, {QStringLiteral("address"), jsonText(score.address)},
            {QStringLiteral("score"), score.score}, {QStringLiteral("remark"), jsonText(score.remark)}, {QStringLiteral("on"), dayOrNull(score.on)}});
    json.insert(QStringLiteral("scores"), scores);
    json.insert(QStringLiteral("average"), details.scores.isEmpty() ? QJsonValue() : QJsonValue(details.averageScore()));
    json.insert(QStringLiteral("dates"), datesOf(details));
    json.insert(QStringLiteral("log"), logOf(details.steps));
    return json;
}

Result<void> printDeliberation(Context &context, Ledger &ledger, DeliberationId id)
{
    LINLI_ASSIGN(const DeliberationDetails details, deliberationDetails(ledger, id));
    if (context.json) {
        context.out(QJsonDocument(toJson(details)));
        return success();
    }
    context.out(QStringLiteral("%1  %2  %3").arg(id.toText(), details.row.title, displayName(details.row.state)));
    if (details.next)
        context.out(translate("cli", "Next: %1").arg(displayName(*details.next)));
    return success();
}

} // namespace linli::cli
