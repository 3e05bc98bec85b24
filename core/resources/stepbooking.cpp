// Granted, declined, withdrawn, moved, given back.
#include "core/areas/areacases.h"
#include "core/base/text.h"
#include "core/ledger/scope.h"
#include "core/resources/bookinglog.h"

#include <QCoreApplication>

namespace linli {

namespace {

/// The table, and whether somebody else was first.
Result<Booking> begun(Ledger &ledger, const BookingRef &which, BookingStep step)
{
    LINLI_ASSIGN(Booking booking, loadBooking(ledger, which.id));
    if (which.seenSteps && *which.seenSteps < booking.steps) {
        LINLI_ASSIGN(const QList<BookingLog> steps, stepsOf(ledger.db(), which.id));
        if (!steps.isEmpty())
            return Error{ErrorKind::Conflict,
                translate("resources", "Somebody else was first: %1, %2 (%3). Look at the booking again; nothing was changed.")
                    .arg(steps.last().actor, minuteText(steps.last().at), displayName(steps.last().step))};
    }
    const BookingTransition allowed = transition(booking.state, step);
    if (!allowed.to)
        return Error{ErrorKind::Refused, allowed.refusal};
    booking.state = *allowed.to;
    return booking;
}

Result<void> checkMayWithdraw(Ledger &ledger, const Booking &booking)
{
    return checkAreaInScope(ledger.db(), booking.area);
}

} // namespace

Result<void> logBooking(Change &change, Ledger &ledger, Booking &booking, BookingStep step, const QString &note)
{
    const auto inserted = change.insert(QStringLiteral("booking_step"),
        {{QStringLiteral("booking_id"), booking.id.value}, {QStringLiteral("ordinal"), ++booking.steps},
            {QStringLiteral("step"), toWord(step)}, {QStringLiteral("at"), storedTime(ledger.clock().now())},
            {QStringLiteral("actor"), ledger.actor()}, {QStringLiteral("note"), orNull(note.trimmed())}});
    if (!inserted.ok())
        return inserted.error();
    const auto updated = change.update(QStringLiteral("booking"), booking.id.value, fieldsOf(booking));
    return updated.ok() ? success() : Result<void>(updated.error());
}

Result<void> checkMayGrant(Ledger &ledger, const Resource &resource)
{
    LINLI_ASSIGN(const bool own, isInScope(ledger.db(), resource.area.value));
    if (!own)
        return Error{ErrorKind::Denied,
            translate("resources", "This resource belongs to another area: ask for it, and who works there grants it.")};
    return success();
}

Result<void> grantBooking(Ledger &ledger, const BookingRef &which, const QString &note)
{
    LINLI_ASSIGN(Change change, Change::begin(ledger, Action::Edit, Kind::Matters));
    LINLI_ASSIGN(Booking booking, begun(ledger, which, BookingStep::Grant));
    LINLI_ASSIGN(const Resource resource, loadResource(ledger, booking.resource));
    LINLI_TRY(checkMayGrant(ledger, resource));
    LINLI_TRY(checkPeople(resource, booking.people));
    LINLI_TRY(logBooking(change, ledger, booking, BookingStep::Grant, note));
    return change.commit({QT_TRANSLATE_NOOP("journal", "Granted a resource")});
}

Result<void> declineBooking(Ledger &ledger, const BookingRef &which, const QString &reason)
{
    LINLI_ASSIGN(Change change, Change::begin(ledger, Action::Edit, Kind::Matters));
    LINLI_ASSIGN(Booking booking, begun(ledger, which, BookingStep::Decline));
    LINLI_ASSIGN(const Resource resource, loadResource(ledger, booking.resource));
    LINLI_TRY(checkMayGrant(ledger, resource));
    if (reason.trimmed().isEmpty())
        return Error{ErrorKind::Invalid, translate("resources", "Say why it is declined.")};
    LINLI_TRY(logBooking(change, ledger, booking, BookingStep::Decline, reason));
    return change.commit({QT_TRANSLATE_NOOP("journal", "Declined to give a resource")});
}

Result<void> withdrawInside(Change &change, Ledger &ledger, BookingId id, const QString &reason)
{
    LINLI_ASSIGN(Booking booking, begun(ledger, {id}, BookingStep::Withdraw));
    return logBooking(change, ledger, booking, BookingStep::Withdraw, reason);
}

Result<void> withdrawBooking(Ledger &ledger, const BookingRef &which, const QString &reason)
{
    LINLI_ASSIGN(Change change, Change::begin(ledger, Action::Edit, Kind::Matters));
    LINLI_ASSIGN(Booking booking, begun(ledger, which, BookingStep::Withdraw));
    LINLI_TRY(checkMayWithdraw(ledger, booking));
    LINLI_TRY(logBooking(change, ledger, booking, BookingStep::Withdraw, reason));
    return change.commit({QT_TRANSLATE_NOOP("journal", "Withdrew the booking of a resource")});
}

Result<void> moveInside(Change &change, Ledger &ledger, BookingId id, const TimeSpan &time, int people)
{
    LINLI_ASSIGN(Booking booking, begun(ledger, {id}, BookingStep::Move));
    LINLI_TRY(checkBookingTime(time));
    LINLI_ASSIGN(const Resource resource, loadResource(ledger, booking.resource));
    LINLI_TRY(checkPeople(resource, people));
    LINLI_ASSIGN(const bool own, isInScope(ledger.db(), resource.area.value));
    // What another area granted was granted for that time: another one is asked for again.
    if (!own)
        booking.state = BookingState::Asked;
    booking.time = time;
    booking.people = people;
    return logBooking(change, ledger, booking, BookingStep::Move);
}

Result<void> moveBooking(Ledger &ledger, const BookingRef &which, const TimeSpan &time, int people)
{
    LINLI_ASSIGN(Change change, Change::begin(ledger, Action::Edit, Kind::Matters));
    LINLI_ASSIGN(const Booking booking, begun(ledger, which, BookingStep::Move));
    Q_UNUSED(booking)
    LINLI_TRY(moveInside(change, ledger, which.id, time, people));
    return change.commit({QT_TRANSLATE_NOOP("journal", "Moved the booking of a resource")});
}

Result<void> returnBooking(Ledger &ledger, const BookingRef &which, const QString &note)
{
    LINLI_ASSIGN(Change change, Change::begin(ledger, Action::Edit, Kind::Matters));
    LINLI_ASSIGN(Booking booking, begun(ledger, which, BookingStep::Return));
    LINLI_TRY(logBooking(change, ledger, booking, BookingStep::Return, note));
    return change.commit({QT_TRANSLATE_NOOP("journal", "A resource was given back")});
}

Result<QList<BookingId>> openBookingsOf(Database &db, const BookingOwner &owner)
{
    QList<BookingId> ids;
    const QString column = owner.kind == BookingFor::Activity ? QStringLiteral("activity_id")
        : owner.kind == BookingFor::Case                      ? QStringLiteral("case_id")
                                                              : QStringLiteral("visit_id");
    LINLI_TRY(db.each(QStringLiteral("SELECT id FROM booking WHERE %1 = ? AND state IN ('asked', 'granted') ORDER BY id").arg(column),
        {owner.id}, [&](const Row &row) { ids.append(row.id<BookingId>(0)); }));
    return ids;
}

} // namespace linli
