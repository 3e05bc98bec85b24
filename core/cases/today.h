// What waits for somebody today, the most pressing first, and the figures the navigation shows.
#pragma once

#include "core/calendar/workcalendar.h"
#include "core/cases/casequery.h"
#include "core/cases/turn.h"

namespace linli {

/// Why a case waits for somebody.
enum class TurnWhy {
    Danger,
    Helping, ///< Asked to help.
    Offered, ///< Handed to this rung.
    AnswerOwed, ///< Solved; the resident has not been told.
    Closing, ///< The resident was told; it can be closed.
    TakeUp, ///< Nobody has taken it up.
    Paused,
    Work,
};
template <>
inline constexpr auto allOf<TurnWhy> = std::array{TurnWhy::Danger, TurnWhy::Helping, TurnWhy::Offered, TurnWhy::AnswerOwed,
    TurnWhy::Closing, TurnWhy::TakeUp, TurnWhy::Paused, TurnWhy::Work};
/// `danger`, `helping`, `offered`, `answer_owed`, `closing`, `take_up`, `paused`, `work`.
QString toWord(TurnWhy why);
QString displayName(TurnWhy why);

struct TurnRow
{
    CaseRow row;
    TurnWhy why = TurnWhy::Work;
    CaseId id; ///< The row's.
    std::optional<CaseStep> next; ///< The next right step.
    /// Office time up to the deadline (R11a), or since it passed where `overdue`. None where no clock runs.
    std::optional<std::chrono::minutes> left;
    bool overdue = false; ///< Perhaps by no office time yet, in the evening after it.
};

struct TurnCursor
{
    bool urgent = false; ///< Among the urgent ones, which stand first.
    CaseCursor at;
};
struct TurnPage
{
    QList<TurnRow> rows;
    std::optional<TurnCursor> next;
};
inline constexpr int turnPageSize = 100;

/// Urgent danger first, then by the deadline. Deadlines are ends of office hours, so that their order is that of the
/// office time that is left.
Result<TurnPage> turnPage(
    Ledger &ledger, const Turn &turn, const std::optional<TurnCursor> &after = std::nullopt, int limit = turnPageSize);

struct WaitingCounts
{
    int all = 0;
    int urgent = 0;
    int dueToday = 0;
    int overdue = 0;
    bool operator==(const WaitingCounts &) const = default;
};
/// Of the open cases that wait for `turn`; nothing: of all open ones in sight.
Result<WaitingCounts> countWaiting(Database &db, const QDateTime &now, const std::optional<Turn> &turn);

/// "5.5 h" of office time. Not in days: lights count the working days after today, which is another number.
QString officeTimeText(std::chrono::minutes time);

} // namespace linli
