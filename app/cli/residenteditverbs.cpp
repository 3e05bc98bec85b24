// linli resident add, edit: only what is named is written; flags are verbs of their own.
#include "app/cli/peopleverbs.h"
#include "core/base/text.h"
#include "core/households/householdcases.h"
#include "core/persons/personstore.h"
#include "core/persons/personwords.h"

#include <QJsonObject>

namespace linli::cli {

namespace {

struct PersonOptions
{
    std::optional<std::string> name, sex, birth, idNumber, phone, employer, politics, passport, education, military, marital,
        registeredAt, personNote, relation, registration, from, note;
};

void addFields(CLI::App *verb, PersonOptions &options)
{
    verb->add_option("--sex", options.sex, text(translate("cli", "male or female")));
    verb->add_option("--birth", options.birth, text(translate("cli", "1948-03-12, 1948-03 or 1948")));
    verb->add_option("--id-number", options.idNumber, text(translate("cli", "The ID number")));
    verb->add_option("--passport", options.passport, text(translate("cli", "The passport, where there is no ID number")));
    verb->add_option("--phone", options.phone, text(translate("cli", "The phone number")));
    verb->add_option("--employer", options.employer, text(translate("cli", "Where the person works")));
    verb->add_option("--politics", options.politics, text(translate("cli", "party_member, league_member, other_party or masses")));
    verb->add_option("--education", options.education,
        text(translate("cli", "none, primary, middle, high, college, university or graduate")));
    verb->add_option("--military", options.military, text(translate("cli", "serving, veteran or militia")));
    verb->add_option("--marital", options.marital, text(translate("cli", "single, married, divorced or widowed")));
    verb->add_option("--registered-at", options.registeredAt, text(translate("cli", "The address of the household register")));
    verb->add_option("--own-note", options.personNote, text(translate("cli", "A note about the person")));
    verb->add_option("--relation", options.relation, text(translate("cli", "To the head; 户主 for the head")));
    verb->add_option("--registration", options.registration,
        text(translate("cli", "Where the household register is: local, elsewhere or floating")));
    verb->add_option("--from", options.from, text(translate("cli", "The day of moving in; empty: before our records")));
    verb->add_option("--note", options.note, text(translate("cli", "A note about the stay")));
}

void take(const std::optional<std::string> &option, QString &field)
{
    if (option)
        field = QString::fromStdString(*option);
}

Error noSuchWord(const std::string &typed)
{
    return {ErrorKind::Invalid, translate("cli", "“%1” is no word of that list; see --help.").arg(QString::fromStdString(typed))};
}

/// A word of a list, or nothing of it.
Result<void> takeWord(const std::optional<std::string> &option, const QList<NamedWord> &words, QString &field)
{
    if (!option)
        return success();
    field = wordOf(words, QString::fromStdString(*option));
    return field.isEmpty() && !option->empty() ? Result<void>(noSuchWord(*option)) : success();
}

template <class T>
Result<void> takeEnum(const std::optional<std::string> &option, T (*fromWord)(const QString &), T &field)
{
    if (!option)
        return success();
    field = fromWord(QString::fromStdString(*option));
    return field == T::Unknown && !option->empty() ? Result<void>(noSuchWord(*option)) : success();
}

Result<void> apply(const PersonOptions &options, Person &person, Membership &membership)
{
    take(options.name, person.name);
    take(options.birth, person.birth);
    take(options.idNumber, person.idNumber);
    take(options.passport, person.passport);
    take(options.phone, person.phone);
    take(options.employer, person.employer);
    take(options.registeredAt, person.registeredAt);
    take(options.personNote, person.note);
    take(options.note, membership.note);
    take(options.from, membership.from);
    if (options.relation) {
        membership.relation = QString::fromStdString(*options.relation);
        membership.isHead = membership.relation == QStringLiteral("户主");
    }
    LINLI_TRY(takeEnum(options.sex, sexFromWord, person.sex));
    LINLI_TRY(takeEnum(options.politics, politicsFromWord, person.politics));
    LINLI_TRY(takeEnum(options.registration, registrationFromWord, membership.registration));
    LINLI_TRY(takeWord(options.education, educations(), person.education));
    LINLI_TRY(takeWord(options.military, militaryServices(), person.military));
    return takeWord(options.marital, maritalStatuses(), person.marital);
}

QStringList presentFlags(const QList<CareFlag> &flags)
{
    QStringList kinds;
    for (const CareFlag &flag : flags) {
        if (flag.until.isEmpty())
            kinds.append(flag.kind);
    }
    return kinds;
}

Result<void> correct(Context &context, const std::string &which, const PersonOptions &options)
{
    LINLI_ASSIGN(Ledger * ledger, context.open());
    LINLI_ASSIGN(const PersonId id, personArgument(which));
    LINLI_ASSIGN(auto person, findPerson(ledger->db(), id));
    LINLI_ASSIGN(auto home, currentMembership(ledger->db(), id));
    if (!person || !home)
        return Error{ErrorKind::NotFound, translate("cli", "This person lives in no household of the ledger.")};
    LINLI_TRY(apply(options, *person, *home));
    LINLI_ASSIGN(const QList<CareFlag> flags, careFlagsOf(ledger->db(), id));
    return editResident(*ledger, *person, *home, presentFlags(flags));
}

} // namespace

void addResidentEditVerbs(CLI::App &resident, Context &context)
{
    struct Options
    {
        std::string which, name;
        PersonOptions fields;
    };
    CLI::App *add = addVerb(resident, "add", translate("cli", "Add a person who is not in the ledger to a household"),
        {"linli resident add \"广济苑1栋 302\" 王大 --relation 户主 --sex male --birth 1950-01"});
    const auto made = std::make_shared<Options>();
    add->add_option("HOUSEHOLD", made->which, text(translate("cli", "Its number or its address")))->required();
    add->add_option("NAME", made->name, text(translate("cli", "The person's name")))->required();
    addFields(add, made->fields);
    onRun(add, context, [&context, made]() -> Result<void> {
        LINLI_ASSIGN(Ledger * ledger, context.open());
        Person person;
        Membership membership;
        LINLI_ASSIGN(membership.household, householdArgument(*ledger, made->which));
        made->fields.name = made->name;
        LINLI_TRY(apply(made->fields, person, membership));
        LINLI_ASSIGN(const PersonId id, addResident(*ledger, person, membership, {}));
        if (context.json)
            context.out(QJsonDocument(QJsonObject{{QStringLiteral("id"), id.toText()}}));
        else
            context.out(translate("cli", "The resident has the number %1.").arg(id.toText()));
        return success();
    });

    CLI::App *edit = addVerb(resident, "edit", translate("cli", "Correct a resident; what is not named stays as it is"),
        {"linli resident edit 4611686018427387905 --education university --marital married"});
    const auto changed = std::make_shared<Options>();
    edit->add_option("RESIDENT", changed->which, text(translate("cli", "The resident's number")))->required();
    edit->add_option("--name", changed->fields.name, text(translate("cli", "The person's name")));
    addFields(edit, changed->fields);
    onRun(edit, context, [&context, changed] { return correct(context, changed->which, changed->fields); },
        translate("cli", "The resident was saved."));
}

} // namespace linli::cli
