#include "core/base/text.h"
#include "core/ledger/permit.h"
#include "core/units/unitcases.h"

#include <QSet>

namespace linli {

namespace {

/// Every part has a name and households of the unit, none twice, and something stays.
Result<void> checkParts(const QList<UnitHousehold> &present, const QList<UnitPart> &parts)
{
    QSet<HouseholdId> left;
    for (const UnitHousehold &household : present)
        left.insert(household.id);
    if (parts.isEmpty())
        return Error{ErrorKind::Invalid, translate("units", "Say which households go into a new micro-unit.")};
    for (const UnitPart &part : parts) {
        if (part.households.isEmpty())
            return Error{ErrorKind::Invalid, translate("units", "A new micro-unit needs at least one household.")};
        for (const HouseholdId id : part.households) {
            if (!left.remove(id))
                return Error{ErrorKind::Refused,
                    translate("units", "A household is not in this micro-unit, or is named twice. Choose again.")};
        }
    }
    if (left.isEmpty())
        return Error{ErrorKind::Refused,
            translate("units", "Nothing would stay in the micro-unit. Leave at least one household where it is.")};
    return success();
}

} // namespace

Result<QList<AreaId>> splitUnit(Ledger &ledger, AreaId id, const QList<UnitPart> &parts, QDate day)
{
    LINLI_TRY(permit(ledger, Action::Edit, Kind::Households));
    LINLI_TRY(checkDay(ledger, day));
    LINLI_ASSIGN(Change change, Change::begin(ledger, Action::Edit, Kind::Areas));
    Database &db = ledger.db();
    LINLI_ASSIGN(AreaTree tree, AreaTree::load(db));
    LINLI_ASSIGN(const Area *found, existingArea(tree, id));
    const Area unit = *found; // The tree grows below.
    LINLI_TRY(checkAreaInScope(db, id));
    if (unit.kind != AreaKind::Unit)
        return Error{ErrorKind::Refused, translate("units", "Only a micro-unit can be split.")};
    LINLI_ASSIGN(const auto present, householdsOfUnit(db, id));
    LINLI_TRY(checkParts(present, parts));
    QList<AreaId> made;
    int ordinal = 0;
    for (const AreaId sibling : tree.children(unit.parent))
        ordinal = std::max(ordinal, tree.find(sibling)->ordinal);
    for (const UnitPart &part : parts) {
        Area fresh{{}, unit.parent, AreaKind::Unit, part.name.simplified(), {}, ++ordinal};
        LINLI_TRY(checkAreaName(tree, {}, fresh.parent, fresh.name));
        LINLI_ASSIGN(fresh.id, insertArea(change, tree, fresh));
        tree.add(fresh);
        made.append(fresh.id);
        for (const HouseholdId household : part.households)
            LINLI_TRY(belongFrom(change, db, household, fresh.id, day));
    }
    LINLI_TRY(change.commit({QT_TRANSLATE_NOOP("journal", "Split a micro-unit")}));
    return made;
}

} // namespace linli
