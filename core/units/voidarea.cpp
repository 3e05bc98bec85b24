#include "core/base/text.h"
#include "core/units/unitcases.h"

namespace linli {

Result<void> voidArea(Ledger &ledger, AreaId id, const QString &given)
{
    const QString reason = given.trimmed();
    if (reason.isEmpty())
        return Error{ErrorKind::Invalid, translate("units", "Say why the area is given up.")};
    LINLI_ASSIGN(Change change, Change::begin(ledger, Action::Edit, Kind::Areas));
    Database &db = ledger.db();
    LINLI_ASSIGN(const AreaTree tree, AreaTree::load(db));
    LINLI_ASSIGN(const Area *area, existingArea(tree, id));
    if (!tree.children(area->id).isEmpty())
        return Error{ErrorKind::Refused, translate("units", "There are areas in it. Move or void them first.")};
    LINLI_ASSIGN(const auto household,
        db.integer(QStringLiteral("SELECT n.household_id FROM household_now n WHERE n.unit_id = ? OR n.building_id = ? LIMIT 1"),
            {id.value, id.value}));
    if (household)
        return Error{ErrorKind::Refused,
            translate("units", "There are households in it. Merge the micro-unit into another one, or move the households first.")};
    LINLI_ASSIGN(const auto leader, leaderOf(db, id));
    if (leader)
        return Error{ErrorKind::Refused, translate("units", "It has a leader in office. End that appointment first.")};
    LINLI_ASSIGN(const bool changed,
        change.update(QStringLiteral("area"), id.value, {{QStringLiteral("void_reason"), reason}}));
    Q_UNUSED(changed)
    return change.commit({QT_TRANSLATE_NOOP("journal", "Voided an area")});
}

} // namespace linli
