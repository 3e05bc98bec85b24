// Deliberations in the ledger: rows read and written.
#pragma once

#include "core/cases/casestore.h"
#include "core/deliberation/deliberationdates.h"

namespace linli {

Fields fieldsOf(const Deliberation &one);
Fields fieldsOf(const Meeting &meeting, DeliberationId of);

/// Error NotFound where there is none in the viewer's areas; Denied without the permission.
Result<Deliberation> loadDeliberation(Ledger &ledger, DeliberationId id);
/// By its number, or the number of the case it comes from (the newest of them).
Result<DeliberationId> findDeliberation(Ledger &ledger, const QString &text);
/// The deliberation of a case that is still open; null: none.
Result<DeliberationId> openDeliberationOf(Database &db, CaseId id);

Result<QList<LoggedStep>> stepsOf(Database &db, DeliberationId id);
/// In order; the last one is the present one.
Result<QList<Meeting>> meetingsOf(Database &db, DeliberationId id);
/// Who may vote there, as one walks from door to door.
Result<QList<Participant>> participantsOf(Database &db, MeetingId id);
Result<QList<DeliberationTask>> tasksOf(Database &db, DeliberationId id);
Result<QList<Score>> scoresOf(Database &db, DeliberationId id);

/// The number of the livelihood project that it became (R17, core/projects); empty: none.
Result<QString> projectThatFollows(Database &db, DeliberationId id);

/// How many were registered, came, and voted by name at a meeting.
struct Attendance
{
    int registered = 0;
    int came = 0;
    int unknown = 0; ///< Nobody wrote down whether they came.
    int favour = 0;
    int against = 0;
    int abstained = 0;
};
Result<Attendance> attendanceOf(Database &db, MeetingId id);

/// The deadline of the key case it comes from (R11).
Result<CaseDue> caseDueOf(Database &db, CaseId id);
/// datesOf() with what the ledger holds.
Result<QList<StepDate>> datesOf(Ledger &ledger, const Deliberation &one, const QList<LoggedStep> &steps, CaseCalendars &calendars);

} // namespace linli
