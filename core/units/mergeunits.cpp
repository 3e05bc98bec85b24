#include "core/base/text.h"
#include "core/ledger/permit.h"
#include "core/units/unitcases.h"

namespace linli {

namespace {

Result<void> checkMerge(Ledger &ledger, const AreaTree &tree, const UnitMerge &merge)
{
    if (merge.others.isEmpty())
        return Error{ErrorKind::Invalid, translate("units", "Choose the micro-units that are merged into this one.")};
    if (merge.reason.trimmed().isEmpty())
        return Error{ErrorKind::Invalid, translate("units", "Say why the micro-units are merged.")};
    QList<AreaId> all = merge.others;
    all.append(merge.into);
    for (const AreaId id : std::as_const(all)) {
        LINLI_ASSIGN(const Area *area, existingArea(tree, id));
        LINLI_TRY(checkAreaInScope(ledger.db(), id));
        if (area->kind != AreaKind::Unit)
            return Error{ErrorKind::Refused, translate("units", "Only micro-units can be merged.")};
        if (all.count(id) > 1)
            return Error{ErrorKind::Refused, translate("units", "A micro-unit can't be merged with itself.")};
    }
    if (merge.keepLeaderOf && !all.contains(merge.keepLeaderOf))
        return Error{ErrorKind::Invalid, translate("units", "The leader who stays must be one of the merged micro-units'.")};
    return success();
}

/// The leader of an emptied unit takes over the whole.
Result<void> handOver(Change &change, Ledger &ledger, const AreaTree &tree, const UnitMerge &merge, const QString &reason)
{
    if (merge.keepLeaderOf.isNull() || merge.keepLeaderOf == merge.into)
        return success();
    LINLI_ASSIGN(const auto successor, leaderOf(ledger.db(), merge.keepLeaderOf));
    if (!successor)
        return Error{ErrorKind::Refused, translate("units", "The micro-unit whose leader shall stay has none in office.")};
    LINLI_TRY(endWithin(change, ledger.db(), merge.into, merge.day, reason));
    Appointment appointment = successor->appointment;
    appointment.id = {};
    appointment.from = merge.day.toString(Qt::ISODate);
    LINLI_ASSIGN(const AppointmentId id, appointWithin(change, ledger, *tree.find(merge.into), appointment));
    Q_UNUSED(id)
    return success();
}

} // namespace

Result<void> mergeUnits(Ledger &ledger, const UnitMerge &merge)
{
    LINLI_TRY(permit(ledger, Action::Edit, Kind::Households));
    LINLI_TRY(permit(ledger, Action::Edit, Kind::Leaders));
    LINLI_TRY(checkDay(ledger, merge.day));
    LINLI_ASSIGN(Change change, Change::begin(ledger, Action::Edit, Kind::Areas));
    Database &db = ledger.db();
    LINLI_ASSIGN(const AreaTree tree, AreaTree::load(db));
    LINLI_TRY(checkMerge(ledger, tree, merge));
    const QString reason = merge.reason.trimmed();
    for (const AreaId other : merge.others) {
        LINLI_ASSIGN(const auto households, householdsOfUnit(db, other));
        for (const UnitHousehold &household : households)
            LINLI_TRY(belongFrom(change, db, household.id, merge.into, merge.day));
    }
    LINLI_TRY(handOver(change, ledger, tree, merge, reason));
    for (const AreaId other : merge.others)
        LINLI_TRY(retireUnit(change, db, other, merge.day, reason));
    return change.commit({QT_TRANSLATE_NOOP("journal", "Merged micro-units")});
}

} // namespace linli
