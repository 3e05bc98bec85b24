#include "core/base/text.h"
#include "core/households/householdcases.h"
#include "core/ledger/permit.h"
#include "core/ledger/scope.h"
#include "core/persons/reveal.h"

namespace linli {

Result<QString> revealContactPhone(Ledger &ledger, HouseholdId id, const QString &purpose)
{
    LINLI_TRY(permit(ledger, Action::Reveal, Kind::Residents));
    LINLI_ASSIGN(const QString why, purposeOfLook(purpose));
    LINLI_TRY(checkWithinScope(ledger.db(), {{QStringLiteral("household"), {id.value}}}));
    LINLI_ASSIGN(const auto household, findHousehold(ledger.db(), id));
    if (!household)
        return Error{ErrorKind::NotFound, translate("households", "This household does not exist any more.")};
    LINLI_TRY(recordEvent(ledger,
        {QT_TRANSLATE_NOOP("journal", "Looked at the emergency contact of household %1: %2"), {id.toText(), why}}));
    return household->contactPhone;
}

} // namespace linli
