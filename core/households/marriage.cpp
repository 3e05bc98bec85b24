#include "core/base/partialdate.h"
#include "core/base/text.h"
#include "core/households/dwelling.h"
#include "core/persons/personstore.h"

namespace linli {

namespace {

const QString married = QStringLiteral("married");
const QString divorced = QStringLiteral("divorced");

Result<void> checkMayMarry(const Person &person, QDate day)
{
    if (person.marital == married)
        return Error{ErrorKind::Refused,
            translate("households", "This person is recorded as married. Record the divorce, or correct it, first.")};
    const auto birth = PartialDate::fromText(person.birth);
    const auto age = birth ? ageOn(*birth, day) : std::nullopt;
    if (age && *age < (person.sex == Sex::Male ? 22 : 20))
        return Error{ErrorKind::Refused,
            translate("households", "At that day this person was under the age of marriage (22 for men, 20 for women).")};
    return success();
}

Result<void> setMarital(Change &change, Database &db, PersonId id, const QString &marital)
{
    LINLI_ASSIGN(Person person, livingPerson(db, id)); // As the move has left it.
    person.marital = marital;
    LINLI_ASSIGN(const bool changed, updatePerson(change, person));
    Q_UNUSED(changed)
    return success();
}

/// One event at each household that one of the two lives in now, and one where somebody left.
Result<void> tell(Ledger &ledger, Change &change, LifeEvent event, const QList<PersonId> &people)
{
    QList<HouseholdId> told;
    for (const PersonId id : people) {
        LINLI_ASSIGN(const auto home, currentMembership(ledger.db(), id));
        if (!home || told.contains(home->household))
            continue;
        told.append(home->household);
        event.household = home->household;
        event.person = id;
        LINLI_ASSIGN(const LifeEventId made, insertLifeEvent(change, ledger, event));
        Q_UNUSED(made)
    }
    return success();
}

QList<PersonId> peopleOf(PersonId one, PersonId other)
{
    return other ? QList<PersonId>{one, other} : QList<PersonId>{one};
}

} // namespace

Result<void> recordMarriage(Ledger &ledger, const Marriage &marriage)
{
    Database &db = ledger.db();
    LINLI_ASSIGN(Change change, Change::begin(ledger, Action::Edit, Kind::Residents));
    if (marriage.one == marriage.other)
        return Error{ErrorKind::Invalid, translate("households", "Choose two different persons.")};
    const QList<PersonId> people = peopleOf(marriage.one, marriage.other);
    for (const PersonId id : people) {
        LINLI_ASSIGN(const Person person, livingPerson(db, id));
        LINLI_TRY(checkDay(ledger, marriage.day, person.birth));
        LINLI_TRY(checkMayMarry(person, marriage.day));
    }
    LifeEvent event;
    event.kind = LifeEventKind::Married;
    event.on = marriage.day.toString(Qt::ISODate);
    if (marriage.home.household) {
        LINLI_ASSIGN(const Person person, livingPerson(db, marriage.one));
        LINLI_ASSIGN(const HouseholdId from,
            arrive(ledger, change, person, marriage.home, translate("households", "moved to the spouse")));
        if (from) {
            LifeEvent left = event;
            left.household = from;
            left.person = marriage.one;
            left.kind = LifeEventKind::MovedOut;
            left.other = marriage.home.household;
            LINLI_ASSIGN(const LifeEventId made, insertLifeEvent(change, ledger, left));
            Q_UNUSED(made)
            event.other = from;
        }
    }
    for (const PersonId id : people)
        LINLI_TRY(setMarital(change, db, id, married));
    LINLI_TRY(tell(ledger, change, event, people));
    return change.commit({QT_TRANSLATE_NOOP("journal", "A marriage")});
}

Result<void> recordDivorce(Ledger &ledger, PersonId one, PersonId other, QDate day)
{
    Database &db = ledger.db();
    LINLI_ASSIGN(Change change, Change::begin(ledger, Action::Edit, Kind::Residents));
    if (one == other)
        return Error{ErrorKind::Invalid, translate("households", "Choose two different persons.")};
    for (const PersonId id : peopleOf(one, other)) {
        LINLI_ASSIGN(const Person person, livingPerson(db, id));
        LINLI_TRY(checkDay(ledger, day, person.birth));
        if (person.marital == divorced)
            return Error{ErrorKind::Refused, translate("households", "This person is recorded as divorced already.")};
        LINLI_TRY(setMarital(change, db, id, divorced));
    }
    LifeEvent event;
    event.kind = LifeEventKind::Divorced;
    event.on = day.toString(Qt::ISODate);
    LINLI_TRY(tell(ledger, change, event, peopleOf(one, other)));
    return change.commit({QT_TRANSLATE_NOOP("journal", "A divorce")});
}

} // namespace linli
