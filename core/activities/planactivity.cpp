// Planned, changed, copied as the next edition.
#include "core/activities/stepactivity.h"

#include "core/areas/areacases.h"
#include "core/base/text.h"
#include "core/households/carekinds.h"
#include "core/ledger/scope.h"
#include "core/resources/resourcesteps.h"

#include <QCoreApplication>

namespace linli {

namespace {

Result<void> checkEdition(Ledger &ledger, const Activity &one)
{
    if (one.edition < 0 || one.edition > 10000)
        return Error{ErrorKind::Invalid, translate("activities", "The number of the edition is not understood.")};
    if (!one.series || one.edition == 0)
        return success();
    LINLI_ASSIGN(const auto twin,
        ledger.db().integer(QStringLiteral("SELECT id FROM activity WHERE series_id = ? AND edition = ? AND state <> 'cancelled' AND id <> ?"),
            {one.series.value, one.edition, one.id.value}));
    if (twin)
        return Error{ErrorKind::Refused, translate("activities", "The series has an edition %1 already.").arg(one.edition)};
    return success();
}

Result<void> checkCareKinds(Ledger &ledger, const QStringList &words)
{
    LINLI_ASSIGN(const CareKinds kinds, CareKinds::load(ledger.db()));
    for (const QString &word : words) {
        if (!kinds.find(word))
            return Error{ErrorKind::Invalid, translate("activities", "There is no such kind of care.")};
    }
    return success();
}

/// The plan put into `one`, with what the series gives.
Result<void> take(Ledger &ledger, const ActivityPlan &plan, Activity &one)
{
    one.series = plan.series;
    one.area = plan.area;
    one.title = plan.title.trimmed();
    one.edition = plan.edition;
    one.time = plan.time;
    if (!one.time.starts.isValid() || !one.time.ends.isValid() || one.time.ends <= one.time.starts)
        return Error{ErrorKind::Invalid, translate("activities", "Say from when until when; the end lies after the beginning.")};
    if (one.series) {
        LINLI_ASSIGN(const Series series, loadSeries(ledger, one.series));
        one.area = one.area ? one.area : series.area;
        one.title = one.title.isEmpty() ? series.name : one.title;
        LINLI_ASSIGN(const int last, lastEditionOf(ledger.db(), one.series));
        if (one.edition == 0)
            one.edition = nextEdition(series, last, one.time.starts.date().year());
    }
    if (one.title.isEmpty())
        return Error{ErrorKind::Invalid, translate("activities", "Give the activity a title.")};
    if (!one.area)
        return Error{ErrorKind::Invalid, translate("activities", "Choose the area whose activity it is.")};
    LINLI_TRY(checkAreaInScope(ledger.db(), one.area));
    LINLI_TRY(checkEdition(ledger, one));
    LINLI_TRY(checkCareKinds(ledger, plan.careKinds));
    one.venue = plan.venue;
    one.place = plan.place.trimmed();
    if (!one.venue && one.place.isEmpty())
        return Error{ErrorKind::Invalid, translate("activities", "Say where it takes place.")};
    one.audience = plan.audience.trimmed();
    one.careKinds = plan.careKinds;
    one.othersSigned = std::max(0, plan.othersSigned);
    return success();
}

Result<void> writeOrganisers(Change &change, Ledger &ledger, ActivityId id, const QList<Organiser> &wanted)
{
    LINLI_ASSIGN(const QList<Organiser> there, organisersOf(ledger.db(), id));
    if (there == wanted)
        return success();
    QList<qint64> rows;
    LINLI_TRY(ledger.db().each(QStringLiteral("SELECT id FROM activity_organiser WHERE activity_id = ?"), {id.value},
        [&](const Row &row) { rows.append(row.integer(0)); }));
    for (const qint64 row : std::as_const(rows))
        LINLI_TRY(change.remove(QStringLiteral("activity_organiser"), row));
    for (const Organiser &one : wanted) {
        if (one.person)
            LINLI_TRY(checkWithinScope(ledger.db(), {{QStringLiteral("person"), {one.person.value}}}));
        if (one.resource) {
            LINLI_ASSIGN(const Resource resource, loadResource(ledger, one.resource));
            Q_UNUSED(resource)
        }
        const auto inserted = change.insert(QStringLiteral("activity_organiser"),
            {{QStringLiteral("activity_id"), id.value}, {QStringLiteral("person_id"), orNull(one.person)},
                {QStringLiteral("resource_id"), orNull(one.resource)}});
        if (!inserted.ok())
            return inserted.error();
    }
    return success();
}

Result<void> bookVenue(Change &change, Ledger &ledger, const Activity &one)
{
    if (!one.venue)
        return success();
    NewBooking asked;
    asked.resource = one.venue;
    asked.area = one.area;
    asked.owner = {BookingFor::Activity, one.id.value};
    asked.time = one.time;
    LINLI_ASSIGN(const BookingId id, bookInside(change, ledger, asked));
    Q_UNUSED(id)
    return success();
}

/// The booking of the venue that was follows the activity, or goes when it takes place elsewhere; what else was booked at
/// the activity's old time moves too.
Result<void> moveBookings(Change &change, Ledger &ledger, const Activity &before, const Activity &now)
{
    const bool moved = before.time != now.time;
    bool booked = false;
    LINLI_ASSIGN(const QList<BookingId> ids, openBookingsOf(ledger.db(), {BookingFor::Activity, now.id.value}));
    for (const BookingId id : ids) {
        LINLI_ASSIGN(const Booking booking, loadBooking(ledger, id));
        if (booking.resource == before.venue && before.venue != now.venue) {
            LINLI_TRY(withdrawInside(change, ledger, id, {}));
            continue;
        }
        booked |= booking.resource == now.venue;
        if (moved && booking.time == before.time)
            LINLI_TRY(moveInside(change, ledger, id, now.time, booking.people));
    }
    return booked || before.venue == now.venue ? success() : bookVenue(change, ledger, now);
}

Result<ActivityId> plan(Ledger &ledger, const ActivityPlan &asked, const char *sentence)
{
    LINLI_ASSIGN(Change change, Change::begin(ledger, Action::Edit, Kind::Matters));
    Activity one;
    LINLI_TRY(take(ledger, asked, one));
    LINLI_ASSIGN(const qint64 id, change.insert(QStringLiteral("activity"), fieldsOf(one)));
    one.id = ActivityId(id);
    LINLI_TRY(writeOrganisers(change, ledger, one.id, asked.organisers));
    LINLI_TRY(appendStep(change, ledger, one, ActivityStep::Plan, {}));
    LINLI_TRY(bookVenue(change, ledger, one));
    LINLI_TRY(change.commit({sentence}));
    return one.id;
}

} // namespace

Result<ActivityId> planActivity(Ledger &ledger, const ActivityPlan &asked)
{
    return plan(ledger, asked, QT_TRANSLATE_NOOP("journal", "Planned an activity"));
}

Result<ActivityPlan> planOf(Ledger &ledger, ActivityId id)
{
    LINLI_ASSIGN(const Activity one, loadActivity(ledger, id));
    ActivityPlan plan{one.series, one.edition, one.area, one.title, one.time, one.venue, one.place, one.audience, one.careKinds,
        one.othersSigned, {}};
    LINLI_ASSIGN(plan.organisers, organisersOf(ledger.db(), id));
    return plan;
}

Result<void> changeActivity(Ledger &ledger, const ActivityRef &which, const ActivityPlan &plan)
{
    LINLI_ASSIGN(StepActivity step, StepActivity::begin(ledger, which, ActivityStep::Change));
    const Activity before = step.one();
    LINLI_TRY(take(ledger, plan, step.one()));
    const Activity &now = step.one();
    if (before.state == ActivityState::Held && now.time.starts > ledger.clock().now())
        return Error{ErrorKind::Refused, translate("activities", "What was held can't be moved into the future.")};
    LINLI_TRY(writeOrganisers(step.change(), ledger, which.id, plan.organisers));
    if (before.state == ActivityState::Planned)
        LINLI_TRY(moveBookings(step.change(), ledger, before, now));
    return step.commit(QT_TRANSLATE_NOOP("journal", "Changed an activity"));
}

Result<ActivityId> copyActivity(Ledger &ledger, ActivityId id, const QDateTime &starts)
{
    LINLI_ASSIGN(ActivityPlan next, planOf(ledger, id));
    QDateTime begin = starts;
    if (!begin.isValid() && next.series) {
        LINLI_ASSIGN(const Series series, loadSeries(ledger, next.series));
        begin = nextStart(series.rhythm, next.time.starts);
    }
    if (!begin.isValid())
        return Error{ErrorKind::Invalid, translate("activities", "Say when the next one begins; it has no rhythm to go by.")};
    const qint64 seconds = next.time.starts.secsTo(next.time.ends);
    next.time = {begin, begin.addSecs(seconds)};
    next.edition = 0;
    next.othersSigned = 0;
    if (next.venue) {
        LINLI_ASSIGN(const Resource venue, loadResource(ledger, next.venue));
        if (venue.retired.isValid()) { // It takes place where it did, in words, until another is chosen.
            next.venue = {};
            next.place = next.place.isEmpty() ? venue.name : next.place;
        }
    }
    return plan(ledger, next, QT_TRANSLATE_NOOP("journal", "Planned the next edition of an activity"));
}

} // namespace linli
