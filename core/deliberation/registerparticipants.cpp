#include "core/deliberation/deliberationsteps.h"

#include "core/base/partialdate.h"
#include "core/base/text.h"
#include "core/deliberation/entitled.h"

#include <QCoreApplication>

#include <QSet>

namespace linli {

namespace {

constexpr int grownUp = 18;

using Voter = std::pair<qint64, qint64>; // household, person

bool isGrownUp(const QString &birth, QDate day)
{
    const auto known = PartialDate::fromText(birth);
    return !known || known->last().addYears(grownUp) <= day;
}

Result<QList<Voter>> entitled(Database &db, const Deliberation &one, const Meeting &meeting)
{
    QList<Voter> voters;
    QSet<qint64> persons;
    const bool byHousehold = meeting.voters == Voters::Household;
    const QString sql = byHousehold ? entitledHouseholdsQuery(QStringLiteral("n.household_id, n.head_id, NULL")) : entitledPersonsQuery();
    LINLI_TRY(db.each(sql, {one.area.value, one.area.value}, [&](const Row &row) {
        const qint64 person = row.integer(1);
        if (!byHousehold && (persons.contains(person) || !isGrownUp(row.text(2), meeting.starts.date())))
            return;
        persons.insert(person);
        voters.append({row.integer(0), person});
    }));
    return voters;
}

Result<void> insertVoter(Change &change, DeliberationId one, MeetingId meeting, const Voter &voter)
{
    const auto inserted = change.insert(QStringLiteral("deliberation_participant"),
        {{QStringLiteral("deliberation_id"), one.value}, {QStringLiteral("meeting_id"), meeting.value},
            {QStringLiteral("household_id"), orNull(HouseholdId(voter.first))}, {QStringLiteral("person_id"), orNull(PersonId(voter.second))}});
    return inserted.ok() ? success() : Result<void>(inserted.error());
}

} // namespace

QString entitledHouseholdsQuery(const QString &select)
{
    const QString part = QStringLiteral(
        "SELECT %1 FROM area_path p JOIN household_now n ON %2 WHERE p.ancestor_id = ? AND n.vacant = 0");
    return part.arg(select, QStringLiteral("n.unit_id = p.area_id")) + QStringLiteral(" UNION ALL ")
        + part.arg(select, QStringLiteral("n.building_id = p.area_id AND n.unit_id IS NULL"));
}

QString entitledPersonsQuery()
{
    const QString part = QStringLiteral(
        "SELECT n.household_id, r.id, r.birth FROM area_path p JOIN household_now n ON %1 "
        "JOIN membership m ON m.household_id = n.household_id AND m.until_date IS NULL "
        "JOIN person r ON r.id = m.person_id AND r.died IS NULL AND r.void_reason IS NULL WHERE p.ancestor_id = ? AND n.vacant = 0");
    return part.arg(QStringLiteral("n.unit_id = p.area_id")) + QStringLiteral(" UNION ALL ")
        + part.arg(QStringLiteral("n.building_id = p.area_id AND n.unit_id IS NULL"));
}

Result<int> countEntitledHouseholds(Database &db, AreaId area)
{
    int count = 0;
    LINLI_TRY(db.each(entitledHouseholdsQuery(QStringLiteral("COUNT(*)")), {area.value, area.value},
        [&](const Row &row) { count += int(row.integer(0)); }));
    return count;
}

Result<int> registerParticipants(Ledger &ledger, const DeliberationRef &which)
{
    LINLI_ASSIGN(StepDeliberation step, StepDeliberation::begin(ledger, which, DeliberationStep::Register));
    LINLI_ASSIGN(const Meeting meeting, step.meeting());
    LINLI_ASSIGN(const QList<Voter> voters, entitled(ledger.db(), step.one(), meeting));
    if (voters.isEmpty())
        return Error{ErrorKind::Refused,
            translate("deliberation", "No household of the area is entitled to a vote: none is lived in. Check the area and its households.")};
    LINLI_ASSIGN(const QList<Participant> there, participantsOf(ledger.db(), meeting.id));
    const bool byHousehold = meeting.voters == Voters::Household;
    QSet<qint64> wanted;
    for (const Voter &voter : voters)
        wanted.insert(byHousehold ? voter.first : voter.second);
    QSet<qint64> kept;
    for (const Participant &participant : there) {
        const qint64 key = byHousehold ? participant.household.value : participant.person.value;
        if (wanted.contains(key) || participant.came.value_or(false))
            kept.insert(key);
        else
            LINLI_TRY(step.change().remove(QStringLiteral("deliberation_participant"), participant.id.value));
    }
    int added = 0;
    for (const Voter &voter : voters) {
        if (kept.contains(byHousehold ? voter.first : voter.second))
            continue;
        LINLI_TRY(insertVoter(step.change(), step.one().id, meeting.id, voter));
        ++added;
    }
    LINLI_TRY(step.commit(QT_TRANSLATE_NOOP("journal", "Registered who may vote in a deliberation")));
    return int(kept.size()) + added;
}

} // namespace linli
