#include "app/cli/ledgerverbs.h"

#include "core/base/text.h"
#include "core/ledger/doctor.h"
#include "core/program/openledger.h"
#include "core/program/upgradeledger.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonObject>

namespace linli::cli {

void showRecoveryWords(Context &context, const QStringList &words)
{
    if (context.json)
        return context.out(QJsonDocument(QJsonObject{
            {QStringLiteral("recovery_words"), QJsonArray::fromStringList(words)}}));
    context.out(translate("cli",
        "The recovery key. It opens the ledger when every password is lost, and it is shown this once: print or "
        "write it down and lock it away."));
    for (qsizetype i = 0; i < words.size(); i += 6)
        context.out(QStringLiteral("  ") + words.mid(i, 6).join(u' '));
}

namespace {

void makeLedger(Context &context, const QString &target, const QString &kdf)
{
    const auto credentials = context.credentials();
    if (!credentials.ok())
        return context.misused(credentials.error());
    const auto made = newLedger(target, context.clock, *credentials, kdf);
    if (!made.ok())
        return context.report(made.error());
    showRecoveryWords(context, made->recoveryWords);
    if (!context.json)
        context.out(translate("cli", "Made the ledger. Bring in spreadsheets next: linli import areas FILE"));
}

void upgrade(Context &context, const QString &kdf)
{
    const auto target = context.target();
    if (!target.ok())
        return context.misused(target.error());
    const auto credentials = context.credentials();
    if (!credentials.ok())
        return context.misused(credentials.error());
    const auto made = upgradeLedger(*target, context.clock, *credentials, kdf);
    if (!made.ok())
        return context.report(made.error());
    showRecoveryWords(context, made->recoveryWords);
    if (!made->backup.isEmpty())
        context.err(translate("cli", "A sealed backup of the ledger as it was: %1").arg(made->backup));
    if (!context.json)
        context.out(translate("cli", "Everything in the ledger is sealed now."));
}

std::shared_ptr<std::string> addKdfOption(CLI::App &verb)
{
    const auto kdf = std::make_shared<std::string>();
    verb.add_option("--kdf", *kdf,
            text(translate("cli", "How much work a password costs: interactive (64 MiB), moderate, sensitive")))
        ->check(CLI::IsMember({"interactive", "moderate", "sensitive"}));
    return kdf;
}

void examineLedger(Context &context, bool rebuild)
{
    const auto ledger = context.open();
    if (!ledger.ok())
        return context.report(ledger.error());
    if (rebuild) {
        if (const auto rebuilt = rebuildDerived(**ledger); !rebuilt.ok())
            return context.report(rebuilt.error());
    }
    const auto findings = examine(**ledger);
    if (!findings.ok())
        return context.report(findings.error());
    bool healthy = true;
    QJsonArray list;
    for (const Finding &finding : *findings) {
        healthy = healthy && finding.ok;
        list.append(QJsonObject{{QStringLiteral("what"), finding.what}, {QStringLiteral("ok"), finding.ok},
            {QStringLiteral("message"), finding.message}});
        if (!context.json)
            context.out(QStringLiteral("%1 %2: %3")
                            .arg(finding.ok ? QStringLiteral("●") : QStringLiteral("■"), finding.what,
                                finding.message));
    }
    if (context.json)
        context.out(
            QJsonDocument(QJsonObject{{QStringLiteral("ok"), healthy}, {QStringLiteral("findings"), list}}));
    if (!healthy)
        context.exit = BrokenDown;
}

} // namespace

void addLedgerVerbs(CLI::App &app, Context &context)
{
    CLI::App *create = addVerb(app, "new", translate("cli", "Make a new, empty ledger with its first account, and print the recovery key"),
        {"linli new office.linli --user 王芳 --password-file password.txt",
            "linli new postgresql://clerk@server/linli"});
    const auto target = std::make_shared<std::string>();
    create
        ->add_option("LEDGER", *target,
            text(translate("cli", "Where: a file that does not exist yet, or postgresql://…")))
        ->required();
    const auto kdf = addKdfOption(*create);
    create->callback([&context, target, kdf] {
        makeLedger(context, QString::fromStdString(*target), QString::fromStdString(*kdf));
    });

    CLI::App *upgradeVerb = addVerb(app, "upgrade",
        translate("cli", "Give a ledger made before there were accounts its first account, and seal everything"),
        {"linli upgrade office.linli --user 王芳 --password-file password.txt"});
    const auto old = std::make_shared<std::string>();
    upgradeVerb->add_option("LEDGER", *old, text(translate("cli", "The ledger, where --ledger does not name it")));
    const auto upgradeKdf = addKdfOption(*upgradeVerb);
    upgradeVerb->callback([&context, old, upgradeKdf] {
        if (!old->empty())
            context.ledger = QString::fromStdString(*old);
        upgrade(context, QString::fromStdString(*upgradeKdf));
    });

    CLI::App *doctor = addVerb(app, "doctor",
        translate("cli", "Check the ledger: integrity, references, change history, derived data"),
        {"linli doctor --ledger office.linli", "linli doctor --rebuild --ledger office.linli"});
    const auto rebuild = std::make_shared<bool>(false);
    doctor->add_flag(
        "--rebuild", *rebuild, text(translate("cli", "Make all derived data again from its sources first")));
    doctor->callback([&context, rebuild] { examineLedger(context, *rebuild); });
}

} // namespace linli::cli
