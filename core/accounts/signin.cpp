#include "core/accounts/signin.h"

#include "core/accounts/passwordpolicy.h"
#include "core/accounts/sessionof.h"
#include "core/base/text.h"
#include "core/crypto/sealing.h"
#include "core/ledger/change.h"

namespace linli {

namespace {

constexpr int firstWait = 60; // seconds
constexpr int longestWait = 24 * 3600;

int waitAfter(int failed)
{
    return failed < triesBeforeLock ? 0
                                    : int(std::min<qint64>(longestWait, qint64(firstWait) << std::min(failed - triesBeforeLock, 20)));
}

Error wrong()
{
    return {ErrorKind::Denied, translate("accounts", "Name or password is wrong.")};
}

Error lockedFor(qint64 seconds)
{
    const qint64 minutes = (seconds + 59) / 60;
    return {ErrorKind::Locked,
        translate("accounts",
            "Too many wrong passwords. Try again in %1 minutes, or ask the head of office or the system "
            "administrator to lift the lock.")
            .arg(minutes)};
}

Result<void> countTry(Database &db, qint64 id, int failed, const QDateTime &now)
{
    return db.exec(QStringLiteral("UPDATE account SET failed = ?, tried = ?, wait = ? WHERE id = ?"),
        {failed, now.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")), waitAfter(failed), id});
}

/// Refuses a locked account, and counts the try before the password is looked at.
Result<void> admit(Ledger &ledger, const AccountKeys &keys)
{
    const QDateTime now = ledger.clock().now();
    if (keys.wait > 0 && keys.tried.isValid()) {
        if (now < keys.tried) { // The clock was set back: the wait begins again.
            if (!ledger.isReadOnly())
                LINLI_TRY(ledger.db().exec(QStringLiteral("UPDATE account SET tried = ? WHERE id = ?"),
                    {now.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")), keys.account.id}));
            return lockedFor(keys.wait);
        }
        const qint64 left = keys.wait - keys.tried.secsTo(now);
        if (left > 0)
            return lockedFor(left);
    }
    return ledger.isReadOnly() ? success() : countTry(ledger.db(), keys.account.id, keys.account.failed + 1, now);
}

/// The password was right: what `admit` counted is taken back.
Result<void> forgive(Ledger &ledger, const AccountKeys &before)
{
    if (ledger.isReadOnly())
        return success();
    const QVariant tried = before.tried.isValid()
        ? QVariant(before.tried.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")))
        : QVariant(QMetaType::fromType<QString>());
    return ledger.db().exec(QStringLiteral("UPDATE account SET failed = ?, tried = ?, wait = ? WHERE id = ?"),
        {before.account.failed, tried, before.wait, before.account.id});
}

Error failed(Ledger &ledger, const QString &name)
{
    if (!ledger.isReadOnly()) { // The name only where there is such an account: what was typed may be a password.
        const Sentence sentence =
            name.isEmpty() ? Sentence{QT_TRANSLATE_NOOP("journal", "A sign-in failed: there is no such account")}
                           : Sentence{QT_TRANSLATE_NOOP("journal", "A sign-in failed: wrong password")};
        if (const auto told = recordEvent(ledger, sentence, {}, name.isEmpty() ? QStringLiteral("?") : name);
            !told.ok())
            return told.error();
    }
    return wrong();
}

/// The trace of the sign-in; the try is forgiven, and a costlier default is taken up.
Result<void> welcome(Ledger &ledger, const AccountKeys &keys, const KeyPair &pair, const Secret &password)
{
    LINLI_ASSIGN(const Policy policy, policyOf(ledger.db()));
    std::optional<FreshKeys> raised;
    const KdfCost wanted = KdfCost::named(policy.kdf);
    if (keys.cost.isLessThan(wanted)) {
        LINLI_ASSIGN(raised, freshKeys(keys.account.id, password, wanted, pair));
    }
    return recordEvent(ledger, {QT_TRANSLATE_NOOP("journal", "Signed in")}, [&](Database &db) -> Result<void> {
        if (raised)
            LINLI_TRY(updateKeys(db, keys.account.id, *raised, keys.account.passwordSet, keys.account.mustChange));
        return db.exec(QStringLiteral("UPDATE account SET failed = 0, tried = NULL, wait = 0, last_sign_in = ? "
                                      "WHERE id = ?"),
            {ledger.clock().now().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")), keys.account.id});
    });
}

} // namespace

Result<void> signIn(Ledger &ledger, const Credentials &credentials)
{
    LINLI_ASSIGN(const auto keys, findAccountKeys(ledger.db(), credentials.name.trimmed()));
    if (!keys)
        return failed(ledger, {});
    LINLI_TRY(checkWhole(ledger.db(), *keys));
    LINLI_TRY(admit(ledger, *keys));
    LINLI_ASSIGN(const Secret key, keyFromPassword(credentials.password, keys->salt, keys->cost));
    const auto privateKey = openSecret(key, keys->wrappedKey, privateKeyAbout(keys->account.id));
    if (!privateKey)
        return failed(ledger, keys->account.name);
    const KeyPair pair = KeyPair::fromPrivate(*privateKey);
    auto session = sessionOf(ledger, keys->account, pair);
    if (!session.ok()) {
        LINLI_TRY(forgive(ledger, *keys));
        return session.error();
    }
    const auto before = ledger.sharedSession();
    ledger.setSession(session.take());
    if (ledger.isReadOnly())
        return success();
    auto welcomed = welcome(ledger, *keys, pair, credentials.password);
    if (!welcomed.ok())
        ledger.setSession(before);
    return welcomed;
}

Result<void> signOut(Ledger &ledger)
{
    if (!ledger.session())
        return success();
    auto told = ledger.isReadOnly() ? success()
                                    : recordEvent(ledger, {QT_TRANSLATE_NOOP("journal", "Signed out")});
    ledger.setSession(nullptr);
    return told;
}

} // namespace linli
