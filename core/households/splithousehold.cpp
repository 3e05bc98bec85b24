#include "core/base/text.h"
#include "core/households/dwelling.h"
#include "core/households/householdrules.h"
#include "core/persons/mask.h"
#include "core/persons/personstore.h"

namespace linli {

namespace {

Result<void> checkWho(Ledger &ledger, const Split &split, const QList<Membership> &members)
{
    QList<PersonId> there;
    for (const Membership &member : members)
        there.append(member.person);
    const bool allThere = std::all_of(split.who.begin(), split.who.end(), [&](PersonId id) { return there.contains(id); });
    if (split.who.isEmpty() || !allThere)
        return Error{ErrorKind::Invalid, translate("households", "Choose who goes, out of those who live there now.")};
    if (split.who.size() >= there.size())
        return Error{ErrorKind::Refused,
            translate("households", "Somebody has to stay. When everybody goes, move the whole household instead.")};
    if (!split.who.contains(split.head))
        return Error{ErrorKind::Invalid, translate("households", "Say who of those who go is the head.")};
    LINLI_ASSIGN(const bool minor, isMinor(ledger.db(), split.head, ledger.clock().today()));
    if (minor)
        return Error{ErrorKind::Refused, translate("households", "A child under 14 can't be the head.")};
    return success();
}

/// A new household, from `day` on in its micro-unit. It may have the address of the one it comes from (分户).
Result<HouseholdId> makeFresh(Change &change, Database &db, const Split &split, const Household &from)
{
    LINLI_ASSIGN(Household fresh, tidied(split.fresh));
    fresh.id = {};
    if (fresh.floor == 0)
        fresh.floor = floorOfRoom(fresh.room);
    const bool sameFlat
        = fresh.building == from.building && fresh.stairwell == from.stairwell && fresh.room == from.room;
    LINLI_ASSIGN(const auto taken, householdAt(db, fresh.building, fresh.stairwell, fresh.room));
    if (taken && !sameFlat)
        return Error{ErrorKind::Refused,
            translate("households", "There is a household at this address already. Open it instead.")};
    LINLI_ASSIGN(const HouseholdId id, insertHousehold(change, fresh));
    AreaId unit = split.unit;
    if (!unit && fresh.building == from.building) {
        LINLI_ASSIGN(unit, unitOf(db, from.id));
    }
    if (unit) {
        const auto begun = change.insert(QStringLiteral("household_unit"),
            {{QStringLiteral("household_id"), id.value}, {QStringLiteral("unit_id"), unit.value},
                {QStringLiteral("from_date"), split.day.toString(Qt::ISODate)}});
        if (!begun.ok())
            return begun.error();
    }
    return id;
}

Result<HouseholdId> prepareTarget(Ledger &ledger, Change &change, const Split &split, const Household &from)
{
    if (!split.into)
        return makeFresh(change, ledger.db(), split, from);
    LINLI_ASSIGN(const QList<Membership> there, presentMembers(ledger.db(), split.into));
    if (!there.isEmpty())
        return Error{ErrorKind::Refused,
            translate("households", "Somebody lives there already. Let them move in there one by one instead.")};
    LINLI_TRY(occupy(change, ledger.db(), split.into));
    return split.into;
}

Result<void> carryOver(Ledger &ledger, Change &change, const Split &split, const QList<Membership> &members, HouseholdId into)
{
    bool headGoes = false;
    for (const Membership &member : members) {
        if (!split.who.contains(member.person))
            continue;
        headGoes = headGoes || member.isHead;
        LINLI_TRY(endMembership(ledger, change, member, split.day, translate("households", "household split")));
    }
    // Before the others arrive, so that a wrong choice is told in the words of those who stay.
    if (headGoes)
        LINLI_TRY(settleHead(ledger, change, split.from, split.stayingHead));
    for (Membership member : members) {
        if (!split.who.contains(member.person))
            continue;
        member.id = {};
        member.household = into;
        member.isHead = false;
        member.from = split.day.toString(Qt::ISODate);
        LINLI_TRY(checkNoOverlap(ledger.db(), member));
        LINLI_ASSIGN(const MembershipId id, insertMembership(change, member));
        Q_UNUSED(id)
    }
    return appointHead(ledger, change, into, split.head);
}

} // namespace

Result<HouseholdId> splitHousehold(Ledger &ledger, const Split &split)
{
    LINLI_ASSIGN(Change change, Change::begin(ledger, Action::Edit, Kind::Households));
    LINLI_ASSIGN(const Household from, livingHousehold(ledger.db(), split.from));
    LINLI_ASSIGN(const QList<Membership> members, presentMembers(ledger.db(), split.from));
    LINLI_TRY(checkDay(ledger, split.day, {}));
    LINLI_TRY(checkWho(ledger, split, members));
    LINLI_ASSIGN(const HouseholdId into, prepareTarget(ledger, change, split, from));
    LINLI_TRY(carryOver(ledger, change, split, members, into));
    LifeEvent event;
    event.kind = LifeEventKind::Split;
    event.on = split.day.toString(Qt::ISODate);
    for (const auto &[here, other] : {std::pair(split.from, into), std::pair(into, split.from)}) {
        event.household = here;
        event.other = other;
        LINLI_ASSIGN(const LifeEventId made, insertLifeEvent(change, ledger, event));
        Q_UNUSED(made)
    }
    LINLI_TRY(change.commit({QT_TRANSLATE_NOOP("journal", "Split a household")}));
    return into;
}

} // namespace linli
