// linli duplicates: likely pairs, judged two or joined into one.
#include "app/cli/peopleverbs.h"
#include "core/base/text.h"
#include "core/duplicates/likelypairs.h"
#include "core/persons/mask.h"

#include <QJsonArray>
#include <QJsonObject>

namespace linli::cli {

namespace {

struct PairArguments
{
    std::string one;
    std::string other;
};

QJsonObject jsonOf(const Twin &twin, QDate today)
{
    return {{QStringLiteral("id"), twin.person.id.toText()}, {QStringLiteral("name"), twin.person.name},
        {QStringLiteral("birth"), jsonText(twin.person.birth)},
        {QStringLiteral("id_number"), jsonText(shownIdNumber(twin.person, today))},
        {QStringLiteral("phone"), jsonText(shownPhone(twin.person, today))}, {QStringLiteral("address"), jsonText(twin.address)},
        {QStringLiteral("leader_of"), jsonText(twin.office)}};
}

QString lineOf(const Twin &twin)
{
    return QStringLiteral("%1 %2 %3 %4").arg(twin.person.id.toText(), twin.person.name, twin.person.birth, twin.address).trimmed();
}

Result<void> list(Context &context, int limit)
{
    LINLI_ASSIGN(Ledger * ledger, context.open());
    LINLI_ASSIGN(const QList<LikelyPair> pairs, likelyPairs(*ledger, limit));
    const QDate today = ledger->clock().today();
    QJsonArray rows;
    for (const LikelyPair &pair : pairs) {
        QJsonArray why;
        QStringList names;
        for (const Likeness one : pair.alike) {
            why.append(toWord(one));
            names.append(displayName(one));
        }
        rows.append(QJsonObject{{QStringLiteral("first"), jsonOf(pair.first, today)},
            {QStringLiteral("second"), jsonOf(pair.second, today)}, {QStringLiteral("why"), why}});
        if (!context.json)
            context.out(lineOf(pair.first) + QStringLiteral("  |  ") + lineOf(pair.second) + QStringLiteral("  |  ")
                + names.join(translate("cli", ", ", "between likenesses")));
    }
    if (context.json)
        context.out(QJsonDocument(rows));
    else if (pairs.isEmpty())
        context.out(translate("cli", "No two records look like one person."));
    return success();
}

using Decision = Result<void> (*)(Ledger &, PersonId, PersonId);

Result<void> decide(Context &context, const PairArguments &arguments, Decision decision)
{
    LINLI_ASSIGN(Ledger * ledger, context.open());
    LINLI_ASSIGN(const PersonId one, personArgument(arguments.one));
    LINLI_ASSIGN(const PersonId other, personArgument(arguments.other));
    return decision(*ledger, one, other);
}

} // namespace

void addDuplicateVerbs(CLI::App &app, Context &context)
{
    CLI::App *group = addGroup(app, "duplicates", translate("cli", "Records that are likely one person"));
    CLI::App *listing = addVerb(*group, "list", translate("cli", "Likely pairs, the most alike first"),
        {"linli duplicates list --json", "linli duplicates list --limit 20"});
    const auto limit = std::make_shared<int>(1000);
    listing->add_option("--limit", *limit, text(translate("cli", "At most so many")))->check(CLI::Range(1, 1000000));
    onRun(listing, context, [&context, limit] { return list(context, *limit); });

    const auto pair = std::make_shared<PairArguments>();
    CLI::App *joining = addVerb(*group, "merge",
        translate("cli", "They are one: everything of the second record becomes the first one's; undo takes it back"),
        {"linli duplicates merge 4611686018427387905 4611686018427387911"});
    joining->add_option("KEEP", pair->one, text(translate("cli", "The record that stays")))->required();
    joining->add_option("DROP", pair->other, text(translate("cli", "The record that goes")))->required();
    onRun(joining, context, [&context, pair] { return decide(context, *pair, &mergePersons); },
        translate("cli", "The records were joined."));
    CLI::App *apart = addVerb(*group, "apart", translate("cli", "They are two persons: not asked for again"),
        {"linli duplicates apart 4611686018427387905 4611686018427387911"});
    apart->add_option("ONE", pair->one, text(translate("cli", "The resident's number")))->required();
    apart->add_option("OTHER", pair->other, text(translate("cli", "The resident's number")))->required();
    onRun(apart, context, [&context, pair] { return decide(context, *pair, &keepApart); }, translate("cli", "Noted: two persons."));
}

} // namespace linli::cli
