// Marks of people to watch over, and what the data propose.
#include "app/cli/peopleverbs.h"
#include "core/households/carekinds.h"
#include "core/base/text.h"
#include "core/households/careflags.h"

#include <QJsonArray>
#include <QJsonObject>

namespace linli::cli {

namespace {

void addFlagVerb(CLI::App &resident, Context &context)
{
    struct Options
    {
        std::string person, kind, reason, carer, from;
        int visitDays = 0;
    };
    CLI::App *verb = addVerb(resident, "flag", translate("cli", "Mark a resident as somebody to watch over"),
        {"linli resident flag 4611686018427387905 独居 --carer 王三 --visit-days 7"});
    const auto options = std::make_shared<Options>();
    verb->add_option("RESIDENT", options->person, text(translate("cli", "The resident's number")))->required();
    verb->add_option("KIND", options->kind, text(translate("cli", "What for, such as 高龄 or elderly")))->required();
    verb->add_option("--reason", options->reason, text(translate("cli", "Why")));
    verb->add_option("--carer", options->carer, text(translate("cli", "Who looks after the person")));
    verb->add_option("--from", options->from, text(translate("cli", "The day, such as 2026-09-21; today if it is left out")));
    verb->add_option("--visit-days", options->visitDays, text(translate("cli", "A visit at least every so many days")));
    onRun(
        verb, context,
        [&context, options]() -> Result<void> {
            LINLI_ASSIGN(Ledger * ledger, context.open());
            CareFlag flag;
            LINLI_ASSIGN(flag.person, personArgument(options->person));
            LINLI_ASSIGN(const QDate from, dayOption(*ledger, options->from));
            flag.kind = QString::fromStdString(options->kind);
            flag.reason = QString::fromStdString(options->reason);
            flag.carer = QString::fromStdString(options->carer);
            flag.from = from.toString(Qt::ISODate);
            flag.visitDays = options->visitDays;
            return saveCareFlag(*ledger, flag);
        },
        translate("cli", "The mark was kept."));
}

void addUnflagVerb(CLI::App &resident, Context &context)
{
    struct Options
    {
        std::string person, kind, on;
    };
    CLI::App *verb = addVerb(resident, "unflag", translate("cli", "End a mark of somebody to watch over"),
        {"linli resident unflag 4611686018427387905 独居 --on 2026-09-21"});
    const auto options = std::make_shared<Options>();
    verb->add_option("RESIDENT", options->person, text(translate("cli", "The resident's number")))->required();
    verb->add_option("KIND", options->kind, text(translate("cli", "What for, such as 高龄 or elderly")))->required();
    verb->add_option("--on", options->on, text(translate("cli", "The day, such as 2026-09-21; today if it is left out")));
    onRun(
        verb, context,
        [&context, options]() -> Result<void> {
            LINLI_ASSIGN(Ledger * ledger, context.open());
            LINLI_ASSIGN(const PersonId person, personArgument(options->person));
            LINLI_ASSIGN(const QDate day, dayOption(*ledger, options->on));
            return endCareFlag(*ledger, person, QString::fromStdString(options->kind), day);
        },
        translate("cli", "The mark has ended."));
}

struct ProposalOptions
{
    std::string area, person;
    bool accept = false;
    bool refuse = false;
};

QJsonObject jsonOf(const FlagProposal &one)
{
    return {{QStringLiteral("person"), one.person.toText()}, {QStringLiteral("name"), one.name},
        {QStringLiteral("household"), one.household.toText()}, {QStringLiteral("address"), one.address},
        {QStringLiteral("kind"), one.kind}, {QStringLiteral("ends"), one.ends}, {QStringLiteral("why"), one.why}};
}

Result<void> decide(Ledger &ledger, const ProposalOptions &options, const QList<FlagProposal> &chosen)
{
    if (options.accept)
        return acceptProposals(ledger, chosen);
    return options.refuse ? refuseProposals(ledger, chosen) : success();
}

Result<void> propose(Context &context, const ProposalOptions &options)
{
    if (options.accept && options.refuse)
        return Error{ErrorKind::Invalid, translate("cli", "Either --accept or --refuse.")};
    LINLI_ASSIGN(Ledger * ledger, context.open());
    ProposalFilter filter;
    LINLI_ASSIGN(filter.within, areaOption(*ledger, options.area));
    LINLI_ASSIGN(const PersonId only, personOption(options.person));
    QList<FlagProposal> chosen;
    std::optional<PersonId> after;
    do {
        LINLI_ASSIGN(const ProposalPage page, flagProposals(*ledger, filter, after));
        for (const FlagProposal &one : page.rows) {
            if (!only || one.person == only)
                chosen.append(one);
        }
        after = page.next;
    } while (after);
    LINLI_TRY(decide(*ledger, options, chosen));
    LINLI_ASSIGN(const CareKinds careKinds, CareKinds::load(ledger->db()));
    QJsonArray list;
    for (const FlagProposal &one : std::as_const(chosen)) {
        list.append(jsonOf(one));
        if (!context.json)
            context.out(QStringLiteral("%1 %2  %3  %4  %5")
                            .arg(one.ends ? QStringLiteral("−") : QStringLiteral("+"), careKinds.nameOf(one.kind), one.name,
                                one.address, one.why));
    }
    if (context.json)
        context.out(QJsonDocument(list));
    return success();
}

} // namespace

void addFlagVerbs(CLI::App &resident, Context &context)
{
    addFlagVerb(resident, context);
    addUnflagVerb(resident, context);
    CLI::App *verb = addVerb(resident, "proposals",
        translate("cli", "Marks that the data propose to begin (+) or to end (−); all or one person's are accepted or refused"),
        {"linli resident proposals --area 广济苑1栋", "linli resident proposals --person 4611686018427387905 --accept"});
    const auto options = std::make_shared<ProposalOptions>();
    verb->add_option("--area", options->area, text(translate("cli", "Only inside this area (name or number)")));
    verb->add_option("--person", options->person, text(translate("cli", "Only of this resident, by number")));
    verb->add_flag("--accept", options->accept, text(translate("cli", "Accept what is listed")));
    verb->add_flag("--refuse", options->refuse, text(translate("cli", "Refuse what is listed; it is not proposed again")));
    onRun(verb, context, [&context, options] { return propose(context, *options); });
}

} // namespace linli::cli
