#include "core/ledger/presentkey.h"

#include "core/base/text.h"

namespace linli {

Result<void> checkKeyIsPresent(Database &db)
{
    if (!db.viewer().vault)
        return success();
    LINLI_ASSIGN(const auto newest, db.integer(QStringLiteral("SELECT MAX(epoch) FROM key_epoch")));
    if (newest && *newest != db.viewer().vault->epoch())
        return Error{ErrorKind::Denied,
            translate("ledger", "The key of this ledger was changed. Sign in again to go on.")};
    return success();
}

} // namespace linli
