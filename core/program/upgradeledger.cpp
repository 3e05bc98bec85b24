#include "core/program/upgradeledger.h"

#include "core/accounts/account.h"
#include "core/accounts/accountsteps.h"
#include "core/accounts/recovery.h"
#include "core/accounts/sealall.h"
#include "core/backup/backup.h"
#include "core/base/text.h"

#include <QFileInfo>

namespace linli {

Result<NewLedger> upgradeLedger(
    const QString &target, const Clock &clock, const Credentials &credentials, const QString &kdf)
{
    NewLedger upgraded;
    LedgerOptions options = programOptions(clock);
    options.unsealed = true;
    LINLI_ASSIGN(upgraded.ledger, Ledger::open(target, options));
    Ledger &ledger = *upgraded.ledger;
    LINLI_ASSIGN(const bool sealed, ledger.isSealed());
    if (sealed)
        return Error{ErrorKind::Refused, translate("program", "This ledger is sealed already; there is nothing to upgrade.")};
    LINLI_ASSIGN(const bool begunBefore, hasAccounts(ledger.db()));
    if (begunBefore) {
        LINLI_TRY(signIn(ledger, credentials));
        LINLI_ASSIGN(upgraded.recoveryWords, renewRecoveryKey(ledger));
    } else {
        LINLI_ASSIGN(upgraded.recoveryWords, makeFirstAccount(ledger, credentials, kdf));
    }
    if (!Ledger::isServer(target)) {
        LINLI_ASSIGN(const BackupInfo backup, makeBackup(ledger, QFileInfo(target).absolutePath()));
        upgraded.backup = backup.path;
    }
    LINLI_TRY(sealAll(ledger));
    LINLI_TRY(afterSignIn(ledger));
    return upgraded;
}

} // namespace linli
