// linli reveal.
#include "app/cli/accountverbs.h"

#include "core/base/text.h"
#include "core/persons/reveal.h"

#include <QJsonObject>

namespace linli::cli {

namespace {

struct RevealArguments
{
    std::string person;
    std::string field;
    std::string purpose;
};

Result<void> show(Context &context, const RevealArguments &arguments)
{
    LINLI_ASSIGN(Ledger * ledger, context.open());
    const auto id = PersonId::fromText(QString::fromStdString(arguments.person));
    if (!id)
        return Error{ErrorKind::Invalid,
            translate("cli", "Give the resident's number; `linli resident list --json` shows it.")};
    const PersonField field = arguments.field == "phone" ? PersonField::Phone : PersonField::IdNumber;
    LINLI_ASSIGN(const QString value, reveal(*ledger, *id, field, QString::fromStdString(arguments.purpose)));
    if (context.json)
        context.out(QJsonDocument(QJsonObject{{QString::fromStdString(arguments.field), value}}));
    else
        context.out(value);
    return success();
}

} // namespace

void addRightsVerbs(CLI::App &app, Context &context)
{
    CLI::App *verb = addVerb(app, "reveal",
        translate("cli", "Show one masked value of one resident; the log keeps who looked and what for"),
        {"linli reveal 4611686018427387905 --field phone --purpose 联系本人"});
    const auto arguments = std::make_shared<RevealArguments>();
    verb->add_option("RESIDENT", arguments->person, text(translate("cli", "The resident's number")))->required();
    verb->add_option("--field", arguments->field, text(translate("cli", "id_number or phone")))
        ->required()
        ->check(CLI::IsMember({"id_number", "phone"}));
    verb->add_option("--purpose", arguments->purpose, text(translate("cli", "What it is needed for")))->required();
    onRun(verb, context, [&context, arguments] { return show(context, *arguments); });
}

} // namespace linli::cli
