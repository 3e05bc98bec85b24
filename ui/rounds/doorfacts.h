// What is asked at a door: the round's fields with what is written of the household.
#pragma once

#include "core/households/carekinds.h"
#include "core/households/householdquery.h"
#include "core/rounds/doorreply.h"

namespace linli::ui {

struct DoorFact
{
    QString field; ///< Of roundFields().
    QString label;
    QStringList lines; ///< One for most fields, one a person for people and phones; phones masked.
};
QList<DoorFact> doorFacts(const HouseholdCard &card, const QStringList &fields, QDate today, const CareKinds &careKinds);

QList<Member> presentMembers(const HouseholdCard &card);
/// The card as it would be with these corrections.
HouseholdCard corrected(HouseholdCard card, const DoorReply &reply);

/// Takes away what was said of one of roundFields().
void forget(DoorReply &reply, const QString &field);

} // namespace linli::ui
