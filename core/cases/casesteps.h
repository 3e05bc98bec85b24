// What can be done with a case: one use case a function, each in a small file of its own name
// (escalatecase.cpp …). All check the table of transitions (transitions.h), write one event with one
// sentence, and are refused when somebody else was first (CaseRef::seenEvents). Times: CaseRef::at.
#pragma once

#include "core/cases/stepcase.h"

namespace linli {

/// Puts `owner` in charge; null: the leader in office of the area at the case's rung. Error NotFound when
/// there is no leader and nobody is named.
Result<void> assignCase(Ledger &ledger, const CaseRef &which, PersonId owner = {});

/// What the resident will be told (it is not told yet: see feedbackCase).
Result<void> answerCase(Ledger &ledger, const CaseRef &which, const QString &text);

/// The resident was told: how (tellingName's words or free text), what, and how satisfied the resident is. It
/// stops the clock of a consultation (R11a) and opens the way to closing (R9). Not satisfied with a solution: the case is
/// opened again, or goes up, by the office's rule (caserules.h).
struct Feedback
{
    QString how;
    QString text;
    std::optional<Satisfaction> satisfaction;
    /// Who was told: 0 the reporter, else the ordinal of a joined one (reporters.h); nothing: all of them.
    std::optional<int> reporter = 0;
};
Result<void> feedbackCase(Ledger &ledger, const CaseRef &which, const Feedback &feedback);

/// The matter itself is solved; the resident is told next. It stops the clock of an ordinary case.
Result<void> solveCase(Ledger &ledger, const CaseRef &which, const QString &text);

/// Date and place of the deliberation are on record. It stops the clock of a key case.
Result<void> organiseCase(Ledger &ledger, const CaseRef &which, QDate date, const QString &place);

/// Another grade, scale, or both; the deadline counts again from the day of receipt. Error Refused when
/// nothing would change.
Result<void> gradeCase(Ledger &ledger, const CaseRef &which, std::optional<Grade> grade,
    std::optional<Scale> scale = {}, const QString &reason = {});

/// One rung up, or to a rung named, which needs a reason when it is not the next (R14: danger can skip
/// rungs).
Result<void> escalateCase(
    Ledger &ledger, const CaseRef &which, std::optional<Rung> to = {}, const QString &reason = {});

/// The rung it was offered to takes it; `owner` null: its leader in office, if there is one. A case just
/// received is taken up where it is.
Result<void> acceptCase(Ledger &ledger, const CaseRef &which, PersonId owner = {});

/// Back to the giver, with a reason.
Result<void> returnCase(Ledger &ledger, const CaseRef &which, const QString &reason);

/// To another rung, up or down, with a reason (转办); while offered: passed on to yet another.
Result<void> transferCase(Ledger &ledger, const CaseRef &which, Rung to, const QString &reason);

/// Somebody else is asked, and who is in charge stays in charge (referral): the leaders of an area, the next rung up
/// when none is named (请示), or a person. They see the case and answer by answerHelp. Error Refused where there is
/// nobody to ask.
struct HelpAsked
{
    AreaId area;
    std::optional<Rung> rung;
    PersonId person;
    QString text; ///< What is asked.
};
Result<void> callHelp(Ledger &ledger, const CaseRef &which, const HelpAsked &asked);
/// What who was called in says or did. `call` is the ordinal of the call; nothing: the one that is open. Error Refused when
/// none is open, Invalid when several are and none was named.
Result<void> answerHelp(Ledger &ledger, const CaseRef &which, const QString &text, std::optional<int> call = {});

/// Urgent danger (gas, fire; R14): to the rung named, the community's without one, past all between; a pause ends, and
/// the light is red until it is solved.
Result<void> alarmCase(
    Ledger &ledger, const CaseRef &which, const QString &what, std::optional<Rung> to = std::nullopt);

/// Waits for the resident or a third party, with a reason; takes working days out of those clocks that may pause (R11a).
/// Error Refused where clocks run and none of them may.
Result<void> pauseCase(Ledger &ledger, const CaseRef &which, const QString &reason);
Result<void> resumeCase(Ledger &ledger, const CaseRef &which, const QString &note = {});

/// Ends it, only after all reporters were told (R9). `unsolved` is the hotline's word and refused here; `not_ours` needs
/// where it went, and `cannot` why, in `note`.
Result<void> closeCase(Ledger &ledger, const CaseRef &which, Outcome outcome, const QString &note = {});
Result<void> reopenCase(Ledger &ledger, const CaseRef &which, const QString &reason);
/// Entered by mistake: counts nowhere from now on.
Result<void> voidCase(Ledger &ledger, const CaseRef &which, const QString &reason);
/// Something to remember; changes nothing else.
Result<void> noteCase(Ledger &ledger, const CaseRef &which, const QString &text);

} // namespace linli
