#include "ui/cases/stepforms.h"

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

QStringList usualReasons(CaseStep step)
{
    switch (step) {
    case CaseStep::Pause:
        return {say("waiting for the resident"), say("waiting for a third party"),
            say("waiting for parts or money")};
    case CaseStep::Return:
        return {say("can be solved where it was"), say("facts are missing"), say("belongs to another rung")};
    case CaseStep::Void:
        return {say("entered twice"), say("a test")};
    case CaseStep::Reopen:
        return {say("the resident is not satisfied"), say("it happened again")};
    default:
        return {};
    }
}

void addFields(StepForm *form, CaseStep step, const CaseDetails &details, QDate today)
{
    const CaseStanding &standing = details.standing;
    switch (step) {
    case CaseStep::Answer:
        form->addText(say("What the resident will be told"), true);
        break;
    case CaseStep::Feedback:
        form->addChoice(say("How"), tellingWays());
        form->addText(say("What was said"), true);
        form->addChoice(say("Satisfied"),
            choicesOf(
                {Satisfaction::NoAnswer, Satisfaction::Satisfied, Satisfaction::Mostly, Satisfaction::Not}));
        break;
    case CaseStep::Solve:
        form->addText(say("What was done"), true);
        break;
    case CaseStep::Organise:
        form->addDay(say("Day of the deliberation"), today);
        form->addLine(say("Place"), true);
        break;
    case CaseStep::Grade:
        form->addChoice(
            say("Grade"), choicesOf({Grade::Consultation, Grade::Ordinary, Grade::Key}), int(standing.grade));
        form->addChoice(
            say("Scale"), choicesOf({Scale::Small, Scale::Hard, Scale::Important}), int(standing.scale));
        form->addReason(say("Reason"), {QString()}, false);
        break;
    case CaseStep::Escalate:
        form->addReason(say("Why it can't be solved here"),
            {say("beyond what we can do"), say("concerns several buildings"), say("urgent danger")}, true);
        break;
    case CaseStep::Transfer:
        form->addChoice(say("To"), otherRungs(standing));
        form->addReason(say("Reason"), {say("belongs there"), say("decided above, to be told below")}, true);
        break;
    case CaseStep::Close:
        form->addChoice(say("Outcome"),
            choicesOf(
                {Outcome::Solved, Outcome::Answered, Outcome::NotOurs, Outcome::Cannot, Outcome::Withdrawn}),
            int(standing.grade == Grade::Consultation ? Outcome::Answered : Outcome::Solved));
        form->addText(say("Note"), false);
        break;
    case CaseStep::Note:
        form->addText(say("Note"), true);
        break;
    default:
        form->addReason(say("Reason"), usualReasons(step), true);
    }
}

CaseWrite writeOf(const StepForm *form, CaseStep step, const CaseRef &ref)
{
    switch (step) {
    case CaseStep::Answer:
        return [ref, text = form->text()](Ledger &ledger) { return answerCase(ledger, ref, text); };
    case CaseStep::Feedback:
        return [ref,
                   told = Feedback{form->choice(0).toString(), form->text(),
                       Satisfaction(form->choice(1).toInt())}](
                   Ledger &ledger) { return feedbackCase(ledger, ref, told); };
    case CaseStep::Solve:
        return [ref, text = form->text()](Ledger &ledger) { return solveCase(ledger, ref, text); };
    case CaseStep::Organise:
        return [ref, day = form->day(), place = form->line()](
                   Ledger &ledger) { return organiseCase(ledger, ref, day, place); };
    case CaseStep::Grade:
        return [ref, grade = Grade(form->choice(0).toInt()), scale = Scale(form->choice(1).toInt()),
                   reason = form->reason()](
                   Ledger &ledger) { return gradeCase(ledger, ref, grade, scale, reason); };
    case CaseStep::Escalate:
        return
            [ref, reason = form->reason()](Ledger &ledger) { return escalateCase(ledger, ref, {}, reason); };
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
        return {};
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

QString stepVerb(CaseStep step, const CaseDetails &details)
{
    switch (step) {
    case CaseStep::Accept:
        return details.standing.offered ? say("Accept it") : say("Take it up");
    case CaseStep::Assign:
        return say("Give it to the area's leader");
    case CaseStep::Answer:
        return say("Note the answer");
    case CaseStep::Feedback:
        return say("Answer the resident");
    case CaseStep::Solve:
        return say("Record as solved");
    case CaseStep::Organise:
        return say("Organise the deliberation");
    case CaseStep::Grade:
        return say("Change grade or scale");
    case CaseStep::Escalate:
        return say("Report upwards");
    case CaseStep::Return:
        return say("Return it");
    case CaseStep::Transfer:
        return say("Pass it on");
    case CaseStep::Pause:
        return say("Pause the clock");
    case CaseStep::Resume:
        return say("Go on");
    case CaseStep::Close:
        return say("Close the case");
    case CaseStep::Reopen:
        return say("Reopen");
    case CaseStep::Void:
        return say("Entered by mistake");
    case CaseStep::Note:
        return say("Add a note");
    case CaseStep::Received:
        break;
    }
    return {};
}

std::optional<CaseStep> nextStep(const CaseDetails &details)
{
    const CaseStanding &standing = details.standing;
    switch (standing.state) {
    case CaseState::Received:
    case CaseState::Offered:
        return CaseStep::Accept;
    case CaseState::Paused:
        return CaseStep::Resume;
    case CaseState::Solved:
        return standing.feedbackOwed ? CaseStep::Feedback : CaseStep::Close;
    case CaseState::Working:
        if (standing.grade == Grade::Key && !standing.meetingDate.isValid())
            return CaseStep::Organise;
        if (standing.grade == Grade::Consultation)
            return standing.feedbackOwed ? CaseStep::Feedback : CaseStep::Close;
        return CaseStep::Solve;
    case CaseState::Closed:
    case CaseState::Void:
        break;
    }
    return std::nullopt;
}

StepOffer offerStep(const Theme &theme, CaseStep step, const CaseDetails &details, QDate today)
{
    const CaseRef ref{details.file.id, details.file.events, {}};
    if (CaseWrite write = atOnce(step, ref))
        return {nullptr, [write] { return write; }};
    const QString verb = stepVerb(step, details);
    auto *form = new StepForm(theme, verb, verb);
    addFields(form, step, details, today);
    return {form,
        [form, step, ref]() -> CaseWrite { return form->check() ? writeOf(form, step, ref) : CaseWrite(); }};
}

} // namespace linli::ui
