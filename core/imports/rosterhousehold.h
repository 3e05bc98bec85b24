// The household a roster's rows are about: its address stands on the first row only and counts for the rows
// below.
#pragma once

#include "core/households/householdstore.h"
#include "core/imports/areafinder.h"
#include "core/imports/importrun.h"

namespace linli {

class RosterHousehold
{
public:
    RosterHousehold(ImportRun &run, AreaFinder finder);

    /// Takes up what the row says of the address; true when a household begins with it.
    bool turnTo(const RowCells &row);
    /// Finds the household in the ledger or makes it, puts it into its micro-unit, and completes what is
    /// known of it. Once a household; false when the row can't be imported and was refused.
    Result<bool> settle(const RowCells &row);
    /// On the row of a flat where nobody is named: a vacant flat, or one whose people are not known. False
    /// when refused, as somebody lives there.
    Result<bool> settleWithoutPeople(const RowCells &row);

    HouseholdId id() const { return m_id; }
    bool isNew() const { return m_isNew; }
    int rowsOfPeople = 0; ///< In this household so far.

    /// Whether buildings and households' facts were written once for several rows (a fact of the layout).
    bool buildingsFilledDown() const { return m_buildingsFilledDown; }
    bool factsOnFirstRow() const { return m_factsOnFirstRow; }

private:
    AreaId findBuilding(const RowCells &row) const;
    Result<bool> settleAddress(const RowCells &row);
    Result<void> write(bool vacant);
    Result<void> putIntoUnit();

    ImportRun &m_run;
    AreaFinder m_finder;
    QString m_buildingText;
    AreaId m_building;
    Household m_address; ///< As the list states it.
    QString m_unitText;
    HouseholdId m_id;
    bool m_begun = false;
    bool m_settled = false;
    bool m_isNew = false;
    bool m_buildingsFilledDown = false;
    bool m_factsOnFirstRow = false;
};

} // namespace linli
