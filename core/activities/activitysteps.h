// What can be done with an activity: one use case a function, each in a small file of its own name. All check the table
// (activityrules.h) and the gates named here, and write one step with one sentence. Errors: Denied (role or area), NotFound,
// Invalid for what is missing, Refused for the table or a gate, Conflict when somebody else was first.
#pragma once

#include "core/activities/activitystore.h"

namespace linli {

/// Error Refused for a name that the area has already.
Result<SeriesId> addSeries(Ledger &ledger, const Series &series);
Result<void> editSeries(Ledger &ledger, const Series &series);
/// It does not come again, or it does after all.
Result<void> endSeries(Ledger &ledger, SeriesId id, bool ended);

struct ActivityRef
{
    ActivityId id;
    /// How many steps the person at the desk saw; refused when there are more by now.
    std::optional<int> seenSteps = std::nullopt;
};

/// What is planned. The edition is given by the series where it is 0; the title is the series' where it is empty. A venue
/// of the register is booked for it in the same change: granted in one's own area, otherwise asked for; Refused (with who
/// has it and when) where it is taken.
struct ActivityPlan
{
    SeriesId series;
    int edition = 0;
    AreaId area; ///< Null: the series'.
    QString title;
    TimeSpan time;
    ResourceId venue;
    QString place;
    QString audience;
    QStringList careKinds; ///< Words.
    int othersSigned = 0;
    QList<Organiser> organisers; ///< Names are not read.
};
Result<ActivityId> planActivity(Ledger &ledger, const ActivityPlan &plan);
/// Again, whole; the venue's booking moves along.
Result<void> changeActivity(Ledger &ledger, const ActivityRef &which, const ActivityPlan &plan);
Result<ActivityPlan> planOf(Ledger &ledger, ActivityId id);
/// The next edition in one step: everything but who came and what was said. `starts` invalid: by the series' rhythm
/// (Invalid without one).
Result<ActivityId> copyActivity(Ledger &ledger, ActivityId id, const QDateTime &starts = {});

/// Adds residents of the ledger (who is on the list already stays as he is, with the part given), takes others off. Gives
/// how many were added. Error Refused for taking off somebody who came.
Result<int> signUp(Ledger &ledger, const ActivityRef &which, const QList<PersonId> &people, Part part);
Result<void> signOff(Ledger &ledger, const ActivityRef &which, const QList<AttendeeId> &people);

struct AttendanceMarks
{
    QHash<AttendeeId, bool> came;
    QHash<AttendeeId, int> minutes; ///< Of volunteers.
    std::optional<int> othersCame; ///< Without names.
};
Result<void> attendActivity(Ledger &ledger, const ActivityRef &which, const AttendanceMarks &marks);

struct ActivityRecord
{
    QString said;
    int othersCame = 0;
    int errands = 0;
};
/// Gate: it has begun. Bookings are over with their time; nothing is given back by it.
Result<void> holdActivity(Ledger &ledger, const ActivityRef &which, const ActivityRecord &record);
Result<void> correctActivity(Ledger &ledger, const ActivityRef &which, const ActivityRecord &record);
/// What was booked for it or asked for is withdrawn.
Result<void> cancelActivity(Ledger &ledger, const ActivityRef &which, const QString &reason);
Result<void> noteActivity(Ledger &ledger, const ActivityRef &which, const QString &text);

} // namespace linli
