#include "core/ledger/permit.h"

namespace linli {

Result<void> permit(const Ledger &ledger, Action action, Kind kind)
{
    return permit(ledger.db(), action, kind);
}

Result<void> permit(const Database &db, Action action, Kind kind)
{
    const Roles &roles = db.viewer().roles;
    if (reachOf(roles, action, kind) == Reach::Nothing)
        return refusal(roles, action, kind);
    return success();
}

} // namespace linli
