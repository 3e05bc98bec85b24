// Marks of people to watch over and their proposals (R6), on both engines.
#include "core/households/careflags.h"

#include "core/ledger/undo.h"
#include "tests/storage/households/street.h"

using namespace linli;
using namespace linli::test;

namespace {

/// "+elderly 王大, -alone 王二"
QString proposalsOf(Street &street, const ProposalFilter &filter = {})
{
    QStringList words;
    for (const FlagProposal &one : need(flagProposals(*street.ledger, filter)).rows)
        words.append((one.ends ? u'-' : u'+') + one.kind + u' ' + one.name);
    return words.join(QStringLiteral(", "));
}

} // namespace

TEST_CASE("age and household propose marks; what was accepted or refused is not proposed again", "[flags]")
{
    Street street(BOTH_ENGINES()); // Its grandchild lives with its father, who is the head's son.
    CHECK(proposalsOf(street).isEmpty());
    const HouseholdId other = street.flat(QStringLiteral("401"));
    const PersonId old = street.resident(other, QStringLiteral("赵一"), QStringLiteral("户主"), Sex::Female, QStringLiteral("1946-09-21"));
    street.resident(street.flat(QStringLiteral("402")), QStringLiteral("赵二"), QStringLiteral("户主"), Sex::Male,
        QStringLiteral("1946-09-22")); // 80 tomorrow.
    street.resident(street.flat(QStringLiteral("403")), QStringLiteral("赵三"), QStringLiteral("户主"), Sex::Male,
        QStringLiteral("1966")); // 60 this year, perhaps not yet.
    CHECK(proposalsOf(street) == QStringLiteral("+elderly 赵一, +alone 赵一, +alone 赵二"));

    const QList<FlagProposal> all = need(flagProposals(*street.ledger, {{}, other})).rows;
    REQUIRE(all.size() == 2);
    need(acceptProposals(*street.ledger, {all[0]}));
    need(refuseProposals(*street.ledger, {all[1]}));
    CHECK(proposalsOf(street) == QStringLiteral("+alone 赵二"));
    const CareFlag flag = need(careFlagsOf(street.ledger->db(), old)).value(0);
    CHECK(flag.kind == QStringLiteral("elderly"));
    CHECK(flag.from == QStringLiteral("2026-09-21"));
    CHECK(flag.reason == all[0].why);
    need(undoLast(*street.ledger));
    CHECK(proposalsOf(street, {{}, other}) == QStringLiteral("+alone 赵一"));
    street.checkHealthy();
}

TEST_CASE("a grandchild is left behind when the parent moves away, until one comes back", "[flags]")
{
    Street street(BOTH_ENGINES());
    const HouseholdId other = street.flat(QStringLiteral("401"));
    need(moveIn(*street.ledger, street.son, {other, {}, {}, street.today().addDays(-2), {}, {}}));
    CHECK(proposalsOf(street) == QStringLiteral("+left_behind 王小"));
    need(acceptProposals(*street.ledger, need(flagProposals(*street.ledger, {})).rows));
    CHECK(proposalsOf(street).isEmpty());
    need(moveIn(*street.ledger, street.son, {street.home, QStringLiteral("子"), {}, street.today(), {}, {}}));
    CHECK(proposalsOf(street) == QStringLiteral("-left_behind 王小"));
    const QList<FlagProposal> stale = need(flagProposals(*street.ledger, {})).rows;
    need(acceptProposals(*street.ledger, stale));
    need(acceptProposals(*street.ledger, stale)); // No longer true: nothing happens.
    CHECK(need(careFlagsOf(street.ledger->db(), street.child)).size() == 1);
    CHECK(need(careFlagsOf(street.ledger->db(), street.child)).value(0).until == QStringLiteral("2026-09-21"));
}

TEST_CASE("who does not live alone any more loses the mark by a person's decision", "[flags]")
{
    Street street(BOTH_ENGINES());
    need(saveCareFlag(*street.ledger, {0, street.man, QStringLiteral("独居"), {}, QStringLiteral("2026-01"), {}, {}, 0}));
    CHECK(proposalsOf(street) == QStringLiteral("-alone 王大"));
    CHECK(proposalsOf(street, {street.anotherUnit(), {}}).isEmpty());
}

TEST_CASE("a mark has a beginning, an end, a carer and its own visits, and stands once", "[flags]")
{
    Street street(BOTH_ENGINES());
    CareFlag flag{0, street.wife, QStringLiteral("慢性病"), QStringLiteral("高血压"), QStringLiteral("2026-03"), {},
        QStringLiteral("王三"), 14};
    need(saveCareFlag(*street.ledger, flag));
    CHECK(saveCareFlag(*street.ledger, flag).error().kind == ErrorKind::Refused);
    flag = need(careFlagsOf(street.ledger->db(), street.wife)).value(0);
    CHECK(flag.kind == QStringLiteral("chronic"));
    CHECK(flag.reason == QStringLiteral("高血压"));
    CHECK(flag.visitDays == 14);
    flag.until = QStringLiteral("2026-02-01");
    CHECK(saveCareFlag(*street.ledger, flag).error().kind == ErrorKind::Refused);
    CHECK(endCareFlag(*street.ledger, street.wife, QStringLiteral("慢性病"), street.today().addDays(1)).error().kind
        == ErrorKind::Refused);
    need(endCareFlag(*street.ledger, street.wife, QStringLiteral("慢性病"), street.today()));
    CHECK(endCareFlag(*street.ledger, street.wife, QStringLiteral("慢性病"), street.today()).error().kind
        == ErrorKind::NotFound);
}

TEST_CASE("proposals stay inside one's areas and come page by page", "[flags]")
{
    Street street(BOTH_ENGINES());
    for (int room = 401; room < 406; ++room)
        street.resident(street.flat(QString::number(room)), QStringLiteral("钱%1").arg(room), QStringLiteral("户主"), Sex::Male,
            QStringLiteral("1950-01-01"));
    QStringList names;
    std::optional<PersonId> after;
    do {
        const ProposalPage page = need(flagProposals(*street.ledger, {}, after, 2));
        for (const FlagProposal &one : page.rows)
            names.append(one.name.right(3));
        after = page.next;
    } while (after);
    CHECK(names.join(u' ') == QStringLiteral("401 402 403 404 405"));
    const AreaId elsewhere = street.anotherUnit();
    const QList<FlagProposal> all = need(flagProposals(*street.ledger, {})).rows;
    street.ledger->setSession(testSession(*street.ledger, QStringLiteral("专干"), {Role::Clerk}, {elsewhere.value}));
    CHECK(proposalsOf(street).isEmpty());
    CHECK_FALSE(acceptProposals(*street.ledger, all).ok());
}
