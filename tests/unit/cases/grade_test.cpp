#include "core/cases/grade.h"
#include "tests/support/catch.h"

using namespace linli;

TEST_CASE("grades have the words of the command line and come back from them")
{
    CHECK(toWord(Grade::Consultation) == QStringLiteral("consultation"));
    CHECK(toWord(Grade::Ordinary) == QStringLiteral("ordinary"));
    CHECK(toWord(Grade::Key) == QStringLiteral("key"));
    for (const Grade grade : allGrades)
        CHECK(gradeFromWord(toWord(grade)) == grade);
    CHECK_FALSE(gradeFromWord(u"urgent"));
    CHECK_FALSE(gradeFromWord(u""));
}

TEST_CASE("grades take 1, 3 and 5 working days (R11)")
{
    CHECK(defaultWorkingDays(Grade::Consultation).count == 1);
    CHECK(defaultWorkingDays(Grade::Ordinary).count == 3);
    CHECK(defaultWorkingDays(Grade::Key).count == 5);
}
