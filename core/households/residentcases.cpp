#include "core/base/text.h"
#include "core/households/corrections.h"
#include "core/households/dwelling.h"
#include "core/households/residentrules.h"
#include "core/persons/personstore.h"

namespace linli {

namespace {

/// Corrected days must not lie in another stay; others are none of the correction's business.
Result<void> checkDaysKept(Database &db, const Membership &membership)
{
    bool same = false;
    LINLI_TRY(db.each(QStringLiteral("SELECT from_date, until_date FROM membership WHERE id = ?"), {membership.id.value},
        [&](const Row &row) { same = row.text(0) == membership.from && row.text(1) == membership.until; }));
    return same ? success() : checkNoOverlap(db, membership);
}

/// Who was living there all along (no beginning is known) was only entered; anybody else moved in.
Result<void> tellArrival(Ledger &ledger, Change &change, const Membership &membership)
{
    LifeEvent event;
    event.household = membership.household;
    event.person = membership.person;
    event.kind = membership.from.isEmpty() ? LifeEventKind::Registered : LifeEventKind::MovedIn;
    event.on = membership.from;
    const auto told = insertLifeEvent(change, ledger, event);
    return told.ok() ? success() : Result<void>(told.error());
}

} // namespace

Result<PersonId> addResident(
    Ledger &ledger, const Person &given, const Membership &givenMembership, const QStringList &careKinds)
{
    LINLI_ASSIGN(Person person, tidied(given));
    Membership membership = givenMembership;
    Database &db = ledger.db();
    LINLI_ASSIGN(Change change, Change::begin(ledger, Action::Edit, Kind::Residents));
    LINLI_TRY(occupy(change, db, membership.household));
    LINLI_TRY(checkHead(db, membership));
    if (person.id) {
        LINLI_ASSIGN(const auto home, currentMembership(db, person.id));
        if (home)
            return Error{ErrorKind::Refused,
                translate(
                    "households", "This person lives in another household. Move them out there first.")};
        LINLI_ASSIGN(const bool changed, updatePerson(change, person));
        Q_UNUSED(changed)
    } else {
        LINLI_ASSIGN(person.id, insertPerson(change, person));
    }
    membership.person = person.id;
    LINLI_TRY(checkNoOverlap(db, membership));
    LINLI_ASSIGN(const MembershipId id, insertMembership(change, membership));
    Q_UNUSED(id)
    LINLI_TRY(tellArrival(ledger, change, membership));
    LINLI_TRY(setCareFlags(change, db, person.id, careKinds, ledger.clock().today(), true));
    LINLI_TRY(change.commit({QT_TRANSLATE_NOOP("journal", "Added a resident")}));
    return person.id;
}

Result<void> correctResident(
    Change &change, Ledger &ledger, const Person &given, const Membership &membership, const QStringList &careKinds)
{
    LINLI_ASSIGN(const Person person, tidied(given));
    Database &db = ledger.db();
    LINLI_TRY(checkHead(db, membership));
    LINLI_TRY(checkDaysKept(db, membership));
    LINLI_ASSIGN(const bool personChanged, updatePerson(change, person));
    LINLI_ASSIGN(const bool membershipChanged, updateMembership(change, membership));
    Q_UNUSED(personChanged)
    Q_UNUSED(membershipChanged)
    return setCareFlags(change, db, person.id, careKinds, ledger.clock().today(), true);
}

Result<void> editResident(
    Ledger &ledger, const Person &person, const Membership &membership, const QStringList &careKinds)
{
    LINLI_ASSIGN(Change change, Change::begin(ledger, Action::Edit, Kind::Residents));
    LINLI_TRY(correctResident(change, ledger, person, membership, careKinds));
    return change.commit({QT_TRANSLATE_NOOP("journal", "Corrected a resident")});
}

} // namespace linli
