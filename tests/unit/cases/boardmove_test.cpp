// Drops on the board, from tables made by hand: the legal step, or no step and a sentence.
#include "core/cases/boardmove.h"
#include "tests/support/testledger.h"

using namespace linli;
using namespace linli::test;

namespace {

CaseRow at(Rung rung, CaseState state, std::optional<Rung> offered = {})
{
    CaseRow row;
    row.rung = rung;
    row.state = state;
    row.offered = offered;
    return row;
}

} // namespace

TEST_CASE("a drop on a rung is an escalation, a transfer, an acceptance, a return, or refused")
{
    using enum CaseState;
    struct Line
    {
        CaseRow row;
        Rung onto;
        std::optional<CaseStep> step;
        std::optional<Rung> to;
    };
    const Line table[] = {
        {at(Rung::Unit, Working), Rung::Sector, CaseStep::Escalate, Rung::Sector},
        {at(Rung::Unit, Received), Rung::Subdistrict, CaseStep::Escalate, Rung::Subdistrict},
        {at(Rung::Community, Working), Rung::Unit, CaseStep::Transfer, Rung::Unit},
        {at(Rung::Unit, Offered, Rung::Sector), Rung::Sector, CaseStep::Accept, {}},
        {at(Rung::Unit, Offered, Rung::Sector), Rung::Community, CaseStep::Transfer, Rung::Community},
        {at(Rung::Unit, Offered, Rung::Sector), Rung::Unit, CaseStep::Return, {}},
        {at(Rung::Unit, Paused), Rung::Sector, {}, {}},
        {at(Rung::Unit, Solved), Rung::Sector, {}, {}},
        {at(Rung::Unit, Closed), Rung::Sector, {}, {}},
        {at(Rung::Unit, Void), Rung::Sector, {}, {}},
    };
    for (const Line &line : table) {
        INFO(toWord(line.row.rung).toStdString() << ' ' << toWord(line.row.state).toStdString() << " onto " << toWord(line.onto).toStdString());
        const BoardMove move = moveToRung(line.row, line.onto);
        CHECK(move.step == line.step);
        CHECK(move.to == line.to);
        CHECK(move.refusal.isEmpty() == line.step.has_value());
    }
    const BoardMove nothing = moveToRung(at(Rung::Unit, Working), Rung::Unit);
    CHECK_FALSE(nothing.step);
    CHECK(nothing.refusal.isEmpty());
}

TEST_CASE("a drop on a state takes the step that leads there, never another")
{
    using enum CaseState;
    struct Line
    {
        CaseState from;
        CaseState onto;
        std::optional<CaseStep> step;
    };
    const Line table[] = {{Received, Working, CaseStep::Accept}, {Received, Offered, CaseStep::Escalate}, {Received, Paused, CaseStep::Pause},
        {Received, Solved, CaseStep::Solve}, {Received, Closed, {}}, {Working, Received, {}}, {Working, Offered, CaseStep::Escalate},
        {Working, Paused, CaseStep::Pause}, {Working, Solved, CaseStep::Solve}, {Working, Closed, {}}, {Offered, Working, CaseStep::Accept},
        {Offered, Received, {}}, {Offered, Paused, {}}, {Offered, Solved, {}}, {Offered, Closed, {}}, {Paused, Working, CaseStep::Resume},
        {Paused, Solved, {}}, {Paused, Offered, {}}, {Solved, Working, CaseStep::Reopen}, {Solved, Paused, {}}, {Solved, Closed, {}},
        {Closed, Working, CaseStep::Reopen}, {Closed, Solved, {}}};
    for (const Line &line : table) {
        INFO(toWord(line.from).toStdString() << " onto " << toWord(line.onto).toStdString());
        const BoardMove move = moveToState(at(Rung::Unit, line.from), line.onto); // The answer is still owed.
        CHECK(move.step == line.step);
        CHECK(move.refusal.isEmpty() == line.step.has_value());
    }
    CaseRow told = at(Rung::Unit, Solved);
    told.feedbackOwed = false;
    CHECK(moveToState(told, Closed).step == CaseStep::Close); // R9: now the resident has had an answer.
    CHECK(moveToState(told, Solved).refusal.isEmpty());
}
