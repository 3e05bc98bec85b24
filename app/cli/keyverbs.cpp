// linli key, recover, policy.
#include "app/cli/accountverbs.h"
#include "app/cli/ledgerverbs.h"

#include "core/accounts/datakey.h"
#include "core/accounts/passwordpolicy.h"
#include "core/accounts/recovery.h"
#include "core/base/text.h"
#include "core/ledger/permit.h"

#include <QFile>
#include <QJsonObject>

namespace linli::cli {

namespace {

ResealControl telling(Context &context)
{
    ResealControl control;
    const auto told = std::make_shared<int>(-1);
    control.progress = [&context, told](double done) {
        if (const int tens = int(done * 10); tens > *told) {
            *told = tens;
            context.err(translate("cli", "%1 % done").arg(tens * 10));
        }
    };
    return control;
}

Result<void> change(Context &context, bool fresh)
{
    LINLI_ASSIGN(Ledger * ledger, context.open());
    if (fresh)
        LINLI_TRY(changeDataKey(*ledger));
    LINLI_TRY(reseal(*ledger, telling(context)));
    context.out(translate("cli", "Everything is sealed with the present key."));
    return success();
}

Result<void> renew(Context &context)
{
    LINLI_ASSIGN(Ledger * ledger, context.open());
    LINLI_ASSIGN(const QStringList words, renewRecoveryKey(*ledger));
    showRecoveryWords(context, words);
    return success();
}

Result<void> recover(Context &context, const QString &wordsFile)
{
    QFile file(wordsFile);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::Io, translate("cli", "The file with the words can't be read. Check the path.")};
    const QString words = QString::fromUtf8(file.read(4096));
    LINLI_ASSIGN(Ledger * ledger, context.openLocked());
    LINLI_ASSIGN(const Credentials who, context.credentials());
    LINLI_TRY(recoverLedger(*ledger, words, who));
    context.out(translate("cli",
        "You are head of office of this ledger again. Make a new recovery page now: linli key recovery-page"));
    return success();
}

struct PolicyArguments
{
    std::string profile;
    std::string kdf;
    int lockMinutes = -1;
};

Result<void> policy(Context &context, const PolicyArguments &arguments)
{
    LINLI_ASSIGN(Ledger * ledger, context.open());
    LINLI_ASSIGN(Policy now, policyOf(ledger->db()));
    const Policy before = now;
    if (!arguments.profile.empty())
        now.profile = arguments.profile == "dengbao" ? PolicyProfile::Dengbao : PolicyProfile::Plain;
    if (!arguments.kdf.empty())
        now.kdf = QString::fromStdString(arguments.kdf);
    if (arguments.lockMinutes >= 0)
        now.lockMinutes = arguments.lockMinutes;
    if (now.profile != before.profile || now.kdf != before.kdf || now.lockMinutes != before.lockMinutes)
        LINLI_TRY(setPolicy(*ledger, now));
    const QString profile =
        now.profile == PolicyProfile::Dengbao ? QStringLiteral("dengbao") : QStringLiteral("plain");
    if (context.json)
        context.out(QJsonDocument(QJsonObject{{QStringLiteral("profile"), profile},
            {QStringLiteral("kdf"), now.kdf}, {QStringLiteral("lock_minutes"), now.lockMinutes},
            {QStringLiteral("least_length"), now.leastLength()},
            {QStringLiteral("password_days"), now.passwordDays()}}));
    else
        context.out(translate("cli",
            "Profile %1; passwords of at least %2 characters; the window locks after %3 minutes; key derivation %4")
                        .arg(profile)
                        .arg(now.leastLength())
                        .arg(now.lockMinutes)
                        .arg(now.kdf));
    return success();
}

} // namespace

void addKeyVerbs(CLI::App &app, Context &context)
{
    CLI::App *key = addGroup(app, "key", translate("cli", "The key of the ledger"));
    onRun(addVerb(*key, "change",
              translate("cli", "Make a new key and seal everything again with it, after an account was removed"),
              {"linli key change"}),
        context, [&context] { return change(context, true); });
    onRun(addVerb(*key, "reseal", translate("cli", "Go on with sealing that was cut off"), {"linli key reseal"}),
        context, [&context] { return change(context, false); });
    onRun(addVerb(*key, "recovery-page",
              translate("cli", "Make a new recovery key; the old page opens nothing any more"),
              {"linli key recovery-page"}),
        context, [&context] { return renew(context); });

    CLI::App *recovering = addVerb(app, "recover",
        translate("cli", "Open the ledger with the recovery words and set a new password"),
        {"linli recover --words-file words.txt --user 王芳 --password-file new.txt"});
    const auto words = std::make_shared<std::string>();
    recovering->add_option("--words-file", *words, text(translate("cli", "A file with the eighteen words")))
        ->required();
    onRun(recovering, context, [&context, words] { return recover(context, QString::fromStdString(*words)); });

    CLI::App *policyVerb = addVerb(app, "policy", translate("cli", "Show or set the office's rules for passwords"),
        {"linli policy", "linli policy --profile dengbao --lock-minutes 5"});
    const auto arguments = std::make_shared<PolicyArguments>();
    policyVerb
        ->add_option("--profile", arguments->profile,
            text(translate("cli", "plain, or dengbao (等保: composition, expiry, log kept for six months)")))
        ->check(CLI::IsMember({"plain", "dengbao"}));
    policyVerb
        ->add_option("--kdf", arguments->kdf,
            text(translate("cli", "How much work a password costs: interactive (64 MiB), moderate, sensitive")))
        ->check(CLI::IsMember({"interactive", "moderate", "sensitive"}));
    policyVerb
        ->add_option("--lock-minutes", arguments->lockMinutes,
            text(translate("cli", "The window locks after so many minutes without use; 0: never")))
        ->check(CLI::Range(0, 240));
    onRun(policyVerb, context, [&context, arguments] { return policy(context, *arguments); });
}

} // namespace linli::cli
