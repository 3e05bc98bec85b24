#include "core/imports/rosterhousehold.h"

#include "core/base/text.h"
#include "core/imports/rosterwords.h"

namespace linli {

namespace {

const QString buildingField = QStringLiteral("building");
const QString roomField = QStringLiteral("room");
const QString stairwellField = QStringLiteral("stairwell");
const QString unitField = QStringLiteral("unit");
const QString housingField = QStringLiteral("housing");

} // namespace

RosterHousehold::RosterHousehold(ImportRun &run, AreaFinder finder)
    : m_run(run)
    , m_finder(std::move(finder))
{
}

bool RosterHousehold::turnTo(const RowCells &row)
{
    const QString building = tidyAreaName(row.text(QStringLiteral("estate")) + row.text(buildingField));
    const bool newBuilding = !row.text(buildingField).isEmpty() && building != m_buildingText;
    if (newBuilding) {
        m_buildingText = building;
        m_building = findBuilding(row);
    } else if (row.text(buildingField).isEmpty()) {
        m_buildingsFilledDown = true;
    }
    const QString room = normalisedRoom(row.text(roomField));
    QString stairwell = normalisedStairwell(row.text(stairwellField));
    if (stairwell.isEmpty() && !newBuilding)
        stairwell = m_address.stairwell;
    const bool sameFlat =
        m_begun && !newBuilding && room == m_address.room && stairwell == m_address.stairwell;
    const bool begins = !room.isEmpty() && !sameFlat;
    if (room.isEmpty())
        m_factsOnFirstRow = true;
    if (!begins && !newBuilding)
        return false;
    m_address = Household();
    m_address.building = m_building;
    m_address.stairwell = stairwell;
    m_address.room = room;
    m_address.floor = floorOfRoom(room);
    m_address.housing = housingFromText(row.text(housingField));
    m_unitText = row.text(unitField);
    m_id = HouseholdId();
    m_settled = m_isNew = false;
    m_begun = true;
    rowsOfPeople = 0;
    return true;
}

AreaId RosterHousehold::findBuilding(const RowCells &row) const
{
    AreaId within;
    if (const QString community = row.text(QStringLiteral("community")); !community.isEmpty()) {
        const auto found = m_finder.named(community, AreaKind::Community);
        within = found.size() == 1 ? found.first() : AreaId();
    }
    for (const QString &name :
        {row.text(buildingField), row.text(QStringLiteral("estate")) + row.text(buildingField)}) {
        const auto found = m_finder.named(name, AreaKind::Building, within);
        if (found.size() == 1)
            return found.first();
    }
    return {};
}

Result<bool> RosterHousehold::settleAddress(const RowCells &row)
{
    if (m_address.building.isNull()) {
        m_run.problem(row, buildingField, ProblemKind::Refused,
            translate("imports",
                "The tree has no such building, or several of the name. Import the tree of areas first."),
            m_buildingText);
        m_run.count(RowOutcome::Refused);
        return false;
    }
    if (m_address.room.isEmpty()) {
        m_run.refuse(row, roomField, translate("imports", "The row belongs to no room."));
        return false;
    }
    if (!m_settled) {
        LINLI_ASSIGN(const auto found,
            householdAt(m_run.db(), m_address.building, m_address.stairwell, m_address.room));
        m_id = found.value_or(HouseholdId());
    }
    return true;
}

Result<void> RosterHousehold::write(bool vacant)
{
    Household household = m_address;
    if (m_id) {
        LINLI_ASSIGN(const auto stored, findHousehold(m_run.db(), m_id));
        household = *stored;
        if (household.floor == 0)
            household.floor = m_address.floor;
        if (m_address.housing != Housing::Unknown)
            household.housing = m_address.housing;
        else if (!vacant && household.housing == Housing::Vacant)
            household.housing = Housing::Unknown;
        if (!m_address.note.isEmpty())
            household.note = m_address.note;
    }
    household.vacant = vacant;
    if (m_id) {
        LINLI_ASSIGN(const bool changed, updateHousehold(m_run.change(), household));
        Q_UNUSED(changed)
        return success();
    }
    LINLI_ASSIGN(m_id, insertHousehold(m_run.change(), household));
    m_isNew = true;
    return success();
}

Result<void> RosterHousehold::putIntoUnit()
{
    if (m_unitText.isEmpty())
        return success();
    LINLI_ASSIGN(const AreaId unit, m_finder.unitOf(m_run.change(), m_unitText, m_address.building));
    return setUnit(m_run.change(), m_run.db(), m_id, unit, m_run.listDay());
}

Result<bool> RosterHousehold::settle(const RowCells &row)
{
    LINLI_ASSIGN(const bool possible, settleAddress(row));
    if (!possible || m_settled)
        return possible;
    if (m_address.housing == Housing::Vacant) // Somebody is named, so it is not.
        m_address.housing = Housing::Unknown;
    LINLI_TRY(write(false));
    LINLI_TRY(putIntoUnit());
    m_settled = true;
    return true;
}

Result<bool> RosterHousehold::settleWithoutPeople(const RowCells &row)
{
    LINLI_ASSIGN(const bool possible, settleAddress(row));
    if (!possible)
        return false;
    if (m_id) {
        LINLI_ASSIGN(const auto living,
            m_run.db().integer(
                QStringLiteral(
                    "SELECT COUNT(*) FROM membership WHERE household_id = ? AND until_date IS NULL"),
                {m_id.value}));
        if (living.value_or(0) > 0) {
            m_run.refuse(row, roomField,
                translate("imports",
                    "The list names nobody here, but somebody lives here in the ledger. Move them out first, "
                    "if they have left."));
            return false;
        }
    }
    m_address.note = row.text(QStringLiteral("note"));
    const bool vacant = m_address.housing == Housing::Vacant || m_address.housing == Housing::Unknown;
    if (vacant)
        m_address.housing = Housing::Vacant;
    LINLI_TRY(write(vacant));
    LINLI_TRY(putIntoUnit());
    m_settled = true;
    return true;
}

} // namespace linli
