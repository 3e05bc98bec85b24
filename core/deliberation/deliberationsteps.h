// What can be done with a deliberation: one use case a function, each in a small file of its own name
// (announcedeliberation.cpp …). All check the table (deliberationrules.h) and the gates named here, and write one step with
// one sentence; errors as StepDeliberation::begin, Invalid for what is missing, Refused for a gate.
#pragma once

#include "core/deliberation/stepdeliberation.h"

namespace linli {

struct NewDeliberation
{
    CaseId fromCase; ///< An open case without an open deliberation; null: on its own (R17).
    AreaId area; ///< Whose households are entitled; null: the case's.
    QString title; ///< Empty: the case's.
    QString proposal;
    QString supporters;
    PersonId proposer; ///< R16: the micro-unit leader.
    QDateTime at; ///< Invalid: now. Not in the future, nor before the case was received.
};
Result<DeliberationId> proposeDeliberation(Ledger &ledger, const NewDeliberation &asked);

struct Assessment
{
    int affected = 0; ///< Households.
    Urgency urgency = Urgency::Ordinary;
    QString cost;
    QString text;
    bool goOn = true; ///< Otherwise it is closed, with the text as its reason.
};
Result<void> assessDeliberation(Ledger &ledger, const DeliberationRef &which, const Assessment &assessment);
/// Households of the area that are entitled to a vote: not vacant.
Result<int> countEntitledHouseholds(Database &db, AreaId area);

/// Date, time and place; again for another day, for another meeting without a quorum or after the motion was voted down. It
/// stops the clock of the key case it comes from (R11a): the case is organised in the same change; Refused where the case's
/// own table forbids that (handed on, paused).
struct Announcement
{
    QDateTime starts;
    QString place;
    QString platform; ///< Word, name, or own text; empty: a residents' meeting.
};
Result<void> announceDeliberation(Ledger &ledger, const DeliberationRef &which, const Announcement &announcement);

/// Takes the entitled of the area from the ledger: new ones are added, those who left go, unless they came. Gives how many
/// there are.
Result<int> registerParticipants(Ledger &ledger, const DeliberationRef &which);
/// Who came; a vote by name of somebody who did not is taken out.
Result<void> attendDeliberation(Ledger &ledger, const DeliberationRef &which, const QHash<ParticipantId, bool> &came);
/// Gates: the meeting has begun, somebody came.
Result<void> holdDeliberation(Ledger &ledger, const DeliberationRef &which, const QString &said);
Result<void> correctMinutes(Ledger &ledger, const DeliberationRef &which, const QString &said);
/// By name, of those who came.
Result<void> voteDeliberation(Ledger &ledger, const DeliberationRef &which, const QHash<ParticipantId, std::optional<Vote>> &votes);

struct MotionVote
{
    QString motion;
    QString text; ///< What is done; empty: the motion.
    bool named = false; ///< Counted from the votes by name; otherwise as the hands were counted:
    int favour = 0;
    int against = 0;
    int abstained = 0;
};
/// Gates: a quorum came; not more hands than people. Carried or rejected by the office's rule. Gives the sum.
Result<VoteResult> decideDeliberation(Ledger &ledger, const DeliberationRef &which, const MotionVote &decision);

/// A task of the decision; `due` not before the decision.
Result<TaskId> addDeliberationTask(Ledger &ledger, const DeliberationRef &which, const DeliberationTask &task);
Result<void> finishDeliberationTask(Ledger &ledger, const DeliberationRef &which, TaskId task, const QString &note);

/// 1 to 5, from the set day on. A household scores once: a later score takes the earlier one's place. Null: without a name.
Result<void> scoreDeliberation(Ledger &ledger, const DeliberationRef &which, HouseholdId household, int score, const QString &remark);
/// Gates: the set day has come, somebody scored.
Result<void> evaluateDeliberation(Ledger &ledger, const DeliberationRef &which, const QString &effect);

/// Opens a new case of the area, once.
struct FollowUp
{
    QString title;
    QString body;
    std::optional<Grade> grade;
};
Result<CaseFile> followUpDeliberation(Ledger &ledger, const DeliberationRef &which, const FollowUp &asked);

/// Gate: no task is open, unless a case or a livelihood project (core/projects/projectsteps.h) follows up.
Result<void> closeDeliberation(Ledger &ledger, const DeliberationRef &which, const QString &note = {});
Result<void> cancelDeliberation(Ledger &ledger, const DeliberationRef &which, const QString &reason);
Result<void> noteDeliberation(Ledger &ledger, const DeliberationRef &which, const QString &text);

} // namespace linli
