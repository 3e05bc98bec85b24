#include "core/persons/reveal.h"

#include "core/base/text.h"
#include "core/ledger/change.h"
#include "core/ledger/permit.h"
#include "core/ledger/scope.h"
#include "core/persons/mask.h"
#include "core/persons/personstore.h"
#include "core/persons/purpose.h"

namespace linli {

QStringList usualPurposes()
{
    return {translate("persons", "To contact the person"), translate("persons", "To check who it is"),
        translate("persons", "An application or a subsidy"), translate("persons", "An emergency"),
        translate("persons", "A check by the authorities"), translate("persons", "To correct the record")};
}

Result<QString> purposeOfLook(const QString &typed)
{
    return tidiedPurpose(typed, translate("persons", "Say what you need to see it for."));
}

Result<void> checkMayLookAt(Ledger &ledger, PersonId person)
{
    const Roles &roles = ledger.db().viewer().roles;
    if (roles.contains(Role::Clerk) || roles.contains(Role::Head))
        return success();
    LINLI_ASSIGN(const bool minor, isMinor(ledger.db(), person, ledger.clock().today()));
    if (minor)
        return Error{ErrorKind::Denied,
            translate("persons", "This is a child under 14. Ask the community's clerk or the head of office.")};
    return success();
}

Result<QString> reveal(Ledger &ledger, PersonId id, PersonField field, const QString &purpose)
{
    LINLI_TRY(permit(ledger, Action::Reveal, Kind::Residents));
    LINLI_ASSIGN(const QString why, purposeOfLook(purpose));
    LINLI_ASSIGN(const auto person, findPerson(ledger.db(), id));
    if (!person)
        return Error{ErrorKind::NotFound, translate("persons", "There is no such person in this ledger.")};
    LINLI_TRY(checkWithinScope(ledger.db(), {{QStringLiteral("person"), {id.value}}}));
    LINLI_TRY(checkMayLookAt(ledger, id));
    const QStringList arguments{id.toText(), why};
    switch (field) {
    case PersonField::IdNumber:
        LINLI_TRY(recordEvent(ledger, {QT_TRANSLATE_NOOP("journal", "Looked at the ID number of resident %1: %2"), arguments}));
        return person->idNumber;
    case PersonField::Passport:
        LINLI_TRY(recordEvent(ledger, {QT_TRANSLATE_NOOP("journal", "Looked at the passport of resident %1: %2"), arguments}));
        return person->passport;
    case PersonField::Phone:
        break;
    }
    LINLI_TRY(recordEvent(ledger, {QT_TRANSLATE_NOOP("journal", "Looked at the phone of resident %1: %2"), arguments}));
    return person->phone;
}

} // namespace linli
