// Activities in the ledger: rows read and written.
#pragma once

#include "core/activities/activityrules.h"
#include "core/cases/casestore.h"
#include "core/ledger/change.h"

namespace linli {

Fields fieldsOf(const Series &series);
Fields fieldsOf(const Activity &one);

/// Error NotFound where there is none in the viewer's areas; Denied without the permission.
Result<Activity> loadActivity(Ledger &ledger, ActivityId id);
Result<Series> loadSeries(Ledger &ledger, SeriesId id);
/// By name: those of the viewer's areas.
Result<QList<Series>> allSeries(Ledger &ledger, bool endedToo = false);
/// By its number, or the name of one series with `@` and its edition ("邻里节@9").
Result<ActivityId> findActivity(Ledger &ledger, const QString &text);
/// By number or whole name. Errors: NotFound, Refused where several are called so.
Result<SeriesId> findSeries(Ledger &ledger, const QString &text);
/// The highest number of an edition that was not cancelled; 0: none.
Result<int> lastEditionOf(Database &db, SeriesId id);

Result<QList<ActivityLog>> stepsOf(Database &db, ActivityId id);
Result<QList<Organiser>> organisersOf(Database &db, ActivityId id);
/// By address, as one walks from door to door; those who live in no home of the ledger last.
Result<QList<Attendee>> attendeesOf(Database &db, ActivityId id);

} // namespace linli
