// What is on record of an activity, its series and who took part (R18).
#pragma once

#include "core/activities/activitywords.h"
#include "core/resources/resource.h"

#include <QStringList>

namespace linli {

using ActivityId = Id<struct ActivityTag>;
using SeriesId = Id<struct SeriesTag>;
using AttendeeId = Id<struct AttendeeTag>;

/// An activity that comes again: the neighbours' festival (邻里节).
struct Series
{
    SeriesId id;
    AreaId area; ///< Which runs it.
    QString name;
    Rhythm rhythm = Rhythm::Yearly;
    int firstYear = 0; ///< Of the first edition; 0: not known.
    QDate ended; ///< Invalid: goes on.
};

struct Activity
{
    ActivityId id;
    SeriesId series; ///< Null: on its own.
    int edition = 0; ///< 0: none.
    AreaId area; ///< Whose activity it is.
    QString title;
    ActivityState state = ActivityState::Planned;
    TimeSpan time;
    ResourceId venue; ///< Null: see place.
    QString place; ///< In words.
    QString audience; ///< For whom, in words.
    QStringList careKinds; ///< For residents of these marks (R6).
    int othersSigned = 0; ///< Without names.
    int othersCame = 0;
    int errands = 0; ///< Served at it.
    QString said;
    QString reason; ///< Why it was cancelled.
    int steps = 0; ///< How many there are; a desk that saw fewer was overtaken.
};

/// A leader or another person, or a work unit or team of the register.
struct Organiser
{
    PersonId person;
    ResourceId resource;
    QString name;
    bool operator==(const Organiser &other) const { return person == other.person && resource == other.resource; }
};

struct Attendee
{
    AttendeeId id;
    PersonId person; ///< Null: erased since.
    QString name;
    QString address; ///< Where the person lives, or empty.
    Part part = Part::Guest;
    std::optional<bool> came; ///< None: not on record.
    int minutes = 0; ///< A volunteer's time.
};

struct ActivityLog
{
    ActivityStep step = ActivityStep::Plan;
    QDateTime at;
    QString actor;
    QString note;
};

/// "Neighbours' festival, edition 9" (邻里节 第 9 届).
QString titleOf(const QString &title, int edition);

} // namespace linli
