// `linli case alike|join|link|unlink|rules`: the same matter reported twice, and the office's rules.
#include "app/cli/caseoutput.h"
#include "app/cli/caseverbs.h"

#include "core/base/text.h"
#include "core/cases/alikecases.h"
#include "core/cases/caserules.h"
#include "core/cases/reporters.h"

#include <QJsonArray>

#include <memory>

namespace linli::cli {

namespace {

struct Arguments
{
    std::string one, other, notSatisfied;
    std::vector<std::string> clocks, fixed, pausing;
};

using Act = Result<void> (*)(Context &, Ledger &, const Arguments &);

QString typed(const std::string &value)
{
    return QString::fromStdString(value);
}

void run(Context &context, const Arguments &arguments, Act act)
{
    const auto done = [&]() -> Result<void> {
        LINLI_ASSIGN(Ledger * ledger, context.open());
        return act(context, *ledger, arguments);
    }();
    if (!done)
        context.report(done.error());
}

QString reasonsOf(const AlikeCase &alike)
{
    QStringList reasons;
    if (alike.samePlace)
        reasons << translate("casecli", "same place and kind");
    if (alike.sameReporter)
        reasons << translate("casecli", "same reporter");
    if (alike.sameWords)
        reasons << translate("casecli", "same words");
    return reasons.join(QStringLiteral("、"));
}

Result<void> alike(Context &context, Ledger &ledger, const Arguments &arguments)
{
    LINLI_ASSIGN(const CaseFile file, findCase(ledger, typed(arguments.one)));
    LINLI_ASSIGN(const QList<AlikeCase> found, alikeCases(ledger, file.id));
    QJsonArray array;
    for (const AlikeCase &one : found) {
        if (!context.json)
            context.out(QStringList{one.number, displayName(one.state), minuteText(one.received), reasonsOf(one), one.title}
                            .join(QStringLiteral("  ")));
        array.append(QJsonObject{{QStringLiteral("number"), one.number}, {QStringLiteral("title"), one.title},
            {QStringLiteral("state"), toWord(one.state)}, {QStringLiteral("received"), minuteText(one.received)},
            {QStringLiteral("same_place"), one.samePlace}, {QStringLiteral("same_reporter"), one.sameReporter},
            {QStringLiteral("same_words"), one.sameWords}});
    }
    if (context.json)
        context.out(QJsonDocument(array));
    else if (found.isEmpty())
        context.out(translate("casecli", "No case within 30 days looks like this one."));
    return success();
}

Result<void> join(Context &context, Ledger &ledger, const Arguments &arguments)
{
    LINLI_ASSIGN(const CaseFile duplicate, findCase(ledger, typed(arguments.one)));
    LINLI_ASSIGN(const CaseFile into, findCase(ledger, typed(arguments.other)));
    LINLI_TRY(joinCases(ledger, duplicate.id, {into.id}));
    return printCase(context, ledger, into.id);
}

Result<void> link(Context &context, Ledger &ledger, const Arguments &arguments)
{
    LINLI_ASSIGN(const CaseFile one, findCase(ledger, typed(arguments.one)));
    LINLI_ASSIGN(const CaseFile other, findCase(ledger, typed(arguments.other)));
    LINLI_TRY(linkCases(ledger, one.id, other.id));
    return printCase(context, ledger, one.id);
}

Result<void> unlink(Context &context, Ledger &ledger, const Arguments &arguments)
{
    LINLI_ASSIGN(const CaseFile one, findCase(ledger, typed(arguments.one)));
    LINLI_ASSIGN(const CaseFile other, findCase(ledger, typed(arguments.other)));
    LINLI_TRY(unlinkCases(ledger, one.id, other.id));
    return printCase(context, ledger, one.id);
}

Result<ClockRules> changedRules(ClockRules rules, const Arguments &arguments)
{
    for (const std::string &text : arguments.clocks) {
        LINLI_ASSIGN(const ClockRules changed, ClockRules::fromText(rules.toText() + u' ' + typed(text)));
        rules = changed;
    }
    for (const std::string &word : arguments.fixed)
        rules.setMayPause(fromWord<ClockKind>(typed(word)).value_or(ClockKind::Answer), false);
    for (const std::string &word : arguments.pausing)
        rules.setMayPause(fromWord<ClockKind>(typed(word)).value_or(ClockKind::Answer), true);
    return rules;
}

Result<void> rules(Context &context, Ledger &ledger, const Arguments &arguments)
{
    LINLI_ASSIGN(const ClockRules known, clockRules(ledger));
    LINLI_ASSIGN(const ClockRules changed, changedRules(known, arguments));
    if (!(changed == known))
        LINLI_TRY(setClockRules(ledger, changed));
    if (const auto rule = wordOf<NotSatisfied>(arguments.notSatisfied))
        LINLI_TRY(setNotSatisfiedRule(ledger, *rule));
    LINLI_ASSIGN(const NotSatisfied rule, notSatisfiedRule(ledger));
    if (context.json) {
        context.out(QJsonDocument(QJsonObject{
            {QStringLiteral("clocks"), changed.toText()}, {QStringLiteral("not_satisfied"), toWord(rule)}}));
        return success();
    }
    for (const Grade grade : allGrades) {
        for (const ClockKind kind : allOf<ClockKind>) {
            if (const auto days = changed.limit(grade, kind))
                context.out(translate("casecli", "%1: %2 within %3 working days")
                                .arg(displayName(grade), displayName(kind), QString::number(days->count)));
        }
    }
    for (const ClockKind kind : allOf<ClockKind>) {
        if (!changed.mayPause(kind))
            context.out(translate("casecli", "%1: a pause does not stop it").arg(displayName(kind)));
    }
    context.out(translate("casecli", "Not satisfied: %1").arg(displayName(rule)));
    return success();
}

void addRules(CLI::App &group, Context &context)
{
    const auto arguments = std::make_shared<Arguments>();
    CLI::App *verb = addVerb(group, "rules", translate("casecli", "The office's deadlines, and what follows when somebody is not satisfied"),
        {"linli case rules", "linli case rules --clock ordinary:answer=1 --fixed answer --not-satisfied escalate"});
    const auto words = CLI::IsMember({"answer", "solve", "organise"});
    verb->add_option("--clock", arguments->clocks,
        text(translate("casecli", "GRADE:CLOCK=DAYS, clocks answer, solve, organise; 0 days: none (several times)")));
    verb->add_option("--fixed", arguments->fixed, text(translate("casecli", "A clock that a pause does not stop")))->check(words);
    verb->add_option("--pausing", arguments->pausing, text(translate("casecli", "A clock that a pause stops")))->check(words);
    addWordOption<NotSatisfied>(*verb, "--not-satisfied", arguments->notSatisfied,
        translate("casecli", "What becomes of a solved case whose resident is not satisfied"));
    verb->callback([&context, arguments] { run(context, *arguments, rules); });
}

} // namespace

void addCaseAlikeVerbs(CLI::App &group, Context &context)
{
    const auto add = [&](const char *name, const QString &description, const char *example, Act act, const QString &other) {
        const auto arguments = std::make_shared<Arguments>();
        CLI::App *verb = addVerb(group, name, description, {example});
        verb->add_option("NO", arguments->one, text(translate("casecli", "The case's number")))->required();
        if (!other.isEmpty())
            verb->add_option("OTHER", arguments->other, text(other))->required();
        verb->callback([&context, arguments, act] { run(context, *arguments, act); });
    };
    const QString other = translate("casecli", "The other case's number");
    add("alike", translate("casecli", "Cases that are likely to be about the same matter"),
        "linli case alike GJQ-202609-002", alike, {});
    add("join", translate("casecli", "Join a duplicate into another case; all reporters are told there"),
        "linli case join GJQ-202609-002 GJQ-202609-001", join, translate("casecli", "The case that stays"));
    add("link", translate("casecli", "Link two cases that have to do with each other"),
        "linli case link GJQ-202609-002 GJQ-202609-001", link, other);
    add("unlink", translate("casecli", "Take a link away"), "linli case unlink GJQ-202609-002 GJQ-202609-001", unlink, other);
    addRules(group, context);
}

} // namespace linli::cli
