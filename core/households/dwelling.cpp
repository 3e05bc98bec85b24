#include "core/households/dwelling.h"

#include "core/base/partialdate.h"
#include "core/base/text.h"
#include "core/persons/mask.h"
#include "core/persons/personstore.h"

namespace linli {

namespace {

/// The day the stay surely has begun by.
QDate begunBy(const QString &from, const QString &until, UnknownStart unknown)
{
    if (const auto date = PartialDate::fromText(from))
        return date->last();
    if (unknown == UnknownStart::BeforeRecords)
        return QDate(1, 1, 1);
    return until.isEmpty() ? QDate(9999, 12, 30) : QDate(9999, 12, 31);
}

QDate endedFrom(const QString &until)
{
    if (until.isEmpty())
        return QDate(9999, 12, 31);
    const auto date = PartialDate::fromText(until);
    return date ? date->first() : QDate(1, 1, 1);
}

} // namespace

Result<Household> livingHousehold(Database &db, HouseholdId id)
{
    LINLI_ASSIGN(auto household, findHousehold(db, id));
    if (!household || !household->voidReason.isEmpty())
        return Error{ErrorKind::NotFound, translate("households", "This household does not exist any more.")};
    return *household;
}

Result<void> occupy(Change &change, Database &db, HouseholdId id)
{
    LINLI_ASSIGN(Household household, livingHousehold(db, id));
    if (!household.vacant)
        return success();
    household.vacant = false;
    if (household.housing == Housing::Vacant)
        household.housing = Housing::Unknown;
    LINLI_ASSIGN(const bool changed, updateHousehold(change, household));
    Q_UNUSED(changed)
    return success();
}

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

Result<void> checkNoOverlap(Database &db, const Membership &membership, UnknownStart unknown)
{
    bool overlaps = false;
    const QDate begun = begunBy(membership.from, membership.until, unknown);
    const QDate ended = endedFrom(membership.until);
    LINLI_TRY(db.each(QStringLiteral("SELECT from_date, until_date FROM membership WHERE person_id = ? AND id <> ?"),
        {membership.person.value, membership.id.value}, [&](const Row &row) {
            overlaps = overlaps
                || std::max(begun, begunBy(row.text(0), row.text(1), unknown)) < std::min(ended, endedFrom(row.text(1)));
        }));
    if (overlaps)
        return Error{ErrorKind::Refused,
            translate("households", "This person lived in another household at that time. Check the days of both.")};
    return success();
}

Result<void> checkDay(const Ledger &ledger, QDate day, const QString &from)
{
    if (!day.isValid() || day.toString(Qt::ISODate) < from || day > ledger.clock().today())
        return Error{ErrorKind::Refused,
            translate("households", "The day must lie between the beginning and today. Check both days.")};
    return success();
}

Result<Person> livingPerson(Database &db, PersonId id)
{
    LINLI_ASSIGN(const auto gone,
        db.integer(QStringLiteral("SELECT 1 FROM person WHERE id = ? AND void_reason IS NOT NULL"), {id.value}));
    LINLI_ASSIGN(auto person, findPerson(db, id));
    if (!person || gone)
        return Error{ErrorKind::NotFound, translate("households", "This person is not in the ledger any more.")};
    if (!person->died.isEmpty())
        return Error{ErrorKind::Refused,
            translate("households", "This person is recorded as having died. Correct that first if it is wrong.")};
    return *person;
}

Result<QList<Membership>> presentMembers(Database &db, HouseholdId household)
{
    LINLI_ASSIGN(QList<Membership> members, membershipsOf(db, household));
    members.removeIf([](const Membership &one) { return !one.until.isEmpty(); });
    return members;
}

Result<QString> addressOf(Database &db, HouseholdId household)
{
    LINLI_ASSIGN(const auto address,
        db.text(QStringLiteral("SELECT address FROM household_now WHERE household_id = ?"), {household.value}));
    return address.value_or(QString());
}

Result<void> endMembership(Ledger &ledger, Change &change, Membership membership, QDate day, const QString &reason)
{
    LINLI_TRY(checkDay(ledger, day, membership.from));
    membership.until = day.toString(Qt::ISODate);
    membership.endReason = reason.trimmed();
    LINLI_ASSIGN(const bool changed, updateMembership(change, membership));
    Q_UNUSED(changed)
    return success();
}

Result<void> settleHead(Ledger &ledger, Change &change, HouseholdId household, PersonId successor)
{
    LINLI_ASSIGN(const QList<Membership> members, presentMembers(ledger.db(), household));
    if (members.isEmpty() || members.first().isHead)
        return success();
    QList<PersonId> grown;
    for (const Membership &member : members) {
        LINLI_ASSIGN(const bool minor, isMinor(ledger.db(), member.person, ledger.clock().today()));
        if (!minor)
            grown.append(member.person);
    }
    if (successor && !grown.contains(successor) && !grown.isEmpty())
        return Error{ErrorKind::Refused,
            translate("households", "The new head must be a grown-up who stays in the household.")};
    if (!successor && grown.size() == 1)
        successor = grown.first();
    if (!successor && grown.size() > 1)
        return Error{ErrorKind::Refused,
            translate("households", "The head leaves and others stay. Say who becomes the head.")};
    // Children alone have no head until somebody comes to them; the household shows as unclear.
    return grown.isEmpty() ? success() : appointHead(ledger, change, household, successor);
}

Result<void> appointHead(Ledger &ledger, Change &change, HouseholdId household, PersonId head)
{
    LINLI_ASSIGN(const QList<Membership> members, presentMembers(ledger.db(), household));
    QString headWas;
    for (const Membership &member : members) {
        if (member.person == head)
            headWas = member.relation;
    }
    for (Membership member : members) {
        LINLI_ASSIGN(const auto person, findPerson(ledger.db(), member.person));
        member.isHead = member.person == head;
        member.relation = member.isHead
            ? QStringLiteral("户主")
            : relationToNewHead(member.relation, person ? person->sex : Sex::Unknown, headWas);
        LINLI_ASSIGN(const bool changed, updateMembership(change, member));
        Q_UNUSED(changed)
    }
    return success();
}

} // namespace linli
