#include "core/deliberation/deliberationdates.h"

#include "core/base/clock.h"
#include "core/base/text.h"
#include "core/deliberation/deliberationrules.h"

namespace linli {

namespace {

/// The first time a step was taken that the table let through.
const LoggedStep *firstTaken(const QList<LoggedStep> &steps, DeliberationStep wanted)
{
    DeliberationState state = DeliberationState::Proposed;
    QList<LoggedStep> before;
    for (const LoggedStep &step : steps) {
        if (step.step == wanted && transition(state, step.step).to)
            return &step;
        before.append(step);
        state = stateOf(before);
    }
    return nullptr;
}

const LoggedStep *carriedDecision(const QList<LoggedStep> &steps)
{
    for (const LoggedStep &step : steps) {
        if (step.step == DeliberationStep::Decide && step.outcome == u"carried")
            return &step;
    }
    return nullptr;
}

} // namespace

Result<QList<StepDate>> datesOf(const QDateTime &proposed, const QList<LoggedStep> &steps, const DeliberationRules &rules,
    const CaseDue &caseDue, const CalendarSource &calendars)
{
    QList<StepDate> dates;
    const auto add = [&](DeliberationStep step, const QDateTime &from, int days) -> Result<void> {
        StepDate date{step, from, WorkingDays{days}, {}, {}, false, 0};
        const LoggedStep *taken = firstTaken(steps, step);
        LINLI_ASSIGN(const WorkCalendar *calendar, calendars(taken ? std::optional(taken->calendarVersion) : std::nullopt));
        LINLI_ASSIGN(date.due, calendar->due(from, date.days));
        date.calendarVersion = calendar->version();
        if (taken)
            date.done = taken->at;
        const bool sooner = caseDue && caseDue->at && (!date.due.at || *caseDue->at < *date.due.at);
        if (step == DeliberationStep::Announce && sooner) {
            date.due = *caseDue;
            date.byCase = true;
        }
        dates.append(date);
        return success();
    };
    LINLI_TRY(add(DeliberationStep::Assess, proposed, rules.assess));
    LINLI_TRY(add(DeliberationStep::Announce, proposed, rules.announce));
    LINLI_TRY(add(DeliberationStep::Hold, proposed, rules.hold));
    LINLI_TRY(add(DeliberationStep::Decide, proposed, rules.decide));
    if (const LoggedStep *decision = carriedDecision(steps)) {
        LINLI_TRY(add(DeliberationStep::Score, decision->at, rules.score));
        LINLI_TRY(add(DeliberationStep::Evaluate, decision->at, rules.evaluate));
    }
    return dates;
}

const StepDate *nextDue(DeliberationState state, const QList<StepDate> &dates)
{
    if (!isOpen(state))
        return nullptr;
    for (const StepDate &date : dates) {
        if (!date.done && date.step != DeliberationStep::Score)
            return &date;
    }
    return nullptr;
}

QString explainDate(const StepDate &date, const Explanation &explained)
{
    const QString day = date.from.date().toString(Qt::ISODate);
    const QString due = date.due.at ? minuteText(*date.due.at) : translate("deliberation", "not known");
    QString text;
    const int count = date.days.count;
    if (date.byCase)
        text = translate("deliberation", "%1: by %2, the deadline of the key case it comes from (R17).").arg(displayName(date.step), due);
    else if (date.step == DeliberationStep::Score)
        text = translate("deliberation", "%1: not before %2, %3 working days after the decision of %4.")
                   .arg(displayName(date.step), due.left(10)).arg(count).arg(day);
    else if (date.step == DeliberationStep::Evaluate)
        text = translate("deliberation", "%1: by %2, %3 working days after the decision of %4.")
                   .arg(displayName(date.step), due).arg(count).arg(day);
    else
        text = translate("deliberation", "%1: by %2, %3 working days after the proposal of %4.")
                   .arg(displayName(date.step), due).arg(count).arg(day);
    QStringList skipped;
    for (const ExplainedDay &one : explained.days) {
        if (!date.byCase && one.what != DayStep::Counted && one.what != DayStep::DayZero)
            skipped.append(QStringLiteral("%1 %2").arg(one.date.toString(QStringLiteral("MM-dd")), one.reason));
    }
    if (!skipped.isEmpty())
        text += u' ' + translate("deliberation", "Not counted: %1.").arg(skipped.join(QStringLiteral(", ")));
    if (date.due.provisional)
        text += u' ' + translate("deliberation", "The holidays of a year on the way are not known yet: the date may move.");
    if (date.done)
        text += u' ' + (date.due.at && *date.done > *date.due.at && date.step != DeliberationStep::Score
                    ? translate("deliberation", "Done late, on %1.").arg(minuteText(*date.done))
                    : translate("deliberation", "Done on %1.").arg(minuteText(*date.done)));
    return text;
}

} // namespace linli
