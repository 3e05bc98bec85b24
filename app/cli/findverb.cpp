#include "app/cli/peopleverbs.h"
#include "core/base/text.h"
#include "core/search/find.h"

#include <QJsonArray>
#include <QJsonObject>

namespace linli::cli {

namespace {

Result<void> findAnything(Context &context, const std::vector<std::string> &words, int limit)
{
    LINLI_ASSIGN(Ledger * ledger, context.open());
    QStringList typed;
    for (const std::string &word : words)
        typed.append(QString::fromStdString(word));
    FindOptions options;
    options.limit = limit;
    LINLI_ASSIGN(const QList<Found> all, find(*ledger, typed.join(u' '), options));
    QJsonArray list;
    std::optional<FoundKind> group;
    for (const Found &found : all) {
        if (context.json) {
            list.append(QJsonObject{{QStringLiteral("kind"), toWord(found.ref.kind)},
                {QStringLiteral("id"), QString::number(found.ref.id)}, {QStringLiteral("title"), found.title},
                {QStringLiteral("where"), found.where}, {QStringLiteral("why"), found.why}});
            continue;
        }
        if (group != found.ref.kind)
            context.out(displayName(found.ref.kind));
        group = found.ref.kind;
        context.out(QStringLiteral("  %1  %2  (%3)  %4").arg(found.title, found.where, found.why).arg(found.ref.id));
    }
    if (context.json)
        context.out(QJsonDocument(list));
    else if (all.isEmpty())
        context.out(translate("cli", "Nothing was found."));
    return success();
}

} // namespace

void addFindVerb(CLI::App &app, Context &context)
{
    CLI::App *verb = addVerb(app, "find",
        translate("cli",
            "Find people, homes, cases, leaders and areas: by name or pinyin, address, number or its last four digits"),
        {"linli find oy --json", "linli find 75栋301", "linli find 广济苑2-1-502 --limit 3", "linli find 0001"});
    const auto typed = std::make_shared<std::vector<std::string>>();
    const auto limit = std::make_shared<int>(FindOptions().limit);
    verb->add_option("TEXT", *typed, text(translate("cli", "What is looked for")))->required();
    verb->add_option("--limit", *limit, text(translate("cli", "At most so many of each kind (8)")))->check(CLI::Range(1, 1000));
    onRun(verb, context, [&context, typed, limit] { return findAnything(context, *typed, *limit); });
}

} // namespace linli::cli
