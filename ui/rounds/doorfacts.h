// What is asked at a door: the round's fields with what is written of the household.
#pragma once

#include "core/households/carekinds.h"
#include "core/households/householdquery.h"
#include "core/rounds/round.h"

namespace linli::ui {

struct DoorFact
{
    QString label;
    QStringList lines; ///< One for most fields, one a person for people and phones; phones masked.
};
QList<DoorFact> doorFacts(const HouseholdCard &card, const QStringList &fields, QDate today, const CareKinds &careKinds);

} // namespace linli::ui
