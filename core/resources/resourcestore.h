// Resources and bookings in the ledger: rows read and written.
#pragma once

#include "core/cases/casestore.h"
#include "core/ledger/change.h"
#include "core/resources/bookingrules.h"

namespace linli {

Fields fieldsOf(const Resource &resource);
Fields fieldsOf(const Booking &booking);

/// " AND (…)" for a resource with the alias `r`: those of the viewer's areas, and what the areas around these offer to
/// everybody inside them (a community's hall), people's skills excepted. Empty when the viewer sees all.
QString resourcesInScope(const Database &db);
/// " AND (…)" for a booking `b` of a resource `r`: asked for by one's own areas, or to be granted there.
QString bookingsInScope(const Database &db);

/// Error NotFound where there is none that the viewer may see; Denied without the permission.
Result<Resource> loadResource(Ledger &ledger, ResourceId id);
/// By its number or its whole name. Errors: NotFound, Refused where several are called so.
Result<ResourceId> findResource(Ledger &ledger, const QString &text);
Result<Booking> loadBooking(Ledger &ledger, BookingId id);
Result<QList<BookingLog>> stepsOf(Database &db, BookingId id);

/// What takes the resource in that time.
Result<QList<TakenSpan>> takenOf(Database &db, ResourceId id, const TimeSpan &within);
/// "the community, Neighbours' festival (Ms Zhou)": who has a booking, for a sentence.
Result<QString> holderOf(Database &db, BookingId id);
/// Error Refused when this granted booking overlaps another one of a venue or equipment (with who has it and when) or
/// when more people would be there than it holds. Call it in the transaction that wrote it.
Result<void> checkRoom(Database &db, BookingId id);

} // namespace linli
