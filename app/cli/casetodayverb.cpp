// `linli case today`: what waits for who is signed in, the most pressing first.
#include "app/cli/caseoutput.h"
#include "app/cli/caseverbs.h"

#include "core/base/text.h"
#include "core/cases/today.h"

#include <QJsonArray>

#include <memory>

namespace linli::cli {

namespace {

struct Arguments
{
    std::string person, rung;
    int limit = turnPageSize;
};

Result<Turn> turnFor(Ledger &ledger, const Arguments &arguments)
{
    if (const auto rung = wordOf<Rung>(arguments.rung))
        return turnOfRung(*rung);
    if (arguments.person.empty())
        return turnOf(ledger);
    LINLI_ASSIGN(const PersonId person, personFromText(ledger, QString::fromStdString(arguments.person)));
    return turnOfPerson(ledger.db(), person);
}

QJsonObject turnJson(const TurnRow &row)
{
    QJsonObject json = toJson(row.row);
    json.insert(QStringLiteral("why"), toWord(row.why));
    json.insert(QStringLiteral("next"), row.next ? QJsonValue(toWord(*row.next)) : QJsonValue(QJsonValue::Null));
    const qint64 sign = row.overdue ? -1 : 1; // Negative: since it passed.
    json.insert(QStringLiteral("office_minutes_left"), row.left ? QJsonValue(sign * qint64(row.left->count())) : QJsonValue(QJsonValue::Null));
    json.insert(QStringLiteral("overdue"), row.overdue);
    return json;
}

QString turnLine(const TurnRow &row)
{
    QString line = lineOf(row.row) + QStringLiteral("  ") + displayName(row.why);
    if (row.left)
        line += u' ' + (row.overdue ? translate("casecli", "overdue by %1").arg(officeTimeText(*row.left))
                                              : translate("casecli", "%1 left").arg(officeTimeText(*row.left)));
    return line;
}

Result<void> today(Context &context, const Arguments &arguments)
{
    LINLI_ASSIGN(Ledger * ledger, context.open());
    LINLI_ASSIGN(const Turn turn, turnFor(*ledger, arguments));
    LINLI_ASSIGN(const WaitingCounts counts, countWaiting(ledger->db(), ledger->clock().now(), turn));
    LINLI_ASSIGN(const TurnPage page, turnPage(*ledger, turn, std::nullopt, arguments.limit));
    if (context.json) {
        QJsonArray cases;
        for (const TurnRow &row : page.rows)
            cases.append(turnJson(row));
        context.out(QJsonDocument(QJsonObject{{QStringLiteral("waiting"), counts.all}, {QStringLiteral("urgent"), counts.urgent},
            {QStringLiteral("due_today"), counts.dueToday}, {QStringLiteral("overdue"), counts.overdue}, {QStringLiteral("cases"), cases}}));
        return success();
    }
    context.out(translate("casecli", "%1 waiting, %2 urgent, %3 due today, %4 overdue")
                    .arg(counts.all).arg(counts.urgent).arg(counts.dueToday).arg(counts.overdue));
    for (const TurnRow &row : page.rows)
        context.out(turnLine(row));
    return success();
}

} // namespace

void addCaseTodayVerb(CLI::App &group, Context &context)
{
    CLI::App *verb = addVerb(group, "today", translate("casecli", "What waits for me: danger first, then what is due first"),
        {"linli case today", "linli case today --rung community --json"});
    const auto arguments = std::make_shared<Arguments>();
    verb->add_option("--person", arguments->person, text(translate("casecli", "For somebody else: name or id")));
    addWordOption<Rung>(*verb, "--rung", arguments->rung, translate("casecli", "For the desk of this rung"));
    verb->add_option("--limit", arguments->limit, text(translate("casecli", "At most so many")))->check(CLI::PositiveNumber);
    verb->callback([&context, arguments] {
        if (const Result<void> done = today(context, *arguments); !done.ok())
            context.report(done.error());
    });
}

} // namespace linli::cli
