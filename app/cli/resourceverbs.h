// linli resource: what can be booked or asked for (D7).
#pragma once

#include "app/cli/context.h"
#include "core/resources/resourcequery.h"

#include <QJsonObject>

namespace linli::cli {

void addResourceVerbs(CLI::App &app, Context &context);
/// One verb a step of a booking, under `group`.
void addBookingVerbs(CLI::App &group, Context &context);

/// The fields scripts rely on; times as YYYY-MM-DD HH:MM, ids as text, null for what is absent; phones masked.
QJsonObject toJson(const ResourceRow &row);
QJsonObject toJson(const BookingRow &row);
QString lineOf(const BookingRow &row);
/// The booking after a verb, as JSON or one line.
Result<void> printBooking(Context &context, Ledger &ledger, BookingId id);

/// A time of a verb (2026-09-21 10:00). Error Invalid for what is none; an invalid time where none was given.
Result<QDateTime> timeOption(const std::string &typed);
/// From and until of a verb.
Result<TimeSpan> spanOption(const std::string &from, const std::string &until);

} // namespace linli::cli
