// `linli case replay`: an escalation log of another help desk, step by step.
#include "app/cli/caseoutput.h"
#include "app/cli/caseverbs.h"

#include "core/base/text.h"
#include "core/imports/casereplay.h"

#include <QJsonArray>

#include <memory>

namespace linli::cli {

namespace {

struct ReplayArguments
{
    std::string file, area, grade;
    std::vector<std::string> groups;
};

Result<ReplaySetup> setupOf(Ledger &ledger, const ReplayArguments &arguments)
{
    ReplaySetup setup;
    LINLI_ASSIGN(setup.area, areaIdFromText(ledger, QString::fromStdString(arguments.area)));
    setup.grade = wordOf<Grade>(arguments.grade).value_or(Grade::Ordinary);
    for (const std::string &group : arguments.groups) {
        const QString text = QString::fromStdString(group);
        const auto rung = fromWord<Rung>(text.section(u'=', -1));
        if (!rung || !text.contains(u'='))
            return Error{ErrorKind::Invalid,
                translate("casecli", "“%1” names no rung. Write it like L1=unit.").arg(text)};
        setup.groups.insert(text.section(u'=', 0, -2), *rung);
    }
    return setup;
}

void print(Context &context, const Replayed &done)
{
    if (!context.json) {
        for (const RefusedStep &refused : done.refused)
            context.out(translate("casecli", "Row %1, case %2, step %3: %4")
                            .arg(QString::number(refused.row), refused.caseKey, refused.step, refused.reason));
        context.out(translate("casecli", "Cases: %1, steps taken: %2, steps refused: %3")
                        .arg(QString::number(done.cases), QString::number(done.taken), QString::number(done.refused.size())));
        return;
    }
    QJsonArray refusals;
    for (const RefusedStep &refused : done.refused)
        refusals.append(QJsonObject{{QStringLiteral("row"), refused.row}, {QStringLiteral("case"), refused.caseKey},
            {QStringLiteral("step"), refused.step}, {QStringLiteral("reason"), refused.reason}});
    context.out(QJsonDocument(QJsonObject{{QStringLiteral("cases"), done.cases}, {QStringLiteral("taken"), done.taken},
        {QStringLiteral("refused"), refusals}}));
}

Result<void> run(Context &context, const ReplayArguments &arguments)
{
    LINLI_ASSIGN(Ledger * ledger, context.open());
    LINLI_ASSIGN(const ReplaySetup setup, setupOf(*ledger, arguments));
    LINLI_ASSIGN(const QList<ReplayRow> rows, readReplay(QString::fromStdString(arguments.file)));
    LINLI_ASSIGN(const Replayed done, replay(*ledger, setup, rows));
    print(context, done);
    return success();
}

} // namespace

void addCaseReplayVerb(CLI::App &group, Context &context)
{
    const auto arguments = std::make_shared<ReplayArguments>();
    CLI::App *verb = addVerb(group, "replay",
        translate("casecli", "Replay an escalation log (case, time, step, group) through the rules; what they refuse is told by row"),
        {"linli case replay log.csv --area 75栋-1 --group L1=unit --group L2=sector --group L3=community"});
    verb->add_option("FILE", arguments->file, text(translate("casecli", "The log, .csv or .xlsx")))->required();
    verb->add_option("--area", arguments->area, text(translate("casecli", "Where its cases are opened: name or id")))->required();
    verb->add_option("--group", arguments->groups, text(translate("casecli", "NAME=RUNG, a line of the log (several times)")));
    addWordOption<Grade>(*verb, "--grade", arguments->grade, translate("casecli", "Grade of its cases (ordinary)"));
    verb->callback([&context, arguments] {
        if (const auto done = run(context, *arguments); !done)
            context.report(done.error());
    });
}

} // namespace linli::cli
