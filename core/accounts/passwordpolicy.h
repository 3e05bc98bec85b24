// What a password has to be, and the office's policy.
#pragma once

#include "core/crypto/secret.h"
#include "core/ledger/ledger.h"

#include <optional>

namespace linli {

/// Plain: length and a list of the commonest ones. Dengbao (等保): also composition, expiry, and the
/// journal's log kept for six months at least.
enum class PolicyProfile { Plain, Dengbao };
QString toWord(PolicyProfile profile);
std::optional<PolicyProfile> policyProfileFromWord(const QString &word);

struct Policy
{
    PolicyProfile profile = PolicyProfile::Plain;
    QString kdf = QStringLiteral("moderate"); ///< KdfCost::named
    int lockMinutes = 10; ///< The window locks after so long without use; 0: never (not under Dengbao).
    bool operator==(const Policy &) const = default;

    int leastLength() const { return profile == PolicyProfile::Dengbao ? 10 : 8; }
    int passwordDays() const { return profile == PolicyProfile::Dengbao ? 90 : 0; } ///< 0: does not expire.
};

/// The policy as it was set, or the defaults. What can't be read counts as the stricter.
Result<Policy> policyOf(Database &db);
/// Needs Edit on Policy. Errors: Denied, Invalid (no such cost or time), Refused (no lock under Dengbao).
/// Journals it, unless nothing changed.
Result<void> setPolicy(Ledger &ledger, const Policy &policy);

/// Error Refused says what is missing: too short, one of the commonest (from a list, or a run, a repetition
/// or a date), the account's own name in it, or (Dengbao) fewer than three of lower case, upper case, digits
/// and other characters. `password` as passwordOf() gives it; its length counts Unicode characters.
Result<void> checkPassword(const Policy &policy, const Secret &password, const QString &accountName);

} // namespace linli
