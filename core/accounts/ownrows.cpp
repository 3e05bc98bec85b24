#include "core/accounts/ownrows.h"

#include "core/ledger/presentkey.h"
#include "core/rights/permission.h"
#include "core/storage/transaction.h"

namespace linli {

Result<void> checkSignedIn(const Ledger &ledger)
{
    return ledger.session() ? success() : Result<void>(refusal({}, Action::Edit, Kind::Accounts));
}

Result<void> writeOwnRows(
    Ledger &ledger, const QString &readOnlyWords, const std::function<Result<void>(Database &)> &write)
{
    LINLI_TRY(checkSignedIn(ledger));
    if (ledger.isReadOnly())
        return Error{ErrorKind::ReadOnly, readOnlyWords};
    LINLI_ASSIGN(Transaction transaction, Transaction::begin(ledger.db(), Transaction::Kind::Write));
    const auto written = [&]() -> Result<void> {
        LINLI_TRY(checkKeyIsPresent(ledger.db()));
        ledger.forgetReservedIds();
        LINLI_TRY(ledger.markUnclean());
        LINLI_TRY(write(ledger.db()));
        return transaction.commit();
    }();
    if (!written.ok())
        ledger.rolledBack();
    return written;
}

} // namespace linli
