#include "ui/cases/stepforms.h"

#include "core/base/text.h"
#include "core/cases/reporters.h"
#include "core/cases/transitions.h"

#include <QCoreApplication>

namespace linli::ui {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("linli::ui::StepForms", text);
}

template <class E>
QList<std::pair<QString, QVariant>> choicesOf(std::initializer_list<E> values)
{
    QList<std::pair<QString, QVariant>> choices;
    for (const E value : values)
        choices.append({displayName(value), int(value)});
    return choices;
}

QList<std::pair<QString, QVariant>> otherRungs(const CaseStanding &standing)
{
    QList<std::pair<QString, QVariant>> choices;
    for (const Rung rung : allOf<Rung>) {
        if (rung != standing.rung)
            choices.append({displayName(rung), int(rung)});
    }
    return choices;
}

QList<std::pair<QString, QVariant>> tellingWays()
{
    QList<std::pair<QString, QVariant>> ways;
    for (const char *way : {"phone", "visit", "walk_in", "message", "letter"})
        ways.append({tellingName(QString::fromLatin1(way)), QString::fromLatin1(way)});
    return ways;
}

/// Who can be told, where several people reported it; by default all who are not told yet.
QList<std::pair<QString, QVariant>> reportersOf(const CaseDetails &details)
{
    QList<std::pair<QString, QVariant>> choices{
        {say(QT_TRANSLATE_NOOP("linli::ui::StepForms", "everybody who is not told yet")), -1},
        {say(QT_TRANSLATE_NOOP("linli::ui::StepForms", "the first reporter")), 0}};
    for (const JoinedReporter &reporter : details.joined)
        choices.append({reporter.name, reporter.ordinal});
    return choices;
}

QList<std::pair<QString, QVariant>> openCalls(const CaseStanding &standing)
{
    QList<std::pair<QString, QVariant>> choices;
    for (const HelpCall &call : standing.helpers) {
        if (!call.answered)
            choices.append({minuteText(call.asked) + (call.rung ? u' ' + displayName(*call.rung) : QString()), call.ordinal});
    }
    return choices;
}

QStringList usualReasons(CaseStep step)
{
    switch (step) {
    case CaseStep::Pause:
        return {say(QT_TRANSLATE_NOOP("linli::ui::StepForms", "waiting for the resident")),
            say(QT_TRANSLATE_NOOP("linli::ui::StepForms", "waiting for a third party")),
            say(QT_TRANSLATE_NOOP("linli::ui::StepForms", "waiting for parts or money"))};
    case CaseStep::Return:
        return {say(QT_TRANSLATE_NOOP("linli::ui::StepForms", "can be solved where it was")),
            say(QT_TRANSLATE_NOOP("linli::ui::StepForms", "facts are missing")),
            say(QT_TRANSLATE_NOOP("linli::ui::StepForms", "belongs to another rung"))};
    case CaseStep::Alarm:
        return {say(QT_TRANSLATE_NOOP("linli::ui::StepForms", "gas leak")),
            say(QT_TRANSLATE_NOOP("linli::ui::StepForms", "fire"))};
    case CaseStep::Void:
        return {say(QT_TRANSLATE_NOOP("linli::ui::StepForms", "entered twice")),
            say(QT_TRANSLATE_NOOP("linli::ui::StepForms", "a test"))};
    case CaseStep::Reopen:
        return {say(QT_TRANSLATE_NOOP("linli::ui::StepForms", "the resident is not satisfied")),
            say(QT_TRANSLATE_NOOP("linli::ui::StepForms", "it happened again"))};
    default:
        return {};
    }
}

/// A rung above the case's place, or any area of the tree: a text begins with the area's id.
QList<std::pair<QString, QVariant>> helpers(const CaseStanding &standing, const QList<std::pair<QString, AreaId>> &areas)
{
    QList<std::pair<QString, QVariant>> choices = otherRungs(standing);
    for (const auto &[name, id] : areas)
        choices.append({name, id.toText()});
    return choices;
}

HelpAsked helpOf(const StepForm *form)
{
    const QVariant whom = form->choice();
    HelpAsked asked;
    asked.text = form->text();
    if (whom.typeId() == QMetaType::QString)
        asked.area = AreaId::fromText(whom.toString()).value_or(AreaId());
    else
        asked.rung = Rung(whom.toInt());
    return asked;
}

/// Help, and one more reporter; false for other steps.
bool addBesideFields(StepForm *form, CaseStep step, const CaseDetails &details, const StepContext &context)
{
    const CaseStanding &standing = details.standing;
    switch (step) {
    case CaseStep::Help:
        form->addChoice(say(QT_TRANSLATE_NOOP("linli::ui::StepForms", "Whom")), helpers(standing, context.areas));
        form->addText(say(QT_TRANSLATE_NOOP("linli::ui::StepForms", "What is asked")), true);
        return true;
    case CaseStep::Helped:
        form->addChoice(say(QT_TRANSLATE_NOOP("linli::ui::StepForms", "Which call")), openCalls(standing));
        form->addText(say(QT_TRANSLATE_NOOP("linli::ui::StepForms", "What was said or done")), true);
        return true;
    case CaseStep::Join:
        form->addLine(say(QT_TRANSLATE_NOOP("linli::ui::StepForms", "Name")), true);
        form->addReason(say(QT_TRANSLATE_NOOP("linli::ui::StepForms", "Phone")), {}, false);
        return true;
    default:
        return false;
    }
}

void addFields(StepForm *form, CaseStep step, const CaseDetails &details, const StepContext &context)
{
    const CaseStanding &standing = details.standing;
    switch (step) {
    case CaseStep::Answer:
        form->addText(say(QT_TRANSLATE_NOOP("linli::ui::StepForms", "What the resident will be told")), true);
        break;
    case CaseStep::Feedback:
        form->addChoice(say(QT_TRANSLATE_NOOP("linli::ui::StepForms", "How")), tellingWays());
        form->addText(say(QT_TRANSLATE_NOOP("linli::ui::StepForms", "What was said")), true);
        form->addChoice(say(QT_TRANSLATE_NOOP("linli::ui::StepForms", "Satisfied")),
            choicesOf(
                {Satisfaction::NoAnswer, Satisfaction::Satisfied, Satisfaction::Mostly, Satisfaction::Not}));
        if (!details.joined.isEmpty())
            form->addChoice(say(QT_TRANSLATE_NOOP("linli::ui::StepForms", "Who was told")), reportersOf(details));
        break;
    case CaseStep::Solve:
        form->addText(say(QT_TRANSLATE_NOOP("linli::ui::StepForms", "What was done")), true);
        break;
    case CaseStep::Organise:
        form->addDay(say(QT_TRANSLATE_NOOP("linli::ui::StepForms", "Day of the deliberation")), context.today);
        form->addLine(say(QT_TRANSLATE_NOOP("linli::ui::StepForms", "Place")), true);
        break;
    case CaseStep::Grade:
        form->addChoice(say(QT_TRANSLATE_NOOP("linli::ui::StepForms", "Grade")),
            choicesOf({Grade::Consultation, Grade::Ordinary, Grade::Key}), int(standing.grade));
        form->addChoice(say(QT_TRANSLATE_NOOP("linli::ui::StepForms", "Scale")),
            choicesOf({Scale::Small, Scale::Hard, Scale::Important}), int(standing.scale));
        form->addReason(say(QT_TRANSLATE_NOOP("linli::ui::StepForms", "Reason")), {QString()}, false);
        break;
    case CaseStep::Escalate:
        form->addReason(say(QT_TRANSLATE_NOOP("linli::ui::StepForms", "Why it can't be solved here")),
            {say(QT_TRANSLATE_NOOP("linli::ui::StepForms", "beyond what we can do")),
                say(QT_TRANSLATE_NOOP("linli::ui::StepForms", "concerns several buildings")),
                say(QT_TRANSLATE_NOOP("linli::ui::StepForms", "urgent danger"))},
            true);
        break;
    case CaseStep::Transfer:
        form->addChoice(say(QT_TRANSLATE_NOOP("linli::ui::StepForms", "To")), otherRungs(standing),
            context.to ? QVariant(int(*context.to)) : QVariant());
        form->addReason(say(QT_TRANSLATE_NOOP("linli::ui::StepForms", "Reason")),
            {say(QT_TRANSLATE_NOOP("linli::ui::StepForms", "belongs there")),
                say(QT_TRANSLATE_NOOP("linli::ui::StepForms", "decided above, to be told below"))},
            true);
        break;
    case CaseStep::Close:
        form->addChoice(say(QT_TRANSLATE_NOOP("linli::ui::StepForms", "Outcome")),
            choicesOf(
                {Outcome::Solved, Outcome::Answered, Outcome::NotOurs, Outcome::Cannot, Outcome::Withdrawn}),
            int(standing.grade == Grade::Consultation ? Outcome::Answered : Outcome::Solved));
        form->addText(say(QT_TRANSLATE_NOOP("linli::ui::StepForms", "Note: where it went, or why it can't be done")), false);
        break;
    case CaseStep::Note:
        form->addText(say(QT_TRANSLATE_NOOP("linli::ui::StepForms", "Note")), true);
        break;
    default:
        if (!addBesideFields(form, step, details, context))
            form->addReason(say(QT_TRANSLATE_NOOP("linli::ui::StepForms", "Reason")), usualReasons(step), true);
    }
}

/// Help, danger, and one more reporter.
CaseWrite besideTheWay(const StepForm *form, CaseStep step, const CaseRef &ref)
{
    switch (step) {
    case CaseStep::Help:
        return [ref, asked = helpOf(form)](
                   Ledger &ledger) { return callHelp(ledger, ref, asked); };
    case CaseStep::Helped:
        return [ref, text = form->text(), call = form->choice().toInt()](
                   Ledger &ledger) { return answerHelp(ledger, ref, text, call); };
    case CaseStep::Alarm:
        return [ref, reason = form->reason()](Ledger &ledger) { return alarmCase(ledger, ref, reason); };
    case CaseStep::Join:
        return [ref, reporter = JoinedReporter{0, {}, form->line(), form->reason().trimmed(), {}, true}](
                   Ledger &ledger) { return addReporter(ledger, ref, reporter); };
    default:
        return {};
    }
}

CaseWrite writeOf(const StepForm *form, CaseStep step, const CaseRef &ref, bool several)
{
    switch (step) {
    case CaseStep::Answer:
        return [ref, text = form->text()](Ledger &ledger) { return answerCase(ledger, ref, text); };
    case CaseStep::Feedback: {
        const int chosen = several ? form->choice(2).toInt() : 0;
        const std::optional<int> toldTo = chosen < 0 ? std::nullopt : std::optional(chosen);
        return [ref,
                   told = Feedback{form->choice(0).toString(), form->text(),
                       Satisfaction(form->choice(1).toInt()), toldTo}](
                   Ledger &ledger) { return feedbackCase(ledger, ref, told); };
    }
    case CaseStep::Solve:
        return [ref, text = form->text()](Ledger &ledger) { return solveCase(ledger, ref, text); };
    case CaseStep::Organise:
        return [ref, day = form->day(), place = form->line()](
                   Ledger &ledger) { return organiseCase(ledger, ref, day, place); };
    case CaseStep::Grade:
        return [ref, grade = Grade(form->choice(0).toInt()), scale = Scale(form->choice(1).toInt()),
                   reason = form->reason()](
                   Ledger &ledger) { return gradeCase(ledger, ref, grade, scale, reason); };
    case CaseStep::Transfer:
        return [ref, to = Rung(form->choice().toInt()), reason = form->reason()](
                   Ledger &ledger) { return transferCase(ledger, ref, to, reason); };
    case CaseStep::Return:
        return [ref, reason = form->reason()](Ledger &ledger) { return returnCase(ledger, ref, reason); };
    case CaseStep::Pause:
        return [ref, reason = form->reason()](Ledger &ledger) { return pauseCase(ledger, ref, reason); };
    case CaseStep::Close:
        return [ref, outcome = Outcome(form->choice().toInt()), note = form->text()](
                   Ledger &ledger) { return closeCase(ledger, ref, outcome, note); };
    case CaseStep::Reopen:
        return [ref, reason = form->reason()](Ledger &ledger) { return reopenCase(ledger, ref, reason); };
    case CaseStep::Void:
        return [ref, reason = form->reason()](Ledger &ledger) { return voidCase(ledger, ref, reason); };
    case CaseStep::Note:
        return [ref, text = form->text()](Ledger &ledger) { return noteCase(ledger, ref, text); };
    default:
        return besideTheWay(form, step, ref);
    }
}

/// Steps that need no form.
CaseWrite atOnce(CaseStep step, const CaseRef &ref)
{
    switch (step) {
    case CaseStep::Accept:
        return [ref](Ledger &ledger) { return acceptCase(ledger, ref); };
    case CaseStep::Assign:
        return [ref](Ledger &ledger) { return assignCase(ledger, ref); };
    case CaseStep::Resume:
        return [ref](Ledger &ledger) { return resumeCase(ledger, ref); };
    default:
        return {};
    }
}

} // namespace

QString stepVerb(CaseStep step, bool offered)
{
    switch (step) {
    case CaseStep::Accept:
        return offered ? say(QT_TRANSLATE_NOOP("linli::ui::StepForms", "Accept it"))
                                        : say(QT_TRANSLATE_NOOP("linli::ui::StepForms", "Take it up"));
    case CaseStep::Assign:
        return say(QT_TRANSLATE_NOOP("linli::ui::StepForms", "Give it to the area's leader"));
    case CaseStep::Answer:
        return say(QT_TRANSLATE_NOOP("linli::ui::StepForms", "Note the answer"));
    case CaseStep::Feedback:
        return say(QT_TRANSLATE_NOOP("linli::ui::StepForms", "Answer the resident"));
    case CaseStep::Solve:
        return say(QT_TRANSLATE_NOOP("linli::ui::StepForms", "Record as solved"));
    case CaseStep::Organise:
        return say(QT_TRANSLATE_NOOP("linli::ui::StepForms", "Organise the deliberation"));
    case CaseStep::Grade:
        return say(QT_TRANSLATE_NOOP("linli::ui::StepForms", "Change grade or scale"));
    case CaseStep::Escalate:
        return say(QT_TRANSLATE_NOOP("linli::ui::StepForms", "Report upwards"));
    case CaseStep::Return:
        return say(QT_TRANSLATE_NOOP("linli::ui::StepForms", "Return it"));
    case CaseStep::Transfer:
        return say(QT_TRANSLATE_NOOP("linli::ui::StepForms", "Pass it on"));
    case CaseStep::Pause:
        return say(QT_TRANSLATE_NOOP("linli::ui::StepForms", "Pause the clock"));
    case CaseStep::Resume:
        return say(QT_TRANSLATE_NOOP("linli::ui::StepForms", "Go on"));
    case CaseStep::Close:
        return say(QT_TRANSLATE_NOOP("linli::ui::StepForms", "Close the case"));
    case CaseStep::Reopen:
        return say(QT_TRANSLATE_NOOP("linli::ui::StepForms", "Reopen"));
    case CaseStep::Void:
        return say(QT_TRANSLATE_NOOP("linli::ui::StepForms", "Entered by mistake"));
    case CaseStep::Note:
        return say(QT_TRANSLATE_NOOP("linli::ui::StepForms", "Add a note"));
    case CaseStep::Help:
        return say(QT_TRANSLATE_NOOP("linli::ui::StepForms", "Call in help"));
    case CaseStep::Helped:
        return say(QT_TRANSLATE_NOOP("linli::ui::StepForms", "Answer the call for help"));
    case CaseStep::Alarm:
        return say(QT_TRANSLATE_NOOP("linli::ui::StepForms", "Urgent danger"));
    case CaseStep::Join:
        return say(QT_TRANSLATE_NOOP("linli::ui::StepForms", "Somebody else reported it, too"));
    case CaseStep::Succeed: // By an appointment alone.
    case CaseStep::Received:
        break;
    }
    return {};
}

std::optional<CaseStep> nextStep(const CaseDetails &details)
{
    const CaseStanding &standing = details.standing;
    return linli::nextStep(standing.state, standing.grade, standing.meetingDate.isValid(), standing.feedbackOwed);
}

StepOffer offerStep(const Theme &theme, CaseStep step, const CaseDetails &details, const StepContext &context)
{
    const std::optional<Rung> to = context.to;
    const CaseRef ref{details.file.id, details.file.events, {}};
    if (CaseWrite write = atOnce(step, ref))
        return {nullptr, [write] { return write; }};
    const QString verb = stepVerb(step, details);
    auto *form = new StepForm(theme, QStringLiteral("%1 · %2").arg(verb, details.file.number), verb); // The list may be out of sight.
    if (to && step == CaseStep::Escalate)
        form->setNotice(say(QT_TRANSLATE_NOOP("linli::ui::StepForms", "It goes to the rung: %1.")).arg(displayName(*to)));
    addFields(form, step, details, context);
    const bool several = !details.joined.isEmpty();
    return {form, [form, step, ref, several, to]() -> CaseWrite {
                if (!form->check())
                    return {};
                if (step == CaseStep::Escalate)
                    return [ref, to, reason = form->reason()](Ledger &ledger) { return escalateCase(ledger, ref, to, reason); };
                return writeOf(form, step, ref, several);
            }};
}

} // namespace linli::ui
