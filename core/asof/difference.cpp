#include "core/households/carekinds.h"
#include "core/asof/difference.h"

#include "core/asof/candidates.h"
#include "core/base/partialdate.h"
#include "core/base/text.h"

#include <algorithm>

namespace linli {

namespace {

/// Gathers the lines of one comparison.
class Comparison
{
public:
    Comparison(const AsOf &before, const AsOf &after, AreaId within, CareKinds careKinds)
        : m_before(before), m_after(after), m_within(within), m_careKinds(std::move(careKinds))
    {
    }

    Result<void> addHousehold(HouseholdId id);
    Result<void> addAppointment(qint64 id);
    QList<DifferenceLine> lines;

private:
    Result<void> addArrival(const PastHousehold &after, const PastMember &member);
    Result<void> addDeparture(const PastHousehold &before, const PastMember &member);
    Result<void> addMembers(const PastHousehold &before, const PastHousehold &after);
    Result<void> addFlags(const PastHousehold &household, const PastMember &member);
    void addChange(const PastHousehold &before, const PastHousehold &after);
    Result<bool> livesSomewhere(PersonId person) const;
    DifferenceLine lineOf(Happening happening, const PastHousehold &household, const AsOf &day) const;
    void sign(DifferenceLine &line, const QString &table, qint64 id) const;
    void sign(DifferenceLine &line, const Touch &touch) const;
    bool isInside(const std::optional<PastHousehold> &before, const std::optional<PastHousehold> &after) const;

    const AsOf &m_before;
    const AsOf &m_after;
    AreaId m_within;
    CareKinds m_careKinds; ///< As they are called now.
};

void Comparison::sign(DifferenceLine &line, const Touch &touch) const
{
    line.who = touch.who;
    line.recorded = touch.at;
}

void Comparison::sign(DifferenceLine &line, const QString &table, qint64 id) const
{
    sign(line, m_before.rows().touches(table).value(id));
}

DifferenceLine Comparison::lineOf(Happening happening, const PastHousehold &household, const AsOf &day) const
{
    DifferenceLine line;
    line.happening = happening;
    line.household = household.household.id;
    line.place = household.address;
    line.area = day.tree().find(household.unit) ? household.unit : household.household.building;
    if (const Area *area = day.tree().find(line.area))
        line.areaName = area->name;
    return line;
}

bool Comparison::isInside(const std::optional<PastHousehold> &before, const std::optional<PastHousehold> &after) const
{
    return (before && m_before.isVisible(*before, m_within)) || (after && m_after.isVisible(*after, m_within));
}

Result<void> Comparison::addHousehold(HouseholdId id)
{
    LINLI_ASSIGN(const auto before, m_before.find(id));
    LINLI_ASSIGN(const auto after, m_after.find(id));
    if (!isInside(before, after))
        return success();
    const bool sawBefore = before && m_before.isVisible(*before);
    const bool seesAfter = after && m_after.isVisible(*after);
    if (before && after && sawBefore != seesAfter) { // Moved over the bounds of what the viewer sees.
        DifferenceLine line = lineOf(Happening::HouseholdChanged, seesAfter ? *after : *before, seesAfter ? m_after : m_before);
        line.detail = seesAfter ? translate("asof", "came into your areas") : translate("asof", "left your areas");
        lines.append(line);
        return success();
    }
    if (!before) {
        lines.append(lineOf(Happening::HouseholdAdded, *after, m_after));
        sign(lines.last(), QStringLiteral("household"), id.value);
    } else if (!after) {
        lines.append(lineOf(Happening::HouseholdVoided, *before, m_before));
        sign(lines.last(), QStringLiteral("household"), id.value);
        LINLI_ASSIGN(const auto row, m_after.rows().row(QStringLiteral("household"), id.value));
        if (row)
            lines.last().detail = row->text(u"void_reason");
    } else {
        addChange(*before, *after);
    }
    PastHousehold nobody;
    return addMembers(before ? *before : nobody, after ? *after : nobody);
}

void Comparison::addChange(const PastHousehold &before, const PastHousehold &after)
{
    const Household &was = before.household;
    const Household &is = after.household;
    QStringList what;
    const auto note = [&](bool changed, const QString &name) {
        if (changed)
            what.append(name);
    };
    note(before.address != after.address, translate("asof", "address"));
    note(before.unit != after.unit, translate("asof", "micro-unit"));
    note(was.housing != is.housing, translate("asof", "housing"));
    note(was.vacant != is.vacant, is.vacant ? translate("asof", "vacant now") : translate("asof", "lived in again"));
    note(was.livelihood != is.livelihood, translate("asof", "livelihood"));
    note(was.gas != is.gas, translate("asof", "gas"));
    note(was.wiring != is.wiring, translate("asof", "wiring"));
    note(was.pets != is.pets, translate("asof", "pets"));
    note(was.contactName != is.contactName, translate("asof", "emergency contact"));
    if (what.isEmpty())
        return;
    lines.append(lineOf(Happening::HouseholdChanged, after, m_after));
    lines.last().detail = what.join(translate("asof", ", "));
    sign(lines.last(), QStringLiteral("household"), is.id.value);
    if (!lines.last().who.isEmpty())
        return;
    const auto touches = m_before.rows().touches(QStringLiteral("household_unit"));
    for (auto touch = touches.cbegin(); touch != touches.cend(); ++touch) {
        const auto row = m_after.rows().row(QStringLiteral("household_unit"), touch.key());
        if (row.ok() && *row && (*row)->integer(u"household_id") == is.id.value)
            sign(lines.last(), *touch);
    }
}

Result<void> Comparison::addMembers(const PastHousehold &before, const PastHousehold &after)
{
    const auto has = [](const PastHousehold &household, PersonId person) {
        return std::any_of(household.members.begin(), household.members.end(),
            [&](const PastMember &member) { return member.person == person; });
    };
    for (const PastMember &member : after.members) {
        if (!has(before, member.person))
            LINLI_TRY(addArrival(after, member));
        LINLI_TRY(addFlags(after, member));
    }
    for (const PastMember &member : before.members) {
        if (has(after, member.person))
            continue;
        LINLI_TRY(addDeparture(before, member));
        LINLI_ASSIGN(const bool elsewhere, livesSomewhere(member.person));
        if (!elsewhere)
            LINLI_TRY(addFlags(before, member));
    }
    return success();
}

Result<bool> Comparison::livesSomewhere(PersonId person) const
{
    LINLI_ASSIGN(const auto rows, m_after.rows().rows(QStringLiteral("membership"), QStringLiteral("person_id"), person.value));
    return std::any_of(rows.begin(), rows.end(), [&](const PastRow &row) { return isInForce(row, m_after.day()); });
}

Result<void> Comparison::addArrival(const PastHousehold &after, const PastMember &member)
{
    const auto birth = PartialDate::fromText(member.birth);
    LINLI_ASSIGN(const auto told,
        m_after.rows().db().integer(QStringLiteral("SELECT 1 FROM life_event WHERE person_id = ? AND kind = 'born'"),
            {member.person.value}));
    const bool born = told || (birth && birth->last() > m_before.day() && birth->first() <= m_after.day());
    DifferenceLine line = lineOf(born ? Happening::Born : Happening::MovedIn, after, m_after);
    line.person = member.person;
    line.name = member.name;
    line.detail = member.relation;
    line.on = born ? member.birth : member.from;
    sign(line, QStringLiteral("membership"), member.membership.value);
    lines.append(line);
    return success();
}

Result<void> Comparison::addDeparture(const PastHousehold &before, const PastMember &member)
{
    LINLI_ASSIGN(const auto person, m_after.rows().row(QStringLiteral("person"), member.person.value));
    LINLI_ASSIGN(const auto ended, m_after.rows().row(QStringLiteral("membership"), member.membership.value));
    const QString reason = ended ? ended->text(u"end_reason") : QString();
    static const QStringList deathWords{QStringLiteral("死亡"), QStringLiteral("去世"), QStringLiteral("病故"),
        QStringLiteral("身故"), QStringLiteral("died")};
    const QString died = person ? person->text(u"died") : QString();
    const bool dead = !died.isEmpty()
        || std::any_of(deathWords.begin(), deathWords.end(), [&](const QString &word) { return reason.contains(word); });
    DifferenceLine line = lineOf(dead ? Happening::Died : Happening::MovedOut, before, m_before);
    line.person = member.person;
    line.name = person ? person->text(u"name") : member.name;
    line.detail = reason;
    line.on = !died.isEmpty() ? died : ended ? ended->text(u"until_date") : QString();
    sign(line, QStringLiteral("membership"), member.membership.value);
    lines.append(line);
    return success();
}

Result<void> Comparison::addFlags(const PastHousehold &household, const PastMember &member)
{
    const auto inForce = [&](const AsOf &day) -> Result<QMap<QString, PastRow>> {
        LINLI_ASSIGN(const auto rows,
            day.rows().rows(QStringLiteral("care_flag"), QStringLiteral("person_id"), member.person.value));
        QMap<QString, PastRow> kinds;
        for (const PastRow &row : rows) {
            if (isInForce(row, day.day()))
                kinds.insert(row.text(u"kind"), row);
        }
        return kinds;
    };
    LINLI_ASSIGN(const auto were, inForce(m_before));
    LINLI_ASSIGN(const auto are, inForce(m_after));
    const auto add = [&](Happening happening, const QString &kind, const PastRow &row, const QString &on) {
        DifferenceLine line = lineOf(happening, household, m_after);
        line.person = member.person;
        line.name = member.name;
        line.detail = m_careKinds.nameOf(kind);
        line.on = on;
        sign(line, QStringLiteral("care_flag"), row.id());
        lines.append(line);
    };
    for (auto flag = are.begin(); flag != are.end(); ++flag) {
        if (!were.contains(flag.key()))
            add(Happening::FlagBegun, flag.key(), *flag, flag->text(u"from_date"));
    }
    for (auto flag = were.begin(); flag != were.end(); ++flag) {
        if (are.contains(flag.key()))
            continue;
        LINLI_ASSIGN(const auto ended, m_after.rows().row(QStringLiteral("care_flag"), flag->id()));
        add(Happening::FlagEnded, flag.key(), *flag, ended ? ended->text(u"until_date") : QString());
    }
    return success();
}

Result<void> Comparison::addAppointment(qint64 id)
{
    const QString table = QStringLiteral("appointment");
    LINLI_ASSIGN(const auto before, m_before.rows().row(table, id));
    LINLI_ASSIGN(const auto after, m_after.rows().row(table, id));
    const bool was = before && isInForce(*before, m_before.day());
    const bool is = after && isInForce(*after, m_after.day());
    if (was == is)
        return success();
    const AsOf &day = is ? m_after : m_before;
    const PastRow &row = is ? *after : *before;
    const Area *area = day.tree().find(AreaId(row.integer(u"area_id")));
    if (!area || (m_within && !day.tree().isWithin(area->id, m_within)))
        return success();
    DifferenceLine line;
    line.happening = is ? Happening::LeaderIn : Happening::LeaderOut;
    line.area = area->id;
    line.place = line.areaName = area->name;
    line.person = PersonId(row.integer(u"person_id"));
    LINLI_ASSIGN(const auto person, m_after.rows().row(QStringLiteral("person"), line.person.value));
    line.name = person ? person->text(u"name") : QString();
    line.detail = leaderTitle(area->kind);
    line.on = is ? row.text(u"from_date") : after ? after->text(u"until_date") : QString();
    sign(line, table, id);
    lines.append(line);
    return success();
}

void sortLines(QList<DifferenceLine> &lines)
{
    QList<std::pair<std::pair<int, QString>, qsizetype>> order;
    for (qsizetype i = 0; i < lines.size(); ++i)
        order.append({{int(lines[i].happening), naturalKey(lines[i].place) + lines[i].name}, i});
    std::sort(order.begin(), order.end());
    QList<DifferenceLine> sorted;
    for (const auto &[key, at] : std::as_const(order))
        sorted.append(lines[at]);
    lines = sorted;
}

Result<void> compare(Comparison &comparison, const AsOf &before, const AsOf &after, const WriteControl &control)
{
    LINLI_ASSIGN(const auto households, householdsThatCanDiffer(before, after));
    LINLI_ASSIGN(const auto appointments, appointmentsThatCanDiffer(before, after));
    qsizetype done = 0;
    for (const qint64 id : households) {
        control.tell(0.5 + 0.5 * double(++done) / double(households.size()));
        if (control.cancelled && control.cancelled->load())
            return Error{ErrorKind::Cancelled, translate("asof", "Stopped before the days were compared.")};
        LINLI_TRY(comparison.addHousehold(HouseholdId(id)));
    }
    for (const qint64 id : appointments)
        LINLI_TRY(comparison.addAppointment(id));
    return success();
}

} // namespace

Result<Difference> difference(
    Database &db, QDate from, QDate until, QDate today, AreaId within, const WriteControl &control)
{
    if (from >= until)
        return Error{ErrorKind::Invalid, translate("asof", "Choose an earlier and a later day.")};
    const WriteControl half{[&](double done) { control.tell(done / 4); }, control.cancelled};
    LINLI_ASSIGN(const AsOf before, AsOf::open(db, from, today, half, until));
    const WriteControl second{[&](double done) { control.tell(0.25 + done / 4); }, control.cancelled};
    LINLI_ASSIGN(const AsOf after, AsOf::open(db, until, today, second));
    LINLI_ASSIGN(CareKinds careKinds, CareKinds::load(db));
    Comparison comparison(before, after, within, std::move(careKinds));
    LINLI_TRY(compare(comparison, before, after, control));
    Difference found{from, until, comparison.lines, {}, after.tree()};
    sortLines(found.lines);
    for (const DifferenceLine &line : std::as_const(found.lines)) {
        const AreaTree &tree = found.tree.find(line.area) ? found.tree : before.tree();
        for (const Area *area : tree.path(line.area))
            ++found.counts[area->id][line.happening];
    }
    return found;
}

} // namespace linli
