#include "core/base/text.h"
#include "core/households/householdcases.h"

namespace linli {

Result<void> confirmHousehold(Ledger &ledger, HouseholdId id, Confirmed what)
{
    if (!what.people && !what.facts)
        return Error{ErrorKind::Invalid, translate("households", "Say what was confirmed: who lives there, or how they live.")};
    LINLI_ASSIGN(Change change, Change::begin(ledger, Action::Edit, Kind::Households));
    LINLI_ASSIGN(auto household, findHousehold(ledger.db(), id));
    if (!household || !household->voidReason.isEmpty())
        return Error{ErrorKind::NotFound, translate("households", "This household does not exist any more.")};
    const QString today = ledger.clock().today().toString(Qt::ISODate);
    if (what.people) {
        household->confirmedOn = today;
        household->confirmedBy = ledger.actor();
    }
    if (what.facts) {
        household->reviewedOn = today;
        household->reviewedBy = ledger.actor();
    }
    LINLI_ASSIGN(const bool changed, updateHousehold(change, *household));
    Q_UNUSED(changed)
    return change.commit(what.people && what.facts ? Sentence{QT_TRANSLATE_NOOP("journal", "Confirmed people and circumstances of a household")}
            : what.people                          ? Sentence{QT_TRANSLATE_NOOP("journal", "Confirmed who lives in a household")}
                                                   : Sentence{QT_TRANSLATE_NOOP("journal", "Reviewed the circumstances of a household")});
}

} // namespace linli
