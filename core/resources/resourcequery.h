// What the pages and `linli resource list|show|bookings|free` read.
#pragma once

#include "core/resources/resourcestore.h"
#include "core/spreadsheet/workbookwriter.h"

namespace linli {

struct ResourceRow
{
    Resource one;
    QString areaName;
    QString contactName; ///< The person's, or as written.
    int asked = 0; ///< Requests that wait for an answer.
    QDateTime nextTaken; ///< When it is taken next, or now; invalid: not ahead.
};
struct ResourceFilter
{
    std::optional<ResourceKind> kind;
    AreaId within; ///< The area and everything inside it.
    QString words; ///< All of these in name, offer, contact.
    bool retired = false; ///< Those not offered any more as well.
};
/// By kind and name; a register of hundreds, read whole.
Result<QList<ResourceRow>> resources(Ledger &ledger, const ResourceFilter &filter);

struct BookingRow
{
    Booking one;
    QString resourceName;
    ResourceKind resourceKind = ResourceKind::Venue;
    QString areaName; ///< Of who asks.
    QString subject; ///< The activity's title, the case's number, the purpose.
    QString askedBy;
    bool mayGrant = false; ///< The resource lies in the viewer's areas.
    bool mayMove = false; ///< Who asks does.
};
struct BookingFilter
{
    ResourceId resource;
    std::optional<BookingState> state;
    BookingOwner owner; ///< Own: any.
    QDate from; ///< What touches these days, both included.
    QDate until;
    bool open = false; ///< Asked or granted.
};
struct BookingCursor
{
    QString starts;
    BookingId id;
};
struct BookingPage
{
    QList<BookingRow> rows;
    std::optional<BookingCursor> next; ///< Nothing: this was the last page.
};
inline constexpr int bookingPageSize = 256;
/// A calendar in words: by beginning.
Result<BookingPage> bookings(Ledger &ledger, const BookingFilter &filter, const std::optional<BookingCursor> &after = std::nullopt,
    int limit = bookingPageSize);

struct ResourceStatement
{
    QString sql;
    QVariantList values;
};
/// The SQL behind the lists, for the test that looks at the query plan.
ResourceStatement bookingsStatement(
    const Database &db, const BookingFilter &filter, const std::optional<BookingCursor> &after, int limit);
ResourceStatement resourcesStatement(const Database &db, const ResourceFilter &filter, const QDateTime &now);

/// What nobody has of a day, from 00:00 to 24:00. Error NotFound.
Result<QList<TimeSpan>> freeOn(Ledger &ledger, ResourceId id, QDate day);

/// The list as an .xlsx, phones masked; the journal keeps that it was exported. Gives the number of rows.
Result<qint64> exportResources(Ledger &ledger, const QString &path, const ResourceFilter &filter, const WriteControl &control = {});
Result<qint64> exportBookings(Ledger &ledger, const QString &path, const BookingFilter &filter, const WriteControl &control = {});

} // namespace linli
