#include "core/base/text.h"
#include "core/ledger/permit.h"
#include "core/ledger/scope.h"
#include "core/units/unitcases.h"

namespace linli {

Result<void> checkDay(const Ledger &ledger, QDate day)
{
    if (!day.isValid())
        return Error{ErrorKind::Invalid, translate("units", "Say from which day.")};
    if (day > ledger.clock().today())
        return Error{ErrorKind::Refused, translate("units", "The day lies ahead. Choose today or an earlier day.")};
    return success();
}

Result<void> belongFrom(Change &change, Database &db, HouseholdId household, AreaId unit, QDate day)
{
    qint64 present = 0;
    AreaId presentUnit;
    QString since;
    LINLI_TRY(db.each(QStringLiteral("SELECT id, unit_id, from_date FROM household_unit WHERE household_id = ? AND "
                                     "until_date IS NULL ORDER BY id"),
        {household.value}, [&](const Row &row) {
            present = row.integer(0);
            presentUnit = row.id<AreaId>(1);
            since = row.text(2);
        }));
    const QString text = day.toString(Qt::ISODate);
    if (present != 0 && presentUnit == unit)
        return success();
    if (since > text)
        return Error{ErrorKind::Refused,
            translate("units", "A household came into its present micro-unit after that day. Choose a later day.")};
    if (present != 0) {
        // What began on this very day would be an interval without a day in it.
        const Field field = since == text ? Field{QStringLiteral("unit_id"), unit.value}
                                          : Field{QStringLiteral("until_date"), text};
        LINLI_ASSIGN(const bool changed, change.update(QStringLiteral("household_unit"), present, {field}));
        Q_UNUSED(changed)
        if (since == text)
            return success();
    }
    LINLI_ASSIGN(const qint64 begun,
        change.insert(QStringLiteral("household_unit"),
            {{QStringLiteral("household_id"), household.value}, {QStringLiteral("unit_id"), unit.value},
                {QStringLiteral("from_date"), text}}));
    Q_UNUSED(begun)
    return success();
}

Result<void> retireUnit(Change &change, Database &db, AreaId unit, QDate day, const QString &reason)
{
    LINLI_TRY(endWithin(change, db, unit, day, reason));
    LINLI_ASSIGN(const bool changed,
        change.update(QStringLiteral("area"), unit.value, {{QStringLiteral("void_reason"), reason}}));
    Q_UNUSED(changed)
    return success();
}

Result<QList<UnitHousehold>> householdsOfUnit(Database &db, AreaId unit)
{
    LINLI_TRY(permit(db, Action::See, Kind::Households));
    QList<UnitHousehold> households;
    LINLI_TRY(db.each(
        QStringLiteral("SELECT n.household_id, h.stairwell, h.room, n.head_name, n.vacant FROM household_now n "
                       "JOIN household h ON h.id = n.household_id WHERE n.unit_id = ?%1 "
                       "ORDER BY n.address_key, n.household_id")
            .arg(householdsInScope(db)),
        {unit.value}, [&](const Row &row) {
            households.append({row.id<HouseholdId>(0), row.text(1), row.text(2), row.text(3), row.flag(4)});
        }));
    return households;
}

} // namespace linli
