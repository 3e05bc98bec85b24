// A building of five flats (one vacant) in one community, a stranger's building in another, and the way through a deliberation.
#pragma once

#include "core/cases/casesteps.h"
#include "core/cases/casequery.h"
#include "core/deliberation/deliberationquery.h"
#include "core/deliberation/deliberationsteps.h"
#include "core/ledger/doctor.h"
#include "core/ledger/undo.h"
#include "tests/storage/rights/town.h"

namespace linli::test {

struct Hall
{
    explicit Hall(Engine engine) : town(engine)
    {
        for (const char *room : {"101", "102", "201"})
            flats.append(flat(room, false));
        vacant = flat("202", true);
        flats.append(town.own.household);
    }
    Ledger &ledger() { return *town.ledger; }
    void at(const char *time) { town.ledger.clock.set(parseWallTime(QString::fromLatin1(time))); }
    HouseholdId flat(const char *room, bool empty)
    {
        Household one;
        one.building = town.own.building;
        one.room = QString::fromLatin1(room);
        one.vacant = empty;
        return need(addHousehold(ledger(), one, {}));
    }
    CaseId keyCase()
    {
        NewCase asked;
        asked.area = town.own.building;
        asked.title = QStringLiteral("加装电梯");
        asked.body = QStringLiteral("老人上下楼不便");
        asked.grade = Grade::Key;
        return need(openCase(ledger(), asked)).id;
    }
    DeliberationId propose(CaseId from = {})
    {
        NewDeliberation asked;
        asked.fromCase = from;
        asked.area = town.own.building;
        asked.title = QStringLiteral("加装电梯");
        asked.proposal = QStringLiteral("一单元加装电梯，费用分摊");
        asked.proposer = town.own.leader;
        return need(proposeDeliberation(ledger(), asked));
    }
    void assess(DeliberationId id) { need(assessDeliberation(ledger(), {id}, {4, Urgency::Soon, QStringLiteral("30 万"), QStringLiteral("多数需要"), true})); }
    void announce(DeliberationId id, const char *starts)
    {
        need(announceDeliberation(ledger(), {id}, {parseWallTime(QString::fromLatin1(starts)), QStringLiteral("社区活动室"), QStringLiteral("回音壁")}));
    }
    QList<Participant> participants(DeliberationId id)
    {
        return need(participantsOf(ledger().db(), need(meetingsOf(ledger().db(), id)).last().id));
    }
    /// The first `count` of those registered came, the others did not.
    void attend(DeliberationId id, int count)
    {
        QHash<ParticipantId, bool> came;
        const auto list = participants(id);
        for (int i = 0; i < list.size(); ++i)
            came.insert(list[i].id, i < count);
        need(attendDeliberation(ledger(), {id}, came));
    }
    /// Announced for 2026-09-22 19:00 and held with so many of four households.
    DeliberationId held(int came, CaseId from = {})
    {
        const DeliberationId id = propose(from);
        assess(id);
        announce(id, "2026-09-22 19:00");
        REQUIRE(need(registerParticipants(ledger(), {id})) == 4);
        at("2026-09-22 21:00");
        attend(id, came);
        need(holdDeliberation(ledger(), {id}, QStringLiteral("讨论了费用分摊")));
        return id;
    }
    MotionVote hands(int favour, int against, int abstained = 0)
    {
        return {QStringLiteral("同意加装"), QStringLiteral("按方案一实施"), false, favour, against, abstained};
    }
    DeliberationDetails details(DeliberationId id) { return need(deliberationDetails(ledger(), id)); }
    QString state(DeliberationId id) { return toWord(details(id).row.state); }
    bool healthy()
    {
        for (const Finding &finding : need(examine(ledger()))) {
            if (!finding.ok)
                return false;
        }
        return true;
    }

    TwoCommunities town;
    QList<HouseholdId> flats; ///< Entitled.
    HouseholdId vacant;
};

} // namespace linli::test
