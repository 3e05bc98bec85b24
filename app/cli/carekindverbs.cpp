// linli care-kind: the office's kinds of people to watch over.
#include "app/cli/peopleverbs.h"
#include "core/base/text.h"
#include "core/households/carekinds.h"

#include <QJsonArray>
#include <QJsonObject>

namespace linli::cli {

namespace {

struct KindOptions
{
    std::string kind, name;
    int visitDays = -1; ///< -1: as it was.
};

Result<void> listKinds(Context &context)
{
    LINLI_ASSIGN(Ledger * ledger, context.open());
    LINLI_ASSIGN(const CareKinds kinds, CareKinds::load(ledger->db()));
    QJsonArray list;
    for (const CareKind &kind : kinds.all()) {
        list.append(QJsonObject{{QStringLiteral("word"), kind.word}, {QStringLiteral("name"), kind.name},
            {QStringLiteral("visit_days"), kind.visitDays}, {QStringLiteral("retired"), kind.retired},
            {QStringLiteral("proposed"), kind.proposed}});
        if (context.json)
            continue;
        QStringList parts{kind.name, kind.visitDays > 0 ? translate("cli", "a visit every %1 days").arg(kind.visitDays) : QString(),
            kind.retired ? translate("cli", "not used any more") : QString()};
        parts.removeAll(QString());
        context.out(parts.join(QStringLiteral("  ")));
    }
    if (context.json)
        context.out(QJsonDocument(list));
    return success();
}

Result<void> editKind(Context &context, const KindOptions &options)
{
    LINLI_ASSIGN(Ledger * ledger, context.open());
    LINLI_ASSIGN(const CareKinds kinds, CareKinds::load(ledger->db()));
    const QString word = kinds.wordOf(QString::fromStdString(options.kind));
    const CareKind *kind = kinds.find(word);
    const QString name = options.name.empty() && kind ? kind->name : QString::fromStdString(options.name);
    return editCareKind(*ledger, word, name, options.visitDays < 0 && kind ? kind->visitDays : std::max(0, options.visitDays));
}

void addNameVerbs(CLI::App &group, Context &context)
{
    CLI::App *add = addVerb(group, "add", translate("cli", "Add a kind of the office's own"),
        {"linli care-kind add 孤寡老人 --visit-days 7"});
    const auto added = std::make_shared<KindOptions>();
    add->add_option("NAME", added->name, text(translate("cli", "What it is called")))->required();
    add->add_option("--visit-days", added->visitDays, text(translate("cli", "A visit at least every so many days; 0: as every household")));
    onRun(
        add, context,
        [&context, added]() -> Result<void> {
            LINLI_ASSIGN(Ledger * ledger, context.open());
            LINLI_ASSIGN(const QString word, addCareKind(*ledger, QString::fromStdString(added->name), std::max(0, added->visitDays)));
            Q_UNUSED(word)
            return success();
        },
        translate("cli", "The kind was added."));
    CLI::App *edit = addVerb(group, "edit", translate("cli", "Another name or another visit frequency"),
        {"linli care-kind edit elderly --name 八旬老人", "linli care-kind edit 失智 --visit-days 3"});
    const auto edited = std::make_shared<KindOptions>();
    edit->add_option("KIND", edited->kind, text(translate("cli", "What for, such as 高龄 or elderly")))->required();
    edit->add_option("--name", edited->name, text(translate("cli", "What it is called from now on")));
    edit->add_option("--visit-days", edited->visitDays, text(translate("cli", "A visit at least every so many days; 0: as every household")));
    onRun(edit, context, [&context, edited] { return editKind(context, *edited); }, translate("cli", "The kind was changed."));
}

void addUseVerb(CLI::App &group, Context &context, const char *name, const QString &what, const char *example, bool retired)
{
    CLI::App *verb = addVerb(group, name, what, {example});
    const auto kind = std::make_shared<std::string>();
    verb->add_option("KIND", *kind, text(translate("cli", "What for, such as 高龄 or elderly")))->required();
    onRun(
        verb, context,
        [&context, kind, retired]() -> Result<void> {
            LINLI_ASSIGN(Ledger * ledger, context.open());
            return retireCareKind(*ledger, QString::fromStdString(*kind), retired);
        },
        translate("cli", "The kind was changed."));
}

void addMoveVerb(CLI::App &group, Context &context)
{
    CLI::App *verb = addVerb(group, "move", translate("cli", "Put a kind further up (-1) or down (1) in every list"),
        {"linli care-kind move 孤寡老人 -- -3"});
    const auto kind = std::make_shared<std::string>();
    const auto places = std::make_shared<int>(0);
    verb->add_option("KIND", *kind, text(translate("cli", "What for, such as 高龄 or elderly")))->required();
    verb->add_option("PLACES", *places, text(translate("cli", "How many places: up is less than 0")))->required();
    onRun(
        verb, context,
        [&context, kind, places]() -> Result<void> {
            LINLI_ASSIGN(Ledger * ledger, context.open());
            return moveCareKind(*ledger, QString::fromStdString(*kind), *places);
        },
        translate("cli", "The kind was changed."));
}

} // namespace

void addCareKindVerbs(CLI::App &app, Context &context)
{
    CLI::App *group = addGroup(app, "care-kind", translate("cli", "Kinds of people to watch over"));
    CLI::App *list = addVerb(*group, "list", translate("cli", "The kinds in the office's order"), {"linli care-kind list --json"});
    onRun(list, context, [&context] { return listKinds(context); });
    addNameVerbs(*group, context);
    addUseVerb(*group, context, "retire", translate("cli", "No new mark gets this kind; those that stand keep it"),
        "linli care-kind retire 优抚", true);
    addUseVerb(*group, context, "restore", translate("cli", "New marks can get this kind again"),
        "linli care-kind restore 优抚", false);
    addMoveVerb(*group, context);
}

} // namespace linli::cli
