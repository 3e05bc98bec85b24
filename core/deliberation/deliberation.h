// What is on record of a deliberation (R16): each stage's record, and the log of its steps.
#pragma once

#include "core/base/ids.h"
#include "core/deliberation/deliberationwords.h"

#include <QDate>
#include <QDateTime>
#include <QList>

namespace linli {

using DeliberationId = Id<struct DeliberationTag>;
using MeetingId = Id<struct MeetingTag>;
using ParticipantId = Id<struct ParticipantTag>;
using TaskId = Id<struct TaskTag>;

/// "At least half", "more than two thirds".
struct Share
{
    int part = 1;
    int whole = 2;
    bool operator==(const Share &) const = default;
    QString toText() const; ///< "1/2"
    static std::optional<Share> fromText(QStringView text); ///< Between 0 (excluded) and 1.
};

/// Proposal, assessment and evaluation.
struct Deliberation
{
    DeliberationId id;
    CaseId fromCase; ///< Null: on its own.
    AreaId area;
    QString title;
    QString proposal;
    QString supporters; ///< As written.
    PersonId proposer;
    QDateTime proposed;
    int affected = 0; ///< Households; 0 before the assessment.
    std::optional<Urgency> urgency;
    QString cost;
    QString assessment;
    QString effect;
    CaseId followUp;
    int steps = 0; ///< How many there are; a desk that saw fewer was overtaken.
};

/// How a vote went.
struct VoteResult
{
    int eligible = 0;
    int tookPart = 0;
    int favour = 0;
    int against = 0;
    int abstained = 0;
    Share quorum;
    Share majority;
    bool operator==(const VoteResult &) const = default;
};

/// Discussion and decision.
struct Meeting
{
    MeetingId id;
    int ordinal = 0;
    QDateTime starts;
    QString place;
    QString platform; ///< A word of deliberationPlatforms(), or the office's own text.
    Voters voters = Voters::Household;
    QDateTime held; ///< Invalid: not yet.
    QString said;
    QString motion;
    bool named = false; ///< Votes by name, not by hands.
    std::optional<VoteResult> result; ///< None: not voted.
    bool carried = false;
    QString decision;
};

struct LoggedStep
{
    DeliberationStep step = DeliberationStep::Note;
    QDateTime at;
    QString actor;
    QString outcome; ///< go | stop (assess), carried | rejected (decide).
    QString note;
    int calendarVersion = 0;
};

struct Participant
{
    ParticipantId id;
    HouseholdId household;
    QString address;
    PersonId person; ///< The voter, or the household's head; null where it has none.
    QString name;
    std::optional<bool> came;
    std::optional<Vote> vote;
};

struct DeliberationTask
{
    TaskId id;
    QString task;
    PersonId person; ///< Who carries it out, or …
    QString owner; ///< … as written; the person's name where there is one.
    QDate due;
    QDate done; ///< Invalid: open.
    QString doneNote;
};

struct Score
{
    HouseholdId household; ///< Null: without a name.
    QString address;
    int score = 0;
    QString remark;
    QDate on;
};

} // namespace linli
