// Signed-in ledgers for tests. Their passwords cost next to nothing to check; Argon2 itself is tested apart.
#pragma once

#include "core/accounts/account.h"
#include "core/accounts/signin.h"
#include "core/crypto/passwordkey.h"

namespace linli::test {

inline const QString testUser = QStringLiteral("tester");
inline const QString testPassword = QStringLiteral("herbst-laub-7");

inline Credentials testCredentials()
{
    return {testUser, passwordOf(testPassword)};
}

/// Gives an empty ledger its keys and a head of office (testCredentials), who is signed in.
void makeTestLedgerKeys(Ledger &ledger);
/// An empty ledger of the program's own kind with those, at a place.
std::unique_ptr<Ledger> newTestLedger(const QString &target, const Clock &clock);
/// The head of office of such a ledger signs in (0.1 s of Argon2).
std::unique_ptr<Ledger> openTestLedger(const QString &target, const Clock &clock);
/// Another active account (password testPassword), as a session to set. Somebody with the data key must be
/// signed in.
std::shared_ptr<const Session> testSession(
    Ledger &ledger, const QString &name, const Roles &roles, const QList<qint64> &areas = {}, qint64 person = 0);

/// A person's sealed column, opened.
inline QString openedOf(const Row &row, int column, const char *table, const char *name, int idColumn = 0)
{
    return row.opened(column, {QString::fromLatin1(table), QString::fromLatin1(name), row.integer(idColumn)});
}

} // namespace linli::test
