// Transitions, overlaps, the most people at once and free time, against tables written by hand.
#include "core/base/clock.h"
#include "core/resources/bookingrules.h"
#include "tests/support/catch.h"

using namespace linli;

namespace {

// a(sked) g(ranted) d(eclined) w(ithdrawn) r(eturned); "-" is refused.
struct Expected
{
    const char *step;
    const char *after; ///< For the states a g d w r, in this order.
};
constexpr Expected matrix[] = {{"ask", "-----"}, {"grant", "g-g--"}, {"decline", "dd---"}, {"withdraw", "ww---"}, {"move", "ag---"},
    {"return", "-r---"}};
constexpr const char *letters = "agdwr";

QDateTime hour(int hour, int minute = 0)
{
    return wallTime(QDate(2026, 9, 25), QTime(0, 0)).addSecs(hour * 3600 + minute * 60);
}
TimeSpan span(int from, int until)
{
    return {hour(from), hour(until)};
}

} // namespace

TEST_CASE("every step of a booking in every state does what the table written by hand says", "[resources]")
{
    CHECK(std::size(matrix) == allOf<BookingStep>.size());
    for (const Expected &row : matrix) {
        const auto step = fromWord<BookingStep>(QString::fromLatin1(row.step));
        REQUIRE(step);
        for (int i = 0; i < 5; ++i) {
            INFO(row.step << " in state " << letters[i]);
            const BookingTransition found = transition(BookingState(i), *step);
            CHECK(found.to.has_value() == (row.after[i] != '-'));
            CHECK(found.refusal.isEmpty() == found.to.has_value());
            if (found.to)
                CHECK(letters[int(*found.to)] == row.after[i]);
        }
    }
}

TEST_CASE("two times overlap as the table written by hand says; ends may touch", "[resources]")
{
    struct Row
    {
        int from, until;
        bool overlaps; ///< 10 to 12.
    };
    for (const Row &row : {Row{8, 10, false}, {12, 14, false}, {8, 9, false}, {13, 14, false}, {8, 11, true}, {11, 14, true}, {10, 12, true},
             {9, 13, true}, {11, 12, true}, {10, 11, true}}) {
        INFO(row.from << " to " << row.until);
        CHECK(overlap(span(row.from, row.until), span(10, 12)) == row.overlaps);
        CHECK(overlap(span(10, 12), span(row.from, row.until)) == row.overlaps);
    }
    CHECK(overlap({hour(11, 59), hour(14)}, span(10, 12)));
}

TEST_CASE("the most people at once is counted at each moment, not summed over the day", "[resources]")
{
    const QList<TakenSpan> taken{{span(8, 10), 5}, {span(9, 11), 3}, {span(10, 12), 4}, {span(14, 15), 0}};
    CHECK(peakOf(taken, span(0, 24)) == 8); // 9 to 10: 5 + 3.
    CHECK(peakOf(taken, span(10, 12)) == 7); // 10 to 11: 3 + 4.
    CHECK(peakOf(taken, span(11, 12)) == 4);
    CHECK(peakOf(taken, span(12, 14)) == 0);
    CHECK(peakOf(taken, span(14, 15)) == 1); // Not said: somebody.
    CHECK(peakOf({}, span(0, 24)) == 0);
}

TEST_CASE("what is free is what nobody has", "[resources]")
{
    CHECK(freeSpans({}, span(0, 24)) == QList{span(0, 24)});
    CHECK(freeSpans({{span(9, 11)}, {span(10, 12)}, {span(12, 13)}, {span(20, 26)}}, span(0, 24)) == QList{span(0, 9), span(13, 20)});
    CHECK(freeSpans({{span(0, 24)}}, span(0, 24)).isEmpty());
    CHECK(freeSpans({{span(14, 15)}, {span(8, 9)}}, span(8, 15)) == QList{span(9, 14)});
}
