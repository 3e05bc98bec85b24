#include "app/cli/importverbs.h"

#include "core/base/text.h"
#include "core/imports/errorbook.h"
#include "core/imports/import.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QMap>

namespace linli::cli {

namespace {

struct ImportArguments
{
    std::string file;
    std::string map;
    std::string errors;
    std::string blank;
    bool dryRun = false;
    bool fields = false;
};

void listFields(const Context &context, ImportKind kind)
{
    QJsonArray list;
    for (const ImportField &field : importFields(kind)) {
        if (context.json)
            list.append(
                QJsonObject{{QStringLiteral("field"), field.word}, {QStringLiteral("heading"), field.heading},
                    {QStringLiteral("required"), field.required}, {QStringLiteral("meaning"), field.meaning},
                    {QStringLiteral("spellings"), QJsonArray::fromStringList(field.spellings)}});
        else
            context.out(QStringLiteral("%1%2  %3  (%4)")
                            .arg(field.word, field.required ? QStringLiteral(" *") : QString(), field.meaning,
                                field.spellings.join(QStringLiteral("、"))));
    }
    if (context.json)
        context.out(QJsonDocument(list));
    else
        context.out(translate("cli_import", "* needed"));
}

Result<ImportMap> readMap(ImportKind kind, const std::string &path)
{
    if (path.empty())
        return ImportMap();
    QFile file(QString::fromStdString(path));
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::Invalid, translate("cli_import", "The map can't be read; check its path.")};
    return importMapFromJson(kind, file.readAll());
}

void printSummary(const Context &context, const ImportSummary &summary, const ImportArguments &arguments)
{
    for (const QString &fact : summary.facts)
        context.out(fact);
    context.out(translate("cli_import", "Read %1 rows: %2 added, %3 updated, %4 unchanged, %5 not imported.")
                    .arg(summary.read)
                    .arg(summary.added)
                    .arg(summary.updated)
                    .arg(summary.unchanged)
                    .arg(summary.refused));
    QMap<int, int> counts;
    for (const Problem &problem : summary.problems)
        ++counts[int(problem.kind)];
    for (auto it = counts.begin(); it != counts.end(); ++it)
        context.out(QStringLiteral("  %1  %2").arg(it.value(), 5).arg(displayName(ProblemKind(it.key()))));
    if (!summary.problems.isEmpty() && arguments.errors.empty())
        context.out(translate("cli_import", "--errors OUT.xlsx lists them row by row."));
    if (arguments.dryRun)
        context.out(translate("cli_import", "This was a preview; nothing was written."));
}

Result<void> runImport(
    Context &context, ImportKind kind, const ImportArguments &arguments, const ImportMap &map)
{
    LINLI_ASSIGN(Ledger * ledger, context.open());
    ImportOptions options;
    options.mapping = map.mapping;
    options.decisions = map.decisions;
    options.dryRun = arguments.dryRun;
    LINLI_ASSIGN(const ImportSummary summary,
        importSheet(*ledger, kind, QString::fromStdString(arguments.file), options));
    if (context.json)
        context.out(QJsonDocument(toJson(summary)));
    else
        printSummary(context, summary, arguments);
    if (arguments.errors.empty())
        return success();
    LINLI_ASSIGN(
        const qint64 lines, saveErrorBook(*ledger, kind, summary, QString::fromStdString(arguments.errors)));
    if (!context.json)
        context.out(translate("cli_import", "%n problem(s) written to the workbook.", nullptr, int(lines)));
    return success();
}

void doImport(Context &context, ImportKind kind, const ImportArguments &arguments)
{
    if (arguments.fields)
        listFields(context, kind);
    if (!arguments.blank.empty()) {
        if (const auto saved = saveTemplate(kind, QString::fromStdString(arguments.blank)); !saved.ok())
            return context.report(saved.error());
    }
    if (arguments.file.empty()) {
        if (!arguments.fields && arguments.blank.empty())
            context.misused({ErrorKind::Invalid, translate("cli_import", "Name the file to import.")});
        return;
    }
    const auto map = readMap(kind, arguments.map);
    if (!map.ok())
        return context.misused(map.error());
    if (const auto done = runImport(context, kind, arguments, *map); !done.ok())
        context.report(done.error());
}

void addKind(CLI::App &group, Context &context, ImportKind kind, const char *name, const QString &description,
    std::initializer_list<const char *> examples)
{
    CLI::App *verb = addVerb(group, name, description, examples);
    const auto arguments = std::make_shared<ImportArguments>();
    verb->add_option("FILE", arguments->file, text(translate("cli_import", "An .xlsx, .xls or .csv")));
    verb->add_flag("--dry-run", arguments->dryRun,
        text(translate("cli_import", "Preview: check everything, write nothing")));
    verb->add_option("--map", arguments->map,
            text(translate("cli_import", "Corrected columns and decisions, as JSON")))
        ->option_text("MAP.json");
    verb->add_option("--errors", arguments->errors,
            text(translate("cli_import", "Write the problems to this workbook")))
        ->option_text("OUT.xlsx");
    verb->add_flag(
        "--fields", arguments->fields, text(translate("cli_import", "List the fields of MAP.json")));
    verb->add_option(
            "--template", arguments->blank, text(translate("cli_import", "Save a blank list to fill in")))
        ->option_text("OUT.xlsx");
    verb->callback([&context, kind, arguments] { doImport(context, kind, *arguments); });
}

} // namespace

void addImportVerbs(CLI::App &app, Context &context)
{
    CLI::App *group = addGroup(app, "import", translate("cli_import", "Bring in the office's spreadsheets"));
    addKind(*group, context, ImportKind::Areas, "areas", translate("cli_import", "The tree of areas"),
        {"linli import areas 区域.xlsx --ledger office.linli"});
    addKind(*group, context, ImportKind::Leaders, "leaders", translate("cli_import", "The leaders' register"),
        {"linli import leaders 四长名册.xls --dry-run"});
    addKind(*group, context, ImportKind::Roster, "roster",
        translate("cli_import", "Households and residents"),
        {"linli import roster 户籍台账.xlsx --errors 问题.xlsx", "linli import roster --template 空表.xlsx"});
    addKind(*group, context, ImportKind::Cases, "cases",
        translate("cli_import", "Tickets of the 12345 hotline"),
        {"linli import cases 工单.csv --map map.json", "linli import cases --fields"});
}

} // namespace linli::cli
