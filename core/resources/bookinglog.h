// What every step of a booking shares.
#pragma once

#include "core/resources/resourcesteps.h"

namespace linli {

/// Writes the booking as it stands now, with the next row of its log.
Result<void> logBooking(Change &change, Ledger &ledger, Booking &booking, BookingStep step, const QString &note = {});
Result<void> checkBookingTime(const TimeSpan &time);
Result<void> checkPeople(const Resource &resource, int people);
/// Error Denied for who does not work where the resource belongs.
Result<void> checkMayGrant(Ledger &ledger, const Resource &resource);

} // namespace linli
