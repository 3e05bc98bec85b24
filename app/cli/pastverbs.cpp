#include "app/cli/pastverbs.h"

#include "app/cli/peopleverbs.h"
#include "core/asof/difference.h"
#include "core/base/text.h"
#include "core/storage/transaction.h"

#include <QJsonArray>
#include <QJsonObject>

namespace linli::cli {

namespace {

struct PastOptions
{
    std::string day;
    std::string until;
    std::string which;
    std::string area;
    std::string out;
};

Result<QDate> dayOf(const std::string &typed)
{
    const QDate day = QDate::fromString(QString::fromStdString(typed), Qt::ISODate);
    if (!day.isValid())
        return Error{ErrorKind::Invalid, translate("cli", "Write the day like 2026-09-21.")};
    return day;
}

/// `--area` in the tree of that day.
Result<AreaId> areaIn(const AreaTree &tree, const std::string &typed)
{
    if (typed.empty())
        return AreaId();
    LINLI_ASSIGN(const Area *area, areaFromText(tree, QString::fromStdString(typed)));
    return area->id;
}

/// A past day in a read transaction of its own: what others save meanwhile would be taken for what stood then.
struct OpenedDay
{
    Transaction reading;
    AsOf asOf;
};

Result<OpenedDay> openDay(Context &context, const PastOptions &options)
{
    LINLI_ASSIGN(Ledger * ledger, context.open());
    LINLI_ASSIGN(const QDate day, dayOf(options.day));
    LINLI_ASSIGN(Transaction reading, Transaction::begin(ledger->db(), Transaction::Kind::Read));
    LINLI_ASSIGN(AsOf asOf, AsOf::open(ledger->db(), day, ledger->clock().today()));
    return OpenedDay{std::move(reading), std::move(asOf)};
}

QJsonObject jsonOf(const PastMember &member)
{
    return {{QStringLiteral("id"), member.person.toText()}, {QStringLiteral("name"), member.name},
        {QStringLiteral("sex"), jsonText(toWord(member.sex))}, {QStringLiteral("birth"), jsonText(member.birth)},
        {QStringLiteral("relation"), jsonText(member.relation)}, {QStringLiteral("head"), member.isHead},
        {QStringLiteral("registration"), jsonText(toWord(member.registration))},
        {QStringLiteral("from"), jsonText(member.from)}, {QStringLiteral("forgotten"), member.forgotten},
        {QStringLiteral("flags"), QJsonArray::fromStringList(member.flags)}};
}

QJsonObject jsonOf(const PastHousehold &household)
{
    QJsonArray members;
    for (const PastMember &member : household.members)
        members.append(jsonOf(member));
    return {{QStringLiteral("id"), household.household.id.toText()}, {QStringLiteral("address"), household.address},
        {QStringLiteral("unit"), jsonText(household.unitName)}, {QStringLiteral("vacant"), household.household.vacant},
        {QStringLiteral("housing"), jsonText(toWord(household.household.housing))},
        {QStringLiteral("livelihood"), jsonText(household.household.livelihood)},
        {QStringLiteral("gas"), jsonText(household.household.gas)},
        {QStringLiteral("wiring"), jsonText(household.household.wiring)},
        {QStringLiteral("flags"), QJsonArray::fromStringList(household.flags())}, {QStringLiteral("members"), members}};
}

void say(Context &context, const PastHousehold &household)
{
    QStringList names;
    for (const PastMember &member : household.members)
        names.append(member.name);
    context.out(QStringLiteral("%1  %2  %3").arg(household.address, household.unitName, names.join(u'、')));
}

Result<void> showOneHousehold(Context &context, const AsOf &asOf, HouseholdId id)
{
    LINLI_ASSIGN(const PastCard card, pastCard(asOf, id, context.clock.today()));
    const PastHousehold &household = card.household;
    if (!context.json) {
        say(context, household);
        return success();
    }
    QJsonObject object = jsonOf(household);
    QJsonArray members;
    for (const PastMember &member : household.members) {
        const PastNumbers numbers = card.numbers.value(member.person);
        QJsonObject one = jsonOf(member);
        one.insert(QStringLiteral("id_number"), jsonText(numbers.idNumber));
        one.insert(QStringLiteral("phone"), jsonText(numbers.phone));
        members.append(one);
    }
    QJsonArray leaders;
    for (const PastLeader &leader : card.leaders)
        leaders.append(QJsonObject{{QStringLiteral("area"), leader.areaName}, {QStringLiteral("name"), leader.name}});
    object.insert(QStringLiteral("members"), members);
    object.insert(QStringLiteral("leaders"), leaders);
    object.insert(QStringLiteral("confirmed"), jsonText(household.household.confirmedOn));
    object.insert(QStringLiteral("reviewed"), jsonText(household.household.reviewedOn));
    context.out(QJsonDocument(object));
    return success();
}

Result<void> showHouseholds(Context &context, const PastOptions &options)
{
    LINLI_ASSIGN(const OpenedDay opened, openDay(context, options));
    const AsOf &asOf = opened.asOf;
    if (!options.which.empty()) {
        const auto id = HouseholdId::fromText(QString::fromStdString(options.which));
        if (!id)
            return Error{ErrorKind::Invalid, translate("cli", "Give the household's number (`linli household list --json` shows it).")};
        return showOneHousehold(context, asOf, *id);
    }
    LINLI_ASSIGN(const AreaId within, areaIn(asOf.tree(), options.area));
    QJsonArray list;
    LINLI_TRY(asOf.each(within, [&](const PastHousehold &household) {
        if (context.json)
            list.append(jsonOf(household));
        else
            say(context, household);
    }));
    if (context.json)
        context.out(QJsonDocument(list));
    return success();
}

Result<void> showResidents(Context &context, const PastOptions &options)
{
    LINLI_ASSIGN(const OpenedDay opened, openDay(context, options));
    const AsOf &asOf = opened.asOf;
    LINLI_ASSIGN(const AreaId within, areaIn(asOf.tree(), options.area));
    QJsonArray list;
    LINLI_TRY(asOf.each(within, [&](const PastHousehold &household) {
        for (const PastMember &member : household.members) {
            if (!options.which.empty() && member.person.toText().toStdString() != options.which)
                continue;
            if (!context.json) {
                context.out(QStringLiteral("%1  %2").arg(member.name, household.address));
                continue;
            }
            QJsonObject one = jsonOf(member);
            one.insert(QStringLiteral("household"), household.household.id.toText());
            one.insert(QStringLiteral("address"), household.address);
            one.insert(QStringLiteral("unit"), jsonText(household.unitName));
            list.append(one);
        }
    }));
    if (context.json)
        context.out(QJsonDocument(list));
    return success();
}

Result<void> showAreas(Context &context, const PastOptions &options)
{
    LINLI_ASSIGN(const OpenedDay opened, openDay(context, options));
    const AsOf &asOf = opened.asOf;
    LINLI_ASSIGN(const AreaId within, areaIn(asOf.tree(), options.which.empty() ? options.area : options.which));
    LINLI_ASSIGN(const auto counts, asOf.counts());
    LINLI_ASSIGN(const auto leaders, asOf.leaders(within));
    QHash<AreaId, QStringList> names;
    for (const PastLeader &leader : leaders)
        names[leader.area].append(leader.name);
    QJsonArray list;
    for (const Area &area : asOf.tree().all()) {
        if (within && !asOf.tree().isWithin(area.id, within))
            continue;
        const PastCounts sum = counts.value(area.id);
        if (context.json) {
            list.append(QJsonObject{{QStringLiteral("id"), area.id.toText()},
                {QStringLiteral("parent"), area.parent ? QJsonValue(area.parent.toText()) : QJsonValue()},
                {QStringLiteral("kind"), toWord(area.kind)}, {QStringLiteral("name"), area.name},
                {QStringLiteral("households"), sum.households}, {QStringLiteral("vacant"), sum.vacant},
                {QStringLiteral("residents"), sum.residents}, {QStringLiteral("watched"), sum.flagged},
                {QStringLiteral("leaders"), QJsonArray::fromStringList(names.value(area.id))}});
        } else {
            const QString indent(2 * (asOf.tree().path(area.id).size() - 1), u' ');
            context.out(translate("cli", "%1%2  %3 households, %4 residents  %5")
                            .arg(indent, area.name)
                            .arg(sum.households)
                            .arg(sum.residents)
                            .arg(names.value(area.id).join(u'、')));
        }
    }
    if (context.json)
        context.out(QJsonDocument(list));
    return success();
}

QJsonObject jsonOf(const DifferenceLine &line)
{
    return {{QStringLiteral("kind"), toWord(line.happening)},
        {QStringLiteral("household"), line.household ? QJsonValue(line.household.toText()) : QJsonValue()},
        {QStringLiteral("place"), line.place}, {QStringLiteral("area"), jsonText(line.areaName)},
        {QStringLiteral("person"), line.person ? QJsonValue(line.person.toText()) : QJsonValue()},
        {QStringLiteral("name"), jsonText(line.name)}, {QStringLiteral("detail"), jsonText(line.detail)},
        {QStringLiteral("on"), jsonText(line.on)}, {QStringLiteral("who"), jsonText(line.who)},
        {QStringLiteral("recorded"), jsonText(minuteText(line.recorded))}};
}

Result<void> showDifference(Context &context, const PastOptions &options)
{
    LINLI_ASSIGN(Ledger * ledger, context.open());
    LINLI_ASSIGN(const QDate from, dayOf(options.day));
    LINLI_ASSIGN(const QDate until, dayOf(options.until));
    const auto read = [&]() -> Result<Difference> {
        LINLI_ASSIGN(const Transaction reading, Transaction::begin(ledger->db(), Transaction::Kind::Read));
        LINLI_ASSIGN(const AreaId within, areaOption(*ledger, options.area));
        return difference(ledger->db(), from, until, ledger->clock().today(), within);
    };
    LINLI_ASSIGN(const Difference found, read());
    if (!options.out.empty()) {
        LINLI_ASSIGN(const qint64 written, exportDifference(*ledger, found, QString::fromStdString(options.out)));
        if (!context.json)
            context.out(translate("cli", "Written: %1 changes.").arg(written));
    }
    QJsonObject counts;
    for (const Happening happening : allHappenings)
        counts.insert(toWord(happening), found.count(happening));
    QJsonArray lines;
    for (const DifferenceLine &line : found.lines)
        lines.append(jsonOf(line));
    if (context.json)
        context.out(QJsonDocument(QJsonObject{{QStringLiteral("counts"), counts}, {QStringLiteral("changes"), lines}}));
    else if (options.out.empty())
        for (const DifferenceLine &line : found.lines)
            context.out(QStringLiteral("%1  %2  %3  %4  %5").arg(displayName(line.happening), line.place, line.name, line.detail, line.on));
    return success();
}

} // namespace

void addPastVerbs(CLI::App &app, Context &context)
{
    const auto options = std::make_shared<PastOptions>();
    CLI::App *asOf = addGroup(app, "asof", translate("cli", "The ledger on a past day"));
    asOf->add_option("DATE", options->day, text(translate("cli", "The day, like 2026-09-21")))->required();
    const auto addArea = [&](CLI::App *verb) {
        verb->add_option("--area", options->area, text(translate("cli", "Only inside this area (name or number)")));
    };
    CLI::App *household = addVerb(*asOf, "household", translate("cli", "The households of that day, or one of them"),
        {"linli asof 2026-09-21 household --area 麻园湾宿舍1栋 --json"});
    household->add_option("HOUSEHOLD", options->which, text(translate("cli", "Its number")));
    addArea(household);
    onRun(household, context, [&context, options] { return showHouseholds(context, *options); });
    CLI::App *resident = addVerb(*asOf, "resident", translate("cli", "The residents of that day, or one of them"),
        {"linli asof 2026-09-21 resident --json"});
    resident->add_option("RESIDENT", options->which, text(translate("cli", "Their number")));
    addArea(resident);
    onRun(resident, context, [&context, options] { return showResidents(context, *options); });
    CLI::App *area = addVerb(*asOf, "area", translate("cli", "The tree of that day with its counts and leaders"),
        {"linli asof 2026-09-21 area"});
    area->add_option("AREA", options->which, text(translate("cli", "Its name or number")));
    addArea(area);
    onRun(area, context, [&context, options] { return showAreas(context, *options); });

    CLI::App *diff = addVerb(app, "diff", translate("cli", "What changed between the ends of two days"),
        {"linli diff 2026-09-01 2026-09-30 --area 麻园湾宿舍1栋", "linli diff 2026-09-01 2026-09-30 --out changes.xlsx"});
    diff->add_option("FROM", options->day, text(translate("cli", "The earlier day")))->required();
    diff->add_option("UNTIL", options->until, text(translate("cli", "The later day")))->required();
    addArea(diff);
    diff->add_option("--out", options->out, text(translate("cli", "Write it to this spreadsheet (.xlsx)")));
    onRun(diff, context, [&context, options] { return showDifference(context, *options); });
}

} // namespace linli::cli
