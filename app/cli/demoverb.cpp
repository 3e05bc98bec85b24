#include "app/cli/ledgerverbs.h"

#include "core/base/text.h"
#include "core/demo/demo.h"
#include "core/program/openledger.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>

namespace linli::cli {

namespace {

struct MadeDemo
{
    DemoSummary summary;
    QStringList recoveryWords;
};

Result<MadeDemo> fillFresh(
    const QString &target, const DemoOptions &options, const Credentials &credentials, const Clock &clock)
{
    LINLI_ASSIGN(const NewLedger made, newLedger(target, clock, credentials));
    LINLI_ASSIGN(const DemoSummary summary, fillDemo(*made.ledger, options));
    return MadeDemo{summary, made.recoveryWords};
}

/// The demo grows in a private folder beside its place and is put there whole, so that nothing half-made is
/// left, whatever happens. A server's schema is filled where it is.
Result<MadeDemo> makeDemo(
    const QString &target, const DemoOptions &options, const Credentials &credentials, const Clock &clock)
{
    if (Ledger::isServer(target))
        return fillFresh(target, options, credentials, clock);
    const QFileInfo place(target);
    if (place.exists() || place.isSymLink())
        return Error{ErrorKind::Refused,
            translate("cli_demo",
                "There is a file at this place already; it was left as it is. Choose another name.")};
    if (!QFileInfo(place.absolutePath()).isDir())
        return Error{ErrorKind::Io, translate("cli_demo", "The folder for the demo does not exist.")};
    QTemporaryDir workshop(place.absolutePath() + QStringLiteral("/.linli-demo-XXXXXX"));
    if (!workshop.isValid())
        return Error{ErrorKind::Io,
            translate("cli_demo", "The folder for the demo can't be written. Check its permissions.")};
    const QString draft = workshop.filePath(QStringLiteral("demo.linli"));
    LINLI_ASSIGN(const MadeDemo made, fillFresh(draft, options, credentials, clock));
    if (!QFile::rename(draft, place.absoluteFilePath()))
        return Error{ErrorKind::Io,
            translate("cli_demo", "The demo can't be put in its place. Check the disk and the folder.")};
    return made;
}

void runDemo(Context &context, const QString &target, DemoOptions options)
{
    int told = -1;
    options.progress = [&](double done) {
        const int percent = int(done * 100);
        if (percent / 5 > told)
            context.err(translate("cli_demo", "%1 % done").arg(percent));
        told = std::max(told, percent / 5);
    };
    const auto credentials = context.credentials();
    if (!credentials.ok())
        return context.misused(credentials.error());
    const auto result = makeDemo(target, options, *credentials, context.clock);
    if (!result.ok())
        return context.report(result.error());
    const DemoSummary *made = &result->summary;
    if (context.json)
        return context.out(QJsonDocument(QJsonObject{{QStringLiteral("communities"), made->communities},
            {QStringLiteral("households"), made->households}, {QStringLiteral("residents"), made->residents},
            {QStringLiteral("cases"), made->cases},
            {QStringLiteral("recovery_words"), QJsonArray::fromStringList(result->recoveryWords)}}));
    showRecoveryWords(context, result->recoveryWords);
    context.out(translate("cli_demo",
        "Made a demo: %1 communities, %2 lived-in households, %3 residents, %4 cases. All of them are "
        "invented.")
                    .arg(made->communities)
                    .arg(made->households)
                    .arg(made->residents)
                    .arg(made->cases));
}

} // namespace

void addDemoVerb(CLI::App &app, Context &context)
{
    struct Arguments
    {
        std::string target;
        DemoOptions options;
    };
    const auto arguments = std::make_shared<Arguments>();
    CLI::App *demo =
        addVerb(app, "demo", translate("cli_demo", "Make a ledger of invented people, to try Linli with"),
            {"linli demo demo.linli", "linli demo big.linli --residents 60000 --months 12 --seed 7"});
    demo->add_option("LEDGER", arguments->target,
            text(translate("cli_demo", "Where: a file that does not exist yet, or postgresql://…")))
        ->required();
    demo->add_option("--residents", arguments->options.residents,
            text(translate("cli_demo", "How many residents; about 5000 make a community (default 1000)")))
        ->check(CLI::Range(1, demoMostResidents));
    demo->add_option("--months", arguments->options.months,
            text(translate("cli_demo", "Cases of how many months up to today (default 3)")))
        ->check(CLI::Range(0, demoMostMonths));
    demo->add_option("--seed", arguments->options.seed,
        text(translate("cli_demo", "The same number makes the same town again (default 1)")));
    demo->callback([&context, arguments] {
        runDemo(context, QString::fromStdString(arguments->target), arguments->options);
    });
}

} // namespace linli::cli
