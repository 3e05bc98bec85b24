// One building of the demo, planned in memory before it is written: flats, families, micro-units.
#pragma once

#include "core/demo/demofamily.h"

namespace linli {

struct DemoFlat
{
    QString stairwell;
    int floor = 1;
    QString room;
    int unit = 0; ///< Index of the micro-unit in the building.
    bool vacant = false;
    DemoFamily family;
};

struct DemoBuilding
{
    QList<DemoFlat> flats;
    int units = 0;
};

/// Where a resident stands in the plan.
struct DemoPlace
{
    qsizetype flat = -1;
    qsizetype member = -1;
    bool isValid() const { return flat >= 0; }
    bool operator==(const DemoPlace &) const = default;
};

/// A building whose flats are filled; takes what it houses from `residentsLeft` and never houses more. Stairs
/// or, in a tower, floors make the micro-units, mostly within D3.
DemoBuilding planBuilding(DemoRandom &random, DemoFamilies &families, int &residentsLeft);

/// Somebody of the building (of one unit, if it is not negative) who can be a leader: mostly over 70 (D6).
DemoPlace pickLeader(DemoRandom &random, const DemoBuilding &building, int unit);
/// Party member or not, retired official or not: what D6 says of leaders.
void makeLeader(DemoRandom &random, Person &person, int age);

} // namespace linli
