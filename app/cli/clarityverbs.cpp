// linli clarity.
#include "app/cli/peopleverbs.h"
#include "core/base/text.h"
#include "core/clarity/clarityquery.h"

#include <QJsonArray>
#include <QJsonObject>

namespace linli::cli {

namespace {

struct ClarityArguments
{
    std::string area;
    std::string missing; ///< A clarity's word, or "any".
};

double shareOf(int clear, int households)
{
    return households > 0 ? double(clear) / households : 1.0;
}

QJsonObject jsonOf(const ClarityShare &share)
{
    QJsonObject json{{QStringLiteral("households"), share.households}, {QStringLiteral("all_clear"), share.allClear}};
    for (const Clarity clarity : allClarities)
        json.insert(toWord(clarity),
            QJsonObject{{QStringLiteral("clear"), share.clearOf(clarity)},
                {QStringLiteral("share"), shareOf(share.clearOf(clarity), share.households)}});
    return json;
}

QString lineOf(const QString &name, const ClarityShare &share)
{
    QStringList parts;
    for (const Clarity clarity : allClarities)
        parts.append(QStringLiteral("%1 %2%").arg(displayName(clarity)).arg(qRound(100 * shareOf(share.clearOf(clarity), share.households))));
    return translate("cli", "%1: %2 households; %3").arg(name).arg(share.households).arg(parts.join(QStringLiteral("  ")));
}

Result<void> showShares(Context &context, Ledger &ledger, AreaId area)
{
    LINLI_ASSIGN(const AreaTree tree, AreaTree::loadInScope(ledger.db()));
    LINLI_ASSIGN(const auto shares, clarityShares(ledger, tree));
    const auto nameOf = [&tree](AreaId id) { return id ? tree.find(id)->name : translate("cli", "Together"); };
    QJsonArray children;
    if (!context.json)
        context.out(lineOf(nameOf(area), shares.value(area)));
    for (const AreaId child : tree.children(area)) {
        if (context.json) {
            QJsonObject json = jsonOf(shares.value(child));
            json.insert(QStringLiteral("id"), child.toText());
            json.insert(QStringLiteral("area"), nameOf(child));
            children.append(json);
        } else {
            context.out(QStringLiteral("  ") + lineOf(nameOf(child), shares.value(child)));
        }
    }
    if (context.json) {
        QJsonObject json = jsonOf(shares.value(area));
        json.insert(QStringLiteral("id"), area ? QJsonValue(area.toText()) : QJsonValue());
        json.insert(QStringLiteral("area"), nameOf(area));
        json.insert(QStringLiteral("children"), children);
        context.out(QJsonDocument(json));
    }
    return success();
}

Result<void> listMissing(Context &context, Ledger &ledger, AreaId area, const QString &which)
{
    QJsonArray list;
    std::optional<UnclearCursor> after;
    do {
        LINLI_ASSIGN(const UnclearPage page, unclearPage(ledger, {area, clarityFromWord(which)}, after));
        for (const UnclearRow &row : page.rows) {
            QJsonArray reasons;
            QStringList texts;
            for (const Unclear &one : row.reasons) {
                reasons.append(QJsonObject{{QStringLiteral("clarity"), toWord(one.clarity)},
                    {QStringLiteral("missing"), one.word}, {QStringLiteral("text"), one.text}});
                texts.append(one.text);
            }
            if (context.json)
                list.append(QJsonObject{{QStringLiteral("household"), row.id.toText()},
                    {QStringLiteral("address"), row.address}, {QStringLiteral("reasons"), reasons}});
            else
                context.out(row.address + QStringLiteral("  ") + texts.join(translate("cli", "; ", "between reasons")));
        }
        after = page.next;
    } while (after);
    if (context.json)
        context.out(QJsonDocument(list));
    return success();
}

Result<void> show(Context &context, const ClarityArguments &arguments)
{
    LINLI_ASSIGN(Ledger * ledger, context.open());
    LINLI_ASSIGN(const AreaId area, areaOption(*ledger, arguments.area));
    if (arguments.missing.empty())
        return showShares(context, *ledger, area);
    return listMissing(context, *ledger, area, QString::fromStdString(arguments.missing));
}

} // namespace

void addClarityVerbs(CLI::App &app, Context &context)
{
    CLI::App *verb = addVerb(app, "clarity",
        translate("cli", "The four clarities: the share of clear households of an area and those inside it, or what is missing"),
        {"linli clarity", "linli clarity 广济桥社区 --json", "linli clarity 广济苑1栋 --missing people"});
    const auto arguments = std::make_shared<ClarityArguments>();
    verb->add_option("AREA", arguments->area, text(translate("cli", "Name or number of the area; without it everything")));
    verb->add_option("--missing", arguments->missing,
            text(translate("cli", "List what is missing instead: people, facts, changes, problems, or any")))
        ->check(CLI::IsMember({"people", "facts", "changes", "problems", "any"}));
    onRun(verb, context, [&context, arguments] { return show(context, *arguments); });
}

} // namespace linli::cli
