// linli area split, merge, coverage; linli units plan.
#include "app/cli/treeverbs.h"
#include "core/base/text.h"
#include "core/households/household.h"
#include "core/units/buildingplan.h"
#include "core/units/coverage.h"
#include "core/units/unitcases.h"

#include <QJsonArray>
#include <QJsonObject>

namespace linli::cli {

namespace {

struct UnitOptions
{
    std::string area;
    std::vector<std::string> parts;
    std::vector<std::string> others;
    std::string into;
    std::string day;
    std::string reason;
    std::string leaderOf;
    std::string gap;
    int maxAreas = 0; ///< 0: as the office has it.
    int maxHouseholds = 0;
    bool accept = false;
};

/// "301", "1单元301", "1-301" or a household's number, among those of the unit.
Result<HouseholdId> memberFromText(const QList<UnitHousehold> &households, const QString &typed)
{
    QList<HouseholdId> found;
    for (const UnitHousehold &household : households) {
        const QString room = household.room;
        const bool same = typed == household.id.toText() || typed == room || typed == household.stairwell + room
            || (typed.contains(u'-') && normalisedStairwell(typed.section(u'-', 0, 0)) == household.stairwell
                && typed.section(u'-', 1) == room);
        if (same)
            found.append(household.id);
    }
    if (found.size() == 1)
        return found.first();
    return Error{found.isEmpty() ? ErrorKind::NotFound : ErrorKind::Refused,
        found.isEmpty() ? translate("cli", "There is no household %1 in this micro-unit.").arg(typed)
                        : translate("cli", "Several households are called %1; write it like 1-301.").arg(typed)};
}

/// "1栋-3=501,502"
Result<UnitPart> partFromText(const QList<UnitHousehold> &households, const QString &typed)
{
    UnitPart part;
    part.name = typed.section(u'=', 0, 0).trimmed();
    const QStringList rooms = typed.section(u'=', 1).split(u',', Qt::SkipEmptyParts);
    if (part.name.isEmpty() || rooms.isEmpty())
        return Error{ErrorKind::Invalid, translate("cli", "A part is written like 1栋-3=501,502.")};
    for (const QString &room : rooms) {
        LINLI_ASSIGN(const HouseholdId id, memberFromText(households, room.trimmed()));
        part.households.append(id);
    }
    return part;
}

Result<void> split(Context &context, const UnitOptions &options)
{
    LINLI_ASSIGN(Ledger * ledger, context.open());
    LINLI_ASSIGN(const AreaId unit, areaArgument(*ledger, options.area));
    LINLI_ASSIGN(const QDate day, dayOption(*ledger, options.day));
    LINLI_ASSIGN(const auto households, householdsOfUnit(ledger->db(), unit));
    QList<UnitPart> parts;
    for (const std::string &typed : options.parts) {
        LINLI_ASSIGN(const UnitPart part, partFromText(households, QString::fromStdString(typed)));
        parts.append(part);
    }
    LINLI_ASSIGN(const auto made, splitUnit(*ledger, unit, parts, day));
    QJsonArray list;
    for (const AreaId id : made)
        list.append(QJsonObject{{QStringLiteral("id"), id.toText()}});
    if (context.json)
        context.out(QJsonDocument(list));
    else
        context.out(translate("cli", "%1 new micro-units were made.").arg(made.size()));
    return success();
}

Result<void> merge(Context &context, const UnitOptions &options)
{
    LINLI_ASSIGN(Ledger * ledger, context.open());
    UnitMerge wanted;
    LINLI_ASSIGN(wanted.into, areaArgument(*ledger, options.into));
    for (const std::string &typed : options.others) {
        LINLI_ASSIGN(const AreaId other, areaArgument(*ledger, typed));
        wanted.others.append(other);
    }
    LINLI_ASSIGN(wanted.day, dayOption(*ledger, options.day));
    wanted.reason = QString::fromStdString(options.reason);
    LINLI_ASSIGN(wanted.keepLeaderOf, areaOption(*ledger, options.leaderOf));
    return mergeUnits(*ledger, wanted);
}

QString fits(int livedIn)
{
    return judgeUnitSize(livedIn) == UnitSize::Fits ? QString()
        : judgeUnitSize(livedIn) == UnitSize::TooSmall ? translate("cli", "▲ too small")
                                                       : translate("cli", "▲ too large");
}

QJsonObject jsonOf(const BuildingPlan &plan, bool accepted)
{
    QJsonArray now;
    for (const PresentUnit &unit : plan.now)
        now.append(QJsonObject{{QStringLiteral("id"), unit.area.id.toText()}, {QStringLiteral("name"), unit.area.name},
            {QStringLiteral("leader"), jsonText(unit.leader)}, {QStringLiteral("households"), unit.households},
            {QStringLiteral("lived_in"), unit.livedIn}});
    QJsonArray units;
    for (const PlannedUnit &unit : plan.units) {
        QJsonArray households;
        for (const HouseholdId id : unit.households)
            households.append(id.toText());
        units.append(QJsonObject{{QStringLiteral("id"), unit.unit ? QJsonValue(unit.unit.toText()) : QJsonValue()},
            {QStringLiteral("name"), unit.name}, {QStringLiteral("stairwells"), QJsonArray::fromStringList(unit.stairwells)},
            {QStringLiteral("lowest"), unit.lowest}, {QStringLiteral("highest"), unit.highest},
            {QStringLiteral("lived_in"), unit.livedIn}, {QStringLiteral("households"), households}});
    }
    return {{QStringLiteral("building"), plan.building.id.toText()}, {QStringLiteral("now"), now},
        {QStringLiteral("plan"), units}, {QStringLiteral("moving"), plan.moving()},
        {QStringLiteral("without_unit"), plan.withoutUnit()}, {QStringLiteral("accepted"), accepted}};
}

Result<void> plan(Context &context, const UnitOptions &options)
{
    LINLI_ASSIGN(Ledger * ledger, context.open());
    LINLI_ASSIGN(const AreaId building, areaArgument(*ledger, options.area));
    LINLI_ASSIGN(const QDate day, dayOption(*ledger, options.day));
    LINLI_ASSIGN(const BuildingPlan made, planBuilding(*ledger, building));
    if (options.accept)
        LINLI_TRY(acceptPlan(*ledger, made, day));
    if (context.json) {
        context.out(QJsonDocument(jsonOf(made, options.accept)));
        return success();
    }
    context.out(translate("cli", "Now: %1 micro-units, %2 of them of the right size").arg(made.now.size()).arg(made.fitsNow()));
    for (const PresentUnit &unit : made.now)
        context.out(QStringLiteral("  %1  %2  %3 %4").arg(unit.area.name, unit.leader).arg(unit.livedIn).arg(fits(unit.livedIn)));
    context.out(translate("cli", "Planned: %1 micro-units, %2 of them of the right size").arg(made.units.size()).arg(made.fitsThen()));
    for (const PlannedUnit &unit : made.units)
        context.out(translate("cli", "  %1  %2 floors %3–%4  %5 households %6")
                        .arg(unit.name, unit.stairwells.join(u'+'))
                        .arg(unit.lowest)
                        .arg(unit.highest)
                        .arg(unit.livedIn)
                        .arg(fits(unit.livedIn)));
    context.out(translate("cli", "%1 households change their micro-unit.").arg(made.moving()));
    if (options.accept)
        context.out(translate("cli", "The plan was taken over."));
    return success();
}

QJsonObject jsonOf(Gap gap, const CoverageRow &row)
{
    QJsonObject object{{QStringLiteral("gap"), toWord(gap)}, {QStringLiteral("name"), row.name},
        {QStringLiteral("detail"), row.detail}};
    if (row.household)
        object.insert(QStringLiteral("household"), row.household.toText());
    if (row.area)
        object.insert(QStringLiteral("area"), row.area.toText());
    if (row.person) {
        object.insert(QStringLiteral("person"), row.person.toText());
        object.insert(QStringLiteral("areas"), row.areas);
        object.insert(QStringLiteral("households"), row.households);
    }
    return object;
}

Result<void> coverage(Context &context, const UnitOptions &options)
{
    LINLI_ASSIGN(Ledger * ledger, context.open());
    LINLI_ASSIGN(const AreaId within, areaOption(*ledger, options.area));
    LINLI_ASSIGN(LeaderLimits limits, leaderLimits(*ledger));
    if (options.maxAreas > 0)
        limits.areas = options.maxAreas;
    if (options.maxHouseholds > 0)
        limits.households = options.maxHouseholds;
    const auto only = gapFromWord(QString::fromStdString(options.gap));
    if (!options.gap.empty() && !only)
        return Error{ErrorKind::Invalid, translate("cli", "A gap is one of: no_unit, two_units, no_leader, overloaded.")};
    QJsonArray list;
    for (const Gap gap : allGaps) {
        if (only && gap != *only)
            continue;
        int count = 0;
        std::optional<CoverageCursor> after;
        do {
            LINLI_ASSIGN(const CoveragePage page, coveragePage(*ledger, {gap, within, limits}, after));
            for (const CoverageRow &row : page.rows) {
                ++count;
                if (context.json)
                    list.append(jsonOf(gap, row));
                else
                    context.out(QStringLiteral("%1  %2  %3").arg(displayName(gap), row.name, row.detail));
            }
            after = page.next;
        } while (after);
        if (count == 0 && !context.json)
            context.out(translate("cli", "✓ %1: none").arg(displayName(gap)));
    }
    if (context.json)
        context.out(QJsonDocument(list));
    return success();
}

void addCoverageVerb(CLI::App &area, Context &context, const std::shared_ptr<UnitOptions> &options)
{
    CLI::App *verb = addVerb(area, "coverage",
        translate("cli", "Households in no micro-unit or in two, areas without a leader, leaders with too much"),
        {"linli area coverage", "linli area coverage 第一网格 --gap no_leader --json"});
    verb->add_option("AREA", options->area, text(translate("cli", "Only inside this area (name or number)")));
    verb->add_option("--gap", options->gap, text(translate("cli", "no_unit, two_units, no_leader or overloaded")));
    verb->add_option("--max-areas", options->maxAreas, text(translate("cli", "Areas one leader can lead; otherwise as the office has it")));
    verb->add_option("--max-households", options->maxHouseholds, text(translate("cli", "Lived-in households one leader can lead; otherwise as the office has it")));
    onRun(verb, context, [&context, options] { return coverage(context, *options); });
}

} // namespace

void addUnitVerbs(CLI::App &app, CLI::App &area, Context &context)
{
    const auto options = std::make_shared<UnitOptions>();
    CLI::App *splitting = addVerb(area, "split", translate("cli", "Split new micro-units off one; what is not named stays"),
        {"linli area split 1栋-1 --part 1栋-3=501,502,601,602", "linli area split 1栋-1 --part 1栋-3=1-501 --part 1栋-4=1-601 --from 2026-09-01"});
    splitting->add_option("UNIT", options->area, text(translate("cli", "Name or number")))->required();
    splitting->add_option("--part", options->parts, text(translate("cli", "NAME=ROOM,ROOM… of a new micro-unit; can be given again")))->required();
    splitting->add_option("--from", options->day, text(translate("cli", "From this day on; today if not given")));
    onRun(splitting, context, [&context, options] { return split(context, *options); });

    CLI::App *merging = addVerb(area, "merge", translate("cli", "Merge micro-units; the emptied ones are voided"),
        {"linli area merge 1栋-2 --into 1栋-1 --reason 户数太少", "linli area merge 1栋-2 1栋-3 --into 1栋-1 --leader-of 1栋-2 --reason 户数太少"});
    merging->add_option("UNIT", options->others, text(translate("cli", "What is merged into the other (names or numbers)")))->required();
    merging->add_option("--into", options->into, text(translate("cli", "What stays (name or number)")))->required();
    merging->add_option("--reason", options->reason, text(translate("cli", "Why; it is kept")))->required();
    merging->add_option("--from", options->day, text(translate("cli", "From this day on; today if not given")));
    merging->add_option("--leader-of", options->leaderOf,
        text(translate("cli", "Whose leader leads the whole; that of the one that stays if not given")));
    onRun(merging, context, [&context, options] { return merge(context, *options); }, translate("cli", "The micro-units were merged."));
    addCoverageVerb(area, context, options);

    CLI::App *units = addGroup(app, "units", translate("cli", "Micro-units of a building"));
    CLI::App *planning = addVerb(*units, "plan",
        translate("cli", "Propose micro-units of 5–15 lived-in households for a building"),
        {"linli units plan 75栋", "linli units plan 75栋 --accept --from 2026-10-01"});
    planning->add_option("BUILDING", options->area, text(translate("cli", "Name or number")))->required();
    planning->add_flag("--accept", options->accept, text(translate("cli", "Take the plan over")));
    planning->add_option("--from", options->day, text(translate("cli", "From this day on; today if not given")));
    onRun(planning, context, [&context, options] { return plan(context, *options); });
}

} // namespace linli::cli
