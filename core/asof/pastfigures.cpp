#include "core/asof/asof.h"
#include "core/journal/journal.h"
#include "core/ledger/permit.h"
#include "core/persons/mask.h"
#include "core/persons/personstore.h"
#include "core/subject/eraseperson.h"

#include <algorithm>

namespace linli {

Result<QHash<AreaId, PastCounts>> AsOf::counts(const WriteControl &control) const
{
    QHash<AreaId, PastCounts> counts;
    LINLI_TRY(each(
        {},
        [&](const PastHousehold &household) {
            const AreaId at = m_tree.find(household.unit) ? household.unit : household.household.building;
            const auto flagged = std::count_if(
                household.members.begin(), household.members.end(), [](const PastMember &m) { return !m.flags.isEmpty(); });
            for (const Area *area : m_tree.path(at)) {
                PastCounts &sum = counts[area->id];
                ++sum.households;
                sum.vacant += household.household.vacant ? 1 : 0;
                sum.residents += int(household.members.size());
                sum.flagged += int(flagged);
            }
        },
        control));
    LINLI_ASSIGN(const auto inOffice, leaders({}));
    for (const PastLeader &leader : inOffice) {
        for (const Area *area : m_tree.path(leader.area))
            ++counts[area->id].leaders;
    }
    return counts;
}

Result<void> AsOf::addLeaders(const Area &area, QList<PastLeader> &leaders) const
{
    LINLI_ASSIGN(const auto rows, m_past.rows(QStringLiteral("appointment"), QStringLiteral("area_id"), area.id.value));
    for (const PastRow &row : rows) {
        if (!isInForce(row, day()))
            continue;
        const PersonId person(row.integer(u"person_id"));
        LINLI_ASSIGN(const auto known, m_past.row(QStringLiteral("person"), person.value));
        leaders.append({AppointmentId(row.id()), area.id, area.kind, area.name, person,
            known ? known->text(u"name") : QString(), row.text(u"from_date"),
            known && known->text(u"void_reason") == erasedWord});
    }
    return success();
}

Result<QList<PastLeader>> AsOf::leaders(AreaId within) const
{
    LINLI_TRY(permit(m_past.db(), Action::See, Kind::Leaders));
    QList<PastLeader> leaders;
    for (const Area &area : m_tree.all()) {
        if (within.isNull() || m_tree.isWithin(area.id, within))
            LINLI_TRY(addLeaders(area, leaders));
    }
    std::stable_sort(leaders.begin(), leaders.end(),
        [](const PastLeader &a, const PastLeader &b) { return a.areaKind < b.areaKind; });
    return leaders;
}

Result<QList<PastLeader>> AsOf::leadersOver(AreaId area) const
{
    LINLI_TRY(permit(m_past.db(), Action::See, Kind::Leaders));
    QList<PastLeader> leaders;
    const QList<const Area *> path = m_tree.path(area);
    for (auto around = path.rbegin(); around != path.rend(); ++around)
        LINLI_TRY(addLeaders(**around, leaders));
    return leaders;
}

Result<PastCard> pastCard(const AsOf &asOf, HouseholdId id, QDate today)
{
    PastCard card;
    LINLI_ASSIGN(card.household, asOf.household(id));
    for (const PastMember &member : std::as_const(card.household.members)) {
        LINLI_ASSIGN(card.numbers[member.person], pastNumbers(asOf, member, today));
    }
    const AreaId at = asOf.tree().find(card.household.unit) ? card.household.unit : card.household.household.building;
    if (permit(asOf.rows().db(), Action::See, Kind::Leaders).ok()) {
        LINLI_ASSIGN(card.leaders, asOf.leadersOver(at));
    }
    return card;
}

Result<PastNumbers> pastNumbers(const AsOf &asOf, const PastMember &member, QDate today)
{
    Database &db = asOf.rows().db();
    LINLI_ASSIGN(const auto person, findPerson(db, member.person));
    LINLI_ASSIGN(const auto history, historyOf(db, QStringLiteral("person"), member.person.value));
    Person then;
    then.birth = member.birth;
    if (person) {
        then.idNumber = person->idNumber;
        then.phone = person->phone;
    }
    for (const HistoryItem &item : history) { // Newest first.
        if (item.entry.at() < wallTime(asOf.day().addDays(1), QTime(0, 0)))
            break;
        for (const FieldChange &field : item.change.fields) {
            if (field.column == u"id_number")
                then.idNumber = field.before.toString();
            else if (field.column == u"phone")
                then.phone = field.before.toString();
        }
    }
    const bool minor = isMinor(then, asOf.day()) || (person && isMinor(*person, today));
    return PastNumbers{shownIdNumber(then.idNumber, minor), shownPhone(then.phone, minor)};
}

} // namespace linli
