#include "core/accounts/accountstore.h"
#include "core/accounts/datakey.h"
#include "core/base/text.h"
#include "core/ledger/change.h"
#include "core/ledger/permit.h"

namespace linli {

Result<void> changeDataKey(Ledger &ledger)
{
    LINLI_TRY(permit(ledger, Action::Edit, Kind::Keys));
    const auto &present = ledger.db().viewer().vault;
    if (!present)
        return refusal(ledger.session()->roles, Action::Edit, Kind::Keys);
    auto vault = std::make_shared<Vault>(*present);
    const auto write = [&](Database &db) -> Result<void> {
        LINLI_TRY(addEpoch(db, *vault, ledger.clock().now()));
        return grantToAll(db, *vault);
    };
    LINLI_TRY(recordEvent(ledger, {QT_TRANSLATE_NOOP("journal", "Changed the key of the ledger")}, write));
    auto session = std::make_shared<Session>(*ledger.session());
    session->viewer.vault = std::move(vault);
    ledger.setSession(std::move(session));
    return success();
}

} // namespace linli
