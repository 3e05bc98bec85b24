#include "tests/support/testaccount.h"

#include "core/accounts/sessionof.h"
#include "core/ledger/change.h"
#include "core/program/openledger.h"
#include "tests/support/testledger.h"

namespace linli::test {

namespace {

constexpr KdfCost cheap{1, 8192};

std::shared_ptr<const Session> addAccountTo(
    Ledger &ledger, Account account, Vault &vault, const std::function<Result<void>(Database &)> &more)
{
    const KeyPair pair = KeyPair::random();
    account.made = account.passwordSet = ledger.clock().now();
    const auto write = [&](Database &db) -> Result<void> {
        LINLI_ASSIGN(account.id, ledger.newId());
        LINLI_ASSIGN(const FreshKeys keys, freshKeys(account.id, passwordOf(testPassword), cheap, pair));
        LINLI_TRY(insertAccount(db, account, keys));
        LINLI_TRY(more(db));
        return holdsDataKey(account.roles) ? grantKeys(db, account.id, pair.publicKey, vault) : success();
    };
    need(recordEvent(ledger, {"An account for a test"}, write));
    return need(sessionOf(ledger, account, pair));
}

} // namespace

void makeTestLedgerKeys(Ledger &ledger)
{
    Vault vault(ledger.replica());
    Account account;
    account.name = testUser;
    account.roles = {Role::Head};
    ledger.setSession(addAccountTo(ledger, account, vault, [&](Database &db) -> Result<void> {
        LINLI_TRY(addEpoch(db, vault, ledger.clock().now()));
        LINLI_TRY(setRecoveryKey(db, Secret::random(16), vault));
        LINLI_TRY(setMetaValue(db, QStringLiteral("policy.kdf"), QStringLiteral("interactive")));
        return setMetaValue(db, QStringLiteral("sealed"), QStringLiteral("1"));
    }));
}

std::unique_ptr<Ledger> newTestLedger(const QString &target, const Clock &clock)
{
    auto ledger = need(createLedger(target, clock));
    makeTestLedgerKeys(*ledger);
    need(afterSignIn(*ledger));
    return ledger;
}

std::unique_ptr<Ledger> openTestLedger(const QString &target, const Clock &clock)
{
    return need(openLedgerAs(target, clock, testCredentials()));
}

std::shared_ptr<const Session> testSession(
    Ledger &ledger, const QString &name, const Roles &roles, const QList<qint64> &areas, qint64 person)
{
    Account account;
    account.name = name;
    account.roles = roles;
    account.areas = areas;
    account.person = person;
    Vault vault = *ledger.db().viewer().vault;
    return addAccountTo(ledger, account, vault, [](Database &) { return success(); });
}

} // namespace linli::test
