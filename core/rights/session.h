// Who is signed in, and what that opens.
#pragma once

#include "core/crypto/vault.h"
#include "core/rights/role.h"

#include <QList>

#include <memory>
#include <optional>

namespace linli {

/// On whose behalf a connection reads: the keys to open sealed columns with, and the areas whose records are
/// shown (with everything below them; nothing: all of the ledger).
struct Viewer
{
    std::shared_ptr<const Vault> vault; ///< None: sealed columns stay closed and read as empty.
    std::optional<QList<qint64>> areas;
    Roles roles;
};

/// Somebody who signed in (core/accounts/signin.h).
struct Session
{
    qint64 account = 0;
    QString name; ///< The journal's actor.
    qint64 person = 0; ///< The person of a leader's account; 0 when none is named.
    Roles roles;
    Viewer viewer; ///< With the same roles.
    bool mustChangePassword = false; ///< Given by somebody else, or expired by the policy.
};

} // namespace linli
