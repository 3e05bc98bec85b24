#include "app/cli/peopleverbs.h"
#include "core/base/text.h"
#include "core/households/householdquery.h"
#include "core/ledger/permit.h"
#include "core/ledger/scope.h"
#include "core/persons/mask.h"
#include "core/persons/personstore.h"

#include <QJsonArray>
#include <QJsonObject>

namespace linli::cli {

namespace {

QJsonObject jsonOf(const ResidentRow &row, QDate today)
{
    return {{QStringLiteral("id"), row.person.id.toText()}, {QStringLiteral("name"), row.person.name},
        {QStringLiteral("sex"), jsonText(toWord(row.person.sex))},
        {QStringLiteral("birth"), jsonText(row.person.birth)},
        {QStringLiteral("household"), row.membership.household.toText()},
        {QStringLiteral("address"), row.address}, {QStringLiteral("unit"), jsonText(row.unitName)},
        {QStringLiteral("relation"), jsonText(row.membership.relation)},
        {QStringLiteral("head"), row.membership.isHead},
        {QStringLiteral("registration"), jsonText(toWord(row.membership.registration))},
        {QStringLiteral("id_number"), jsonText(shownIdNumber(row.person, today))},
        {QStringLiteral("id_status"), toWord(row.person.idStatus)},
        {QStringLiteral("phone"), jsonText(shownPhone(row.person, today))},
        {QStringLiteral("minor"), isMinor(row.person, today)},
        {QStringLiteral("flags"), QJsonArray::fromStringList(row.flags)}};
}

Result<void> listResidents(Context &context, const std::string &within, int limit)
{
    LINLI_ASSIGN(Ledger * ledger, context.open());
    LINLI_ASSIGN(const AreaId area, areaOption(*ledger, within));
    QJsonArray list;
    std::optional<ResidentCursor> after;
    int left = limit > 0 ? limit : std::numeric_limits<int>::max();
    do {
        LINLI_ASSIGN(
            const ResidentPage page, residentPage(ledger->db(), area, after, std::min(left, pageSize)));
        for (const ResidentRow &row : page.rows) {
            if (context.json)
                list.append(jsonOf(row, ledger->clock().today()));
            else
                context.out(
                    QStringLiteral("%1  %2  %3  %4")
                        .arg(row.person.name, displayName(row.person.sex), row.person.birth, row.address));
        }
        left -= int(page.rows.size());
        after = page.next;
    } while (after && left > 0);
    if (context.json)
        context.out(QJsonDocument(list));
    return success();
}

Result<void> showResident(Context &context, const std::string &typed)
{
    LINLI_ASSIGN(Ledger * ledger, context.open());
    LINLI_ASSIGN(const PersonId id, personArgument(typed));
    LINLI_TRY(permit(*ledger, Action::See, Kind::Residents));
    LINLI_TRY(checkWithinScope(ledger->db(), {{QStringLiteral("person"), {id.value}}}));
    LINLI_ASSIGN(const auto person, findPerson(ledger->db(), id));
    if (!person)
        return Error{ErrorKind::NotFound, translate("cli", "There is no person of this number.")};
    LINLI_ASSIGN(const auto home, currentMembership(ledger->db(), id));
    QString address;
    if (home) {
        LINLI_ASSIGN(const HouseholdCard card, householdCard(ledger->db(), home->household));
        address = card.address;
    }
    const QDate today = ledger->clock().today();
    if (context.json) {
        context.out(QJsonDocument(QJsonObject{{QStringLiteral("id"), person->id.toText()},
            {QStringLiteral("name"), person->name}, {QStringLiteral("sex"), jsonText(toWord(person->sex))},
            {QStringLiteral("birth"), jsonText(person->birth)},
            {QStringLiteral("id_number"), jsonText(shownIdNumber(*person, today))},
            {QStringLiteral("id_status"), toWord(person->idStatus)},
            {QStringLiteral("phone"), jsonText(shownPhone(*person, today))},
            {QStringLiteral("minor"), isMinor(*person, today)},
            {QStringLiteral("employer"), jsonText(person->employer)},
            {QStringLiteral("passport"), jsonText(shownPassport(*person, today))},
            {QStringLiteral("education"), jsonText(person->education)},
            {QStringLiteral("politics"), jsonText(toWord(person->politics))},
            {QStringLiteral("military"), jsonText(person->military)},
            {QStringLiteral("marital"), jsonText(person->marital)},
            {QStringLiteral("registered_at"), jsonText(person->registeredAt)},
            {QStringLiteral("died"), jsonText(person->died)},
            {QStringLiteral("household"), home ? QJsonValue(home->household.toText()) : QJsonValue()},
            {QStringLiteral("address"), jsonText(address)}}));
        return success();
    }
    context.out(
        QStringLiteral("%1  %2  %3  %4").arg(person->name, displayName(person->sex), person->birth, address));
    return success();
}

} // namespace

void addResidentVerbs(CLI::App &app, Context &context)
{
    CLI::App *resident = addGroup(app, "resident", translate("cli", "The residents"));
    CLI::App *list = addVerb(*resident, "list",
        translate("cli", "List residents, by pinyin; ID numbers and phones are masked"),
        {"linli resident list --json", "linli resident list --area 广济苑1栋-3"});
    const auto within = std::make_shared<std::string>();
    const auto limit = std::make_shared<int>(0);
    list->add_option("--area", *within, text(translate("cli", "Only inside this area (name or number)")));
    list->add_option("--limit", *limit, text(translate("cli", "At most so many")));
    list->callback([&context, within, limit] {
        if (const auto listed = listResidents(context, *within, *limit); !listed.ok())
            context.report(listed.error());
    });

    CLI::App *show = addVerb(*resident, "show", translate("cli", "Show one resident"),
        {"linli resident show 4611686018427387905"});
    const auto which = std::make_shared<std::string>();
    show->add_option("RESIDENT", *which, text(translate("cli", "The resident's number")))->required();
    onRun(show, context, [&context, which] { return showResident(context, *which); });
    addResidentEditVerbs(*resident, context);
    addResidentStepVerbs(*resident, context);
    addFlagVerbs(*resident, context);
    addSubjectVerbs(*resident, context);
}

} // namespace linli::cli
