// linli reveal, and the rights of the person recorded: linli resident copy, erase, export.
#include "app/cli/accountverbs.h"

#include "app/cli/peopleverbs.h"
#include "core/base/text.h"
#include "core/cases/casestore.h"
#include "core/cases/revealreporter.h"
#include "core/households/exportresidents.h"
#include "core/households/householdcases.h"
#include "core/persons/reveal.h"
#include "core/subject/copyofperson.h"
#include "core/subject/eraseperson.h"

#include <QJsonObject>

namespace linli::cli {

namespace {

struct RevealArguments
{
    std::string record; ///< A resident's number, or a case's.
    std::string field;
    std::string purpose;
};

Result<QString> lookAt(Ledger &ledger, const RevealArguments &arguments)
{
    const QString purpose = QString::fromStdString(arguments.purpose);
    if (arguments.field == "reporter_phone") {
        LINLI_ASSIGN(const CaseFile file, findCase(ledger, QString::fromStdString(arguments.record)));
        return revealReporterPhone(ledger, file.id, purpose);
    }
    if (arguments.field == "contact_phone") {
        LINLI_ASSIGN(const HouseholdId household, householdArgument(ledger, arguments.record));
        return revealContactPhone(ledger, household, purpose);
    }
    LINLI_ASSIGN(const PersonId id, personArgument(arguments.record));
    if (arguments.field == "passport")
        return reveal(ledger, id, PersonField::Passport, purpose);
    return reveal(ledger, id, arguments.field == "phone" ? PersonField::Phone : PersonField::IdNumber, purpose);
}

Result<void> show(Context &context, const RevealArguments &arguments)
{
    LINLI_ASSIGN(Ledger * ledger, context.open());
    LINLI_ASSIGN(const QString value, lookAt(*ledger, arguments));
    if (context.json)
        context.out(QJsonDocument(QJsonObject{{QString::fromStdString(arguments.field), value}}));
    else
        context.out(value);
    return success();
}

struct SubjectArguments
{
    std::string person;
    std::string path;
    std::string reason;
};

Result<void> copy(Context &context, const SubjectArguments &arguments)
{
    LINLI_ASSIGN(Ledger * ledger, context.open());
    LINLI_ASSIGN(const PersonId id, personArgument(arguments.person));
    LINLI_ASSIGN(const PersonCopy made, copyOfPerson(*ledger, id));
    return saveCopy(made, QString::fromStdString(arguments.path));
}

Result<void> erase(Context &context, const SubjectArguments &arguments)
{
    LINLI_ASSIGN(Ledger * ledger, context.open());
    LINLI_ASSIGN(const PersonId id, personArgument(arguments.person));
    return erasePerson(*ledger, id, QString::fromStdString(arguments.reason));
}

struct ExportArguments
{
    std::string within;
    std::string path;
    std::string reason;
    bool unmasked = false;
};

Result<void> exportList(Context &context, const ExportArguments &arguments)
{
    LINLI_ASSIGN(Ledger * ledger, context.open());
    ResidentExport asked;
    LINLI_ASSIGN(asked.within, areaOption(*ledger, arguments.within));
    asked.unmasked = arguments.unmasked;
    asked.reason = QString::fromStdString(arguments.reason);
    LINLI_ASSIGN(const qint64 rows, exportResidents(*ledger, QString::fromStdString(arguments.path), asked));
    if (context.json)
        context.out(QJsonDocument(QJsonObject{{QStringLiteral("residents"), rows}}));
    else
        context.out(translate("cli", "%1 residents were exported.").arg(rows));
    return success();
}

void addExport(CLI::App &resident, Context &context)
{
    CLI::App *verb = addVerb(resident, "export",
        translate("cli", "Write the residents to a spreadsheet; ID numbers and phones are masked"),
        {"linli resident export --out residents.xlsx",
            "linli resident export --area 广济苑1栋 --unmasked --reason 疫苗接种登记 --out residents.xlsx"});
    const auto asked = std::make_shared<ExportArguments>();
    verb->add_option("--out", asked->path, text(translate("cli", "The file")))->required();
    verb->add_option("--area", asked->within, text(translate("cli", "Only inside this area (name or number)")));
    verb->add_flag("--unmasked", asked->unmasked, text(translate("cli", "Whole numbers: for the head of office, with a reason")));
    verb->add_option("--reason", asked->reason, text(translate("cli", "Why the list must hold whole numbers; the log keeps it")));
    onRun(verb, context, [&context, asked] { return exportList(context, *asked); });
}

} // namespace

Result<PersonId> personArgument(const std::string &typed)
{
    if (const auto id = PersonId::fromText(QString::fromStdString(typed)))
        return *id;
    return Error{
        ErrorKind::Invalid, translate("cli", "Give the resident's number; `linli resident list --json` shows it.")};
}

void addSubjectVerbs(CLI::App &resident, Context &context)
{
    const auto asked = std::make_shared<SubjectArguments>();
    CLI::App *copying = addVerb(resident, "copy",
        translate("cli", "Write all that is held about one resident to a page of HTML, for the resident"),
        {"linli resident copy 4611686018427387905 --out copy.html"});
    copying->add_option("RESIDENT", asked->person, text(translate("cli", "The resident's number")))->required();
    copying->add_option("--out", asked->path, text(translate("cli", "The file")))->required();
    onRun(copying, context, [&context, asked] { return copy(context, *asked); }, translate("cli", "The copy was written."));
    CLI::App *erasing = addVerb(resident, "erase",
        translate("cli", "Blank all that is personal of one resident, in the change history too; it can't be undone"),
        {"linli resident erase 4611686018427387905 --reason 本人要求删除"});
    erasing->add_option("RESIDENT", asked->person, text(translate("cli", "The resident's number")))->required();
    erasing->add_option("--reason", asked->reason, text(translate("cli", "Why; the log keeps it")))->required();
    onRun(erasing, context, [&context, asked] { return erase(context, *asked); }, translate("cli", "The record was erased."));
    addExport(resident, context);
}

void addRightsVerbs(CLI::App &app, Context &context)
{
    CLI::App *verb = addVerb(app, "reveal",
        translate("cli", "Show one masked value of one resident or case; the log keeps who looked and what for"),
        {"linli reveal 4611686018427387905 --field phone --purpose 联系本人",
            "linli reveal GJQ-202609-014 --field reporter_phone --purpose 联系本人"});
    const auto arguments = std::make_shared<RevealArguments>();
    verb->add_option("RECORD", arguments->record, text(translate("cli", "The resident's number, the household's, or the case's")))->required();
    verb->add_option("--field", arguments->field, text(translate("cli", "id_number, passport, phone, contact_phone or reporter_phone")))
        ->required()
        ->check(CLI::IsMember({"id_number", "passport", "phone", "contact_phone", "reporter_phone"}));
    verb->add_option("--purpose", arguments->purpose, text(translate("cli", "What it is needed for")))->required();
    onRun(verb, context, [&context, arguments] { return show(context, *arguments); });
}

} // namespace linli::cli
