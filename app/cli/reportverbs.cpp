#include "app/cli/reportverbs.h"

#include "core/base/text.h"
#include "core/reporting/monthreport.h"

#include <QJsonArray>
#include <QJsonObject>

#include <memory>

namespace linli::cli {

namespace {

struct MonthOptions
{
    std::string month;
    std::string out;
};

Result<QDate> readMonth(const QString &text)
{
    const QDate first = QDate::fromString(text + QStringLiteral("-01"), QStringLiteral("yyyy-MM-dd"));
    if (!first.isValid())
        return Error{
            ErrorKind::Invalid, translate("cli", "The month is not understood. Write it like 2026-09.")};
    return first;
}

QJsonObject jsonOf(const CaseCounts &counts)
{
    return {{QStringLiteral("received"), counts.received}, {QStringLiteral("closed"), counts.closed},
        {QStringLiteral("due"), counts.due()}, {QStringLiteral("in_time"), counts.inTime},
        {QStringLiteral("late"), counts.late}, {QStringLiteral("overdue_open"), counts.overdueOpen}};
}

QJsonObject jsonOf(const ActivityCounts &counts)
{
    return {{QStringLiteral("held"), counts.held}, {QStringLiteral("people"), counts.people}, {QStringLiteral("volunteers"), counts.volunteers},
        {QStringLiteral("volunteer_minutes"), counts.minutes}, {QStringLiteral("errands"), counts.errands}};
}

QJsonObject jsonOf(const ActivityFigures &figures)
{
    QJsonObject bySeries;
    for (auto one = figures.bySeries.begin(); one != figures.bySeries.end(); ++one) {
        QJsonObject json = jsonOf(*one);
        QJsonArray editions;
        for (const int edition : figures.editions.value(one.key()))
            editions.append(edition);
        json.insert(QStringLiteral("editions"), editions);
        bySeries.insert(one.key(), json);
    }
    QJsonObject json = jsonOf(figures.all);
    json.insert(QStringLiteral("by_series"), bySeries);
    return json;
}

QJsonObject jsonOf(const ClosingCounts &counts)
{
    const auto median = counts.medianDays();
    const auto slow = counts.slowDays();
    return {{QStringLiteral("closed"), int(counts.days.size())},
        {QStringLiteral("median_working_days"), median ? QJsonValue(*median) : QJsonValue()},
        {QStringLiteral("p90_working_days"), slow ? QJsonValue(*slow) : QJsonValue()}, {QStringLiteral("satisfied"), counts.satisfied},
        {QStringLiteral("mostly"), counts.mostly}, {QStringLiteral("not"), counts.dissatisfied},
        {QStringLiteral("no_answer"), counts.noAnswer}};
}

QJsonObject jsonOf(const DeskFigures &desk)
{
    QJsonObject byGrade;
    for (const Grade grade : allGrades)
        byGrade.insert(toWord(grade), jsonOf(desk.byGrade.value(toWord(grade))));
    QJsonObject closing = jsonOf(desk.all);
    closing.insert(QStringLiteral("by_grade"), byGrade);
    return {{QStringLiteral("closing"), closing}, {QStringLiteral("escalated"), desk.escalated},
        {QStringLiteral("returned"), desk.returned}, {QStringLiteral("urgent"), desk.urgent},
        {QStringLiteral("urgent_handled"), desk.urgentHandled},
        {QStringLiteral("hotline"), QJsonObject{{QStringLiteral("received"), desk.tickets}, {QStringLiteral("closed"), desk.hotline.closed},
            {QStringLiteral("solved"), desk.hotline.solved}, {QStringLiteral("asked"), desk.hotline.asked},
            {QStringLiteral("satisfied"), desk.hotline.satisfied}}}};
}

QJsonObject jsonOf(const DeliberationFigures &figures)
{
    QJsonObject open;
    for (const DeliberationStage stage : allOf<DeliberationStage>)
        open.insert(toWord(stage), figures.open[size_t(stage)]);
    return {{QStringLiteral("open"), open}, {QStringLiteral("proposed"), figures.proposed}, {QStringLiteral("carried"), figures.carried},
        {QStringLiteral("rejected"), figures.rejected}, {QStringLiteral("closed"), figures.closed},
        {QStringLiteral("cancelled"), figures.cancelled}};
}

QJsonObject jsonOf(const MonthFigures &month)
{
    QJsonObject byGrade;
    for (const Grade grade : allGrades)
        byGrade.insert(toWord(grade), jsonOf(month.cases.byGrade.value(toWord(grade))));
    QJsonObject cases = jsonOf(month.cases.all);
    cases.insert(QStringLiteral("by_grade"), byGrade);
    const PeopleFigures people = month.people.value(AreaId());
    return {{QStringLiteral("month"), month.period.word()},
        {QStringLiteral("as_of"), minuteText(month.period.asOf)},
        {QStringLiteral("leaders"), QJsonObject{{QStringLiteral("in_office"), people.leaders}}},
        {QStringLiteral("households"), people.households}, {QStringLiteral("residents"), people.residents},
        {QStringLiteral("cases"), cases}, {QStringLiteral("desk"), jsonOf(month.desk)},
        {QStringLiteral("deliberations"), jsonOf(month.deliberations)}, {QStringLiteral("activities"), jsonOf(month.activities)}};
}

QJsonObject jsonOf(const MatterLine &line)
{
    return {{QStringLiteral("month"), line.counts.month}, {QStringLiteral("last_month"), line.lastMonth},
        {QStringLiteral("month_last_year"), line.counts.monthBefore}, {QStringLiteral("year"), line.counts.year},
        {QStringLiteral("year_last_year"), line.counts.yearBefore}};
}

QJsonObject jsonOf(const MatterFigures &matters)
{
    QJsonArray incidents;
    for (const MatterLine &line : matters.incidents) {
        QJsonObject one = jsonOf(line);
        one.insert(QStringLiteral("name"), line.name);
        one.insert(QStringLiteral("kind"), line.kind ? QJsonValue(toWord(*line.kind)) : QJsonValue());
        incidents.append(one);
    }
    QJsonObject zeros;
    for (const AreaKind kind : {AreaKind::Community, AreaKind::Building, AreaKind::Unit}) {
        const ZeroCount month = matters.zeros.count(kind, false);
        const ZeroCount year = matters.zeros.count(kind, true);
        zeros.insert(toWord(kind), QJsonObject{{QStringLiteral("month"), month.all}, {QStringLiteral("month_of"), month.judged},
            {QStringLiteral("year"), year.all}, {QStringLiteral("year_of"), year.judged}});
    }
    return {{QStringLiteral("projects_finished"), jsonOf(matters.projects)}, {QStringLiteral("disputes"), jsonOf(matters.disputes)},
        {QStringLiteral("incidents"), incidents}, {QStringLiteral("three_zeros"), zeros}};
}

void printMatters(const Context &context, const MatterFigures &matters)
{
    QList<MatterLine> lines{matters.projects, matters.disputes};
    for (const MatterLine &line : matters.incidents) {
        if (line.counts != YearOnYear() || line.strong)
            lines.append(line);
    }
    for (const MatterLine &line : std::as_const(lines))
        context.out(translate("cli", "%1: %2 (last year %3, %4)")
                        .arg(line.name).arg(line.counts.month).arg(line.counts.monthBefore)
                        .arg(changeShareText(line.counts.month, line.counts.monthBefore)));
}

void printMonth(const Context &context, const MonthFigures &month)
{
    const PeopleFigures people = month.people.value(AreaId());
    const CaseCounts &cases = month.cases.all;
    context.out(translate("cli", "%1, as of %2").arg(month.period.word(), minuteText(month.period.asOf)));
    context.out(translate("cli", "Leaders in office: %1. Households: %2. Residents: %3.")
                    .arg(people.leaders)
                    .arg(people.households)
                    .arg(people.residents));
    context.out(
        translate("cli", "Cases: %1 received, %2 closed; %3 due, %4 in time, %5 late; %6 overdue and open.")
            .arg(cases.received)
            .arg(cases.closed)
            .arg(cases.due())
            .arg(cases.inTime)
            .arg(cases.late)
            .arg(cases.overdueOpen));
    const DeliberationFigures &deliberations = month.deliberations;
    context.out(translate("cli", "Deliberations: %1 proposed, %2 open, %3 carried, %4 rejected, %5 closed.")
                    .arg(deliberations.proposed)
                    .arg(deliberations.allOpen())
                    .arg(deliberations.carried)
                    .arg(deliberations.rejected)
                    .arg(deliberations.closed));
    const HotlineShares &hotline = month.desk.hotline;
    context.out(translate("cli", "12345 tickets: %1 received, %2 closed, %3 of these solved; %4 of %5 satisfied.")
                    .arg(month.desk.tickets)
                    .arg(hotline.closed)
                    .arg(hotline.solved)
                    .arg(hotline.satisfied)
                    .arg(hotline.asked));
}

Result<void> reportMonth(Context &context, QDate first, const QString &path)
{
    LINLI_ASSIGN(Ledger * ledger, context.open());
    LINLI_ASSIGN(const MonthReport report, computeMonth(*ledger, first.year(), first.month()));
    if (!path.isEmpty())
        LINLI_TRY(writeMonthWorkbook(report, *ledger, path));
    if (context.json) {
        QJsonObject object = jsonOf(report.now);
        object.insert(QStringLiteral("last_month"), jsonOf(report.lastMonth));
        object.insert(QStringLiteral("last_year"), jsonOf(report.lastYear));
        object.insert(QStringLiteral("matters"), jsonOf(report.matters));
        context.out(QJsonDocument(object));
    } else {
        printMonth(context, report.now);
        printMatters(context, report.matters);
    }
    return success();
}

void month(Context &context, const MonthOptions &options)
{
    const Result<QDate> first = readMonth(QString::fromStdString(options.month));
    if (!first)
        return context.misused(first.error());
    const QString path = QString::fromStdString(options.out);
    if (path.isEmpty() && !context.json)
        return context.misused(
            {ErrorKind::Invalid, translate("cli", "Say where the report goes: --out FILE.xlsx.")});
    const Result<void> reported = reportMonth(context, *first, path);
    if (!reported)
        context.report(reported.error());
}

} // namespace

void addReportVerbs(CLI::App &app, Context &context)
{
    CLI::App *group = addGroup(app, "report", translate("cli", "The month's report"));
    CLI::App *verb = addVerb(*group, "month",
        translate("cli", "Leaders, households, residents and cases of a month, as of its end or now"),
        {"linli report month 2026-09 --out 2026-09.xlsx", "linli --json report month 2026-09"});
    const auto options = std::make_shared<MonthOptions>();
    verb->add_option("MONTH", options->month, text(translate("cli", "The month, YYYY-MM")))->required();
    verb->add_option("--out", options->out,
            text(translate("cli",
                "The .xlsx to write; an existing file is replaced once the new one is whole. With --json it "
                "may be left out")))
        ->option_text(text(translate("cli", "FILE.xlsx")));
    verb->callback([&context, options] { month(context, *options); });
}

} // namespace linli::cli
