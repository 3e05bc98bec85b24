#include "app/cli/roundverbs.h"

#include "app/cli/peopleverbs.h"
#include "core/base/text.h"
#include "core/households/carekinds.h"
#include "core/rounds/doorreply.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace linli::cli {

namespace {

struct RoundOptions
{
    std::string name;
    std::vector<std::string> areas;
    std::vector<std::string> fields;
    std::string from;
    std::string until;
    std::string round;
    std::string area;
    std::string household;
    std::vector<std::string> unknown;
    std::vector<std::string> set;
    bool notMet = false;
    bool refused = false;
};

QDate dayOf(const std::string &typed)
{
    return QDate::fromString(QString::fromStdString(typed), Qt::ISODate);
}

Result<RoundId> roundArgument(const std::string &typed)
{
    if (const auto id = RoundId::fromText(QString::fromStdString(typed)))
        return *id;
    return Error{ErrorKind::Invalid, translate("cli", "Give the round's number (`linli round list` shows it).")};
}

QJsonObject jsonOf(const Round &round)
{
    QJsonArray areas;
    for (const AreaId area : round.areas)
        areas.append(area.toText());
    return {{QStringLiteral("id"), round.id.toText()}, {QStringLiteral("name"), round.name},
        {QStringLiteral("fields"), QJsonArray::fromStringList(round.fields)}, {QStringLiteral("areas"), areas},
        {QStringLiteral("from"), round.from.toString(Qt::ISODate)}, {QStringLiteral("until"), round.until.toString(Qt::ISODate)}};
}

Result<void> startRound(Context &context, const RoundOptions &options)
{
    LINLI_ASSIGN(Ledger * ledger, context.open());
    Round round;
    round.name = QString::fromStdString(options.name);
    round.from = options.from.empty() ? ledger->clock().today() : dayOf(options.from);
    round.until = dayOf(options.until);
    for (const std::string &area : options.areas) {
        LINLI_ASSIGN(const AreaId id, areaOption(*ledger, area));
        round.areas.append(id);
    }
    for (const std::string &field : options.fields) {
        const QString word = wordOf(roundFields(), QString::fromStdString(field));
        round.fields.append(word.isEmpty() ? QString::fromStdString(field) : word);
    }
    if (round.fields.isEmpty())
        round.fields = {QStringLiteral("people"), QStringLiteral("phone"), QStringLiteral("livelihood"), QStringLiteral("gas"),
            QStringLiteral("wiring"), QStringLiteral("care")};
    LINLI_ASSIGN(const RoundId id, linli::startRound(*ledger, round));
    if (context.json)
        context.out(QJsonDocument(QJsonObject{{QStringLiteral("id"), id.toText()}}));
    else
        context.out(translate("cli", "The round was started: %1").arg(id.toText()));
    return success();
}

Result<void> listRounds(Context &context)
{
    LINLI_ASSIGN(Ledger * ledger, context.open());
    LINLI_ASSIGN(const QList<Round> all, rounds(ledger->db()));
    QJsonArray list;
    for (const Round &round : all) {
        list.append(jsonOf(round));
        if (!context.json)
            context.out(QStringLiteral("%1  %2  %3–%4").arg(round.id.toText(), round.name, round.from.toString(Qt::ISODate), round.until.toString(Qt::ISODate)));
    }
    if (context.json)
        context.out(QJsonDocument(list));
    return success();
}

Result<void> showRound(Context &context, const RoundOptions &options)
{
    LINLI_ASSIGN(Ledger * ledger, context.open());
    LINLI_ASSIGN(const RoundId id, roundArgument(options.round));
    LINLI_ASSIGN(const AreaId within, areaOption(*ledger, options.area));
    LINLI_ASSIGN(const QList<Door> doors, doorsOf(ledger->db(), id, within));
    QJsonArray list;
    for (const Door &door : doors) {
        list.append(QJsonObject{{QStringLiteral("household"), door.household.toText()}, {QStringLiteral("address"), door.address},
            {QStringLiteral("unit"), jsonText(door.unitName)}, {QStringLiteral("head"), jsonText(door.headName)},
            {QStringLiteral("residents"), door.residents}, {QStringLiteral("vacant"), door.vacant},
            {QStringLiteral("state"), toWord(door.state)}, {QStringLiteral("tries"), door.tries},
            {QStringLiteral("tried_at"), jsonText(door.triedAt)}, {QStringLiteral("tried_by"), jsonText(door.triedBy)},
            {QStringLiteral("unknown"), QJsonArray::fromStringList(door.unknown)}});
        if (!context.json)
            context.out(QStringLiteral("%1  %2  %3  %4").arg(door.household.toText(), door.address, door.headName, displayName(door.state)));
    }
    if (context.json)
        context.out(QJsonDocument(list));
    return success();
}

/// "gas=old" is the household's, "4611…:phone=139…" a resident's.
Result<void> takeCorrection(DoorReply &reply, const QString &typed)
{
    const QString field = typed.section(u'=', 0, 0);
    const QString value = typed.section(u'=', 1);
    if (!typed.contains(u'='))
        return Error{ErrorKind::Invalid, translate("cli", "Write a correction like gas=old, or RESIDENT:phone=13900001111.")};
    if (!field.contains(u':')) {
        reply.facts.insert(field, value);
        return success();
    }
    const auto person = PersonId::fromText(field.section(u':', 0, 0));
    if (!person)
        return Error{ErrorKind::Invalid, translate("cli", "Write a correction like gas=old, or RESIDENT:phone=13900001111.")};
    ResidentReply &resident = reply.residents[*person];
    const QString what = field.section(u':', 1);
    const std::pair<QStringView, std::optional<QString> *> texts[] = {{u"name", &resident.name}, {u"birth", &resident.birth},
        {u"relation", &resident.relation}, {u"phone", &resident.phone}};
    for (const auto &[name, text] : texts) {
        if (name == what)
            *text = value;
    }
    if (what == u"sex")
        resident.sex = sexFromWord(value);
    if (what == u"care")
        resident.care = value.split(u',', Qt::SkipEmptyParts);
    if (resident.isEmpty())
        return Error{ErrorKind::Invalid, translate("cli", "A resident's name, sex, birth, relation, phone or care can be corrected.")};
    return success();
}

Result<void> answer(Context &context, const RoundOptions &options)
{
    LINLI_ASSIGN(Ledger * ledger, context.open());
    LINLI_ASSIGN(const RoundId id, roundArgument(options.round));
    const auto household = HouseholdId::fromText(QString::fromStdString(options.household));
    if (!household)
        return Error{ErrorKind::Invalid, translate("cli", "Give the household's number (`linli household list --json` shows it).")};
    if (options.notMet && options.refused)
        return Error{ErrorKind::Invalid, translate("cli", "Either nobody was met or somebody refused.")};
    if (options.notMet || options.refused)
        return answerDoor(*ledger, id, *household, options.notMet ? DoorAnswer::NotMet : DoorAnswer::Refused);
    DoorReply reply;
    for (const std::string &field : options.unknown) {
        const QString word = wordOf(roundFields(), QString::fromStdString(field));
        reply.unknown.append(word.isEmpty() ? QString::fromStdString(field) : word);
    }
    for (const std::string &typed : options.set)
        LINLI_TRY(takeCorrection(reply, QString::fromStdString(typed)));
    LINLI_ASSIGN(const CareKinds careKinds, CareKinds::load(ledger->db()));
    for (ResidentReply &resident : reply.residents) {
        if (resident.care)
            std::ranges::transform(*resident.care, resident.care->begin(), [&](const QString &kind) { return careKinds.wordOf(kind); });
    }
    return answerDoor(*ledger, id, *household, reply);
}

Result<void> showProgress(Context &context, const RoundOptions &options)
{
    LINLI_ASSIGN(Ledger * ledger, context.open());
    LINLI_ASSIGN(const RoundId id, roundArgument(options.round));
    LINLI_ASSIGN(const AreaTree tree, AreaTree::loadInScope(ledger->db()));
    LINLI_ASSIGN(const auto progress, roundProgress(ledger->db(), id, tree));
    QJsonArray list;
    for (const Area &area : tree.all()) {
        const auto found = progress.constFind(area.id);
        if (found == progress.constEnd())
            continue;
        QJsonObject one{{QStringLiteral("area"), area.id.toText()}, {QStringLiteral("name"), area.name},
            {QStringLiteral("kind"), toWord(area.kind)}, {QStringLiteral("households"), found->all()}};
        for (const DoorState state : allDoorStates)
            one.insert(toWord(state), found->of(state));
        list.append(one);
        if (!context.json)
            context.out(translate("cli", "%1%2  done %3 of %4, not met %5, second try %6, refused %7")
                            .arg(QString(2 * (tree.path(area.id).size() - 1), u' '), area.name)
                            .arg(found->of(DoorState::Done)).arg(found->all()).arg(found->of(DoorState::NotMet))
                            .arg(found->of(DoorState::SecondTry)).arg(found->of(DoorState::Refused)));
    }
    if (context.json)
        context.out(QJsonDocument(list));
    return success();
}

} // namespace

void addRoundVerbs(CLI::App &app, Context &context)
{
    const auto options = std::make_shared<RoundOptions>();
    CLI::App *round = addGroup(app, "round", translate("cli", "Rounds from door to door"));
    CLI::App *start = addVerb(*round, "new", translate("cli", "Start a round"),
        {"linli round new 秋季敲门行动 --area 广济苑1栋 --until 2026-10-31 --field people --field gas"});
    start->add_option("NAME", options->name, text(translate("cli", "What it is called")))->required();
    start->add_option("--area", options->areas, text(translate("cli", "Where it goes (name or number; several times)")))->required();
    start->add_option("--field", options->fields, text(translate("cli", "What is confirmed (people, phone, housing, livelihood, gas, wiring, pets, care, contact, vehicles; several times)")));
    start->add_option("--from", options->from, text(translate("cli", "Its first day; otherwise today")));
    start->add_option("--until", options->until, text(translate("cli", "Its last day")))->required();
    onRun(start, context, [&context, options] { return startRound(context, *options); });
    CLI::App *list = addVerb(*round, "list", translate("cli", "List the rounds"), {"linli round list --json"});
    onRun(list, context, [&context] { return listRounds(context); });
    const auto addRound = [&](CLI::App *verb) {
        verb->add_option("ROUND", options->round, text(translate("cli", "The round's number")))->required();
    };
    CLI::App *show = addVerb(*round, "show", translate("cli", "The doors of a round as one walks, and how each was answered"),
        {"linli round show 4611686018427387905 --area 广济苑1栋 --json"});
    addRound(show);
    show->add_option("--area", options->area, text(translate("cli", "Only inside this area (name or number)")));
    onRun(show, context, [&context, options] { return showRound(context, *options); });
    CLI::App *answerVerb = addVerb(*round, "answer", translate("cli", "All is as written at this household; or nobody was met"),
        {"linli round answer 4611686018427387905 4611686018427387999", "linli round answer 4611686018427387905 4611686018427387999 --set gas=old --unknown pets",
            "linli round answer 4611686018427387905 4611686018427387999 --not-met"});
    addRound(answerVerb);
    answerVerb->add_option("HOUSEHOLD", options->household, text(translate("cli", "The household's number")))->required();
    answerVerb->add_option("--set", options->set, text(translate("cli", "A correction: gas=old, or RESIDENT:phone=13900001111 (several times)")));
    answerVerb->add_option("--unknown", options->unknown, text(translate("cli", "What nobody could tell; it stays unconfirmed (several times)")));
    answerVerb->add_flag("--not-met", options->notMet, text(translate("cli", "Nobody was met")));
    answerVerb->add_flag("--refused", options->refused, text(translate("cli", "Somebody refused to answer")));
    onRun(answerVerb, context, [&context, options] { return answer(context, *options); }, translate("cli", "Recorded."));
    CLI::App *progress = addVerb(*round, "progress", translate("cli", "How far a round is, area by area"),
        {"linli round progress 4611686018427387905"});
    addRound(progress);
    onRun(progress, context, [&context, options] { return showProgress(context, *options); });
}

} // namespace linli::cli
