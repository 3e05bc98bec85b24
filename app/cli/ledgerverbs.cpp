#include "app/cli/ledgerverbs.h"

#include "core/base/text.h"
#include "core/ledger/doctor.h"
#include "core/program/openledger.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonObject>

namespace linli::cli {

namespace {

void makeLedger(Context &context, const QString &target)
{
    const auto made = createLedger(target, context.clock);
    if (!made.ok())
        return context.report(made.error());
    context.out(translate("cli", "Made the ledger. Bring in spreadsheets next: linli import areas FILE"));
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
    CLI::App *create = addVerb(app, "new", translate("cli", "Make a new, empty ledger"),
        {"linli new office.linli", "linli new postgresql://clerk@server/linli"});
    const auto target = std::make_shared<std::string>();
    create
        ->add_option("LEDGER", *target,
            text(translate("cli", "Where: a file that does not exist yet, or postgresql://…")))
        ->required();
    create->callback([&context, target] { makeLedger(context, QString::fromStdString(*target)); });

    CLI::App *doctor = addVerb(app, "doctor",
        translate("cli", "Check the ledger: integrity, references, change history, derived data"),
        {"linli doctor --ledger office.linli", "linli doctor --rebuild --ledger office.linli"});
    const auto rebuild = std::make_shared<bool>(false);
    doctor->add_flag(
        "--rebuild", *rebuild, text(translate("cli", "Make all derived data again from its sources first")));
    doctor->callback([&context, rebuild] { examineLedger(context, *rebuild); });
}

} // namespace linli::cli
