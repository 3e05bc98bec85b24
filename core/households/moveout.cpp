#include "core/base/text.h"
#include "core/households/dwelling.h"

namespace linli {

Result<void> moveOut(Ledger &ledger, MembershipId id, QDate day, const QString &reason, PersonId successor)
{
    LINLI_ASSIGN(Change change, Change::begin(ledger, Action::Edit, Kind::Residents));
    LINLI_ASSIGN(const auto household,
        ledger.db().integer(
            QStringLiteral("SELECT household_id FROM membership WHERE id = ? AND until_date IS NULL"), {id.value}));
    LINLI_ASSIGN(const QList<Membership> members, presentMembers(ledger.db(), HouseholdId(household.value_or(0))));
    const auto member = std::find_if(members.begin(), members.end(), [&](const Membership &one) { return one.id == id; });
    if (member == members.end())
        return Error{
            ErrorKind::NotFound, translate("households", "This person does not live here any more.")};
    LINLI_TRY(endMembership(ledger, change, *member, day, reason));
    if (member->isHead)
        LINLI_TRY(settleHead(ledger, change, member->household, successor));
    LifeEvent event;
    event.household = member->household;
    event.person = member->person;
    event.kind = LifeEventKind::MovedOut;
    event.on = day.toString(Qt::ISODate);
    event.note = reason.trimmed();
    LINLI_ASSIGN(const LifeEventId made, insertLifeEvent(change, ledger, event));
    Q_UNUSED(made)
    return change.commit({QT_TRANSLATE_NOOP("journal", "A resident left the household")});
}

} // namespace linli
