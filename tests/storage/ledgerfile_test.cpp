// Opening a ledger file: what is refused, and how.
#include "core/ledger/change.h"
#include "tests/support/testledger.h"

#include <QCoreApplication>
#include <QFile>

using namespace linli;
using namespace linli::test;

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QByteArray read(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("making a ledger never overwrites a file")
{
    TestLedger ledger;
    const auto again = Ledger::create(ledger.target(), ledger.options());
    REQUIRE_FALSE(again.ok());
    CHECK(again.error().kind == ErrorKind::Refused);
}

TEST_CASE("a file that is no ledger is refused and stays untouched")
{
    TestLedger ledger;
    QTemporaryDir folder;
    const QString text = folder.filePath(QStringLiteral("a.linli"));
    write(text, "hello");
    CHECK(Ledger::open(text, ledger.options()).error().kind == ErrorKind::NotALedger);
    CHECK(read(text) == "hello");
    const QString other = folder.filePath(QStringLiteral("b.linli"));
    need(
        need(Database::openSqlite(other, OpenMode::ReadWrite))->script(QStringLiteral("CREATE TABLE x (a)")));
    CHECK(Ledger::open(other, ledger.options()).error().kind == ErrorKind::NotALedger);
    CHECK(Ledger::open(folder.filePath(QStringLiteral("none.linli")), ledger.options()).error().kind
        == ErrorKind::NotFound);
}

TEST_CASE("a second program is told who has the ledger open")
{
    TestLedger ledger;
    const auto second = Ledger::open(ledger.target(), ledger.options());
    REQUIRE_FALSE(second.ok());
    CHECK(second.error().kind == ErrorKind::Busy);
    CHECK(second.error().message.contains(QString::number(QCoreApplication::applicationPid())));
}

TEST_CASE("an older ledger is backed up before it is migrated, a newer one refused")
{
    TestLedger ledger;
    ledger.close();
    auto options = ledger.options();
    options.migrations.append(
        {options.migrations.last().version + 1, QStringLiteral("CREATE TABLE later (id {key}) {table}")});
    {
        auto opened = need(Ledger::open(ledger.target(), options));
        REQUIRE_FALSE(opened->migrationBackup().isEmpty());
        auto backup = need(Ledger::open(opened->migrationBackup(), ledger.options()));
        CHECK(backup->replica() == opened->replica());
    }
    const auto refused = Ledger::open(ledger.target(), ledger.options());
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().kind == ErrorKind::Newer);
}

TEST_CASE("a read-only connection reads and refuses to write")
{
    TestLedger ledger;
    auto reader = need(Ledger::openReader(ledger.target(), ledger.options()));
    reader->setSession(ledger.session());
    CHECK(reader->isReadOnly());
    CHECK(need(reader->db().integer(QStringLiteral("SELECT COUNT(*) FROM person"))) == 0);
    CHECK(Change::begin(*reader, Action::Edit, Kind::Households).error().kind == ErrorKind::ReadOnly);
}

TEST_CASE("an unclean close is noticed and damage is reported")
{
    TestLedger ledger;
    auto change = need(Change::begin(*ledger, Action::Edit, Kind::Households));
    for (int i = 0; i < 300; ++i)
        need(change.insert(QStringLiteral("setting"),
            {{QStringLiteral("name"), QString::number(i)}, {QStringLiteral("value"), QString(200, u'x')}}));
    need(change.commit({QStringLiteral("Filled"), {}}));
    // As after a power cut: the mark of the open ledger stands in the file.
    const QString cut = ledger.target() + QStringLiteral("2");
    need(ledger->saveCopy(cut));
    need(Ledger::open(cut, ledger.options()));
    const QString damagedPath = ledger.target() + QStringLiteral("3");
    QByteArray damaged = read(cut);
    need(need(Database::openSqlite(cut, OpenMode::ReadWrite))
             ->script(QStringLiteral(
                 "UPDATE meta SET value = '0' WHERE name = 'clean'; PRAGMA wal_checkpoint(TRUNCATE)")));
    damaged = read(cut);
    for (qsizetype page = 20 * 4096; page + 4096 <= damaged.size(); page += 4096)
        damaged.replace(page, 16, QByteArray(16, '\xee'));
    write(damagedPath, damaged);
    const auto refused = Ledger::open(damagedPath, ledger.options());
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().kind == ErrorKind::Broken);
}

TEST_CASE("a saved copy is a ledger of its own")
{
    TestLedger ledger;
    const QString copy = ledger.target() + QStringLiteral(" 副本.linli");
    need(ledger->saveCopy(copy));
    CHECK(need(Ledger::open(copy, ledger.options()))->replica() == ledger->replica());
    CHECK(ledger->saveCopy(copy).error().kind == ErrorKind::Refused);
}

TEST_CASE("a lock file left empty by a program killed at that moment is taken over")
{
    TestLedger ledger(Engine::Sqlite);
    ledger.close();
    QFile lock(ledger.target() + QStringLiteral(".lock"));
    REQUIRE(lock.open(QIODevice::WriteOnly));
    lock.close();
    need(ledger.reopen());
    const auto second = Ledger::open(ledger.target(), ledger.options());
    REQUIRE_FALSE(second.ok());
    CHECK(second.error().kind == ErrorKind::Busy);
}
