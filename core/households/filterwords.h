// A filter of the list of households as it is kept, and as people read it.
#pragma once

#include "core/households/carekinds.h"
#include "core/households/householdlist.h"

#include <QJsonObject>

namespace linli {

/// Everything but the area, the text (it may be somebody's name) and the day.
QJsonObject toJson(const HouseholdFilter &filter);
/// What is not understood, or out of bounds, is left out.
HouseholdFilter householdFilterFromJson(const QJsonObject &json);

/// One condition: "lives alone, 80 or older".
struct FilterPart
{
    QString id; ///< What dropFilterPart takes.
    QString words;
};
/// The conditions that toJson keeps, in a steady order.
QList<FilterPart> filterParts(const HouseholdFilter &filter, const CareKinds &careKinds);
void dropFilterPart(HouseholdFilter &filter, const QString &id);

} // namespace linli
