// A hall, a projector and a team of one community, for tests of bookings and activities.
#pragma once

#include "core/activities/activityquery.h"
#include "core/activities/activitysteps.h"
#include "core/ledger/doctor.h"
#include "core/ledger/undo.h"
#include "core/resources/resourcequery.h"
#include "core/resources/resourcesteps.h"
#include "tests/storage/rights/town.h"

namespace linli::test {

/// "2026-09-25 14:00"
inline QDateTime when(const char *time)
{
    return parseWallTime(QString::fromLatin1(time));
}

/// Kind of the error of a step that must fail.
template <class T>
ErrorKind kindOf(const Result<T> &result)
{
    REQUIRE_FALSE(result.ok());
    return result.error().kind;
}

struct Centre
{
    explicit Centre(Engine engine) : town(engine)
    {
        hall = add(ResourceKind::Venue, "活动室", 60, town.own.community);
        team = add(ResourceKind::Team, "老街坊", 20, town.own.community);
    }
    Ledger &ledger() { return *town.ledger; }
    void at(const char *time) { town.ledger.clock.set(when(time)); }
    ResourceId add(ResourceKind kind, const char *name, int capacity, AreaId area)
    {
        Resource one;
        one.kind = kind;
        one.area = area;
        one.name = QString::fromUtf8(name);
        one.capacity = capacity;
        one.phone = QStringLiteral("13900000007");
        one.offers = QStringLiteral("桌椅 投影");
        return need(addResource(ledger(), one));
    }
    NewBooking asked(ResourceId resource, const char *from, const char *until, int people = 0)
    {
        NewBooking one;
        one.resource = resource;
        one.purpose = QStringLiteral("合唱排练");
        one.time = {when(from), when(until)};
        one.people = people;
        return one;
    }
    QString state(BookingId id) { return toWord(need(loadBooking(ledger(), id)).state); }
    ActivityPlan plan(const char *from = "2026-09-25 14:00", const char *until = "2026-09-25 16:00")
    {
        ActivityPlan one;
        one.area = town.own.community;
        one.title = QStringLiteral("重阳敬老");
        one.time = {when(from), when(until)};
        one.place = QStringLiteral("小区广场");
        return one;
    }
    bool healthy()
    {
        for (const Finding &finding : need(examine(ledger()))) {
            if (!finding.ok)
                return false;
        }
        return true;
    }

    TwoCommunities town;
    ResourceId hall;
    ResourceId team;
};

} // namespace linli::test
