#include "core/base/partialdate.h"
#include "core/base/text.h"
#include "core/households/dwelling.h"
#include "core/households/residentrules.h"
#include "core/persons/mask.h"
#include "core/persons/personstore.h"

namespace linli {

namespace {

Result<void> checkGrownUpThere(Ledger &ledger, HouseholdId household)
{
    LINLI_ASSIGN(const QList<Membership> members, presentMembers(ledger.db(), household));
    for (const Membership &member : members) {
        LINLI_ASSIGN(const bool minor, isMinor(ledger.db(), member.person, ledger.clock().today()));
        if (!minor)
            return success();
    }
    return Error{ErrorKind::Refused,
        translate("households", "No grown-up lives in this household. Record the parents first.")};
}

} // namespace

Result<PersonId> recordBirth(Ledger &ledger, const Birth &birth)
{
    LINLI_ASSIGN(Person child, tidied(birth.child));
    child.id = {};
    const auto born = PartialDate::fromText(child.birth);
    if (!born || born->precision() != PartialDate::Precision::Day)
        return Error{ErrorKind::Invalid, translate("households", "Write the day of birth.")};
    LINLI_ASSIGN(Change change, Change::begin(ledger, Action::Edit, Kind::Residents));
    LINLI_TRY(checkDay(ledger, born->first(), {}));
    LINLI_ASSIGN(const Household household, livingHousehold(ledger.db(), birth.household));
    Q_UNUSED(household)
    LINLI_TRY(checkGrownUpThere(ledger, birth.household));
    Membership membership;
    membership.household = birth.household;
    membership.relation = birth.relation.trimmed();
    if (membership.relation.isEmpty())
        membership.relation = child.sex == Sex::Female ? QStringLiteral("女")
            : child.sex == Sex::Male                   ? QStringLiteral("子")
                                                       : QStringLiteral("子女");
    membership.registration = birth.registration;
    membership.from = child.birth;
    LINLI_ASSIGN(membership.person, insertPerson(change, child));
    LINLI_ASSIGN(const MembershipId made, insertMembership(change, membership));
    Q_UNUSED(made)
    LifeEvent event;
    event.household = birth.household;
    event.person = membership.person;
    event.kind = LifeEventKind::Born;
    event.on = child.birth;
    LINLI_ASSIGN(const LifeEventId told, insertLifeEvent(change, ledger, event));
    Q_UNUSED(told)
    LINLI_TRY(change.commit({QT_TRANSLATE_NOOP("journal", "A child was born into the household")}));
    return membership.person;
}

} // namespace linli
