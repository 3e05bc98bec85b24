// The table of transitions, the number of an edition and the day of the next one, against tables written by hand.
#include "core/activities/activityrules.h"
#include "core/base/clock.h"
#include "tests/support/catch.h"

using namespace linli;

namespace {

// p(lanned) h(eld) c(ancelled); "-" is refused.
struct Expected
{
    const char *step;
    const char *after; ///< For the states p h c, in this order.
};
constexpr Expected matrix[] = {
    {"plan", "---"}, {"change", "ph-"}, {"sign-up", "ph-"}, {"attend", "ph-"}, {"hold", "h--"}, {"record", "-h-"},
    {"cancel", "c--"}, {"note", "phc"}};
constexpr const char *letters = "phc";

} // namespace

TEST_CASE("every step of an activity in every state does what the table written by hand says", "[activities]")
{
    CHECK(std::size(matrix) == allOf<ActivityStep>.size());
    for (const Expected &row : matrix) {
        const auto step = fromWord<ActivityStep>(QString::fromLatin1(row.step));
        REQUIRE(step);
        for (int i = 0; i < 3; ++i) {
            INFO(row.step << " in state " << letters[i]);
            const ActivityTransition found = transition(ActivityState(i), *step);
            CHECK(found.to.has_value() == (row.after[i] != '-'));
            CHECK(found.refusal.isEmpty() == found.to.has_value());
            if (found.to)
                CHECK(letters[int(*found.to)] == row.after[i]);
        }
    }
}

TEST_CASE("an edition counts on from the last one, a yearly series of which none is known from its first year", "[activities]")
{
    struct Row
    {
        Rhythm rhythm;
        int firstYear, last, year, expected;
    };
    // The neighbours' festival was in its 9th year in 2026 when the first was in 2018 (R18).
    for (const Row &row : {Row{Rhythm::Yearly, 2018, 0, 2026, 9}, {Rhythm::Yearly, 2018, 8, 2026, 9}, {Rhythm::Yearly, 2018, 9, 2026, 10},
             {Rhythm::Yearly, 0, 0, 2026, 1}, {Rhythm::Yearly, 2027, 0, 2026, 1}, {Rhythm::Monthly, 2021, 0, 2026, 1},
             {Rhythm::Monthly, 2021, 63, 2026, 64}, {Rhythm::Free, 0, 2, 2026, 3}}) {
        Series series;
        series.rhythm = row.rhythm;
        series.firstYear = row.firstYear;
        CHECK(nextEdition(series, row.last, row.year) == row.expected);
    }
}

TEST_CASE("the next one begins at the same hour, a rhythm later", "[activities]")
{
    const auto at = [](int year, int month, int day) { return wallTime(QDate(year, month, day), QTime(14, 30)); };
    CHECK(nextStart(Rhythm::Yearly, at(2024, 2, 29)) == at(2025, 2, 28));
    CHECK(nextStart(Rhythm::Quarterly, at(2026, 11, 30)) == at(2027, 2, 28));
    CHECK(nextStart(Rhythm::Monthly, at(2026, 9, 25)) == at(2026, 10, 25));
    CHECK(nextStart(Rhythm::Weekly, at(2026, 9, 25)) == at(2026, 10, 2));
    CHECK_FALSE(nextStart(Rhythm::Free, at(2026, 9, 25)).isValid());
}
