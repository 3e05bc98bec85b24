#include "core/cases/casesteps.h"

#include "core/base/text.h"
#include "core/cases/places.h"
#include "core/cases/transitions.h"

#include <QCoreApplication>

namespace linli {

namespace {

/// Fills in whom the event asks: area and rung belong together.
Result<void> address(Ledger &ledger, StepCase &step, const HelpAsked &asked)
{
    CaseEvent &event = step.event();
    event.person = asked.person;
    if (asked.person)
        LINLI_TRY(checkExists(ledger, QStringLiteral("person"), asked.person.value));
    if (asked.area) {
        event.area = asked.area;
        LINLI_ASSIGN(event.rung, rungOfArea(ledger, asked.area));
        return success();
    }
    if (asked.person && !asked.rung)
        return success();
    event.rung = asked.rung;
    if (!event.rung) {
        LINLI_ASSIGN(event.rung, nextRung(ledger, step.file().area, step.standing().rung));
    }
    if (!event.rung)
        return Error{ErrorKind::Refused,
            translate("cases", "There is no rung above this one to ask; name an area or a person.")};
    if (event.rung == step.standing().rung)
        return Error{ErrorKind::Refused, translate("cases", "The case is with this rung already. Name another one.")};
    LINLI_ASSIGN(const auto area, areaAtRung(ledger, step.file().area, *event.rung));
    event.area = area.value_or(AreaId());
    return success();
}

} // namespace

Result<void> callHelp(Ledger &ledger, const CaseRef &which, const HelpAsked &asked)
{
    LINLI_ASSIGN(StepCase step, StepCase::begin(ledger, which, CaseStep::Help));
    LINLI_TRY(address(ledger, step, asked));
    step.event().note = asked.text;
    return step.commit(QT_TRANSLATE_NOOP("journal", "Called in help for a case"));
}

Result<void> answerHelp(Ledger &ledger, const CaseRef &which, const QString &text, std::optional<int> call)
{
    LINLI_ASSIGN(StepCase step, StepCase::begin(ledger, which, CaseStep::Helped));
    QList<int> open;
    for (const HelpCall &one : step.standing().helpers) {
        if (!one.answered && (!call || one.ordinal == *call))
            open.append(one.ordinal);
    }
    if (open.isEmpty())
        return Error{ErrorKind::Refused, noHelpCalled()};
    if (open.size() > 1)
        return Error{ErrorKind::Invalid,
            translate("cases", "Several were called in to help; say which call this answers (its number in the history).")};
    step.event().refersTo = open.first();
    step.event().note = text;
    return step.commit(QT_TRANSLATE_NOOP("journal", "Answered a call for help with a case"));
}

} // namespace linli
