#include "core/base/text.h"
#include "core/households/dwelling.h"

namespace linli {

namespace {

Result<void> carryOver(Ledger &ledger, Change &change, const Merge &merge, const QList<Membership> &members, bool hasHead,
    bool whole)
{
    for (Membership member : members) {
        LINLI_TRY(endMembership(ledger, change, member, merge.day,
            whole ? translate("households", "moved to another household") : translate("households", "households merged")));
        member.id = {};
        member.household = merge.into;
        member.from = merge.day.toString(Qt::ISODate);
        member.isHead = member.isHead && !hasHead;
        // A relation to the head who came along still holds; one to somebody else has to be said.
        if (hasHead || merge.relations.contains(member.person))
            member.relation = merge.relations.value(member.person).trimmed();
        if (member.isHead)
            member.relation = QStringLiteral("户主");
        else if (member.relation == QStringLiteral("户主"))
            member.relation.clear();
        LINLI_TRY(checkHead(ledger.db(), member));
        LINLI_TRY(checkNoOverlap(ledger.db(), member));
        LINLI_ASSIGN(const MembershipId id, insertMembership(change, member));
        Q_UNUSED(id)
    }
    return success();
}

Result<void> empty(Change &change, Household household, Emptied emptied)
{
    if (emptied == Emptied::Void)
        household.voidReason = translate("households", "merged with another household");
    else {
        household.vacant = true;
        household.housing = Housing::Vacant;
    }
    LINLI_ASSIGN(const bool changed, updateHousehold(change, household));
    Q_UNUSED(changed)
    return success();
}

} // namespace

Result<void> mergeHouseholds(Ledger &ledger, const Merge &merge)
{
    Database &db = ledger.db();
    LINLI_ASSIGN(Change change, Change::begin(ledger, Action::Edit, Kind::Households));
    if (merge.from == merge.into)
        return Error{ErrorKind::Invalid, translate("households", "Choose two different households.")};
    LINLI_ASSIGN(const Household from, livingHousehold(db, merge.from));
    LINLI_TRY(checkDay(ledger, merge.day, {}));
    LINLI_ASSIGN(const QList<Membership> members, presentMembers(db, merge.from));
    LINLI_ASSIGN(const QList<Membership> others, presentMembers(db, merge.into));
    if (members.isEmpty())
        return Error{ErrorKind::Refused, translate("households", "Nobody lives in the household that would be merged.")};
    LINLI_TRY(occupy(change, db, merge.into));
    const bool whole = others.isEmpty();
    LINLI_TRY(carryOver(ledger, change, merge, members, !whole && others.first().isHead, whole));
    LINLI_TRY(empty(change, from, merge.emptied));
    LifeEvent event;
    event.on = merge.day.toString(Qt::ISODate);
    event.household = merge.into;
    event.other = merge.from;
    event.kind = whole ? LifeEventKind::MovedIn : LifeEventKind::Merged;
    LINLI_ASSIGN(const LifeEventId in, insertLifeEvent(change, ledger, event));
    Q_UNUSED(in)
    if (merge.emptied == Emptied::Vacant) { // One that was voided counts nowhere and has nothing to confirm.
        event.household = merge.from;
        event.other = merge.into;
        event.kind = whole ? LifeEventKind::MovedOut : LifeEventKind::Merged;
        LINLI_ASSIGN(const LifeEventId out, insertLifeEvent(change, ledger, event));
        Q_UNUSED(out)
    }
    return change.commit(whole ? Sentence{QT_TRANSLATE_NOOP("journal", "A whole household moved")}
                               : Sentence{QT_TRANSLATE_NOOP("journal", "Merged two households")});
}

} // namespace linli
