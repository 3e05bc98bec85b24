#include "core/base/text.h"
#include "core/cases/casestore.h"
#include "core/cases/places.h"
#include "core/incidents/incidentsteps.h"
#include "core/ledger/scope.h"

#include <QCoreApplication>
#include <QSet>

namespace linli {

namespace {

constexpr int numberDigits = 3;
constexpr int mostPeople = 100'000;
constexpr qint64 mostFen = 100'000'000'000'000;

/// The next `CODE-SJ2026-nnn` of the year.
Result<QString> nextNumber(Ledger &ledger, AreaId area, int year)
{
    LINLI_ASSIGN(const QString code, numberCode(ledger, area));
    const QString prefix = QStringLiteral("%1-SJ%2-").arg(code).arg(year);
    const QString beyond = prefix.chopped(1) + u'.'; // The character after "-".
    LINLI_ASSIGN(const auto last,
        ledger.db().text(QStringLiteral("SELECT number FROM incident WHERE number >= ? AND number < ? "
                                        "ORDER BY length(number) DESC, number DESC LIMIT 1"),
            {prefix, beyond}));
    const int next = last ? last->mid(prefix.size()).toInt() + 1 : 1;
    return prefix + QString::number(next).rightJustified(numberDigits, u'0');
}

/// A household gives the area: its micro-unit on that day, else its building.
Result<void> takePlace(Ledger &ledger, IncidentFacts &facts)
{
    if (facts.household) {
        LINLI_TRY(checkExists(ledger, QStringLiteral("household"), facts.household.value));
        LINLI_ASSIGN(const bool inside, isHouseholdInScope(ledger.db(), facts.household.value));
        if (!inside)
            return Error{ErrorKind::NotFound, translate("cases", "There is no such household in this ledger.")};
        LINLI_ASSIGN(facts.area, unitOfHousehold(ledger, facts.household, facts.day));
        if (!facts.area) {
            LINLI_ASSIGN(const auto building,
                ledger.db().integer(QStringLiteral("SELECT building_id FROM household WHERE id = ?"), {facts.household.value}));
            facts.area = AreaId(building.value_or(0));
        }
    }
    if (!facts.area)
        return Error{ErrorKind::Invalid, translate("incidents", "Say where it happened: a household or an area.")};
    return checkExists(ledger, QStringLiteral("area"), facts.area.value);
}

Result<void> checkDay(Ledger &ledger, const IncidentFacts &facts)
{
    if (!facts.day.isValid() || facts.day.year() < 1900)
        return Error{ErrorKind::Invalid, translate("incidents", "Say on which day it happened.")};
    const QDateTime at = wallTime(facts.day, facts.time.isValid() ? facts.time : QTime(0, 0));
    if (at > ledger.clock().now())
        return Error{ErrorKind::Invalid, translate("incidents", "This day is still to come. Check the date.")};
    return success();
}

Result<void> checkPersons(Ledger &ledger, const QList<IncidentPerson> &persons)
{
    QSet<PersonId> seen;
    for (const IncidentPerson &one : persons) {
        LINLI_TRY(checkExists(ledger, QStringLiteral("person"), one.person.value));
        LINLI_TRY(checkWithinScope(ledger.db(), {{QStringLiteral("person"), {one.person.value}}}));
        if (seen.contains(one.person))
            return Error{ErrorKind::Invalid, translate("incidents", "A person is named twice.")};
        seen.insert(one.person);
    }
    return success();
}

/// Tidied, with its area.
Result<IncidentFacts> checked(Ledger &ledger, IncidentFacts facts)
{
    LINLI_TRY(checkDay(ledger, facts));
    facts.body = facts.body.trimmed();
    facts.place = facts.place.trimmed();
    facts.handled = facts.handled.trimmed();
    if (facts.body.isEmpty())
        return Error{ErrorKind::Invalid, translate("incidents", "Write in a few words what happened.")};
    if (facts.injured < 0 || facts.dead < 0 || facts.injured > mostPeople || facts.dead > mostPeople)
        return Error{ErrorKind::Invalid, translate("incidents", "The number of injured or dead can't be right.")};
    if (facts.loss && (*facts.loss < 0 || *facts.loss > mostFen))
        return Error{ErrorKind::Invalid, translate("incidents", "The loss is not understood. Write it in yuan.")};
    LINLI_TRY(takePlace(ledger, facts));
    LINLI_TRY(checkPersons(ledger, facts.persons));
    if (facts.fromCase) {
        LINLI_ASSIGN(const CaseFile file, visibleCase(ledger, facts.fromCase));
        facts.fromCase = file.id;
    }
    return facts;
}

Result<void> writePersons(Change &change, IncidentId id, const QList<IncidentPerson> &persons)
{
    for (const IncidentPerson &one : persons) {
        const auto inserted = change.insert(QStringLiteral("incident_person"),
            {{QStringLiteral("incident_id"), id.value}, {QStringLiteral("person_id"), one.person.value},
                {QStringLiteral("part"), toWord(one.part)}});
        if (!inserted.ok())
            return inserted.error();
    }
    return success();
}

Result<void> rewritePersons(Change &change, Database &db, IncidentId id, const QList<IncidentPerson> &persons)
{
    QList<qint64> rows;
    LINLI_TRY(db.each(QStringLiteral("SELECT id FROM incident_person WHERE incident_id = ? ORDER BY id"), {id.value},
        [&](const Row &row) { rows.append(row.integer(0)); }));
    for (const qint64 row : rows)
        LINLI_TRY(change.remove(QStringLiteral("incident_person"), row));
    return writePersons(change, id, persons);
}

/// As it stands, unless somebody was first.
Result<Incident> loadSeen(Ledger &ledger, const IncidentRef &which)
{
    LINLI_ASSIGN(Incident one, loadIncident(ledger, which.id));
    if (which.seenEdits && *which.seenEdits < one.edits)
        return Error{ErrorKind::Conflict, translate("incidents", "Somebody else changed this incident. Look at it again; nothing was changed.")};
    if (!one.voidReason.isEmpty())
        return Error{ErrorKind::Refused, translate("incidents", "This incident is void. Undo that, or record it again.")};
    return one;
}

Result<void> store(Change &change, Incident &one, const Sentence &sentence)
{
    ++one.edits;
    const auto updated = change.update(QStringLiteral("incident"), one.id.value, fieldsOf(one));
    return updated.ok() ? change.commit(sentence) : Result<void>(updated.error());
}

} // namespace

Result<IncidentId> recordIncident(Ledger &ledger, const IncidentFacts &facts)
{
    LINLI_ASSIGN(Change change, Change::begin(ledger, Action::Edit, Kind::Matters));
    Incident one;
    one.edits = 1;
    LINLI_ASSIGN(one.facts, checked(ledger, facts));
    LINLI_ASSIGN(one.number, nextNumber(ledger, one.facts.area, one.facts.day.year()));
    LINLI_ASSIGN(const qint64 id, change.insert(QStringLiteral("incident"), fieldsOf(one)));
    LINLI_TRY(writePersons(change, IncidentId(id), one.facts.persons));
    LINLI_TRY(change.commit({QT_TRANSLATE_NOOP("journal", "Recorded incident %1"), {one.number}}));
    return IncidentId(id);
}

Result<void> editIncident(Ledger &ledger, const IncidentRef &which, const IncidentFacts &facts)
{
    LINLI_ASSIGN(Change change, Change::begin(ledger, Action::Edit, Kind::Matters));
    LINLI_ASSIGN(Incident one, loadSeen(ledger, which));
    LINLI_ASSIGN(const IncidentFacts now, checked(ledger, facts));
    if (now == one.facts)
        return Error{ErrorKind::Invalid, translate("incidents", "Nothing was changed.")};
    if (now.persons != one.facts.persons)
        LINLI_TRY(rewritePersons(change, ledger.db(), one.id, now.persons));
    one.facts = now;
    return store(change, one, {QT_TRANSLATE_NOOP("journal", "Edited incident %1"), {one.number}});
}

Result<void> voidIncident(Ledger &ledger, const IncidentRef &which, const QString &reason)
{
    LINLI_ASSIGN(Change change, Change::begin(ledger, Action::Edit, Kind::Matters));
    LINLI_ASSIGN(Incident one, loadSeen(ledger, which));
    one.voidReason = reason.trimmed();
    if (one.voidReason.isEmpty())
        return Error{ErrorKind::Invalid, translate("incidents", "Give a reason: it stays on record.")};
    return store(change, one, {QT_TRANSLATE_NOOP("journal", "Made incident %1 void"), {one.number}});
}

} // namespace linli
