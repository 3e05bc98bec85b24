// linli household add, edit: only what is named is written.
#include "app/cli/peopleverbs.h"
#include "core/base/text.h"
#include "core/households/householdcases.h"
#include "core/households/householdwords.h"

#include <QJsonObject>

namespace linli::cli {

namespace {

struct FactOptions
{
    std::optional<std::string> stairwell, room, housing, note, livelihood, gas, wiring, pets, safetyNote, contactName,
        contactPhone, vehicles;
    bool vacant = false;
    bool livedIn = false;
};

void addFacts(CLI::App *verb, FactOptions &options)
{
    verb->add_option("--stairwell", options.stairwell, text(translate("cli", "The stairwell")));
    verb->add_option("--housing", options.housing, text(translate("cli", "owned, rented, employer or shop")));
    verb->add_flag("--vacant", options.vacant, text(translate("cli", "Nobody lives there")));
    verb->add_flag("--lived-in", options.livedIn, text(translate("cli", "Somebody lives there")));
    verb->add_option("--livelihood", options.livelihood,
        text(translate("cli", "wages, pension, business, support, allowance, mixed or none")));
    verb->add_option("--gas", options.gas, text(translate("cli", "The gas hose: good, old, no_valve or no_gas")));
    verb->add_option("--wiring", options.wiring, text(translate("cli", "The wiring: good, old, overload or charging")));
    verb->add_option("--pets", options.pets, text(translate("cli", "Pets, such as 狗 1")));
    verb->add_option("--safety-note", options.safetyNote, text(translate("cli", "What to mind for safety")));
    verb->add_option("--contact-name", options.contactName, text(translate("cli", "Whom to call in an emergency")));
    verb->add_option("--contact-phone", options.contactPhone, text(translate("cli", "The phone of that person")));
    verb->add_option("--vehicles", options.vehicles, text(translate("cli", "Vehicles and their plates")));
    verb->add_option("--note", options.note, text(translate("cli", "A note")));
}

void take(const std::optional<std::string> &option, QString &field)
{
    if (option)
        field = QString::fromStdString(*option);
}

Result<void> takeWord(const std::optional<std::string> &option, const QList<NamedWord> &words, QString &field)
{
    if (!option)
        return success();
    field = wordOf(words, QString::fromStdString(*option));
    if (field.isEmpty() && !option->empty()) {
        QStringList known;
        for (const NamedWord &word : words)
            known.append(word.word);
        return Error{ErrorKind::Invalid,
            translate("cli", "“%1” is none of: %2.").arg(QString::fromStdString(*option), known.join(QStringLiteral(", ")))};
    }
    return success();
}

Result<void> apply(const FactOptions &options, Household &household)
{
    take(options.stairwell, household.stairwell);
    take(options.room, household.room);
    take(options.note, household.note);
    take(options.pets, household.pets);
    take(options.safetyNote, household.safetyNote);
    take(options.contactName, household.contactName);
    take(options.contactPhone, household.contactPhone);
    take(options.vehicles, household.vehicles);
    if (options.livedIn && household.vacant)
        household.housing = Housing::Unknown;
    if (options.housing) {
        household.housing = housingFromWord(QString::fromStdString(*options.housing));
        if (household.housing == Housing::Unknown && !options.housing->empty())
            return Error{ErrorKind::Invalid, translate("cli", "Housing is owned, rented, employer or shop.")};
    }
    household.vacant = (household.vacant || options.vacant) && !options.livedIn;
    if (household.vacant)
        household.housing = Housing::Vacant;
    LINLI_TRY(takeWord(options.livelihood, livelihoods(), household.livelihood));
    LINLI_TRY(takeWord(options.gas, gasHoses(), household.gas));
    return takeWord(options.wiring, wirings(), household.wiring);
}

} // namespace

void addHouseholdEditVerbs(CLI::App &household, Context &context)
{
    struct Options
    {
        std::string which, unit, room;
        FactOptions facts;
    };
    CLI::App *add = addVerb(household, "add", translate("cli", "Add a household"),
        {"linli household add 广济苑1栋 302 --stairwell 1 --unit 广济苑1栋-1 --housing owned --livelihood pension"});
    const auto made = std::make_shared<Options>();
    add->add_option("BUILDING", made->which, text(translate("cli", "The building, by name or number")))->required();
    add->add_option("ROOM", made->room, text(translate("cli", "The room's number, such as 302")))->required();
    add->add_option("--unit", made->unit, text(translate("cli", "Its micro-unit")));
    addFacts(add, made->facts);
    onRun(add, context, [&context, made]() -> Result<void> {
        LINLI_ASSIGN(Ledger * ledger, context.open());
        Household given;
        LINLI_ASSIGN(given.building, areaOption(*ledger, made->which));
        LINLI_ASSIGN(const AreaId unit, areaOption(*ledger, made->unit));
        made->facts.room = made->room;
        LINLI_TRY(apply(made->facts, given));
        LINLI_ASSIGN(const HouseholdId id, addHousehold(*ledger, given, unit));
        if (context.json)
            context.out(QJsonDocument(QJsonObject{{QStringLiteral("id"), id.toText()}}));
        else
            context.out(translate("cli", "The new household has the number %1.").arg(id.toText()));
        return success();
    });

    CLI::App *edit = addVerb(household, "edit",
        translate("cli", "Correct a household; what is not named stays as it is"),
        {"linli household edit \"广济苑1栋 302\" --gas old --contact-name 王三 --contact-phone 13900001239"});
    const auto changed = std::make_shared<Options>();
    edit->add_option("HOUSEHOLD", changed->which, text(translate("cli", "Its number or its address")))->required();
    edit->add_option("--room", changed->facts.room, text(translate("cli", "The room's number, such as 302")));
    addFacts(edit, changed->facts);
    onRun(
        edit, context,
        [&context, changed]() -> Result<void> {
            LINLI_ASSIGN(Ledger * ledger, context.open());
            LINLI_ASSIGN(const HouseholdId id, householdArgument(*ledger, changed->which));
            LINLI_ASSIGN(auto found, findHousehold(ledger->db(), id));
            if (!found)
                return Error{ErrorKind::NotFound, translate("cli", "There is no household at this address.")};
            LINLI_TRY(apply(changed->facts, *found));
            return editHousehold(*ledger, *found);
        },
        translate("cli", "The household was saved."));
}

} // namespace linli::cli
