#include "core/households/carekinds.h"
#include "core/units/buildingpicture.h"

#include "core/areas/appointment.h"
#include "core/base/text.h"
#include "core/cases/casestore.h"
#include "core/clarity/clarity.h"
#include "core/ledger/permit.h"
#include "core/ledger/scope.h"

#include <algorithm>

namespace linli {

namespace {

PictureFlat flatOf(const Row &row, const CareKinds &careKinds)
{
    PictureFlat flat{row.id<HouseholdId>(0), row.id<AreaId>(1), row.text(2), int(row.integer(3)), row.text(4), row.text(5),
        int(row.integer(6)), row.flag(7), housingFromWord(row.text(8)), row.text(9).split(u',', Qt::SkipEmptyParts),
        false, int(row.integer(11)), int(row.integer(12))};
    for (QString &flag : flat.flags)
        flag = careKinds.nameOf(flag);
    flat.confirmationOverdue = row.flag(10);
    return flat;
}

void addToUnit(BuildingPicture &picture, const PictureFlat &flat, const QString &name)
{
    if (flat.unit.isNull())
        return;
    auto unit = std::find_if(picture.units.begin(), picture.units.end(),
        [&](const PictureUnit &one) { return one.id == flat.unit; });
    if (unit == picture.units.end())
        unit = picture.units.insert(picture.units.end(), {flat.unit, name, {}, 0, 0});
    ++unit->households;
    unit->livedIn += flat.vacant ? 0 : 1;
}

} // namespace

const PictureUnit *BuildingPicture::unit(AreaId id) const
{
    const auto found = std::find_if(units.begin(), units.end(), [&](const PictureUnit &one) { return one.id == id; });
    return found == units.end() ? nullptr : &*found;
}

int BuildingPicture::residents() const
{
    int sum = 0;
    for (const PictureFlat &flat : flats)
        sum += flat.residents;
    return sum;
}

PictureStatement pictureStatement(
    const Database &db, AreaId building, const QDateTime &now, const QString &confirmedSince)
{
    return {QStringLiteral(
                "SELECT n.household_id, n.unit_id, h.stairwell, h.floor, h.room, n.head_name, n.residents, n.vacant, n.housing, "
                "n.flags, CASE WHEN c.household_id IS NOT NULL AND (c.confirmed_on IS NULL OR c.confirmed_on < ?) THEN 1 ELSE 0 END, "
                "(SELECT COUNT(*) FROM case_state s WHERE s.household_id = n.household_id AND s.is_open = 1), "
                "(SELECT COUNT(*) FROM case_state s WHERE s.household_id = n.household_id AND s.running = 1 AND s.due_key < ?), "
                "a.name FROM household_now n JOIN household h ON h.id = n.household_id "
                "LEFT JOIN household_clarity c ON c.household_id = n.household_id LEFT JOIN area a ON a.id = n.unit_id "
                "WHERE n.building_id = ?%1 ORDER BY n.address_key, n.household_id")
                .arg(householdsInScope(db)),
        {confirmedSince, storedTime(now), building.value}};
}

Result<BuildingPicture> buildingPicture(Ledger &ledger, AreaId building)
{
    LINLI_TRY(permit(ledger, Action::See, Kind::Households));
    Database &db = ledger.db();
    BuildingPicture picture;
    picture.building = building;
    LINLI_ASSIGN(const auto name,
        db.text(QStringLiteral("SELECT name FROM area WHERE id = ? AND kind = 'building' AND void_reason IS NULL"), {building.value}));
    if (!name)
        return Error{ErrorKind::NotFound, translate("units", "There is no such building.")};
    picture.name = *name;
    LINLI_ASSIGN(const CareKinds careKinds, CareKinds::load(db));
    LINLI_ASSIGN(const ClarityLimits limits, clarityLimits(ledger));
    const PictureStatement statement
        = pictureStatement(db, building, ledger.clock().now(), limits.peopleSince(ledger.clock().today()));
    LINLI_TRY(db.each(statement.sql, statement.values, [&](const Row &row) {
        picture.flats.append(flatOf(row, careKinds));
        addToUnit(picture, picture.flats.last(), row.text(13));
    }));
    LINLI_ASSIGN(const auto leaders, leadersInOffice(db, building));
    for (const LeaderRow &leader : leaders) {
        if (leader.appointment.area == building)
            picture.leader = leader.person.name;
        for (PictureUnit &unit : picture.units) {
            if (unit.id == leader.appointment.area)
                unit.leader = leader.person.name;
        }
    }
    return picture;
}

} // namespace linli
