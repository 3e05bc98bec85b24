// `linli case open`: a case is received.
#include "app/cli/caseoutput.h"
#include "app/cli/caseverbs.h"

#include "core/base/text.h"
#include "core/cases/alikecases.h"
#include "core/cases/opencase.h"

#include <memory>

namespace linli::cli {

namespace {

struct OpenArguments
{
    std::string area, household, title, body, kind, grade, scale, source = "phone", reporter, phone, received,
                                                                  rung, place;
    bool urgent = false;
};

QString typed(const std::string &value)
{
    return QString::fromStdString(value);
}

/// Somebody of the household with exactly this name is meant by it.
Result<PersonId> memberNamed(Ledger &ledger, HouseholdId household, const QString &name)
{
    LINLI_ASSIGN(const auto person,
        ledger.db().integer(
            QStringLiteral(
                "SELECT p.id FROM membership m JOIN person p ON p.id = m.person_id WHERE "
                "m.household_id = ? AND m.until_date IS NULL AND p.name = ? AND p.void_reason IS NULL"),
            {household.value, name}));
    return PersonId(person.value_or(0));
}

Result<void> nameReporter(Ledger &ledger, const OpenArguments &arguments, NewCase &asked)
{
    const QString reporter = typed(arguments.reporter).trimmed();
    if (PersonId::fromText(reporter)) {
        LINLI_ASSIGN(asked.reporter, personFromText(ledger, reporter));
    } else if (!reporter.isEmpty() && asked.household) {
        LINLI_ASSIGN(asked.reporter, memberNamed(ledger, asked.household, reporter));
    }
    if (!asked.reporter)
        asked.reporterName = reporter;
    asked.reporterPhone = typed(arguments.phone);
    return success();
}

Result<NewCase> readCase(Ledger &ledger, const OpenArguments &arguments)
{
    NewCase asked;
    if (!arguments.area.empty()) {
        LINLI_ASSIGN(asked.area, areaIdFromText(ledger, typed(arguments.area)));
    }
    if (!arguments.household.empty()) {
        LINLI_ASSIGN(asked.household, householdFromText(ledger, typed(arguments.household)));
    }
    asked.title = typed(arguments.title);
    asked.body = typed(arguments.body);
    asked.kind = typed(arguments.kind);
    asked.place = typed(arguments.place);
    asked.grade = wordOf<Grade>(arguments.grade);
    asked.scale = wordOf<Scale>(arguments.scale);
    asked.source = wordOf<CaseSource>(arguments.source).value_or(CaseSource::Phone);
    asked.rung = wordOf<Rung>(arguments.rung);
    asked.urgent = arguments.urgent;
    asked.received = parseWallTime(typed(arguments.received));
    LINLI_TRY(nameReporter(ledger, arguments, asked));
    return asked;
}

Result<void> open(Context &context, const OpenArguments &arguments)
{
    LINLI_ASSIGN(Ledger * ledger, context.open());
    LINLI_ASSIGN(const NewCase asked, readCase(*ledger, arguments));
    LINLI_ASSIGN(const CaseFile file, openCase(*ledger, asked));
    if (context.json)
        return printCase(context, *ledger, file.id);
    context.out(file.number);
    LINLI_ASSIGN(const QList<AlikeCase> alike, alikeCases(*ledger, file.id));
    QStringList numbers;
    for (const AlikeCase &one : alike) {
        if (int(one.samePlace) + int(one.sameReporter) + int(one.sameWords) > 1)
            numbers.append(one.number);
    }
    if (!numbers.isEmpty())
        context.err(translate("casecli", "Perhaps the same matter as: %1 (see: linli case alike %2)")
                        .arg(numbers.join(QStringLiteral("、")), file.number));
    return success();
}

void run(Context &context, const OpenArguments &arguments)
{
    if (!arguments.received.empty() && !parseWallTime(typed(arguments.received)).isValid())
        return context.misused({ErrorKind::Invalid,
            translate("casecli", "The time of receipt is not understood. Write it like 2026-09-30 17:31.")});
    if (arguments.area.empty() && arguments.household.empty())
        return context.misused(
            {ErrorKind::Invalid, translate("casecli", "Say where it is: --area or --household.")});
    if (const auto opened = open(context, arguments); !opened)
        context.report(opened.error());
}

} // namespace

void addCaseOpenVerb(CLI::App &group, Context &context)
{
    CLI::App *verb = addVerb(group, "open", translate("casecli", "Receive a case and print its number"),
        {"linli case open --area 麻园湾宿舍1栋 --title 楼道灯不亮 --kind 物业 --reporter 张三 --phone "
         "13900000000"});
    const auto arguments = std::make_shared<OpenArguments>();
    const auto add = [verb](const char *name, std::string &target, const QString &description) {
        return verb->add_option(name, target, text(description));
    };
    add("--area", arguments->area, translate("casecli", "Where: name or id of an area"));
    add("--household", arguments->household, translate("casecli", "Where: id or address of a household"));
    add("--title", arguments->title, translate("casecli", "What it is about, in a few words"))->required();
    add("--text", arguments->body, translate("casecli", "All of it"));
    add("--kind", arguments->kind,
        translate("casecli", "Kind: noise, 噪音, … or other words; it proposes grade and scale"));
    addWordOption<Grade>(
        *verb, "--grade", arguments->grade, translate("casecli", "Grade; without it the kind's"));
    addWordOption<Scale>(
        *verb, "--scale", arguments->scale, translate("casecli", "Scale; without it the kind's"));
    addWordOption<CaseSource>(
        *verb, "--source", arguments->source, translate("casecli", "How it came (phone)"));
    addWordOption<Rung>(*verb, "--rung", arguments->rung,
        translate("casecli", "Who works on it; without it the place's own rung"));
    add("--reporter", arguments->reporter, translate("casecli", "Who reported it: a name, or a person's id"));
    add("--phone", arguments->phone, translate("casecli", "Their phone"));
    add("--place", arguments->place,
        translate("casecli", "The place in words, where the area does not say it all"));
    add("--received", arguments->received, translate("casecli", "When, YYYY-MM-DD HH:MM (now)"));
    verb->add_flag("--urgent", arguments->urgent,
        text(translate("casecli", "Danger (gas, fire): at once to the community, past the rungs between")));
    verb->callback([&context, arguments] { run(context, *arguments); });
}

} // namespace linli::cli
