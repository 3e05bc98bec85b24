// What the month's report says of the matters of the community (R18, R19): livelihood projects done, incidents and disputes
// year on year, the three zeros.
#pragma once

#include "core/incidents/exportincidents.h"

namespace linli {

/// A line of the report: last month's number beside those of the two years.
struct MatterLine
{
    QString name;
    int lastMonth = 0;
    YearOnYear counts;
    bool strong = false;
    std::optional<IncidentKind> kind = std::nullopt; ///< Of a line of one kind.
};

struct MatterFigures
{
    YearOnYearSpans spans;
    MatterLine projects; ///< Livelihood projects finished.
    MatterLine disputes; ///< Cases of neighbours' disputes received.
    QList<MatterLine> incidents; ///< By kind, the sum of each zero, all together.
    QList<MatterLine> communities; ///< All incidents of each community.
    ZeroTable zeros;
};

/// Of what lies in the viewer's areas. Errors as of incidentFigures().
Result<MatterFigures> matterFigures(Ledger &ledger, const AreaTree &tree, QDate firstDay);

} // namespace linli
