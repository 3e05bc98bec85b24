#include "core/ledger/permit.h"

namespace linli {

Result<void> permit(const Ledger &ledger, Action action, Kind kind)
{
    const Roles roles = ledger.session() ? ledger.session()->roles : Roles();
    if (reachOf(roles, action, kind) == Reach::Nothing)
        return refusal(roles, action, kind);
    return success();
}

} // namespace linli
