#include "core/demo/demobuilding.h"

#include <algorithm>

namespace linli {

namespace {

constexpr double residentsPerFlat = 2.4;

struct Shape
{
    int stairwells = 1; ///< 0: a tower without stairwells.
    int floors = 6;
    int flatsPerFloor = 2;
    int floorsPerUnit = 0; ///< 0: a stairwell is a unit.

    double residents() const { return std::max(1, stairwells) * floors * flatsPerFloor * residentsPerFlat; }
};

Shape shapeFor(DemoRandom &random, int residentsLeft)
{
    Shape shape;
    switch (random.weighted({70, 16, 8, 6})) {
    case 0:
        shape = {random.between(2, 4), random.between(5, 7), 2, 0};
        break;
    case 1:
        shape = {0, random.between(9, 18), 4, 3};
        break;
    case 2: // Too many for one micro-unit (D3).
        shape = {random.between(1, 2), 6, 3, 0};
        break;
    default: // Too few for one.
        shape = {1, 2, 2, 0};
    }
    if (shape.residents() > residentsLeft * 1.2)
        shape = {std::clamp(residentsLeft / 29, 1, 3), 6, 2, 0};
    if (shape.residents() > residentsLeft * 1.2)
        shape = {1, std::clamp(residentsLeft / 5, 1, 5), 2, 0};
    return shape;
}

QList<DemoFlat> flatsOf(const Shape &shape)
{
    QList<DemoFlat> flats;
    for (int stair = 0; stair < std::max(1, shape.stairwells); ++stair) {
        for (int floor = 1; floor <= shape.floors; ++floor) {
            for (int door = 1; door <= shape.flatsPerFloor; ++door) {
                DemoFlat flat;
                if (shape.stairwells > 0)
                    flat.stairwell = QString::number(stair + 1) + QStringLiteral("单元");
                flat.floor = floor;
                flat.room = QString::number(floor) + QString::number(door).rightJustified(2, u'0');
                flat.unit = shape.floorsPerUnit > 0 ? (floor - 1) / shape.floorsPerUnit : stair;
                flats.append(flat);
            }
        }
    }
    return flats;
}

bool canLead(const DemoMember &member, int from, int until)
{
    return member.until.isEmpty() && member.age >= from && member.age <= until
        && !member.flags.contains(QStringLiteral("disabled"))
        && !member.flags.contains(QStringLiteral("dementia"));
}

} // namespace

DemoBuilding planBuilding(DemoRandom &random, DemoFamilies &families, int &residentsLeft)
{
    constexpr int largestFamily = 9;
    DemoBuilding building;
    building.flats = flatsOf(shapeFor(random, residentsLeft));
    building.units = building.flats.last().unit + 1;
    for (DemoFlat &flat : building.flats) {
        flat.vacant = residentsLeft <= 0 || random.percent(6);
        if (flat.vacant)
            continue;
        flat.family = families.next(std::min(largestFamily, residentsLeft));
        residentsLeft -= flat.family.residents();
    }
    return building;
}

DemoPlace pickLeader(DemoRandom &random, const DemoBuilding &building, int unit)
{
    const std::pair<int, int> bands[] = {{70, 83}, {58, 83}, {30, 88}};
    for (const auto &[from, until] : bands) {
        if (from == 70 && random.percent(22))
            continue;
        QList<DemoPlace> places;
        for (qsizetype f = 0; f < building.flats.size(); ++f) {
            if (unit >= 0 && building.flats[f].unit != unit)
                continue;
            const auto &members = building.flats[f].family.members;
            for (qsizetype m = 0; m < members.size(); ++m) {
                if (canLead(members[m], from, until))
                    places.append({f, m});
            }
        }
        if (!places.isEmpty())
            return random.pick(places);
    }
    return {};
}

void makeLeader(DemoRandom &random, Person &person, int age)
{
    if (random.percent(58))
        person.politics = Politics::PartyMember;
    else if (person.politics == Politics::PartyMember)
        person.politics = Politics::Masses;
    if (age >= 60)
        person.standing = random.percent(72) ? Standing::Retired : Standing::Resident;
    else
        person.standing = random.percent(40) ? Standing::Employee
            : random.percent(15)             ? Standing::Expert
                                             : Standing::Resident;
}

} // namespace linli
