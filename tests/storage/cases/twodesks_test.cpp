// Two people take the same case at the same moment, on two connections to one PostgreSQL ledger.
#include "tests/storage/cases/town.h"

#include <atomic>
#include <thread>

using namespace linli;
using namespace linli::test;

namespace {

struct Outcomes
{
    std::optional<Error> first, second;
};

/// Both wait for each other, then go.
Outcomes atOnce(Town &town, const std::function<Result<void>(Ledger &)> &first,
    const std::function<Result<void>(Ledger &)> &second)
{
    std::atomic_int ready = 0;
    const auto desk = [&](const char *name, const std::function<Result<void>(Ledger &)> &act, std::optional<Error> &said) {
        LedgerOptions options = town.ledger.options();
        options.actor = QString::fromLatin1(name);
        auto opened = Ledger::open(town.ledger.target(), options);
        if (opened.ok())
            (*opened)->setSession(town.ledger.session());
        ++ready;
        while (ready < 2)
            std::this_thread::yield();
        const auto done = opened.ok() ? act(**opened) : Result<void>(opened.error());
        if (!done.ok())
            said = done.error();
    };
    Outcomes outcomes;
    std::thread one([&] { desk("first", first, outcomes.first); });
    std::thread two([&] { desk("second", second, outcomes.second); });
    one.join();
    two.join();
    return outcomes;
}

void checkOneWon(Town &town, CaseId id, const Outcomes &outcomes)
{
    REQUIRE(outcomes.first.has_value() != outcomes.second.has_value());
    const Error &lost = outcomes.first ? *outcomes.first : *outcomes.second;
    INFO(lost.message.toStdString());
    CHECK(lost.kind == ErrorKind::Conflict);
    CHECK(lost.message.contains(QStringLiteral("2026-09-21 10:00")));
    CHECK(lost.message.contains(town.ledger->actor()));
    CHECK(town.row(id).events == 2);
    CHECK(town.state(id) == CaseState::Working);
    CHECK(town.healthy());
}

} // namespace

TEST_CASE("two people take the same case at once: one wins, the other is told who and when", "[postgres]")
{
    for (int round = 0; round < 5; ++round) {
        Town town(Engine::Postgres);
        const CaseId id = town.open();
        const auto accept = [id](Ledger &ledger) { return acceptCase(ledger, {id}); };
        checkOneWon(town, id, atOnce(town, accept, accept));
        CHECK(town.row(id).owner == town.unitLeader);
    }
}

TEST_CASE("two people who saw the same case put different persons in charge: the second is told", "[postgres]")
{
    Town town(Engine::Postgres);
    const CaseId id = town.open();
    const auto put = [id](PersonId who) {
        return [id, who](Ledger &ledger) { return assignCase(ledger, {id, 1}, who); };
    };
    const Outcomes outcomes = atOnce(town, put(town.unitLeader), put(town.sectorLeader));
    checkOneWon(town, id, outcomes);
    CHECK(town.row(id).owner == (outcomes.first ? town.sectorLeader : town.unitLeader));
}
