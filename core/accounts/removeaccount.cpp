#include "core/accounts/accountguard.h"
#include "core/base/text.h"
#include "core/ledger/change.h"
#include "core/ledger/permit.h"

namespace linli {

Result<void> removeAccount(Ledger &ledger, qint64 id)
{
    LINLI_TRY(permit(ledger, Action::Edit, Kind::Accounts));
    if (ledger.session()->account == id)
        return Error{ErrorKind::Refused,
            translate("accounts", "You can't remove the account that you work with. Ask another head of office.")};
    LINLI_ASSIGN(const AccountKeys keys, accountKeys(ledger.db(), id));
    if (keys.account.roles.contains(Role::Head))
        LINLI_TRY(keepOneHead(ledger.db(), id));
    return recordEvent(ledger, {QT_TRANSLATE_NOOP("journal", "Removed the account %1"), {keys.account.name}},
        [&](Database &db) -> Result<void> {
            LINLI_TRY(db.exec(QStringLiteral("UPDATE account SET state = 'removed', public_key = NULL, salt = NULL, "
                                             "wrapped_key = NULL WHERE id = ?"),
                {id}));
            LINLI_TRY(db.exec(QStringLiteral("DELETE FROM draft WHERE account_id = ?"), {id}));
            LINLI_TRY(db.exec(QStringLiteral("DELETE FROM saved_view WHERE account_id = ?"), {id}));
            return revokeKeys(db, id);
        });
}

Result<void> unlockAccount(Ledger &ledger, qint64 id)
{
    LINLI_TRY(permit(ledger, Action::Edit, Kind::Accounts));
    LINLI_ASSIGN(const AccountKeys keys, accountKeys(ledger.db(), id));
    return recordEvent(ledger, {QT_TRANSLATE_NOOP("journal", "Lifted the lock of the account %1"), {keys.account.name}},
        [&](Database &db) {
            return db.exec(
                QStringLiteral("UPDATE account SET failed = 0, tried = NULL, wait = 0 WHERE id = ?"), {id});
        });
}

} // namespace linli
