#include "core/program/openledger.h"

#include "core/accounts/accountsteps.h"
#include "core/attachments/attach.h"
#include "core/areas/areastore.h"
#include "core/cases/casederiver.h"
#include "core/clarity/clarityderiver.h"
#include "core/areas/leaderkey.h"
#include "core/deliberation/deliberationderiver.h"
#include "core/incidents/incidentderiver.h"
#include "core/projects/projectderiver.h"
#include "core/households/householdnow.h"
#include "core/households/staykey.h"
#include "core/ledger/newderived.h"
#include "core/office/officecalendar.h"
#include "core/persons/personstore.h"
#include "core/persons/persontokens.h"
#include "core/resources/slotderiver.h"
#include "core/search/areakeys.h"
#include "core/search/casekeys.h"

#include <QFile>

namespace linli {

LedgerOptions programOptions(const Clock &clock, const QString &actor)
{
    LedgerOptions options;
    options.clock = &clock;
    options.actor = actor;
    options.derivers = {areaPathDeriver(), personKeyDeriver(), personTokenDeriver(), householdNowDeriver(), stayKeyDeriver()};
    options.derivers += caseDerivers();
    options.derivers += {deliberationDeriver(), clarityDeriver(), slotDeriver()};
    options.derivers += {projectDeriver(), incidentDeriver()};
    options.derivers += {areaKeyDeriver(), leaderKeyDeriver(), caseKeyDeriver(), attachmentDeriver()};
    return options;
}

Result<std::unique_ptr<Ledger>> createLedger(const QString &target, const Clock &clock)
{
    return Ledger::create(target, programOptions(clock));
}

Result<std::unique_ptr<Ledger>> openLedger(const QString &target, const Clock &clock)
{
    return Ledger::open(target, programOptions(clock));
}

Result<void> afterSignIn(Ledger &ledger)
{
    if (ledger.isReadOnly() || !ledger.db().viewer().vault)
        return success();
    LINLI_TRY(buildNewDerived(ledger));
    LINLI_ASSIGN(const bool taken, takeOverShippedArrangement(ledger));
    Q_UNUSED(taken)
    return success();
}

Result<NewLedger> newLedger(
    const QString &target, const Clock &clock, const Credentials &credentials, const QString &kdf)
{
    NewLedger made;
    LINLI_ASSIGN(made.ledger, createLedger(target, clock));
    auto words = makeFirstAccount(*made.ledger, credentials, kdf);
    if (words.ok())
        made.recoveryWords = words.take();
    const auto ready = words.ok() ? afterSignIn(*made.ledger) : Result<void>(words.error());
    if (!ready.ok()) { // A password that is refused leaves no file behind.
        made.ledger.reset();
        if (!Ledger::isServer(target)) {
            for (const char *tail : {"", "-wal", "-shm"})
                QFile::remove(target + QLatin1String(tail));
        }
        return ready.error();
    }
    return made;
}

Result<std::unique_ptr<Ledger>> openLedgerAs(
    const QString &target, const Clock &clock, const Credentials &credentials)
{
    LINLI_ASSIGN(auto ledger, openLedger(target, clock));
    LINLI_TRY(signIn(*ledger, credentials));
    LINLI_TRY(afterSignIn(*ledger));
    return ledger;
}

} // namespace linli
