// The one table of transitions: what may happen to a case in which state, and where it stands then (R9, R14,
// R11b).
#pragma once

#include "core/base/result.h"
#include "core/cases/casewords.h"

namespace linli {

/// The table, state by step (- refused; the sentence says why):
///
///            received working offered  paused   solved   closed   void
///  received  -        -       -        -        -        -        -
///  accept    working  -       working¹ -        -        -        -
///  assign    working  working -        paused   solved   -        -
///  answer    working  working -        -        solved   -        -
///  feedback  working  working -        -        solved   -        -
///  solve     solved   solved  -        -        -        -        -
///  organise  working  working -        -        solved   -        -
///  grade     received working offered  paused   solved   -        -
///  escalate  offered  offered -        -        -        -        -
///  return    -        -       working² -        -        -        -
///  transfer  offered  offered offered³ -        -        -        -
///  pause     paused   paused  -        -        -        -        -
///  resume    -        -       -        working  -        -        -
///  close     -⁴       closed⁴ -        -        closed⁴  -        -
///  reopen    -        -       -        -        working  working  -
///  void      void     void    void     void     void     void     -
///  note      received working offered  paused   solved   closed   -
///  help      working  working -        paused   -        -        -
///  helped    -        working offered  paused   solved   -        -
///  alarm     offered  offered offered  offered  -        -        -
///  succeed   received working offered  paused   solved   -        -
///  join      received working offered  paused   solved   -        -
///
/// ¹ at the rung it was offered to; ² at the giver's rung; ³ passed on: the giver still owns it, the offer
/// goes to another rung; ⁴ only after feedback to the resident (R9): one since the case was last opened or
/// reopened, and, once solved, one since then. A withdrawn case is no exception: the feedback is the talk in
/// which it was withdrawn.
///
/// Answer records what the resident will be told; feedback records that it was told, how, and how satisfied
/// the resident is. What was decided above comes down by transfer to a lower rung.
struct Transition
{
    /// The state afterwards; none: refused.
    std::optional<CaseState> to;
    /// Translated, for a refused step.
    QString refusal;
};

Transition transition(CaseState from, CaseStep step);
/// Why an answer is refused that nobody asked for.
QString noHelpCalled();

/// Steps the table allows in this state, in the order of the enum: what a desk offers as buttons.
QList<CaseStep> allowedSteps(CaseState from);

/// The next right step (R9, R11a): what a desk offers first. `meeting`: date and place of the deliberation are on record.
/// Nothing when it is closed or void.
std::optional<CaseStep> nextStep(CaseState state, Grade grade, bool meeting, bool feedbackOwed);

/// Steps that keep a reason: return, transfer, pause, reopen, void, help, helped, alarm; an escalation past the
/// next rung too.
bool needsReason(CaseStep step);

/// The rung above on our default ladder (R14): unit → sector → community → subdistrict; building and grid
/// leaders hand up to the sector. None above the subdistrict.
std::optional<Rung> rungAbove(Rung rung);

} // namespace linli
