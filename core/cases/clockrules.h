// Which clocks a case of each grade has, how long they run, and which of them a pause stops (R11, R11a).
#pragma once

#include "core/base/result.h"
#include "core/cases/casewords.h"

namespace linli {

/// The three clocks of a case; each runs and stops by itself.
enum class ClockKind {
    Answer, ///< Until the resident was first told.
    Solve, ///< Until the matter is solved.
    Organise, ///< Until date and place of the deliberation are on record.
};
template <>
inline constexpr auto allOf<ClockKind> = std::array{ClockKind::Answer, ClockKind::Solve, ClockKind::Organise};

/// `answer`, `solve`, `organise`.
QString toWord(ClockKind kind);
QString displayName(ClockKind kind);
/// The clock that a grade is judged by in the figures (R11a): consultation answer, ordinary solve, key organise.
ClockKind mainClock(Grade grade);

/// What becomes of a case when the resident is not satisfied with its solution.
enum class NotSatisfied {
    Reopen,
    Escalate, ///< Reopened, and handed to the next rung where there is one.
    Keep, ///< Somebody decides.
};
template <>
inline constexpr auto allOf<NotSatisfied> =
    std::array{NotSatisfied::Reopen, NotSatisfied::Escalate, NotSatisfied::Keep};
QString toWord(NotSatisfied rule);
QString displayName(NotSatisfied rule);

/// The office's own rules; as made, they are our defaults (R11).
class ClockRules
{
public:
    /// None: a case of this grade has no such clock. A grade always has its main clock.
    std::optional<WorkingDays> limit(Grade grade, ClockKind kind) const;
    bool mayPause(ClockKind kind) const { return m_mayPause[size_t(kind)]; }

    /// Error Invalid outside 1…250 working days, or when the main clock would be taken away.
    Result<void> setLimit(Grade grade, ClockKind kind, std::optional<int> days);
    void setMayPause(ClockKind kind, bool may) { m_mayPause[size_t(kind)] = may; }

    /// `consultation:answer=1 ordinary:solve=3 key:organise=5 fixed:answer`: as the setting holds it.
    QString toText() const;
    static Result<ClockRules> fromText(const QString &text);

    bool operator==(const ClockRules &) const = default;

private:
    /// Days by grade and clock; 0: what mainClock and the defaults of the grades say.
    std::array<std::array<int, 3>, 3> m_days{};
    std::array<bool, 3> m_mayPause{true, true, true};
};

} // namespace linli
