// `linli case overview|hotspots|repeats`: the cases of a time seen from above.
#include "app/cli/caseoutput.h"
#include "app/cli/caseverbs.h"

#include "core/base/text.h"
#include "core/cases/casekinds.h"
#include "core/overview/overview.h"

#include <QJsonArray>

#include <memory>

namespace linli::cli {

namespace {

struct Arguments
{
    std::string area;
    int months = 12;
};

using Act = Result<void> (*)(Context &, Ledger &, AreaId, const Arguments &);

void run(Context &context, const Arguments &arguments, Act act)
{
    const auto done = [&]() -> Result<void> {
        LINLI_ASSIGN(Ledger * ledger, context.open());
        AreaId within;
        if (!arguments.area.empty()) {
            LINLI_ASSIGN(within, areaIdFromText(*ledger, QString::fromStdString(arguments.area)));
        }
        return act(context, *ledger, within, arguments);
    }();
    if (!done)
        context.report(done.error());
}

QJsonObject toJson(const PlaceCount &place)
{
    return {{QStringLiteral("place"), place.name}, {QStringLiteral("cases"), place.cases}, {QStringLiteral("open"), place.open},
        {QStringLiteral("overdue"), place.overdue}, {QStringLiteral("most"), place.mostKind}};
}

QString lineOf(const PlaceCount &place)
{
    return translate("casecli", "%1: %2 cases, %3 open, %4 overdue; most: %5")
        .arg(place.name)
        .arg(place.cases)
        .arg(place.open)
        .arg(place.overdue)
        .arg(caseKindName(place.mostKind));
}

Result<void> overview(Context &context, Ledger &ledger, AreaId within, const Arguments &arguments)
{
    LINLI_ASSIGN(const Overview told, caseOverview(ledger, {within, arguments.months}));
    if (context.json) {
        QJsonArray counts, places;
        for (const MonthCount &count : told.counts)
            counts.append(QJsonObject{{QStringLiteral("month"), count.month.toString(QStringLiteral("yyyy-MM"))},
                {QStringLiteral("kind"), count.kind}, {QStringLiteral("cases"), count.cases}});
        for (const PlaceCount &place : told.places)
            places.append(toJson(place));
        context.out(QJsonDocument(QJsonObject{
            {QStringLiteral("cases"), told.cases}, {QStringLiteral("months"), counts}, {QStringLiteral("places"), places}}));
        return success();
    }
    context.out(translate("casecli", "%1 cases received since %2").arg(told.cases).arg(told.from.toString(Qt::ISODate)));
    for (const MonthCount &count : told.counts)
        context.out(QStringLiteral("%1  %2  %3").arg(count.month.toString(QStringLiteral("yyyy-MM")), caseKindName(count.kind)).arg(count.cases));
    for (const PlaceCount &place : told.places)
        context.out(lineOf(place));
    return success();
}

Result<void> spots(Context &context, Ledger &ledger, AreaId within, const Arguments &)
{
    LINLI_ASSIGN(const QList<PlaceCount> places, hotSpots(ledger, within));
    QJsonArray array;
    for (const PlaceCount &place : places) {
        array.append(toJson(place));
        if (!context.json)
            context.out(lineOf(place));
    }
    if (context.json)
        context.out(QJsonDocument(array));
    else if (places.isEmpty())
        context.out(translate("casecli", "No case was received in the last 90 days."));
    return success();
}

Result<void> repeats(Context &context, Ledger &ledger, AreaId within, const Arguments &)
{
    LINLI_ASSIGN(const QList<RepeatedTrouble> troubles, repeatedTroubles(ledger, within));
    LINLI_ASSIGN(const QList<RepeatedReporter> reporters, repeatedReporters(ledger, within));
    QJsonArray kinds, people;
    for (const RepeatedTrouble &one : troubles) {
        kinds.append(QJsonObject{{QStringLiteral("place"), one.placeName}, {QStringLiteral("kind"), one.kind},
            {QStringLiteral("cases"), one.cases}, {QStringLiteral("open"), one.open},
            {QStringLiteral("last"), minuteText(one.last)}, {QStringLiteral("deliberation"), one.deliberation}});
        if (!context.json)
            context.out(translate("casecli", "%1, %2: %3 times, %4 open, last %5; %6")
                            .arg(one.placeName, caseKindName(one.kind), QString::number(one.cases), QString::number(one.open),
                                minuteText(one.last),
                                one.deliberation.isEmpty() ? translate("casecli", "worth a 122 deliberation")
                                                           : translate("casecli", "taken up by the deliberation “%1”").arg(one.deliberation)));
    }
    for (const RepeatedReporter &one : reporters) {
        people.append(QJsonObject{{QStringLiteral("name"), one.name}, {QStringLiteral("area"), one.areaName},
            {QStringLiteral("cases"), one.cases}, {QStringLiteral("open"), one.open}, {QStringLiteral("last"), minuteText(one.last)}});
        if (!context.json)
            context.out(translate("casecli", "%1 (%2) reported %3 times, %4 open, last %5")
                            .arg(one.name, one.areaName, QString::number(one.cases), QString::number(one.open), minuteText(one.last)));
    }
    if (context.json)
        context.out(QJsonDocument(QJsonObject{{QStringLiteral("troubles"), kinds}, {QStringLiteral("reporters"), people}}));
    else if (troubles.isEmpty() && reporters.isEmpty())
        context.out(translate("casecli", "Nothing came back three times in the last 90 days."));
    return success();
}

} // namespace

void addCaseOverviewVerbs(CLI::App &group, Context &context)
{
    const auto add = [&](const char *name, const QString &description, const char *example, Act act) {
        const auto arguments = std::make_shared<Arguments>();
        CLI::App *verb = addVerb(group, name, description, {example});
        verb->add_option("--area", arguments->area, text(translate("casecli", "Only inside this area (name or number)")));
        if (act == overview)
            verb->add_option("--months", arguments->months, text(translate("casecli", "How many months, the present one included")))
                ->check(CLI::Range(1, 36));
        verb->callback([&context, arguments, act] { run(context, *arguments, act); });
    };
    add("overview", translate("casecli", "Cases received by month and kind, and by place"), "linli case overview --months 6", overview);
    add("hotspots", translate("casecli", "Buildings by their cases of the last 90 days"), "linli case hotspots", spots);
    add("repeats", translate("casecli", "The same kind at the same place, or the same reporter, three times in 90 days"),
        "linli case repeats", repeats);
}

} // namespace linli::cli
