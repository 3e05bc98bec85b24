// What can be done with resources and their bookings: one use case a function, each in a small file of its own name. Errors:
// Denied (role or area), NotFound, Invalid for what is missing, Refused for the table or a gate, Conflict when somebody else
// was first.
#pragma once

#include "core/resources/resourcestore.h"

namespace linli {

Result<ResourceId> addResource(Ledger &ledger, const Resource &resource);
Result<void> editResource(Ledger &ledger, const Resource &resource);
/// Not offered any more, or again. Refused while somebody has it or will have it.
Result<void> retireResource(Ledger &ledger, ResourceId id, bool retired);

struct BookingRef
{
    BookingId id;
    /// How many steps the person at the desk saw; refused when there are more by now.
    std::optional<int> seenSteps = std::nullopt;
};

struct NewBooking
{
    ResourceId resource;
    AreaId area; ///< Who asks; null: the owner's area, otherwise the resource's.
    BookingOwner owner;
    QString purpose; ///< Needed where nothing owns it.
    TimeSpan time;
    int people = 0;
};
/// A request, to be granted by who works where the resource belongs.
Result<BookingId> askForResource(Ledger &ledger, const NewBooking &asked);
/// Asked for and granted at once, in one's own area.
Result<BookingId> bookResource(Ledger &ledger, const NewBooking &asked);
/// Inside another change: granted where one may, otherwise asked for.
Result<BookingId> bookInside(Change &change, Ledger &ledger, const NewBooking &asked);
Result<void> moveInside(Change &change, Ledger &ledger, BookingId id, const TimeSpan &time, int people);
Result<void> withdrawInside(Change &change, Ledger &ledger, BookingId id, const QString &reason);
/// Of an activity, a case, a visit: those asked for or granted.
Result<QList<BookingId>> openBookingsOf(Database &db, const BookingOwner &owner);

Result<void> grantBooking(Ledger &ledger, const BookingRef &which, const QString &note = {});
Result<void> declineBooking(Ledger &ledger, const BookingRef &which, const QString &reason);
Result<void> withdrawBooking(Ledger &ledger, const BookingRef &which, const QString &reason = {});
Result<void> moveBooking(Ledger &ledger, const BookingRef &which, const TimeSpan &time, int people);
/// Given back, now: what is left of its time is free again.
Result<void> returnBooking(Ledger &ledger, const BookingRef &which, const QString &note = {});

} // namespace linli
