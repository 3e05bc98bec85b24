// The building picture (楼栋图): every flat of a building with what the desk watches, in one query.
#pragma once

#include "core/areas/area.h"
#include "core/households/household.h"
#include "core/ledger/ledger.h"

#include <QHash>

namespace linli {

struct PictureFlat
{
    HouseholdId id;
    AreaId unit; ///< Null: in none.
    QString stairwell;
    int floor = 0; ///< 0: unknown.
    QString room;
    QString headName;
    int residents = 0;
    bool vacant = false;
    Housing housing = Housing::Unknown;
    QStringList flags; ///< Names of care kinds.
    bool confirmationOverdue = false; ///< R5; never of a vacant flat.
    int openCases = 0;
    int overdueCases = 0;
};

struct PictureUnit
{
    AreaId id;
    QString name;
    QString leader; ///< Empty: none in office.
    int households = 0; ///< Of this building.
    int livedIn = 0;
};

struct BuildingPicture
{
    AreaId building;
    QString name;
    QString leader;
    QList<PictureFlat> flats; ///< By address.
    QList<PictureUnit> units; ///< Those with flats here, in the order of their first flat.

    const PictureUnit *unit(AreaId id) const;
    int residents() const;
};

struct PictureStatement
{
    QString sql;
    QVariantList values;
};
PictureStatement pictureStatement(const Database &db, AreaId building, const QDateTime &now, const QString &confirmedSince);

/// Errors: NotFound for what is no building, Denied.
Result<BuildingPicture> buildingPicture(Ledger &ledger, AreaId building);

} // namespace linli
