#include "app/cli/peopleverbs.h"
#include "core/households/carekinds.h"
#include "core/base/text.h"
#include "core/clarity/clarityquery.h"
#include "core/households/householdquery.h"
#include "core/households/householdwords.h"
#include "core/persons/mask.h"

#include <QJsonArray>
#include <QJsonObject>

namespace linli::cli {

namespace {

QJsonObject jsonOf(const HouseholdRow &row)
{
    return {{QStringLiteral("id"), row.id.toText()}, {QStringLiteral("address"), row.address},
        {QStringLiteral("unit"), jsonText(row.unitName)}, {QStringLiteral("head"), jsonText(row.headName)},
        {QStringLiteral("residents"), row.residents}, {QStringLiteral("vacant"), row.vacant},
        {QStringLiteral("housing"), jsonText(toWord(row.housing))},
        {QStringLiteral("flags"), QJsonArray::fromStringList(row.flags)}};
}

struct ListOptions
{
    std::string area;
    std::string text;
    std::string flag;
    std::string livelihood;
    std::string missing;
    std::optional<int> aloneFrom, ageFrom, ageTo, peopleFrom, peopleTo, unconfirmedMonths;
    bool vacant = false;
    bool floating = false;
    int limit = 0;
};

Result<HouseholdFilter> filterOf(Ledger &ledger, const ListOptions &options)
{
    HouseholdFilter filter;
    LINLI_ASSIGN(filter.within, areaOption(ledger, options.area));
    filter.text = QString::fromStdString(options.text);
    LINLI_ASSIGN(const CareKinds careKinds, CareKinds::load(ledger.db()));
    filter.flag = careKinds.wordOf(QString::fromStdString(options.flag));
    if (options.vacant)
        filter.vacant = true;
    const QString livelihood = QString::fromStdString(options.livelihood);
    filter.livelihood = wordOf(livelihoods(), livelihood);
    if (filter.livelihood.isEmpty() && !livelihood.isEmpty()) {
        QStringList known;
        for (const NamedWord &word : livelihoods())
            known.append(word.word);
        return Error{
            ErrorKind::Invalid, translate("cli", "“%1” is none of: %2.").arg(livelihood, known.join(QStringLiteral(", ")))};
    }
    filter.gap = householdGapFromWord(QString::fromStdString(options.missing));
    filter.floating = options.floating;
    filter.aloneFrom = options.aloneFrom;
    filter.ageFrom = options.ageFrom;
    filter.ageTo = options.ageTo;
    filter.peopleFrom = options.peopleFrom;
    filter.peopleTo = options.peopleTo;
    filter.unconfirmedMonths = options.unconfirmedMonths;
    filter.today = ledger.clock().today();
    return filter;
}

Result<void> listHouseholds(Context &context, const ListOptions &options)
{
    LINLI_ASSIGN(Ledger * ledger, context.open());
    LINLI_ASSIGN(const HouseholdFilter filter, filterOf(*ledger, options));
    QJsonArray list;
    std::optional<HouseholdCursor> after;
    int left = options.limit > 0 ? options.limit : std::numeric_limits<int>::max();
    do {
        LINLI_ASSIGN(const HouseholdPage page,
            householdPage(ledger->db(), filter, {}, after, std::min(left, pageSize)));
        for (const HouseholdRow &row : page.rows) {
            if (context.json)
                list.append(jsonOf(row));
            else
                context.out(QStringLiteral("%1  %2  %3")
                                .arg(row.address, row.vacant ? displayName(Housing::Vacant) : row.headName)
                                .arg(row.residents));
        }
        left -= int(page.rows.size());
        after = page.next;
    } while (after && left > 0);
    if (context.json)
        context.out(QJsonDocument(list));
    return success();
}

QJsonObject jsonOf(const Member &member, QDate today)
{
    QJsonArray flags;
    for (const CareFlag &flag : member.flags) {
        flags.append(QJsonObject{{QStringLiteral("kind"), flag.kind},
            {QStringLiteral("from"), jsonText(flag.from)}, {QStringLiteral("until"), jsonText(flag.until)}});
    }
    return {{QStringLiteral("id"), member.person.id.toText()}, {QStringLiteral("name"), member.person.name},
        {QStringLiteral("relation"), jsonText(member.membership.relation)},
        {QStringLiteral("head"), member.membership.isHead},
        {QStringLiteral("sex"), jsonText(toWord(member.person.sex))},
        {QStringLiteral("birth"), jsonText(member.person.birth)},
        {QStringLiteral("id_number"), jsonText(shownIdNumber(member.person, today))},
        {QStringLiteral("id_status"), toWord(member.person.idStatus)},
        {QStringLiteral("phone"), jsonText(shownPhone(member.person, today))},
        {QStringLiteral("minor"), isMinor(member.person, today)},
        {QStringLiteral("registration"), jsonText(toWord(member.membership.registration))},
        {QStringLiteral("from"), jsonText(member.membership.from)},
        {QStringLiteral("until"), jsonText(member.membership.until)},
        {QStringLiteral("note"), jsonText(member.membership.note)}, {QStringLiteral("flags"), flags}};
}

QJsonObject factsOf(const Household &household)
{
    return {{QStringLiteral("livelihood"), jsonText(household.livelihood)}, {QStringLiteral("gas"), jsonText(household.gas)},
        {QStringLiteral("wiring"), jsonText(household.wiring)}, {QStringLiteral("pets"), jsonText(household.pets)},
        {QStringLiteral("safety_note"), jsonText(household.safetyNote)},
        {QStringLiteral("contact_name"), jsonText(household.contactName)},
        {QStringLiteral("contact_phone"), jsonText(shownPhone(household.contactPhone, false))},
        {QStringLiteral("vehicles"), jsonText(household.vehicles)},
        {QStringLiteral("confirmed_on"), jsonText(household.confirmedOn)},
        {QStringLiteral("confirmed_by"), jsonText(household.confirmedBy)},
        {QStringLiteral("reviewed_on"), jsonText(household.reviewedOn)},
        {QStringLiteral("reviewed_by"), jsonText(household.reviewedBy)}};
}

/// "clarity" is null for what counts in none (vacant flats, empty shops).
Result<QJsonObject> jsonOf(Ledger &ledger, const HouseholdCard &card, const std::optional<QList<Unclear>> &unclear)
{
    QJsonArray members;
    for (const Member &member : card.members)
        members.append(jsonOf(member, ledger.clock().today()));
    QJsonObject clarity;
    for (const Clarity one : allClarities)
        clarity.insert(toWord(one), QJsonArray());
    for (const Unclear &one : unclear.value_or(QList<Unclear>())) {
        QJsonArray reasons = clarity.value(toWord(one.clarity)).toArray();
        reasons.append(QJsonObject{{QStringLiteral("word"), one.word}, {QStringLiteral("text"), one.text}});
        clarity.insert(toWord(one.clarity), reasons);
    }
    return QJsonObject{{QStringLiteral("id"), card.household.id.toText()}, {QStringLiteral("address"), card.address},
        {QStringLiteral("building"), card.buildingName}, {QStringLiteral("unit"), jsonText(card.unitName)},
        {QStringLiteral("stairwell"), jsonText(card.household.stairwell)}, {QStringLiteral("room"), card.household.room},
        {QStringLiteral("housing"), jsonText(toWord(card.household.housing))},
        {QStringLiteral("vacant"), card.household.vacant}, {QStringLiteral("note"), jsonText(card.household.note)},
        {QStringLiteral("void"), jsonText(card.household.voidReason)},
        {QStringLiteral("facts"), factsOf(card.household)},
        {QStringLiteral("clarity"), unclear ? QJsonValue(clarity) : QJsonValue()},
        {QStringLiteral("members"), members}};
}

Result<void> showHousehold(Context &context, const std::string &text)
{
    LINLI_ASSIGN(Ledger * ledger, context.open());
    LINLI_ASSIGN(const HouseholdId id, householdArgument(*ledger, text));
    LINLI_ASSIGN(const HouseholdCard card, householdCard(ledger->db(), id));
    LINLI_ASSIGN(const auto unclear, clarityOf(*ledger, id));
    if (context.json) {
        LINLI_ASSIGN(const QJsonObject json, jsonOf(*ledger, card, unclear));
        context.out(QJsonDocument(json));
        return success();
    }
    context.out(
        QStringLiteral("%1  %2  %3").arg(card.address, card.unitName, displayName(card.household.housing)));
    for (const Member &member : card.members) {
        context.out(QStringLiteral("  %1  %2  %3  %4")
                        .arg(member.person.name, member.membership.relation, member.person.birth,
                            member.membership.until));
    }
    if (unclear) {
        for (const Unclear &one : *unclear)
            context.out(QStringLiteral("  ▲ %1: %2").arg(displayName(one.clarity), one.text));
    }
    return success();
}

void addListOptions(CLI::App &list, ListOptions &options)
{
    constexpr int mostYears = 200;
    list.add_option(
        "--area", options.area, text(translate("cli", "Only inside this area (name or number)")));
    list.add_option("--text", options.text,
        text(translate("cli", "Only where the address or the head's name contains this")));
    list.add_option(
        "--flag", options.flag, text(translate("cli", "Only where somebody has this care flag")));
    list.add_flag("--vacant", options.vacant, text(translate("cli", "Only vacant flats")));
    list.add_flag("--floating", options.floating, text(translate("cli", "Only where somebody of the floating population lives")));
    list.add_option("--livelihood", options.livelihood, text(translate("cli", "Only who lives on this")));
    list.add_option("--missing", options.missing,
            text(translate("cli", "Only where this is not known: who lives there, the circumstances, or a change not confirmed")))
        ->check(CLI::IsMember({"people", "facts", "change"}));
    list.add_option("--alone-from-age", options.aloneFrom, text(translate("cli", "Only who lives alone, this old or older")))
        ->check(CLI::Range(0, mostYears));
    list.add_option("--age-from", options.ageFrom, text(translate("cli", "Only with a resident of this age or older")))
        ->check(CLI::Range(0, mostYears));
    list.add_option("--age-to", options.ageTo, text(translate("cli", "Only with a resident of this age or younger")))
        ->check(CLI::Range(0, mostYears));
    list.add_option("--people-from", options.peopleFrom, text(translate("cli", "Only where so many live, or more")))
        ->check(CLI::Range(0, mostYears));
    list.add_option("--people-to", options.peopleTo, text(translate("cli", "Only where so many live, or fewer")))
        ->check(CLI::Range(0, mostYears));
    list.add_option("--unconfirmed-months", options.unconfirmedMonths,
            text(translate("cli", "Only where nobody confirmed who lives there in so many months")))
        ->check(CLI::Range(0, mostYears));
    list.add_option("--limit", options.limit, text(translate("cli", "At most so many")));
}

} // namespace

Result<HouseholdId> householdArgument(Ledger &ledger, const std::string &typed)
{
    const QString text = QString::fromStdString(typed);
    if (const auto id = HouseholdId::fromText(text))
        return *id;
    HouseholdFilter filter;
    filter.text = text;
    LINLI_ASSIGN(const HouseholdPage page, householdPage(ledger.db(), filter, {}, std::nullopt, 2));
    if (page.rows.size() != 1)
        return Error{page.rows.isEmpty() ? ErrorKind::NotFound : ErrorKind::Refused,
            page.rows.isEmpty()
                ? translate("cli", "There is no household at this address.")
                : translate(
                    "cli", "Several households match. Give the whole address or the household's number.")};
    return page.rows.first().id;
}

Result<QDate> dayOption(const Ledger &ledger, const std::string &typed)
{
    if (typed.empty())
        return ledger.clock().today();
    const QDate day = QDate::fromString(QString::fromStdString(typed), Qt::ISODate);
    return day.isValid() ? Result<QDate>(day)
                         : Error{ErrorKind::Invalid, translate("cli", "Write the day as 2026-09-21.")};
}

Result<PersonId> personOption(const std::string &typed)
{
    return typed.empty() ? Result<PersonId>(PersonId()) : personArgument(typed);
}

void addHouseholdVerbs(CLI::App &app, Context &context)
{
    CLI::App *household = addGroup(app, "household", translate("cli", "The households"));
    CLI::App *list = addVerb(*household, "list", translate("cli", "List households, by address"),
        {"linli household list --area 麻园湾宿舍1栋", "linli household list --flag 独居 --json"});
    const auto options = std::make_shared<ListOptions>();
    addListOptions(*list, *options);
    list->callback([&context, options] {
        if (const auto listed = listHouseholds(context, *options); !listed.ok())
            context.report(listed.error());
    });

    CLI::App *show = addVerb(*household, "show", translate("cli", "Show one household and who lives there"),
        {"linli household show \"麻园湾宿舍1栋 1单元 302\""});
    const auto which = std::make_shared<std::string>();
    show->add_option("HOUSEHOLD", *which, text(translate("cli", "Its number or its address")))->required();
    show->callback([&context, which] {
        if (const auto shown = showHousehold(context, *which); !shown.ok())
            context.report(shown.error());
    });
    addHouseholdEditVerbs(*household, context);
    addHouseholdStepVerbs(*household, context);
}

} // namespace linli::cli
