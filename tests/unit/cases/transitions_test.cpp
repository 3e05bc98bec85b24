// The table of transitions (R9, R14), every cell of it, against one written by hand.
#include "core/cases/transitions.h"
#include "tests/support/catch.h"

#include <QMap>

using namespace linli;

namespace {

// One letter a state: r(eceived) w(orking) o(ffered) p(aused) s(olved) c(losed) v(oid); "-" is refused.
struct Expected
{
    const char *step;
    const char *after; ///< For the states r w o p s c v, in this order.
};

constexpr Expected matrix[] = {
    {"received", "-------"},
    {"accept", "w-w----"},
    {"assign", "ww-ps--"},
    {"answer", "ww--s--"},
    {"feedback", "ww--s--"},
    {"solve", "ss-----"},
    {"organise", "ww--s--"},
    {"grade", "rwops--"},
    {"escalate", "oo-----"},
    {"return", "--w----"},
    {"transfer", "ooo----"},
    {"pause", "pp-----"},
    {"resume", "---w---"},
    {"close", "-c--c--"},
    {"reopen", "----ww-"},
    {"void", "vvvvvv-"},
    {"note", "rwopsc-"},
    {"help", "ww-p---"},
    {"helped", "-wops--"},
    {"alarm", "oooo---"},
    {"succeed", "rwops--"},
    {"join", "rwops--"},
};

const char *const stateWords[] = {"received", "working", "offered", "paused", "solved", "closed", "void"};

CaseState stateOf(char letter)
{
    for (const char *word : stateWords) {
        if (word[0] == letter)
            return *fromWord<CaseState>(QString::fromLatin1(word));
    }
    FAIL("no state begins with this letter");
    return {};
}

} // namespace

TEST_CASE("every step in every state does what the table written by hand says")
{
    CHECK(std::size(matrix) == 22);
    for (const Expected &row : matrix) {
        const auto step = fromWord<CaseStep>(QString::fromLatin1(row.step));
        REQUIRE(step);
        for (int i = 0; i < 7; ++i) {
            INFO(row.step << " in " << stateWords[i]);
            const Transition found =
                transition(*fromWord<CaseState>(QString::fromLatin1(stateWords[i])), *step);
            if (row.after[i] == '-') {
                CHECK_FALSE(found.to);
                CHECK_FALSE(found.refusal.isEmpty());
            } else {
                REQUIRE(found.to);
                CHECK(*found.to == stateOf(row.after[i]));
                CHECK(found.refusal.isEmpty());
            }
        }
    }
}

TEST_CASE("nothing can be done with a void case")
{
    CHECK(allowedSteps(CaseState::Void).isEmpty());
    CHECK(
        allowedSteps(CaseState::Closed) == QList<CaseStep>{CaseStep::Reopen, CaseStep::Void, CaseStep::Note});
}

TEST_CASE("our default ladder leads from the unit to the subdistrict")
{
    CHECK(rungAbove(Rung::Unit) == Rung::Sector);
    CHECK(rungAbove(Rung::Building) == Rung::Sector);
    CHECK(rungAbove(Rung::Grid) == Rung::Sector);
    CHECK(rungAbove(Rung::Sector) == Rung::Community);
    CHECK(rungAbove(Rung::Community) == Rung::Subdistrict);
    CHECK_FALSE(rungAbove(Rung::Subdistrict));
}
