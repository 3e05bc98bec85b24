// The office's calendar as the ledger keeps it: append-only versions of arrangements and local days (R11).
#pragma once

#include "core/calendar/workcalendar.h"
#include "core/ledger/ledger.h"

namespace linli {

/// The calendar at `version` (0: the newest). Clocks that have stopped are judged by the version of that
/// time.
Result<WorkCalendar> calendarOf(Ledger &ledger, int version = 0);

/// Writes the shipped arrangements of years that the ledger does not know yet; false when there were none.
Result<bool> takeOverShippedArrangement(Ledger &ledger);

/// A new year's arrangement in the form of holidays.json; gives the years taken over. Error Invalid when the
/// file can't be read, Refused when the ledger knows all of it already.
Result<QList<int>> importArrangement(Ledger &ledger, const QByteArray &json);

/// A day the office rests (Off), works (On), or counts as its weekday again (Ordinary), with its reason.
Result<void> setLocalDay(Ledger &ledger, QDate day, DayKind kind, const QString &reason);

/// Office hours, as OfficeHours::fromText reads them.
Result<void> setOfficeHours(Ledger &ledger, const OfficeHours &hours);

} // namespace linli
