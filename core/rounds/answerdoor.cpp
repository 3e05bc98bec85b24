#include "core/rounds/doorreply.h"

#include "core/base/text.h"
#include "core/households/corrections.h"
#include "core/households/dwelling.h"
#include "core/households/householdwords.h"
#include "core/ledger/permit.h"
#include "core/ledger/scope.h"
#include "core/persons/personstore.h"
#include "core/rounds/doors.h"

namespace linli {

namespace {

Result<void> checkIsDoor(Database &db, RoundId round, HouseholdId household)
{
    const QString sql = doorsQuery(QStringLiteral("1"), QStringLiteral("AND n.household_id = ?") + householdsInScope(db));
    LINLI_ASSIGN(const auto isDoor, db.integer(sql, {round.value, household.value, round.value, household.value}));
    if (!isDoor)
        return Error{ErrorKind::NotFound, translate("rounds", "This household is not on the round's way.")};
    return success();
}

Result<void> writeVisit(Change &change, Ledger &ledger, RoundId round, HouseholdId household, Fields how)
{
    std::optional<qint64> visit;
    int tries = 0;
    LINLI_TRY(ledger.db().each(
        QStringLiteral("SELECT id, tries FROM door_visit WHERE household_id = ? AND door_round_id = ? ORDER BY id"),
        {household.value, round.value}, [&](const Row &row) {
            visit = row.integer(0);
            tries = int(row.integer(1));
        }));
    how += Fields{{QStringLiteral("tries"), tries + 1},
        {QStringLiteral("tried_at"), ledger.clock().now().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"))},
        {QStringLiteral("tried_by"), ledger.actor()}};
    if (visit) {
        const auto changed = change.update(QStringLiteral("door_visit"), *visit, how);
        return changed.ok() ? success() : Result<void>(changed.error());
    }
    const auto inserted = change.insert(QStringLiteral("door_visit"),
        Fields{{QStringLiteral("door_round_id"), round.value}, {QStringLiteral("household_id"), household.value}} + how);
    return inserted.ok() ? success() : Result<void>(inserted.error());
}

Error notAsked(const QString &field)
{
    return {ErrorKind::Invalid, translate("rounds", "The round does not ask this: %1").arg(field)};
}

Result<void> checkReply(const Round &round, const DoorReply &reply)
{
    for (const QString &field : reply.unknown) {
        if (!round.fields.contains(field))
            return notAsked(field);
    }
    for (auto fact = reply.facts.cbegin(); fact != reply.facts.cend(); ++fact) {
        if (!round.fields.contains(fact.key().section(u'_', 0, 0)))
            return notAsked(fact.key());
    }
    for (const ResidentReply &one : reply.residents) {
        if ((one.name || one.sex || one.birth || one.relation) && !round.fields.contains(QStringLiteral("people")))
            return notAsked(QStringLiteral("people"));
        if (one.phone && !round.fields.contains(QStringLiteral("phone")))
            return notAsked(QStringLiteral("phone"));
        if (one.care && !round.fields.contains(QStringLiteral("care")))
            return notAsked(QStringLiteral("care"));
    }
    return success();
}

/// A word of the list, or none; an office's own word that stands there already stays.
Result<void> takeWord(QString &value, const QString &given, const QList<NamedWord> &words)
{
    if (!given.isEmpty() && given != value && nameOf(words, given) == given && wordOf(words, given).isEmpty())
        return Error{ErrorKind::Invalid, translate("rounds", "This can't be chosen here: %1").arg(given)};
    const QString word = wordOf(words, given);
    value = word.isEmpty() ? given : word;
    return success();
}

Result<void> takeHousing(Household &household, const QString &given)
{
    const Housing housing = housingFromWord(given);
    if (housing == Housing::Unknown && !given.isEmpty())
        return Error{ErrorKind::Invalid, translate("rounds", "This can't be chosen here: %1").arg(given)};
    household.vacant = housing == Housing::Vacant;
    household.housing = housing;
    return success();
}

Result<void> takeFact(Household &household, const QString &field, const QString &value)
{
    if (field == u"housing")
        return takeHousing(household, value);
    if (field == u"livelihood")
        return takeWord(household.livelihood, value, livelihoods());
    if (field == u"gas")
        return takeWord(household.gas, value, gasHoses());
    if (field == u"wiring")
        return takeWord(household.wiring, value, wirings());
    const std::pair<QStringView, QString *> texts[] = {{u"pets", &household.pets}, {u"vehicles", &household.vehicles},
        {u"contact_name", &household.contactName}, {u"contact_phone", &household.contactPhone}};
    for (const auto &[name, text] : texts) {
        if (name != field)
            continue;
        *text = value;
        return success();
    }
    return notAsked(field);
}

QStringList presentMarks(const QList<CareFlag> &flags)
{
    QStringList kinds;
    for (const CareFlag &flag : flags) {
        if (flag.until.isEmpty())
            kinds.append(flag.kind);
    }
    return kinds;
}

Result<void> correctMember(Change &change, Ledger &ledger, Membership membership, const ResidentReply &reply)
{
    LINLI_ASSIGN(Person person, livingPerson(ledger.db(), membership.person));
    LINLI_ASSIGN(const QList<CareFlag> flags, careFlagsOf(ledger.db(), membership.person));
    person.name = reply.name.value_or(person.name);
    person.sex = reply.sex.value_or(person.sex);
    person.birth = reply.birth.value_or(person.birth);
    person.phone = reply.phone.value_or(person.phone);
    membership.relation = reply.relation.value_or(membership.relation);
    return correctResident(change, ledger, person, membership, reply.care.value_or(presentMarks(flags)));
}

Result<void> correctMembers(Change &change, Ledger &ledger, HouseholdId household, const QHash<PersonId, ResidentReply> &replies)
{
    if (replies.isEmpty())
        return success();
    LINLI_TRY(permit(ledger, Action::Edit, Kind::Residents));
    LINLI_ASSIGN(const QList<Membership> present, presentMembers(ledger.db(), household));
    qsizetype found = 0;
    for (const Membership &membership : present) {
        const auto reply = replies.constFind(membership.person);
        if (reply == replies.constEnd())
            continue;
        ++found;
        LINLI_TRY(correctMember(change, ledger, membership, *reply));
    }
    if (found < replies.size())
        return Error{ErrorKind::NotFound, translate("rounds", "One of the people does not live in this household any more.")};
    return success();
}

/// Of each side, people and circumstances, that the round asks and of which nothing was left unknown.
void confirm(Household &household, const Ledger &ledger, const Round &round, const QStringList &unknown)
{
    const auto isLeftOpen = [&](bool people) {
        return std::any_of(unknown.begin(), unknown.end(), [&](const QString &field) { return isAboutPeople(field) == people; });
    };
    const QString today = ledger.clock().today().toString(Qt::ISODate);
    for (const QString &field : round.fields) {
        const bool people = isAboutPeople(field);
        if (isLeftOpen(people))
            continue;
        (people ? household.confirmedOn : household.reviewedOn) = today;
        (people ? household.confirmedBy : household.reviewedBy) = ledger.actor();
    }
}

} // namespace

Result<void> answerDoor(Ledger &ledger, RoundId id, HouseholdId householdId, DoorAnswer answer)
{
    if (answer == DoorAnswer::AsWritten)
        return answerDoor(ledger, id, householdId, DoorReply());
    LINLI_ASSIGN(Change change, Change::begin(ledger, Action::Edit, Kind::Households));
    LINLI_ASSIGN(const Round round, findRound(ledger.db(), id));
    LINLI_TRY(checkIsDoor(ledger.db(), round.id, householdId));
    const bool refused = answer == DoorAnswer::Refused;
    LINLI_TRY(writeVisit(change, ledger, id, householdId,
        {{QStringLiteral("result"), refused ? QStringLiteral("refused") : QStringLiteral("not_met")},
            {QStringLiteral("unknown"), QVariant(QMetaType::fromType<QString>())}}));
    return change.commit(refused ? Sentence{QT_TRANSLATE_NOOP("journal", "A household refused to answer on a round")}
                                 : Sentence{QT_TRANSLATE_NOOP("journal", "Met nobody at a household on a round")});
}

Result<void> answerDoor(Ledger &ledger, RoundId id, HouseholdId householdId, const DoorReply &reply)
{
    LINLI_ASSIGN(Change change, Change::begin(ledger, Action::Edit, Kind::Households));
    LINLI_ASSIGN(const Round round, findRound(ledger.db(), id));
    LINLI_TRY(checkIsDoor(ledger.db(), round.id, householdId));
    LINLI_TRY(checkReply(round, reply));
    LINLI_TRY(correctMembers(change, ledger, householdId, reply.residents));
    LINLI_ASSIGN(Household household, livingHousehold(ledger.db(), householdId));
    for (auto fact = reply.facts.cbegin(); fact != reply.facts.cend(); ++fact)
        LINLI_TRY(takeFact(household, fact.key(), fact.value().trimmed()));
    confirm(household, ledger, round, reply.unknown);
    LINLI_ASSIGN(const bool corrected, correctHousehold(change, ledger, household));
    Q_UNUSED(corrected)
    LINLI_TRY(writeVisit(change, ledger, id, householdId,
        {{QStringLiteral("result"), QStringLiteral("done")}, {QStringLiteral("unknown"), orNull(reply.unknown.join(u','))}}));
    const bool asWritten = reply.facts.isEmpty() && reply.residents.isEmpty();
    return change.commit(asWritten ? Sentence{QT_TRANSLATE_NOOP("journal", "Confirmed a household on a round")}
                                   : Sentence{QT_TRANSLATE_NOOP("journal", "Corrected and confirmed a household on a round")});
}

} // namespace linli
