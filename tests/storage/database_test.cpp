#include "core/storage/transaction.h"
#include "tests/support/testledger.h"

using namespace linli;
using namespace linli::test;

TEST_CASE("values come back as they were stored, on both engines")
{
    TestLedger ledger(BOTH_ENGINES());
    Database &db = ledger->db();
    need(db.exec(QStringLiteral("INSERT INTO setting (id, name, value) VALUES (?, ?, ?)"),
        {qint64(0x7fffffff00000001), QStringLiteral("甲'乙"), QStringLiteral("=1+1")}));
    int rows = 0;
    need(db.each(QStringLiteral("SELECT id, name, value FROM setting"), {}, [&](const Row &row) {
        ++rows;
        CHECK(row.integer(0) == 0x7fffffff00000001);
        CHECK(row.text(1) == QStringLiteral("甲'乙"));
        CHECK(row.text(2) == QStringLiteral("=1+1"));
    }));
    CHECK(rows == 1);
}

TEST_CASE("a statement may run inside the visit of another, even the same one")
{
    TestLedger ledger(BOTH_ENGINES());
    Database &db = ledger->db();
    for (int i = 1; i <= 3; ++i)
        need(db.exec(QStringLiteral("INSERT INTO setting (id, name, value) VALUES (?, ?, 'x')"),
            {i, QString::number(i)}));
    int seen = 0;
    const QString all = QStringLiteral("SELECT id FROM setting ORDER BY id");
    need(db.each(all, {}, [&](const Row &) { need(db.each(all, {}, [&](const Row &) { ++seen; })); }));
    CHECK(seen == 9);
}

TEST_CASE("a transaction that is not committed leaves nothing")
{
    TestLedger ledger(BOTH_ENGINES());
    {
        auto transaction = need(Transaction::begin(ledger->db(), Transaction::Kind::Write));
        need(ledger->db().exec(QStringLiteral("INSERT INTO setting (id, name, value) VALUES (1, 'a', 'b')")));
    }
    CHECK(need(ledger->db().integer(QStringLiteral("SELECT COUNT(*) FROM setting"))) == 0);
}

TEST_CASE("a broken reference is refused at commit and nothing is written")
{
    TestLedger ledger(BOTH_ENGINES());
    auto transaction = need(Transaction::begin(ledger->db(), Transaction::Kind::Write));
    need(ledger->db().exec(
        QStringLiteral("INSERT INTO membership (id, household_id, person_id, is_head) VALUES (1, 2, 3, 0)")));
    const auto committed = transaction.commit();
    REQUIRE_FALSE(committed.ok());
    CHECK(committed.error().kind == ErrorKind::Conflict);
}

TEST_CASE("an error message never carries the value that caused it")
{
    TestLedger ledger(BOTH_ENGINES());
    const QString secret = QStringLiteral("430111194803121224");
    need(ledger->db().exec(
        QStringLiteral("INSERT INTO setting (id, name, value) VALUES (1, ?, 'x')"), {secret}));
    const auto again = ledger->db().exec(
        QStringLiteral("INSERT INTO setting (id, name, value) VALUES (2, ?, 'x')"), {secret});
    REQUIRE_FALSE(again.ok());
    CHECK(again.error().kind == ErrorKind::Conflict);
    CHECK_FALSE(again.error().message.contains(secret));
}
