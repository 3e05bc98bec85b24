// What every change of who lives where shares: its rules and its writes, inside the use case's Change.
#pragma once

#include "core/households/lifecases.h"

namespace linli {

/// Error NotFound for one that was voided.
Result<Household> livingHousehold(Database &db, HouseholdId id);
/// A household somebody lives in is not vacant.
Result<void> occupy(Change &change, Database &db, HouseholdId id);
/// Refused where another one is the head now.
Result<void> checkHead(Database &db, const Membership &membership);
/// What an unknown beginning means when two stays are compared: before our records (D4a), or any day that fits.
enum class UnknownStart { BeforeRecords, AnyDay };
/// Refused where the person surely lived elsewhere in the same time; a stay is [from, until).
Result<void> checkNoOverlap(Database &db, const Membership &membership, UnknownStart unknown = UnknownStart::BeforeRecords);
/// Refused before `from` (PartialDate) or after today.
Result<void> checkDay(const Ledger &ledger, QDate day, const QString &from);
/// A person who lives, as far as is known. Errors: NotFound, Refused.
Result<Person> livingPerson(Database &db, PersonId id);
/// Those who live there now, the head first.
Result<QList<Membership>> presentMembers(Database &db, HouseholdId household);
/// "麻园湾宿舍1栋 1单元 302"
Result<QString> addressOf(Database &db, HouseholdId household);

Result<void> endMembership(Ledger &ledger, Change &change, Membership membership, QDate day, const QString &reason);
/// After the head, whose relation to themselves was `before`'s, left those who stay: `successor`, or the only grown-up.
/// Refused when several could be and none is named, or a child is named while a grown-up stays.
Result<void> settleHead(Ledger &ledger, Change &change, HouseholdId household, PersonId successor);
/// Makes one of the present members the head and puts the others' relations right; what can't be known is emptied.
Result<void> appointHead(Ledger &ledger, Change &change, HouseholdId household, PersonId head);

/// Ends where the person lives now (if anywhere) and begins the arrival; tells where they came from.
Result<HouseholdId> arrive(Ledger &ledger, Change &change, Person person, const Arrival &arrival, const QString &reason);

/// The relation to a new head of somebody who was `relation` to the old one, when the new head was `headWas` to the old
/// one; empty where that leaves it open. The old head's own relation is 户主.
QString relationToNewHead(const QString &relation, Sex sex, const QString &headWas);

} // namespace linli
