#include "core/program/openledger.h"

#include "core/areas/areastore.h"
#include "core/cases/casederiver.h"
#include "core/households/householdnow.h"
#include "core/office/officecalendar.h"
#include "core/persons/personstore.h"

namespace linli {

LedgerOptions programOptions(const Clock &clock, const QString &actor)
{
    LedgerOptions options;
    options.clock = &clock;
    options.actor = actor;
    options.derivers = {areaPathDeriver(), personKeyDeriver(), householdNowDeriver()};
    options.derivers += caseDerivers();
    return options;
}

Result<std::unique_ptr<Ledger>> createLedger(const QString &target, const Clock &clock)
{
    LINLI_ASSIGN(auto ledger, Ledger::create(target, programOptions(clock)));
    LINLI_ASSIGN(const bool taken, takeOverShippedArrangement(*ledger));
    Q_UNUSED(taken)
    return ledger;
}

Result<std::unique_ptr<Ledger>> openLedger(const QString &target, const Clock &clock)
{
    LINLI_ASSIGN(auto ledger, Ledger::open(target, programOptions(clock)));
    if (!ledger->isReadOnly()) {
        LINLI_ASSIGN(const bool taken, takeOverShippedArrangement(*ledger));
        Q_UNUSED(taken)
    }
    return ledger;
}

} // namespace linli
