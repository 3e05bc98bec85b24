// The three grades of a case and how long each may take (R11).
#pragma once

#include "core/calendar/workcalendar.h"

#include <QString>

#include <array>
#include <optional>

namespace linli {

enum class Grade {
    Consultation, ///< 咨询: answered in time.
    Ordinary, ///< 一般: solved in time.
    Key, ///< 重点: its deliberation organised in time.
};

inline constexpr std::array allGrades{Grade::Consultation, Grade::Ordinary, Grade::Key};

/// `consultation`, `ordinary`, `key`: the words of ledger, command line and JSON.
QString toWord(Grade grade);
std::optional<Grade> gradeFromWord(QStringView word);
/// Translated name for people.
QString displayName(Grade grade);
/// Our default: 1, 3, 5 working days after the day of receipt.
WorkingDays defaultWorkingDays(Grade grade);

} // namespace linli
