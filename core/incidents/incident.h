// What is on record of an incident (R18): fire, gas, telecom fraud, theft, petition …
#pragma once

#include "core/base/ids.h"
#include "core/incidents/incidentwords.h"

#include <QDate>
#include <QList>
#include <QTime>

namespace linli {

using IncidentId = Id<struct IncidentTag>;

struct IncidentPerson
{
    PersonId person;
    IncidentPart part = IncidentPart::Involved;
    bool operator==(const IncidentPerson &) const = default;
};

struct IncidentFacts
{
    IncidentKind kind = IncidentKind::Other;
    QDate day;
    QTime time; ///< Invalid: only the day is known.
    AreaId area; ///< May be left out where a household is named: its micro-unit on that day, else its building.
    HouseholdId household;
    QString place; ///< Closer than the area, as written.
    QString body; ///< What happened, in short.
    int injured = 0;
    int dead = 0;
    std::optional<qint64> loss; ///< Fen; none: not known.
    QString handled; ///< What was done about it.
    CaseId fromCase;
    QList<IncidentPerson> persons; ///< Of the ledger.
    bool operator==(const IncidentFacts &) const = default;
};

struct Incident
{
    IncidentId id;
    QString number;
    IncidentFacts facts;
    QString voidReason; ///< Not empty: counts nowhere.
    int edits = 0; ///< A desk that saw fewer was overtaken.
};

} // namespace linli
