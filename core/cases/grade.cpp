#include "core/cases/grade.h"

#include "core/base/text.h"

namespace linli {

QString toWord(Grade grade)
{
    switch (grade) {
    case Grade::Consultation:
        return QStringLiteral("consultation");
    case Grade::Ordinary:
        return QStringLiteral("ordinary");
    case Grade::Key:
        return QStringLiteral("key");
    }
    return {};
}

std::optional<Grade> gradeFromWord(QStringView word)
{
    for (const Grade grade : allGrades) {
        if (toWord(grade) == word)
            return grade;
    }
    return std::nullopt;
}

QString displayName(Grade grade)
{
    switch (grade) {
    case Grade::Consultation:
        return translate("cases", "Consultation", "grade");
    case Grade::Ordinary:
        return translate("cases", "Ordinary", "grade");
    case Grade::Key:
        return translate("cases", "Key", "grade");
    }
    return {};
}

WorkingDays defaultWorkingDays(Grade grade)
{
    switch (grade) {
    case Grade::Consultation:
        return {1};
    case Grade::Ordinary:
        return {3};
    case Grade::Key:
        return {5};
    }
    return {};
}

} // namespace linli
