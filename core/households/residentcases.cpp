#include "core/households/householdcases.h"

#include "core/base/text.h"
#include "core/households/residentrules.h"
#include "core/persons/personstore.h"

namespace linli {

namespace {

Result<void> checkHead(Database &db, const Membership &membership)
{
    if (!membership.isHead)
        return success();
    LINLI_ASSIGN(const auto other,
        db.integer(QStringLiteral("SELECT COUNT(*) FROM membership WHERE household_id = ? AND is_head = 1 "
                                  "AND until_date IS NULL AND id <> ?"),
            {membership.household.value, membership.id.value}));
    if (other.value_or(0) > 0)
        return Error{ErrorKind::Refused,
            translate(
                "households", "This household has a head already. Change that person's relation first.")};
    return success();
}

/// A household somebody lives in is not vacant.
Result<void> occupy(Change &change, Database &db, HouseholdId id)
{
    LINLI_ASSIGN(auto household, findHousehold(db, id));
    if (!household || !household->voidReason.isEmpty())
        return Error{ErrorKind::NotFound, translate("households", "This household does not exist any more.")};
    if (!household->vacant)
        return success();
    household->vacant = false;
    if (household->housing == Housing::Vacant)
        household->housing = Housing::Unknown;
    LINLI_ASSIGN(const bool changed, updateHousehold(change, *household));
    Q_UNUSED(changed)
    return success();
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
    LINLI_ASSIGN(const MembershipId id, insertMembership(change, membership));
    Q_UNUSED(id)
    LINLI_TRY(setCareFlags(change, db, person.id, careKinds, ledger.clock().today(), true));
    LINLI_TRY(change.commit({QT_TRANSLATE_NOOP("journal", "Added a resident")}));
    return person.id;
}

Result<void> editResident(
    Ledger &ledger, const Person &given, const Membership &membership, const QStringList &careKinds)
{
    LINLI_ASSIGN(const Person person, tidied(given));
    Database &db = ledger.db();
    LINLI_ASSIGN(Change change, Change::begin(ledger, Action::Edit, Kind::Residents));
    LINLI_TRY(checkHead(db, membership));
    LINLI_ASSIGN(const bool personChanged, updatePerson(change, person));
    LINLI_ASSIGN(const bool membershipChanged, updateMembership(change, membership));
    Q_UNUSED(personChanged)
    Q_UNUSED(membershipChanged)
    LINLI_TRY(setCareFlags(change, db, person.id, careKinds, ledger.clock().today(), true));
    return change.commit({QT_TRANSLATE_NOOP("journal", "Corrected a resident")});
}

Result<void> moveOut(Ledger &ledger, MembershipId id, QDate day, const QString &reason)
{
    LINLI_ASSIGN(Change change, Change::begin(ledger, Action::Edit, Kind::Residents));
    std::optional<QString> from;
    bool ended = false;
    LINLI_TRY(ledger.db().each(QStringLiteral("SELECT from_date, until_date FROM membership WHERE id = ?"),
        {id.value}, [&](const Row &row) {
            from = row.text(0);
            ended = !row.isNull(1);
        }));
    if (!from || ended)
        return Error{
            ErrorKind::NotFound, translate("households", "This person does not live here any more.")};
    const QString text = day.toString(Qt::ISODate);
    if (!day.isValid() || text < *from || day > ledger.clock().today())
        return Error{ErrorKind::Refused,
            translate("households", "The day of moving out must lie between moving in and today.")};
    const auto changed = change.update(QStringLiteral("membership"), id.value,
        {{QStringLiteral("until_date"), text}, {QStringLiteral("end_reason"), orNull(reason)}});
    if (!changed.ok())
        return changed.error();
    return change.commit({QT_TRANSLATE_NOOP("journal", "A resident left the household")});
}

} // namespace linli
