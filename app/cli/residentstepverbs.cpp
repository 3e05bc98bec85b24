// What happens to one resident: moves, birth, death, marriage.
#include "app/cli/peopleverbs.h"
#include "core/base/text.h"
#include "core/households/lifecases.h"

#include <QJsonObject>

namespace linli::cli {

namespace {

struct StepOptions
{
    std::string person, other, household, relation, registration, on, reason, successor, name, sex;
};

QString typed(const std::string &option)
{
    return QString::fromStdString(option);
}

void addDay(CLI::App *verb, StepOptions &options)
{
    verb->add_option("--on", options.on, text(translate("cli", "The day, such as 2026-09-21; today if it is left out")));
}

void addSuccessor(CLI::App *verb, StepOptions &options)
{
    verb->add_option("--new-head", options.successor,
        text(translate("cli", "Who becomes the head of those who stay, by number")));
}

void addArrival(CLI::App *verb, StepOptions &options)
{
    verb->add_option("--relation", options.relation, text(translate("cli", "To the head there, such as 配偶")));
    verb->add_option("--registration", options.registration,
        text(translate("cli", "Where the household register is: local, elsewhere or floating")));
}

Result<Registration> registrationOption(const std::string &option)
{
    const Registration registration = registrationFromWord(typed(option));
    if (!option.empty() && registration == Registration::Unknown)
        return Error{ErrorKind::Invalid, translate("cli", "Registration is local, elsewhere or floating.")};
    return registration;
}

Result<Arrival> arrivalOf(Ledger &ledger, const StepOptions &options)
{
    Arrival arrival;
    LINLI_ASSIGN(arrival.household, householdArgument(ledger, options.household));
    LINLI_ASSIGN(arrival.registration, registrationOption(options.registration));
    LINLI_ASSIGN(arrival.day, dayOption(ledger, options.on));
    LINLI_ASSIGN(arrival.successor, personOption(options.successor));
    arrival.relation = typed(options.relation);
    return arrival;
}

Result<void> moveIntoHousehold(Context &context, const StepOptions &options)
{
    LINLI_ASSIGN(Ledger * ledger, context.open());
    LINLI_ASSIGN(const PersonId person, personArgument(options.person));
    LINLI_ASSIGN(const Arrival arrival, arrivalOf(*ledger, options));
    return moveIn(*ledger, person, arrival);
}

Result<void> moveAway(Context &context, const StepOptions &options)
{
    LINLI_ASSIGN(Ledger * ledger, context.open());
    LINLI_ASSIGN(const PersonId person, personArgument(options.person));
    LINLI_ASSIGN(const QDate day, dayOption(*ledger, options.on));
    LINLI_ASSIGN(const PersonId successor, personOption(options.successor));
    LINLI_ASSIGN(const auto home, currentMembership(ledger->db(), person));
    if (!home)
        return Error{ErrorKind::NotFound, translate("cli", "This person lives in no household of the ledger.")};
    return moveOut(*ledger, home->id, day, typed(options.reason), successor);
}

Result<void> bear(Context &context, const StepOptions &options)
{
    LINLI_ASSIGN(Ledger * ledger, context.open());
    Birth birth;
    LINLI_ASSIGN(birth.household, householdArgument(*ledger, options.household));
    LINLI_ASSIGN(birth.registration, registrationOption(options.registration));
    LINLI_ASSIGN(const QDate day, dayOption(*ledger, options.on));
    birth.child.name = typed(options.name);
    birth.child.birth = day.toString(Qt::ISODate);
    birth.child.sex = sexFromWord(typed(options.sex));
    birth.relation = typed(options.relation);
    LINLI_ASSIGN(const PersonId child, recordBirth(*ledger, birth));
    if (context.json)
        context.out(QJsonDocument(QJsonObject{{QStringLiteral("id"), child.toText()}}));
    else
        context.out(translate("cli", "The child has the number %1.").arg(child.toText()));
    return success();
}

Result<void> die(Context &context, const StepOptions &options)
{
    LINLI_ASSIGN(Ledger * ledger, context.open());
    LINLI_ASSIGN(const PersonId person, personArgument(options.person));
    LINLI_ASSIGN(const QDate day, dayOption(*ledger, options.on));
    LINLI_ASSIGN(const PersonId successor, personOption(options.successor));
    return recordDeath(*ledger, person, day, typed(options.reason), successor);
}

Result<void> marry(Context &context, const StepOptions &options)
{
    LINLI_ASSIGN(Ledger * ledger, context.open());
    Marriage marriage;
    LINLI_ASSIGN(marriage.one, personArgument(options.person));
    LINLI_ASSIGN(marriage.other, personOption(options.other));
    LINLI_ASSIGN(marriage.day, dayOption(*ledger, options.on));
    if (!options.household.empty()) {
        LINLI_ASSIGN(marriage.home, arrivalOf(*ledger, options));
    }
    return recordMarriage(*ledger, marriage);
}

Result<void> divorce(Context &context, const StepOptions &options)
{
    LINLI_ASSIGN(Ledger * ledger, context.open());
    LINLI_ASSIGN(const PersonId one, personArgument(options.person));
    LINLI_ASSIGN(const PersonId other, personOption(options.other));
    LINLI_ASSIGN(const QDate day, dayOption(*ledger, options.on));
    return recordDivorce(*ledger, one, other, day);
}

void addResidentOption(CLI::App *verb, StepOptions &options)
{
    verb->add_option("RESIDENT", options.person, text(translate("cli", "The resident's number")))->required();
}

void addMoveVerbs(CLI::App &resident, Context &context)
{
    const auto in = std::make_shared<StepOptions>();
    CLI::App *move = addVerb(resident, "move",
        translate("cli", "A resident moves into a household, from another one or from outside"),
        {"linli resident move 4611686018427387905 \"广济苑1栋 401\" --on 2026-09-01 --relation 女婿"});
    addResidentOption(move, *in);
    move->add_option("HOUSEHOLD", in->household, text(translate("cli", "Its number or its address")))->required();
    addArrival(move, *in);
    addSuccessor(move, *in);
    addDay(move, *in);
    onRun(move, context, [&context, in] { return moveIntoHousehold(context, *in); },
        translate("cli", "The move was recorded."));

    const auto out = std::make_shared<StepOptions>();
    CLI::App *leave = addVerb(resident, "move-out", translate("cli", "A resident leaves the household for a place outside"),
        {"linli resident move-out 4611686018427387905 --on 2026-09-01 --reason 搬往外地"});
    addResidentOption(leave, *out);
    leave->add_option("--reason", out->reason, text(translate("cli", "Why or where to")));
    addSuccessor(leave, *out);
    addDay(leave, *out);
    onRun(leave, context, [&context, out] { return moveAway(context, *out); }, translate("cli", "The move was recorded."));
}

void addBirthAndDeathVerbs(CLI::App &resident, Context &context)
{
    const auto child = std::make_shared<StepOptions>();
    CLI::App *born = addVerb(resident, "born", translate("cli", "A child is born into a household"),
        {"linli resident born \"广济苑1栋 401\" 王新 --on 2026-09-10 --sex female"});
    born->add_option("HOUSEHOLD", child->household, text(translate("cli", "Its number or its address")))->required();
    born->add_option("NAME", child->name, text(translate("cli", "The child's name")))->required();
    born->add_option("--sex", child->sex, text(translate("cli", "male or female")));
    addArrival(born, *child);
    addDay(born, *child);
    onRun(born, context, [&context, child] { return bear(context, *child); });

    const auto dead = std::make_shared<StepOptions>();
    CLI::App *died = addVerb(resident, "died",
        translate("cli", "A resident died: the stay, the care flags and the offices end on that day"),
        {"linli resident died 4611686018427387905 --on 2026-09-10"});
    addResidentOption(died, *dead);
    died->add_option("--note", dead->reason, text(translate("cli", "A note")));
    addSuccessor(died, *dead);
    addDay(died, *dead);
    onRun(died, context, [&context, dead] { return die(context, *dead); }, translate("cli", "The death was recorded."));
}

void addMarriageVerbs(CLI::App &resident, Context &context)
{
    const auto couple = std::make_shared<StepOptions>();
    CLI::App *marriage = addVerb(resident, "marry", translate("cli", "A resident marries, and may move to the spouse"),
        {"linli resident marry 4611686018427387905 --to 4611686018427387911 --home \"广济苑1栋 401\" --relation 儿媳"});
    addResidentOption(marriage, *couple);
    marriage->add_option("--to", couple->other,
        text(translate("cli", "The spouse's number; left out for somebody who is not in the ledger")));
    marriage->add_option("--home", couple->household, text(translate("cli", "The household that the resident moves to")));
    addArrival(marriage, *couple);
    addSuccessor(marriage, *couple);
    addDay(marriage, *couple);
    onRun(marriage, context, [&context, couple] { return marry(context, *couple); },
        translate("cli", "The marriage was recorded."));

    const auto parted = std::make_shared<StepOptions>();
    CLI::App *end = addVerb(resident, "divorce", translate("cli", "A marriage ends; who moves out is recorded as a move"),
        {"linli resident divorce 4611686018427387905 --from 4611686018427387911"});
    addResidentOption(end, *parted);
    end->add_option("--from", parted->other,
        text(translate("cli", "The spouse's number; left out for somebody who is not in the ledger")));
    addDay(end, *parted);
    onRun(end, context, [&context, parted] { return divorce(context, *parted); },
        translate("cli", "The divorce was recorded."));
}

} // namespace

void addResidentStepVerbs(CLI::App &resident, Context &context)
{
    addMoveVerbs(resident, context);
    addBirthAndDeathVerbs(resident, context);
    addMarriageVerbs(resident, context);
}

} // namespace linli::cli
