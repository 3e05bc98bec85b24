#include "core/households/householdcases.h"

#include "core/base/text.h"
#include "core/households/corrections.h"
#include "core/households/householdrules.h"

namespace linli {

namespace {

Result<qint64> livingThere(Database &db, HouseholdId id)
{
    LINLI_ASSIGN(const auto count,
        db.integer(
            QStringLiteral("SELECT COUNT(*) FROM membership WHERE household_id = ? AND until_date IS NULL"),
            {id.value}));
    return count.value_or(0);
}

} // namespace

Result<bool> correctHousehold(Change &change, Ledger &ledger, const Household &given)
{
    LINLI_ASSIGN(const auto before, findHousehold(ledger.db(), given.id));
    LINLI_ASSIGN(const Household household, tidied(given, before ? before->contactPhone : QString()));
    LINLI_ASSIGN(
        const auto taken, householdAt(ledger.db(), household.building, household.stairwell, household.room));
    const bool sameFlat = before && before->building == household.building && before->stairwell == household.stairwell
        && before->room == household.room; // Two households that were split may share a flat.
    if (taken && *taken != household.id && !sameFlat)
        return Error{ErrorKind::Refused,
            translate("households", "There is a household at this address already. Open it instead.")};
    LINLI_ASSIGN(const qint64 residents, livingThere(ledger.db(), household.id));
    if (household.vacant && residents > 0)
        return Error{ErrorKind::Refused,
            translate("households", "Somebody lives there, so the flat is not vacant. Move them out first.")};
    return updateHousehold(change, household);
}

Result<void> editHousehold(Ledger &ledger, const Household &household)
{
    LINLI_ASSIGN(Change change, Change::begin(ledger, Action::Edit, Kind::Households));
    LINLI_ASSIGN(const bool changed, correctHousehold(change, ledger, household));
    Q_UNUSED(changed)
    return change.commit({QT_TRANSLATE_NOOP("journal", "Corrected a household")});
}

Result<void> voidHousehold(Ledger &ledger, HouseholdId id, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return Error{
            ErrorKind::Invalid, translate("households", "Say why the household was entered by mistake.")};
    LINLI_ASSIGN(Change change, Change::begin(ledger, Action::Edit, Kind::Households));
    LINLI_ASSIGN(auto household, findHousehold(ledger.db(), id));
    if (!household || !household->voidReason.isEmpty())
        return Error{ErrorKind::NotFound, translate("households", "This household does not exist any more.")};
    LINLI_ASSIGN(const qint64 residents, livingThere(ledger.db(), id));
    if (residents > 0)
        return Error{ErrorKind::Refused,
            translate(
                "households", "Somebody lives there. Move them out or into the right household first.")};
    household->voidReason = reason.trimmed();
    LINLI_ASSIGN(const bool changed, updateHousehold(change, *household));
    Q_UNUSED(changed)
    return change.commit({QT_TRANSLATE_NOOP("journal", "Voided a household that was entered by mistake")});
}

Result<void> moveHouseholdToUnit(Ledger &ledger, HouseholdId id, AreaId unit, QDate day)
{
    LINLI_ASSIGN(Change change, Change::begin(ledger, Action::Edit, Kind::Households));
    LINLI_ASSIGN(const auto kind,
        ledger.db().text(
            QStringLiteral("SELECT kind FROM area WHERE id = ? AND void_reason IS NULL"), {unit.value}));
    if (kind != QStringLiteral("unit"))
        return Error{
            ErrorKind::Refused, translate("households", "A household belongs to a micro-unit; choose one.")};
    LINLI_ASSIGN(const auto begun,
        ledger.db().text(
            QStringLiteral(
                "SELECT from_date FROM household_unit WHERE household_id = ? AND until_date IS NULL"),
            {id.value}));
    if (!day.isValid() || (begun && day.toString(Qt::ISODate) < *begun))
        return Error{ErrorKind::Refused,
            translate("households",
                "The day of the move lies before the household came into its present micro-unit.")};
    LINLI_TRY(setUnit(change, ledger.db(), id, unit, day));
    return change.commit({QT_TRANSLATE_NOOP("journal", "Moved a household to another micro-unit")});
}

} // namespace linli
