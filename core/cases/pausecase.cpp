#include "core/cases/casesteps.h"

#include "core/base/text.h"
#include "core/cases/caserules.h"

#include <QCoreApplication>

#include <algorithm>

namespace linli {

Result<void> pauseCase(Ledger &ledger, const CaseRef &which, const QString &reason)
{
    LINLI_ASSIGN(StepCase step, StepCase::begin(ledger, which, CaseStep::Pause));
    const auto &clocks = step.standing().clocks;
    const auto runs = [](const CaseClock &clock) { return !clock.stopped; };
    LINLI_ASSIGN(const ClockRules rules, clockRules(ledger));
    const auto pauses = [&](const CaseClock &clock) { return runs(clock) && rules.mayPause(clock.kind); };
    if (std::ranges::any_of(clocks, runs) && std::ranges::none_of(clocks, pauses))
        return Error{ErrorKind::Refused,
            translate("cases", "None of the deadlines of this case may pause; the office has set it so.")};
    step.event().note = reason;
    return step.commit(QT_TRANSLATE_NOOP("journal", "Paused a case"));
}

} // namespace linli
