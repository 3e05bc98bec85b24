// Who signed up and who came.
#include "core/activities/stepactivity.h"

#include "core/base/text.h"
#include "core/ledger/scope.h"

#include <QCoreApplication>

namespace linli {

namespace {

constexpr int longestVolunteering = 7 * 24 * 60; // a week

const QString table = QStringLiteral("activity_participant");

Result<void> mark(Change &change, AttendeeId id, const Fields &fields)
{
    const auto changed = change.update(table, id.value, fields);
    return changed.ok() ? success() : Result<void>(changed.error());
}

Result<QHash<AttendeeId, Attendee>> listOf(Ledger &ledger, ActivityId id)
{
    LINLI_ASSIGN(const QList<Attendee> list, attendeesOf(ledger.db(), id));
    QHash<AttendeeId, Attendee> all;
    for (const Attendee &one : list)
        all.insert(one.id, one);
    return all;
}

Error stranger()
{
    return {ErrorKind::NotFound, translate("activities", "One of these is not on the list of this activity.")};
}

} // namespace

Result<int> signUp(Ledger &ledger, const ActivityRef &which, const QList<PersonId> &people, Part part)
{
    LINLI_ASSIGN(StepActivity step, StepActivity::begin(ledger, which, ActivityStep::SignUp));
    if (people.isEmpty())
        return Error{ErrorKind::Invalid, translate("activities", "Choose at least one person.")};
    LINLI_ASSIGN(const QList<Attendee> there, attendeesOf(ledger.db(), which.id));
    QHash<PersonId, Attendee> known;
    for (const Attendee &one : there)
        known.insert(one.person, one);
    int added = 0;
    for (const PersonId person : people) {
        if (known.contains(person)) {
            if (known[person].id && known[person].part != part)
                LINLI_TRY(mark(step.change(), known[person].id, {{QStringLiteral("part"), toWord(part)}}));
            continue;
        }
        LINLI_ASSIGN(const auto alive,
            ledger.db().integer(QStringLiteral("SELECT 1 FROM person WHERE id = ? AND void_reason IS NULL"), {person.value}));
        if (!alive)
            return Error{ErrorKind::NotFound, translate("activities", "One of these records does not exist any more.")};
        LINLI_TRY(checkWithinScope(ledger.db(), {{QStringLiteral("person"), {person.value}}}));
        const auto inserted = step.change().insert(table,
            {{QStringLiteral("activity_id"), which.id.value}, {QStringLiteral("person_id"), person.value},
                {QStringLiteral("part"), toWord(part)}});
        if (!inserted.ok())
            return inserted.error();
        known.insert(person, {});
        ++added;
    }
    LINLI_TRY(step.commit(QT_TRANSLATE_NOOP("journal", "Signed people up for an activity")));
    return added;
}

Result<void> signOff(Ledger &ledger, const ActivityRef &which, const QList<AttendeeId> &people)
{
    LINLI_ASSIGN(StepActivity step, StepActivity::begin(ledger, which, ActivityStep::SignUp));
    LINLI_ASSIGN(const auto known, listOf(ledger, which.id));
    if (people.isEmpty())
        return Error{ErrorKind::Invalid, translate("activities", "Choose at least one person.")};
    for (const AttendeeId id : people) {
        if (!known.contains(id))
            return stranger();
        if (known[id].came.value_or(false))
            return Error{ErrorKind::Refused, translate("activities", "Who came stays on the list. Take back first that the person came.")};
        LINLI_TRY(step.change().remove(table, id.value));
    }
    return step.commit(QT_TRANSLATE_NOOP("journal", "Took people off the list of an activity"));
}

Result<void> attendActivity(Ledger &ledger, const ActivityRef &which, const AttendanceMarks &marks)
{
    LINLI_ASSIGN(StepActivity step, StepActivity::begin(ledger, which, ActivityStep::Attend));
    LINLI_TRY(step.checkHasBegun());
    LINLI_ASSIGN(const auto known, listOf(ledger, which.id));
    if (marks.came.isEmpty() && marks.minutes.isEmpty() && !marks.othersCame)
        return Error{ErrorKind::Invalid, translate("activities", "Name those who came.")};
    for (auto one = marks.came.cbegin(); one != marks.came.cend(); ++one) {
        if (!known.contains(one.key()))
            return stranger();
        Fields fields{{QStringLiteral("came"), *one ? 1 : 0}};
        if (!*one)
            fields.append({QStringLiteral("minutes"), QVariant(QMetaType::fromType<qint64>())});
        LINLI_TRY(mark(step.change(), one.key(), fields));
    }
    for (auto one = marks.minutes.cbegin(); one != marks.minutes.cend(); ++one) {
        if (!known.contains(one.key()))
            return stranger();
        if (*one < 0 || *one > longestVolunteering)
            return Error{ErrorKind::Invalid, translate("activities", "The hours of a volunteer are not understood.")};
        if (known[one.key()].part != Part::Volunteer)
            return Error{ErrorKind::Refused, translate("activities", "Hours are written for volunteers alone.")};
        if (*one > 0 && !marks.came.value(one.key(), known[one.key()].came.value_or(false)))
            return Error{ErrorKind::Refused, translate("activities", "Hours are written for those who came.")};
        LINLI_TRY(mark(step.change(), one.key(), {{QStringLiteral("minutes"), *one > 0 ? QVariant(*one) : QVariant(QMetaType::fromType<qint64>())}}));
    }
    if (marks.othersCame && *marks.othersCame < 0)
        return Error{ErrorKind::Invalid, translate("activities", "A number of people can't be below zero.")};
    step.one().othersCame = marks.othersCame.value_or(step.one().othersCame);
    return step.commit(QT_TRANSLATE_NOOP("journal", "Recorded who came to an activity"));
}

} // namespace linli
