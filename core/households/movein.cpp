#include "core/base/text.h"
#include "core/households/dwelling.h"
#include "core/persons/mask.h"
#include "core/persons/personstore.h"

namespace linli {

namespace {

/// Residence and register apart (人户分离): who stays registered where they came from keeps that address.
Result<void> keepRegister(Change &change, Database &db, Person person, const Arrival &arrival, HouseholdId from)
{
    if (arrival.registration == Registration::Local)
        person.registeredAt.clear();
    else if (arrival.registration == Registration::Elsewhere && person.registeredAt.isEmpty() && from) {
        LINLI_ASSIGN(person.registeredAt, addressOf(db, from));
    }
    LINLI_ASSIGN(const bool changed, updatePerson(change, person));
    Q_UNUSED(changed)
    return success();
}

} // namespace

Result<HouseholdId> arrive(Ledger &ledger, Change &change, Person person, const Arrival &arrival, const QString &reason)
{
    Database &db = ledger.db();
    LINLI_TRY(checkDay(ledger, arrival.day, person.birth));
    LINLI_ASSIGN(const auto home, currentMembership(db, person.id));
    const HouseholdId from = home ? home->household : HouseholdId();
    if (from == arrival.household)
        return Error{ErrorKind::Refused, translate("households", "This person lives there already.")};
    LINLI_TRY(occupy(change, db, arrival.household));
    if (home)
        LINLI_TRY(endMembership(ledger, change, *home, arrival.day, reason));
    if (home && home->isHead)
        LINLI_TRY(settleHead(ledger, change, from, arrival.successor));
    LINLI_ASSIGN(const QList<Membership> others, presentMembers(db, arrival.household));
    Membership membership;
    membership.household = arrival.household;
    membership.person = person.id;
    membership.relation = arrival.relation.trimmed();
    membership.isHead = membership.relation == QStringLiteral("户主")
        || (others.isEmpty() && !isMinor(person, ledger.clock().today()));
    if (membership.isHead)
        membership.relation = QStringLiteral("户主");
    membership.registration = arrival.registration;
    membership.from = arrival.day.toString(Qt::ISODate);
    membership.note = arrival.note.trimmed();
    LINLI_TRY(checkHead(db, membership));
    LINLI_TRY(checkNoOverlap(db, membership));
    LINLI_ASSIGN(const MembershipId id, insertMembership(change, membership));
    Q_UNUSED(id)
    LINLI_TRY(keepRegister(change, db, person, arrival, from));
    return from;
}

Result<void> moveIn(Ledger &ledger, PersonId id, const Arrival &arrival)
{
    LINLI_ASSIGN(Change change, Change::begin(ledger, Action::Edit, Kind::Residents));
    LINLI_ASSIGN(const Person person, livingPerson(ledger.db(), id));
    LINLI_ASSIGN(const HouseholdId from,
        arrive(ledger, change, person, arrival, translate("households", "moved to another household")));
    LifeEvent event;
    event.household = arrival.household;
    event.person = id;
    event.kind = LifeEventKind::MovedIn;
    event.on = arrival.day.toString(Qt::ISODate);
    event.other = from;
    LINLI_ASSIGN(const LifeEventId in, insertLifeEvent(change, ledger, event));
    Q_UNUSED(in)
    if (from) {
        event.household = from;
        event.other = arrival.household;
        event.kind = LifeEventKind::MovedOut;
        LINLI_ASSIGN(const LifeEventId out, insertLifeEvent(change, ledger, event));
        Q_UNUSED(out)
    }
    return change.commit({QT_TRANSLATE_NOOP("journal", "A resident moved in")});
}

} // namespace linli
