// What all steps on accounts check.
#pragma once

#include "core/accounts/accountsteps.h"
#include "core/accounts/accountstore.h"

namespace linli {

/// checkRoles, and that a clerk has a community and a leader is a person of the ledger.
Result<void> checkReach(const Roles &roles, const QList<qint64> &areas, qint64 person);
/// Active where the account needs no data key or the present session can hand it out; else pending.
AccountState stateFor(const Ledger &ledger, const Roles &roles);
/// Hands the data key to an active account that needs it; takes all keys from every other one.
Result<void> grantIfActive(Ledger &ledger, const Account &account, const QByteArray &publicKey);
/// Error Refused when no other active head of office would be left.
Result<void> keepOneHead(Database &db, qint64 without);

} // namespace linli
