#include "app/cli/treeverbs.h"
#include "core/areas/appointment.h"
#include "core/areas/areastore.h"
#include "core/base/text.h"
#include "core/households/householdquery.h"

#include <QJsonArray>
#include <QJsonObject>

namespace linli::cli {

Result<AreaId> areaOption(Ledger &ledger, const std::string &option)
{
    if (option.empty())
        return AreaId();
    LINLI_ASSIGN(const AreaTree tree, AreaTree::load(ledger.db()));
    LINLI_ASSIGN(const Area *area, areaFromText(tree, QString::fromStdString(option)));
    return area->id;
}

QJsonValue jsonText(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

namespace {

QString sizeMark(const Area &area, const AreaCounts &counts)
{
    if (area.kind != AreaKind::Unit)
        return {};
    switch (judgeUnitSize(counts.livedIn())) {
    case UnitSize::TooSmall:
        return translate("cli", "▲ too small");
    case UnitSize::TooLarge:
        return translate("cli", "▲ too large");
    case UnitSize::Fits:
        break;
    }
    return {};
}

Result<void> showTree(Context &context)
{
    LINLI_ASSIGN(Ledger * ledger, context.open());
    LINLI_ASSIGN(const AreaTree tree, AreaTree::load(ledger->db()));
    LINLI_ASSIGN(const auto counts, areaCounts(ledger->db(), tree));
    QJsonArray list;
    for (const Area &area : tree.all()) {
        const AreaCounts sum = counts.value(area.id);
        if (context.json) {
            list.append(QJsonObject{{QStringLiteral("id"), area.id.toText()},
                {QStringLiteral("parent"), area.parent ? QJsonValue(area.parent.toText()) : QJsonValue()},
                {QStringLiteral("kind"), toWord(area.kind)}, {QStringLiteral("name"), area.name},
                {QStringLiteral("code"), jsonText(area.code)}, {QStringLiteral("households"), sum.households},
                {QStringLiteral("vacant"), sum.vacant}, {QStringLiteral("residents"), sum.residents},
                {QStringLiteral("fits"),
                    area.kind != AreaKind::Unit || judgeUnitSize(sum.livedIn()) == UnitSize::Fits}});
            continue;
        }
        const QString indent(2 * (tree.path(area.id).size() - 1), u' ');
        context.out(translate("cli", "%1%2  %3 households, %4 residents %5")
                        .arg(indent, area.name)
                        .arg(sum.households)
                        .arg(sum.residents)
                        .arg(sizeMark(area, sum))
                        .trimmed()
                        .prepend(indent));
    }
    if (context.json)
        context.out(QJsonDocument(list));
    return success();
}

Result<void> showLeaders(Context &context, const std::string &within)
{
    LINLI_ASSIGN(Ledger * ledger, context.open());
    LINLI_ASSIGN(const AreaId area, areaOption(*ledger, within));
    LINLI_ASSIGN(const auto leaders, leadersInOffice(ledger->db(), area));
    QJsonArray list;
    for (const LeaderRow &leader : leaders) {
        if (context.json) {
            list.append(QJsonObject{{QStringLiteral("id"), leader.appointment.id.toText()},
                {QStringLiteral("person"), leader.person.id.toText()},
                {QStringLiteral("name"), leader.person.name},
                {QStringLiteral("office"), toWord(leader.areaKind)},
                {QStringLiteral("area"), leader.areaName},
                {QStringLiteral("phone"), jsonText(leader.contact())},
                {QStringLiteral("from"), jsonText(leader.appointment.from)},
                {QStringLiteral("politics"), jsonText(toWord(leader.person.politics))},
                {QStringLiteral("standing"), jsonText(toWord(leader.person.standing))},
                {QStringLiteral("found_by"), jsonText(toWord(leader.appointment.foundBy))},
                {QStringLiteral("found_how"), jsonText(toWord(leader.appointment.foundHow))}});
        } else {
            context.out(QStringLiteral("%1  %2  %3  %4")
                            .arg(leaderTitle(leader.areaKind), leader.areaName, leader.person.name,
                                leader.contact()));
        }
    }
    if (context.json)
        context.out(QJsonDocument(list));
    return success();
}

} // namespace

void addAreaVerbs(CLI::App &app, Context &context)
{
    CLI::App *area = addGroup(app, "area", translate("cli", "The tree of areas"));
    CLI::App *tree = addVerb(*area, "tree", translate("cli", "Show the tree with its counts"),
        {"linli area tree --ledger office.linli"});
    tree->callback([&context] {
        if (const auto shown = showTree(context); !shown.ok())
            context.report(shown.error());
    });
    addTreeVerbs(*area, context);
    addUnitVerbs(app, *area, context);

    CLI::App *leader = addGroup(app, "leader", translate("cli", "The leaders"));
    CLI::App *list = addVerb(*leader, "list", translate("cli", "List the leaders in office"),
        {"linli leader list", "linli leader list --area 第一网格"});
    const auto within = std::make_shared<std::string>();
    list->add_option("--area", *within, text(translate("cli", "Only inside this area (name or number)")));
    list->callback([&context, within] {
        if (const auto shown = showLeaders(context, *within); !shown.ok())
            context.report(shown.error());
    });
    addLeaderVerbs(*leader, context);
}

} // namespace linli::cli
