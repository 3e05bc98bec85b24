// What is on record of a case: the facts of its receipt and the log of its events (R14: who, when, why).
#pragma once

#include "core/base/ids.h"
#include "core/cases/casewords.h"

#include <QDate>
#include <QDateTime>
#include <QList>

namespace linli {

/// A row of case_file.
struct CaseFile
{
    CaseId id;
    QString number; ///< `AREACODE-YYYYMM-nnn`.
    QString title;
    QString body;
    QString kind; ///< A word of casekinds.h, or the office's own text.
    CaseSource source = CaseSource::Own;
    AreaId area; ///< Where it is about.
    HouseholdId household;
    PersonId reporter;
    QString reporterName; ///< As given by somebody who is not in the ledger.
    QString reporterPhone;
    QString place; ///< In words, where the area does not say it all.
    QString externalNumber; ///< The hotline's.
    QDateTime received;
    int events = 0; ///< How many there are; a desk that saw fewer was overtaken.
};

/// A row of case_event. Which fields are filled depends on the step.
struct CaseEvent
{
    CaseEventId id;
    int ordinal = 0; ///< From 1.
    CaseStep step = CaseStep::Note;
    QDateTime at;
    QString actor; ///< The account that recorded it; `12345` for what the hotline did.
    PersonId person; ///< Who is in charge from now on (received, assign, accept).
    std::optional<Rung> rung; ///< Where it starts, or is handed to.
    std::optional<Grade> grade;
    std::optional<Scale> scale;
    std::optional<Outcome> outcome;
    std::optional<Satisfaction> satisfaction;
    QString toldHow;
    QDate meetingDate;
    QString meetingPlace;
    QString note; ///< The reason, or what was said.
    AreaId area; ///< Whose help was called in.
    int refersTo = 0; ///< Ordinal of the call that is answered, or of the joined reporter who was told.
    int calendarVersion = 0; ///< The calendar in force when it was recorded (R11).
};

/// The account under which what the hotline did is on record.
inline QString hotlineActor()
{
    return QStringLiteral("12345");
}

} // namespace linli
