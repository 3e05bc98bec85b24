#include "core/accounts/passwordpolicy.h"

#include "core/accounts/accountstore.h"
#include "core/accounts/weakpassword.h"
#include "core/base/text.h"
#include "core/ledger/change.h"
#include "core/ledger/permit.h"

#include <QHash>

namespace linli {

namespace {

const QString profileName = QStringLiteral("policy.profile");
const QString kdfName = QStringLiteral("policy.kdf");
const QString lockName = QStringLiteral("policy.lock_minutes");
constexpr int mostLockMinutes = 24 * 60;

bool isCost(const QString &word)
{
    return word == u"interactive" || word == u"moderate" || word == u"sensitive";
}

Result<void> checkPolicy(const Policy &policy)
{
    if (!isCost(policy.kdf))
        return Error{ErrorKind::Invalid,
            translate(
                "accounts", "The cost of a password check must be interactive, moderate or sensitive.")};
    if (policy.lockMinutes < 0 || policy.lockMinutes > mostLockMinutes)
        return Error{ErrorKind::Invalid,
            translate("accounts", "The time after which the window locks must be between 0 and %1 minutes.")
                .arg(mostLockMinutes)};
    if (policy.profile == PolicyProfile::Dengbao && policy.lockMinutes == 0)
        return Error{ErrorKind::Refused,
            translate("accounts",
                "Under the Dengbao policy the window must lock by itself. Give a number of minutes above "
                "0.")};
    return success();
}

Sentence sentenceOf(const Policy &policy)
{
    const QStringList values{policy.kdf, QString::number(policy.lockMinutes)};
    return policy.profile == PolicyProfile::Dengbao
        ? Sentence(QT_TRANSLATE_NOOP("journal",
                       "Set the Dengbao password policy (cost: %1, the window locks after %2 minutes)"),
            values)
        : Sentence(QT_TRANSLATE_NOOP("journal",
                       "Set the plain password policy (cost: %1, the window locks after %2 minutes)"),
            values);
}

} // namespace

QString toWord(PolicyProfile profile)
{
    return profile == PolicyProfile::Dengbao ? QStringLiteral("dengbao") : QStringLiteral("plain");
}

std::optional<PolicyProfile> policyProfileFromWord(const QString &word)
{
    for (const PolicyProfile profile : {PolicyProfile::Plain, PolicyProfile::Dengbao}) {
        if (toWord(profile) == word)
            return profile;
    }
    return std::nullopt;
}

Result<Policy> policyOf(Database &db)
{
    QHash<QString, QString> stored;
    LINLI_TRY(db.each(QStringLiteral("SELECT name, value FROM meta WHERE name IN (?, ?, ?)"),
        {profileName, kdfName, lockName}, [&](const Row &row) { stored.insert(row.text(0), row.text(1)); }));
    Policy policy;
    if (stored.contains(profileName))
        policy.profile = policyProfileFromWord(stored[profileName]).value_or(PolicyProfile::Dengbao);
    if (isCost(stored.value(kdfName)))
        policy.kdf = stored[kdfName];
    bool isNumber = false;
    const int minutes = stored.value(lockName).toInt(&isNumber);
    const int least = policy.profile == PolicyProfile::Dengbao ? 1 : 0;
    if (isNumber && minutes >= least && minutes <= mostLockMinutes)
        policy.lockMinutes = minutes;
    return policy;
}

Result<void> setPolicy(Ledger &ledger, const Policy &policy)
{
    LINLI_TRY(permit(ledger, Action::Edit, Kind::Policy));
    LINLI_TRY(checkPolicy(policy));
    LINLI_ASSIGN(const Policy before, policyOf(ledger.db()));
    if (policy == before)
        return success();
    return recordEvent(ledger, sentenceOf(policy), [&](Database &db) -> Result<void> {
        LINLI_TRY(setMetaValue(db, profileName, toWord(policy.profile)));
        LINLI_TRY(setMetaValue(db, kdfName, policy.kdf));
        return setMetaValue(db, lockName, QString::number(policy.lockMinutes));
    });
}

Result<void> checkPassword(const Policy &policy, const Secret &password, const QString &accountName)
{
    const auto refused = [](const QString &message) { return Error{ErrorKind::Refused, message}; };
    if (characterCount(password) < policy.leastLength())
        return refused(translate("accounts", "The password is too short: it needs at least %1 characters.")
                           .arg(policy.leastLength()));
    LINLI_ASSIGN(const bool common, isCommonPassword(password));
    if (common)
        return refused(translate("accounts",
            "This password is one of the commonest and would be guessed at once. Choose another one, for "
            "instance "
            "three words that have nothing to do with each other."));
    if (isRunOrRepetition(password))
        return refused(translate("accounts",
            "This password is a mere repetition or a run like 12345678 and would be guessed at once. Choose "
            "another "
            "one, for instance three words that have nothing to do with each other."));
    if (isDate(password))
        return refused(translate("accounts",
            "This password is a date, and birthdays are guessed first. Choose another one, for instance "
            "three words "
            "that have nothing to do with each other."));
    if (containsName(password, accountName))
        return refused(translate("accounts", "The password must not contain the name of the account."));
    if (policy.profile == PolicyProfile::Dengbao && classCount(password) < 3)
        return refused(translate("accounts",
            "The password needs three of these: small letters, capital letters, digits, other characters "
            "(Chinese "
            "characters count as other)."));
    return success();
}

} // namespace linli
