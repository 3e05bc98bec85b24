// What the page and `linli activity list|show` read: one query a screen, paged by key; who came is counted as it is read.
#pragma once

#include "core/activities/activitystore.h"
#include "core/resources/resourcequery.h"

namespace linli {

struct ActivityRow
{
    ActivityId id;
    SeriesId series;
    QString seriesName;
    int edition = 0;
    QString title;
    ActivityState state = ActivityState::Planned;
    AreaId area;
    QString areaName;
    TimeSpan time;
    QString place; ///< The venue's name, with what was written beside it.
    int signedUp = 0; ///< Names, volunteers included, and the others.
    int came = 0;
    int volunteers = 0; ///< Who came.
    int minutes = 0; ///< Theirs.
    int errands = 0;
    int steps = 0;
    QString fullTitle() const { return titleOf(title, edition); }
};

struct ActivityFilter
{
    std::optional<ActivityState> state;
    SeriesId series;
    AreaId within; ///< The area and everything inside it.
    QDate from; ///< What begins on these days, both included.
    QDate until;
    QString words; ///< All of these in the title.
};
enum class ActivityOrder {
    Newest, ///< What is furthest ahead first.
    Coming, ///< What comes first stands first.
};
struct ActivityCursor
{
    QString starts;
    ActivityId id;
};
struct ActivityPage
{
    QList<ActivityRow> rows;
    std::optional<ActivityCursor> next; ///< Nothing: this was the last page.
};
inline constexpr int activityPageSize = 256;

Result<ActivityPage> activityPage(Ledger &ledger, const ActivityFilter &filter, ActivityOrder order,
    const std::optional<ActivityCursor> &after = std::nullopt, int limit = activityPageSize);
Result<qint64> countActivities(Database &db, const ActivityFilter &filter);
struct ActivityStatement
{
    QString sql;
    QVariantList values;
};
/// The SQL behind activityPage, for the test that looks at the query plan.
ActivityStatement activityPageStatement(const Database &db, const ActivityFilter &filter, ActivityOrder order,
    const std::optional<ActivityCursor> &after, int limit);

/// Everything about one.
struct ActivityDetails
{
    ActivityRow row;
    Activity one;
    Series series; ///< Empty without one.
    QString venueName;
    QString careKindNames;
    QList<Organiser> organisers;
    QList<Attendee> attendees;
    QList<BookingRow> bookings; ///< Open and over.
    QList<ActivityLog> steps;
};
Result<ActivityDetails> activityDetails(Ledger &ledger, ActivityId id);

/// A resident whom an activity is for: lives in its area, with one of its care kinds where it names some.
struct ActivityCandidate
{
    PersonId person;
    QString name;
    QString address;
    bool onList = false;
};
inline constexpr int mostCandidates = 500;
/// In the order of addresses; at most mostCandidates.
Result<QList<ActivityCandidate>> candidatesFor(Ledger &ledger, ActivityId id);
ActivityStatement candidatesStatement(const Database &db, const Activity &one);

/// The leaders in office of an area and what lies around it, who may have organised something there.
Result<QList<Organiser>> likelyOrganisers(Ledger &ledger, AreaId area);

/// The list as an .xlsx; the journal keeps that it was exported. Gives the number of rows.
Result<qint64> exportActivities(
    Ledger &ledger, const QString &path, const ActivityFilter &filter, ActivityOrder order, const WriteControl &control = {});
/// Who is on the list of one activity, who came, the volunteers' hours.
Result<qint64> exportAttendance(Ledger &ledger, const QString &path, ActivityId id, const WriteControl &control = {});

} // namespace linli
