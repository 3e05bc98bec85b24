// linli incident figures, zero.
#include "app/cli/caseoutput.h"
#include "app/cli/incidentverbs.h"
#include "app/cli/matteroutput.h"
#include "app/cli/peopleverbs.h"
#include "core/base/text.h"
#include "core/incidents/exportincidents.h"
#include "core/ledger/scope.h"

#include <QJsonArray>
#include <QJsonObject>

namespace linli::cli {

namespace {

struct Typed
{
    std::string month, area, level, out;
    bool reached = false, missed = false, year = false;
};

QJsonObject toJson(const FigureLine &line)
{
    const auto share = [](int now, int before) {
        const auto found = changeShare(now, before);
        return found ? QJsonValue(*found) : QJsonValue();
    };
    const YearOnYear &is = line.counts;
    return {{QStringLiteral("name"), line.name}, {QStringLiteral("kind"), jsonText(line.kind ? toWord(*line.kind) : QString())},
        {QStringLiteral("month"), is.month}, {QStringLiteral("month_last_year"), is.monthBefore},
        {QStringLiteral("month_change"), is.month - is.monthBefore}, {QStringLiteral("month_percent"), share(is.month, is.monthBefore)},
        {QStringLiteral("year"), is.year}, {QStringLiteral("year_last_year"), is.yearBefore},
        {QStringLiteral("year_change"), is.year - is.yearBefore}, {QStringLiteral("year_percent"), share(is.year, is.yearBefore)}};
}

Result<void> figures(Context &context, const Typed &arguments)
{
    LINLI_ASSIGN(Ledger * ledger, context.open());
    LINLI_ASSIGN(const QDate first, monthOption(*ledger, arguments.month));
    LINLI_ASSIGN(const AreaTree tree, AreaTree::loadInScope(ledger->db()));
    LINLI_ASSIGN(const IncidentFigures found, incidentFigures(*ledger, tree, first.year(), first.month()));
    LINLI_ASSIGN(const AreaId area, areaOption(*ledger, arguments.area));
    if (!arguments.out.empty()) {
        LINLI_ASSIGN(const qint64 rows, exportIncidentFigures(*ledger, QString::fromStdString(arguments.out), found, area));
        Q_UNUSED(rows)
    }
    QJsonArray lines;
    if (!context.json)
        context.out(spansInWords(found.spans));
    for (const FigureLine &line : figureLines(found, area)) {
        lines.append(toJson(line));
        const YearOnYear &is = line.counts;
        if (!context.json)
            context.out(translate("cli", "%1: month %2, last year %3, %4 (%5); year %6, last year %7, %8 (%9)")
                            .arg(line.name).arg(is.month).arg(is.monthBefore)
                            .arg(changeText(is.month, is.monthBefore), changeShareText(is.month, is.monthBefore))
                            .arg(is.year).arg(is.yearBefore)
                            .arg(changeText(is.year, is.yearBefore), changeShareText(is.year, is.yearBefore)));
    }
    if (context.json)
        context.out(QJsonDocument(lines));
    return success();
}

QJsonObject toJson(const ZeroRow &row)
{
    const auto counts = [](const std::array<int, 3> &of) {
        return QJsonObject{{QStringLiteral("crime"), of[0]}, {QStringLiteral("accident"), of[1]}, {QStringLiteral("petition"), of[2]}};
    };
    return {{QStringLiteral("area"), row.area.toText()}, {QStringLiteral("area_name"), row.name}, {QStringLiteral("level"), toWord(row.kind)},
        {QStringLiteral("month"), row.judgedMonth ? QJsonValue(counts(row.month)) : QJsonValue()}, {QStringLiteral("year"), counts(row.year)},
        {QStringLiteral("month_at_zero"), row.judgedMonth && row.atZero(false)}, {QStringLiteral("year_at_zero"), row.atZero(true)}};
}

void printSums(const Context &context, const ZeroTable &table)
{
    for (const AreaKind kind : {AreaKind::Community, AreaKind::Building, AreaKind::Unit}) {
        for (const bool year : {false, true}) {
            const ZeroCount sum = table.count(kind, year);
            const QString when = year ? translate("cli", "this year") : translate("cli", "this month");
            context.out(translate("cli", "%1, %2: of %3, %4 without crimes, %5 without accidents, %6 without petitions, %7 without all three")
                            .arg(displayName(kind), when).arg(sum.judged).arg(sum.crime).arg(sum.accident).arg(sum.petition).arg(sum.all));
        }
    }
}

Result<void> zero(Context &context, const Typed &arguments)
{
    LINLI_ASSIGN(Ledger * ledger, context.open());
    LINLI_ASSIGN(const QDate first, monthOption(*ledger, arguments.month));
    LINLI_ASSIGN(const AreaTree tree, AreaTree::loadInScope(ledger->db()));
    LINLI_ASSIGN(ZeroTable table, zeroTable(*ledger, tree, first.year(), first.month()));
    LINLI_ASSIGN(const AreaId within, areaOption(*ledger, arguments.area));
    table.rows.removeIf([&](const ZeroRow &row) { return within && !tree.isWithin(row.area, within); });
    if (!context.json)
        printSums(context, table);
    const QString level = QString::fromStdString(arguments.level);
    table.rows.removeIf([&](const ZeroRow &row) {
        const bool judged = arguments.year || row.judgedMonth;
        const bool there = judged && row.atZero(arguments.year);
        return (!level.isEmpty() && toWord(row.kind) != level) || (arguments.reached && !there) || (arguments.missed && (there || !judged));
    });
    if (!arguments.out.empty()) {
        LINLI_ASSIGN(const qint64 rows, exportZeros(*ledger, QString::fromStdString(arguments.out), table));
        Q_UNUSED(rows)
    }
    QJsonArray rows;
    for (const ZeroRow &row : std::as_const(table.rows)) {
        rows.append(toJson(row));
        if (context.json || !(arguments.reached || arguments.missed))
            continue;
        const auto &counts = arguments.year ? row.year : row.month;
        context.out(QStringLiteral("%1  %2  %3/%4/%5").arg(row.name, displayName(row.kind)).arg(counts[0]).arg(counts[1]).arg(counts[2]));
    }
    if (context.json)
        context.out(QJsonDocument(rows));
    return success();
}

} // namespace

void addIncidentFigureVerbs(CLI::App &group, Context &context)
{
    const auto arguments = std::make_shared<Typed>();
    const auto common = [&](CLI::App *verb) {
        verb->add_option("--month", arguments->month, text(translate("cli", "The month, YYYY-MM; otherwise this one")));
        verb->add_option("--area", arguments->area, text(translate("cli", "Only inside this area (name or number)")));
        verb->add_option("--out", arguments->out, text(translate("cli", "Write it as a spreadsheet, too")))->option_text(text(translate("cli", "FILE.xlsx")));
        return verb;
    };
    CLI::App *figuresVerb = common(addVerb(group, "figures", translate("cli", "Year on year by kind: the month, and the year to its day"),
        {"linli incident figures --month 2026-09", "linli incident figures --area 广济桥社区 --out figures.xlsx --json"}));
    onRun(figuresVerb, context, [&context, arguments] { return figures(context, *arguments); });
    CLI::App *zeroVerb = common(addVerb(group, "zero", translate("cli", "Which micro-units, buildings and communities were at the three zeros"),
        {"linli incident zero --month 2026-09", "linli incident zero --level unit --missed --year --out zeros.xlsx"}));
    zeroVerb->add_option("--level", arguments->level, text(translate("cli", "Only this level")))
        ->check(CLI::IsMember({"unit", "building", "community"}))->option_text("unit|building|community");
    zeroVerb->add_flag("--year", arguments->year, text(translate("cli", "Judge the year so far instead of the month")));
    CLI::Option *reached = zeroVerb->add_flag("--reached", arguments->reached, text(translate("cli", "List those at all three zeros")));
    zeroVerb->add_flag("--missed", arguments->missed, text(translate("cli", "List those that are not")))->excludes(reached);
    onRun(zeroVerb, context, [&context, arguments] { return zero(context, *arguments); });
}

} // namespace linli::cli
