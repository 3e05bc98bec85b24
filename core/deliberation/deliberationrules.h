// The pure rules of the 122 (R16): the table of transitions, the sum of a vote, what is next.
#pragma once

#include "core/base/result.h"
#include "core/deliberation/deliberation.h"

namespace linli {

/// The table, state by step (- refused; the sentence says why):
///
///            proposed  assessed  announced discussed decided   rejected  evaluated closed cancelled
///  propose   -         -         -         -         -         -         -         -      -
///  assess    assessed¹ -         -         -         -         -         -         -      -
///  announce  -         announced announced announced -         announced -         -      -
///  register  -         -         announced -         -         -         -         -      -
///  attend    -         -         announced discussed -         -         -         -      -
///  hold      -         -         discussed -         -         -         -         -      -
///  minutes   -         -         -         discussed decided   rejected  evaluated -      -
///  vote      -         -         -         discussed -         -         -         -      -
///  decide    -         -         -         decided²  -         -         -         -      -
///  task      -         -         -         -         decided   -         -         -      -
///  task-done -         -         -         -         decided   -         evaluated -      -
///  score     -         -         -         -         decided   -         -         -      -
///  evaluate  -         -         -         -         evaluated -         -         -      -
///  follow-up -         -         -         -         -         rejected  evaluated -      -
///  close     -         -         -         -         -         closed    closed    -      -
///  cancel    cancelled cancelled cancelled cancelled -         -         -         -      -
///  note      proposed  assessed  announced discussed decided   rejected  evaluated closed -
///
/// ¹ closed when it does not go on; ² rejected when it was not carried. The use cases hold gates beside it: somebody came
/// before it is held; a quorum came before anything is decided; the set time has passed before it is scored and evaluated;
/// a score before it is evaluated; no task open before it is closed, unless a case follows up.
struct DeliberationTransition
{
    std::optional<DeliberationState> to; ///< None: refused.
    QString refusal; ///< Translated.
};
DeliberationTransition transition(DeliberationState from, DeliberationStep step);

/// Where it stands by its log: a fold. A step the table refuses (a merge can leave one) changes nothing.
DeliberationState stateOf(const QList<LoggedStep> &steps);
inline bool isOpen(DeliberationState state)
{
    return state != DeliberationState::Closed && state != DeliberationState::Cancelled;
}
/// The stage that is being worked on; none once it is closed or cancelled.
std::optional<DeliberationStage> stageOf(DeliberationState state);

/// The fewest who must take part: at least the share of the eligible.
int quorumOf(int eligible, Share share);
bool hasQuorum(const VoteResult &result);
/// A quorum, and more than the share of those who took part were for it.
bool isCarried(const VoteResult &result);
/// "Of 64 entitled, 40 took part; at least 32 are needed (1/2)…" with the sum of both rules, in sentences.
QString explainVote(const VoteResult &result);
QString explainQuorum(const VoteResult &result);

/// What decides which step is the next right one.
struct NextFacts
{
    DeliberationState state = DeliberationState::Proposed;
    int registered = 0;
    int came = 0;
    bool quorum = false;
    int tasks = 0;
    int openTasks = 0;
    int scores = 0;
    bool scoringOpen = false; ///< The set time has passed.
};
/// None: nothing to do, or to wait for the day of the evaluation.
std::optional<DeliberationStep> nextStep(const NextFacts &facts);

} // namespace linli
