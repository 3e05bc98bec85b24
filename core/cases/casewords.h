// The words of a case (R10, R11b, R13): enums, their words in ledger, command line and JSON, their names for
// people.
#pragma once

#include "core/cases/grade.h"

#include <QString>

#include <array>
#include <optional>

namespace linli {

/// R11b.
enum class CaseState {
    Received, ///< Nobody has taken it up.
    Working,
    Offered, ///< Handed to another rung that has not accepted yet; the giver still owns it.
    Paused,
    Solved, ///< Feedback to the resident is still owed, or just given.
    Closed,
    Void, ///< Entered by mistake; counts nowhere.
};

/// What can happen to a case; the first one opens it.
enum class CaseStep {
    Received,
    Accept,
    Assign,
    Answer,
    Feedback,
    Solve,
    Organise,
    Grade,
    Escalate,
    Return,
    Transfer,
    Pause,
    Resume,
    Close,
    Reopen,
    Void,
    Note,
    Help, ///< Somebody else is asked; who is in charge stays so.
    Helped, ///< Who was asked answered.
    Alarm, ///< Urgent danger: to a rung named at once.
    Succeed, ///< The leader stepped down; the successor takes it.
    Join, ///< One more reporter of the same matter.
};

/// The ladder, lowest first (R14).
enum class Rung { Unit, Building, Grid, Sector, Community, Subdistrict };

enum class Light { None, Green, Yellow, Red };

enum class Outcome {
    Solved,
    Answered,
    NotOurs,
    Cannot,
    Withdrawn,
    Unsolved, ///< Closed elsewhere without a solution (hotline).
};

/// R10: 小事, 难事, 要事.
enum class Scale { Small, Hard, Important };

/// R13.
enum class CaseSource { Visit, Qr, Phone, WalkIn, Patrol, Hotline, Own, Transfer };

enum class Satisfaction { Satisfied, Mostly, Not, NoAnswer };

/// Every value of an enum, in the order in which people see them.
template <class E>
inline constexpr auto allOf = nullptr;
template <>
inline constexpr auto allOf<CaseState> = std::array{CaseState::Received, CaseState::Working,
    CaseState::Offered, CaseState::Paused, CaseState::Solved, CaseState::Closed, CaseState::Void};
template <>
inline constexpr auto allOf<CaseStep> = std::array{CaseStep::Received, CaseStep::Accept, CaseStep::Assign,
    CaseStep::Answer, CaseStep::Feedback, CaseStep::Solve, CaseStep::Organise, CaseStep::Grade,
    CaseStep::Escalate, CaseStep::Return, CaseStep::Transfer, CaseStep::Pause, CaseStep::Resume,
    CaseStep::Close, CaseStep::Reopen, CaseStep::Void, CaseStep::Note, CaseStep::Help, CaseStep::Helped, CaseStep::Alarm,
    CaseStep::Succeed, CaseStep::Join};
template <>
inline constexpr auto allOf<Rung> =
    std::array{Rung::Unit, Rung::Building, Rung::Grid, Rung::Sector, Rung::Community, Rung::Subdistrict};
template <>
inline constexpr auto allOf<Light> = std::array{Light::None, Light::Green, Light::Yellow, Light::Red};
template <>
inline constexpr auto allOf<Outcome> = std::array{Outcome::Solved, Outcome::Answered, Outcome::NotOurs,
    Outcome::Cannot, Outcome::Withdrawn, Outcome::Unsolved};
template <>
inline constexpr auto allOf<Scale> = std::array{Scale::Small, Scale::Hard, Scale::Important};
template <>
inline constexpr auto allOf<CaseSource> = std::array{CaseSource::Visit, CaseSource::Qr, CaseSource::Phone,
    CaseSource::WalkIn, CaseSource::Patrol, CaseSource::Hotline, CaseSource::Own, CaseSource::Transfer};
template <>
inline constexpr auto allOf<Satisfaction> =
    std::array{Satisfaction::Satisfied, Satisfaction::Mostly, Satisfaction::Not, Satisfaction::NoAnswer};
template <>
inline constexpr auto allOf<Grade> = allGrades;

/// The words that scripts and the ledger rely on (R11b).
QString toWord(CaseState state);
QString toWord(CaseStep step);
QString toWord(Rung rung);
QString toWord(Light light);
QString toWord(Outcome outcome);
QString toWord(Scale scale);
QString toWord(CaseSource source);
QString toWord(Satisfaction satisfaction);

/// Translated names for people.
QString displayName(CaseState state);
QString displayName(CaseStep step);
QString displayName(Rung rung);
QString displayName(Light light);
QString displayName(Outcome outcome);
QString displayName(Scale scale);
QString displayName(CaseSource source);
QString displayName(Satisfaction satisfaction);

/// `fromWord<Rung>(u"sector")`; nothing for a word that is none.
template <class E>
std::optional<E> fromWord(QStringView word)
{
    for (const E value : allOf<E>) {
        if (toWord(value) == word)
            return value;
    }
    return std::nullopt;
}

/// How a resident was told: `phone`, `visit`, `message`, `walk_in`, `letter`, `hotline` are known words with
/// a translated name; any other text stays as the clerk wrote it.
QString tellingName(const QString &how);

} // namespace linli
