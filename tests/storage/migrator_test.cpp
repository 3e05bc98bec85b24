#include "core/storage/migrator.h"
#include "tests/support/postgres.h"
#include "tests/support/testledger.h"

using namespace linli;
using namespace linli::test;

namespace {

struct Fresh
{
    QTemporaryDir folder;
    std::unique_ptr<Database> db;
    explicit Fresh(Engine engine)
        : db(engine == Engine::Sqlite
                ? need(Database::openSqlite(folder.filePath(QStringLiteral("m.linli")), OpenMode::ReadWrite))
                : need(Database::openPostgres(freshPostgres())))
    {
    }
};

const Migration one{
    1, QStringLiteral("CREATE TABLE a (id {key}, t {text}) {table}; INSERT INTO a VALUES (1, 'x;y')")};
const Migration two{2, QStringLiteral("ALTER TABLE a ADD COLUMN n {int}; UPDATE a SET n = 7")};
const Migration broken{2, QStringLiteral("ALTER TABLE a ADD COLUMN n {int}; INSERT INTO missing VALUES (1)")};

} // namespace

TEST_CASE("a fresh database gets every step, a second run does nothing")
{
    Fresh fresh(BOTH_ENGINES());
    Migrator migrator(*fresh.db, {one, two});
    need(migrator.migrate());
    need(migrator.migrate());
    CHECK(need(migrator.currentVersion()) == 2);
    CHECK(need(fresh.db->text(QStringLiteral("SELECT t FROM a"))) == QStringLiteral("x;y"));
    CHECK(need(fresh.db->integer(QStringLiteral("SELECT n FROM a"))) == 7);
}

TEST_CASE("a database of a newer program is refused and stays as it is")
{
    Fresh fresh(BOTH_ENGINES());
    need(Migrator(*fresh.db, {one, two}).migrate());
    const auto refused = Migrator(*fresh.db, {one}).migrate();
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().kind == ErrorKind::Newer);
    CHECK(need(fresh.db->integer(QStringLiteral("SELECT n FROM a"))) == 7);
}

TEST_CASE("a failing step changes nothing, and a later success does not hide it")
{
    Fresh fresh(BOTH_ENGINES());
    need(Migrator(*fresh.db, {one}).migrate());
    Migrator failing(*fresh.db, {one, broken, Migration{3, QStringLiteral("CREATE TABLE c (id {key})")}});
    REQUIRE_FALSE(failing.migrate().ok());
    CHECK(need(failing.currentVersion()) == 1);
    CHECK_FALSE(fresh.db->integer(QStringLiteral("SELECT n FROM a")).ok());
    CHECK_FALSE(fresh.db->integer(QStringLiteral("SELECT COUNT(*) FROM c")).ok());
    need(Migrator(*fresh.db, {one, two}).migrate());
    CHECK(need(fresh.db->integer(QStringLiteral("SELECT n FROM a"))) == 7);
}

TEST_CASE("the shipped migrations are numbered without gaps")
{
    const auto shipped = shippedMigrations();
    REQUIRE(shipped.size() >= 5);
    for (qsizetype i = 0; i < shipped.size(); ++i)
        CHECK(shipped[i].version == i + 1);
}
