// What is on record of a resource (D7) and of its bookings.
#pragma once

#include "core/base/ids.h"
#include "core/resources/resourcewords.h"

#include <QDate>
#include <QDateTime>
#include <QList>

namespace linli {

using ResourceId = Id<struct ResourceTag>;
using BookingId = Id<struct BookingTag>;

struct Resource
{
    ResourceId id;
    ResourceKind kind = ResourceKind::Venue;
    AreaId area; ///< Whose it is: who works there grants it.
    QString name;
    PersonId person; ///< Whose skill it is, or who is asked for it; null: see contact.
    QString contact;
    QString phone;
    QString offers; ///< In words that can be searched.
    QString opening; ///< "Monday to Friday, 9 to 17".
    int capacity = 0; ///< People at once; 0: not limited.
    QDate retired; ///< Invalid: in use.
};

/// From when (included) until when (excluded).
struct TimeSpan
{
    QDateTime starts;
    QDateTime ends;
    bool operator==(const TimeSpan &) const = default;
};

/// What a booking is for; id 0 with Own.
struct BookingOwner
{
    BookingFor kind = BookingFor::Own;
    qint64 id = 0;
    bool operator==(const BookingOwner &) const = default;
};

struct Booking
{
    BookingId id;
    ResourceId resource;
    AreaId area; ///< Who asks.
    BookingOwner owner;
    QString purpose;
    TimeSpan time;
    int people = 0; ///< 0: not said.
    BookingState state = BookingState::Asked;
    int steps = 0; ///< How many there are; a desk that saw fewer was overtaken.
};

struct BookingLog
{
    BookingStep step = BookingStep::Ask;
    QDateTime at;
    QString actor;
    QString note;
};

} // namespace linli
