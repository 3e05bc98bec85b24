// Asking for a resource, and booking it.
#include "core/resources/resourcesteps.h"

#include "core/areas/areacases.h"
#include "core/base/text.h"
#include "core/ledger/scope.h"
#include "core/resources/bookinglog.h"

#include <QCoreApplication>

namespace linli {

namespace {

/// The area of what the booking is for; null for an own purpose. Error NotFound where the viewer sees no such thing.
Result<AreaId> areaOfOwner(Ledger &ledger, const BookingOwner &owner)
{
    Database &db = ledger.db();
    std::optional<qint64> area;
    switch (owner.kind) {
    case BookingFor::Own:
        return AreaId();
    case BookingFor::Activity: {
        LINLI_ASSIGN(area,
            db.integer(QStringLiteral("SELECT area_id FROM activity WHERE id = ?%1").arg(areasInScope(db, QStringLiteral("area_id"))),
                {owner.id}));
        break;
    }
    case BookingFor::Case: {
        LINLI_ASSIGN(area,
            db.integer(QStringLiteral("SELECT f.area_id FROM case_file f WHERE f.id = ?%1")
                           .arg(casesInScope(db, QStringLiteral("f.area_id"), QStringLiteral("f.id"))),
                {owner.id}));
        break;
    }
    case BookingFor::Visit: {
        LINLI_ASSIGN(area,
            db.integer(QStringLiteral("SELECT COALESCE(n.unit_id, n.building_id) FROM door_visit v "
                                      "JOIN household_now n ON n.household_id = v.household_id WHERE v.id = ?%1")
                           .arg(householdsInScope(db)),
                {owner.id}));
        break;
    }
    }
    if (!area)
        return Error{ErrorKind::NotFound, translate("resources", "What the booking is for does not exist (any more).")};
    return AreaId(*area);
}

Result<Booking> checked(Ledger &ledger, const NewBooking &asked)
{
    LINLI_ASSIGN(const Resource resource, loadResource(ledger, asked.resource));
    if (resource.retired.isValid())
        return Error{ErrorKind::Refused, translate("resources", "This resource is not offered any more.")};
    LINLI_ASSIGN(const AreaId ofOwner, areaOfOwner(ledger, asked.owner));
    Booking booking;
    booking.resource = asked.resource;
    booking.area = asked.area ? asked.area : ofOwner ? ofOwner : resource.area;
    booking.owner = asked.owner;
    booking.purpose = asked.purpose.trimmed();
    booking.time = asked.time;
    booking.people = asked.people;
    LINLI_TRY(checkAreaInScope(ledger.db(), booking.area));
    LINLI_TRY(checkBookingTime(booking.time));
    if (booking.owner.kind == BookingFor::Own && booking.purpose.isEmpty())
        return Error{ErrorKind::Invalid, translate("resources", "Say what it is for.")};
    LINLI_TRY(checkPeople(resource, booking.people));
    return booking;
}

Result<BookingId> insertBooking(Change &change, Ledger &ledger, Booking &booking, bool granted)
{
    LINLI_ASSIGN(const qint64 id, change.insert(QStringLiteral("booking"), fieldsOf(booking)));
    booking.id = BookingId(id);
    LINLI_TRY(logBooking(change, ledger, booking, BookingStep::Ask));
    if (granted) {
        booking.state = BookingState::Granted;
        LINLI_TRY(logBooking(change, ledger, booking, BookingStep::Grant));
    }
    return booking.id;
}

} // namespace

Result<void> checkBookingTime(const TimeSpan &time)
{
    if (!time.starts.isValid() || !time.ends.isValid() || time.ends <= time.starts)
        return Error{ErrorKind::Invalid, translate("resources", "Say from when until when; the end lies after the beginning.")};
    return success();
}

Result<void> checkPeople(const Resource &resource, int people)
{
    if (people < 0)
        return Error{ErrorKind::Invalid, translate("resources", "Say for how many people.")};
    if (resource.capacity > 0 && people > resource.capacity)
        return Error{ErrorKind::Refused,
            translate("resources", "%1 are too many: it holds %2.").arg(people).arg(resource.capacity)};
    return success();
}

Result<BookingId> bookInside(Change &change, Ledger &ledger, const NewBooking &asked)
{
    LINLI_ASSIGN(Booking booking, checked(ledger, asked));
    LINLI_ASSIGN(const Resource resource, loadResource(ledger, asked.resource));
    LINLI_ASSIGN(const bool own, isInScope(ledger.db(), resource.area.value));
    return insertBooking(change, ledger, booking, own);
}

Result<BookingId> askForResource(Ledger &ledger, const NewBooking &asked)
{
    LINLI_ASSIGN(Change change, Change::begin(ledger, Action::Edit, Kind::Matters));
    LINLI_ASSIGN(Booking booking, checked(ledger, asked));
    LINLI_ASSIGN(const BookingId id, insertBooking(change, ledger, booking, false));
    LINLI_TRY(change.commit({QT_TRANSLATE_NOOP("journal", "Asked for a resource")}));
    return id;
}

Result<BookingId> bookResource(Ledger &ledger, const NewBooking &asked)
{
    LINLI_ASSIGN(Change change, Change::begin(ledger, Action::Edit, Kind::Matters));
    LINLI_ASSIGN(Booking booking, checked(ledger, asked));
    LINLI_ASSIGN(const Resource resource, loadResource(ledger, asked.resource));
    LINLI_TRY(checkMayGrant(ledger, resource));
    LINLI_ASSIGN(const BookingId id, insertBooking(change, ledger, booking, true));
    LINLI_TRY(change.commit({QT_TRANSLATE_NOOP("journal", "Booked a resource")}));
    return id;
}

} // namespace linli
