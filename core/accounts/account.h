// People who sign in.
#pragma once

#include "core/ledger/ledger.h"
#include "core/rights/role.h"

#include <QDateTime>

#include <optional>

namespace linli {

/// Pending: made or reset by somebody without the data key; waits until the head of office confirms it.
enum class AccountState { Active, Pending, Removed };

struct Account
{
    qint64 id = 0;
    QString name;
    Roles roles;
    QList<qint64> areas; ///< A clerk's communities. A leader's areas follow from their appointments.
    qint64 person = 0; ///< The leader this account belongs to; 0: nobody in the ledger.
    AccountState state = AccountState::Active;
    QDateTime made;
    QDateTime passwordSet;
    QDateTime lastSignIn; ///< Invalid: never.
    bool mustChange = false; ///< The password was given by somebody else.
    int failed = 0; ///< Wrong passwords in a row.
    QDateTime lockedUntil; ///< Invalid: not locked.
};

QString displayName(AccountState state);

/// Whether an account of these roles is given the data key.
bool holdsDataKey(const Roles &roles);

/// Error Refused when the roles can't go together: an auditor has no other role, and an administrator none that
/// holds the data key.
Result<void> checkRoles(const Roles &roles);

/// All accounts by name, removed ones last. Needs See on Accounts.
Result<QList<Account>> accounts(Ledger &ledger);
Result<bool> hasAccounts(Database &db);

} // namespace linli
