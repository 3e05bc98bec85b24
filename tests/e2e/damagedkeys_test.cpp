// A damaged key row and a recovery page that does not fit: a clear sentence, nothing is written, and another way
// in is left.
#include "core/crypto/recoverywords.h"
#include "tests/support/desk.h"
#include "tests/support/digests.h"
#include "tests/support/testaccount.h"

#include <QDir>

using namespace linli;
using namespace linli::test;

namespace {

using Damage = std::function<QVariant(QByteArray)>;

QByteArray flipped(QByteArray bytes)
{
    REQUIRE_FALSE(bytes.isEmpty());
    const qsizetype middle = bytes.size() / 2;
    bytes[middle] = char(bytes[middle] ^ 0x40);
    return bytes;
}

QByteArray cut(const QByteArray &bytes)
{
    return bytes.chopped(1);
}

class KeyDesk : public Desk
{
public:
    KeyDesk()
    {
        const Ran made = run({QStringLiteral("new"), ledger, QStringLiteral("--kdf"), QStringLiteral("interactive"),
            QStringLiteral("--json")});
        REQUIRE(made.exit == 0);
        for (const QJsonValue &word : made.object().value(QStringLiteral("recovery_words")).toArray())
            words.append(word.toString());
        REQUIRE(words.size() == recoveryWordCount);
    }
    /// Past all of Linli's own writers.
    void exec(const char *sql, const QVariantList &values = {}) const
    {
        need(need(Database::openSqlite(ledger, OpenMode::ReadWrite))->exec(QString::fromUtf8(sql), values));
    }
    void damage(const char *table, const char *column, const char *where, const Damage &damage) const
    {
        const auto db = need(Database::openSqlite(ledger, OpenMode::ReadWrite));
        const QString rest =
            QStringLiteral(" FROM %1 WHERE %2").arg(QString::fromLatin1(table), QString::fromLatin1(where));
        QByteArray bytes;
        need(db->each(QStringLiteral("SELECT %1").arg(QString::fromLatin1(column)) + rest, {},
            [&](const Row &row) { bytes = row.blob(0); }));
        need(db->exec(QStringLiteral("UPDATE %1 SET %2 = ? WHERE %3")
                          .arg(QString::fromLatin1(table), QString::fromLatin1(column), QString::fromLatin1(where)),
            {damage(bytes)}));
        CHECK(db->changedRows() == 1);
    }
    /// Refused with this in its sentence, with nothing written.
    void checkRefused(const QStringList &arguments, int exit, const char *sentence) const
    {
        const auto before = digestsOf(ledger);
        const Ran ran = run(arguments);
        CAPTURE(ran.out.toStdString(), ran.err.toStdString(), sentence);
        CHECK(ran.exit == exit);
        CHECK(ran.err.contains(QString::fromUtf8(sentence)));
        CHECK(digestsOf(ledger) == before);
    }
    QStringList recover(const QStringList &page) const
    {
        return {QStringLiteral("recover"), QStringLiteral("--words-file"),
            write(QStringLiteral("page.txt"), page.join(u' ').toUtf8())};
    }
    QStringList words;
};

const QStringList doctor{QStringLiteral("doctor")};
const char damagedRow[] = "key row is damaged";

} // namespace

TEST_CASE("a damaged key row is named as such, and the recovery page opens the ledger", "[keys]")
{
    struct Case
    {
        const char *table;
        const char *column;
        const char *where;
        Damage damage;
    };
    const Case one = GENERATE(Case{"account", "wrapped_key", "1", flipped}, Case{"account", "wrapped_key", "1", cut},
        Case{"account", "salt", "1", flipped}, Case{"account", "salt", "1", cut},
        Case{"account", "public_key", "1", flipped},
        Case{"account", "kdf_memory", "1", [](const QByteArray &) { return qint64(1) << 60; }},
        Case{"account", "kdf_operations", "1", [](const QByteArray &) { return -3; }},
        Case{"key_grant", "wrapped", "account_id > 0", flipped}, Case{"key_grant", "wrapped", "account_id > 0", cut});
    CAPTURE(one.table, one.column);
    const KeyDesk desk;
    desk.damage(one.table, one.column, one.where, one.damage);
    for (int i = 0; i < 6; ++i) // Never taken for wrong passwords, which would lock the account.
        desk.checkRefused(doctor, 3, damagedRow);
    const Ran recovered = desk.run(desk.recover(desk.words));
    CAPTURE(recovered.err.toStdString());
    CHECK(recovered.exit == 0);
    CHECK(desk.run(doctor).exit == 0);
}

TEST_CASE("a damaged row of the recovery key is named as such, and the password opens the ledger", "[keys]")
{
    const KeyDesk desk;
    desk.damage("key_grant", "wrapped", "account_id = 0", flipped);
    desk.checkRefused(desk.recover(desk.words), 1, "another ledger, or to a recovery page that was replaced");
    CHECK(desk.run(doctor).exit == 0);
    CHECK(desk.run("key recovery-page").exit == 0);
}

TEST_CASE("a damaged key for backups is told before a backup is taken for one", "[keys]")
{
    const KeyDesk desk;
    desk.damage("key_epoch", "backup_public", "1", cut);
    const Ran ran = desk.run({QStringLiteral("backup"), QStringLiteral("--to"), desk.folder.path()});
    CHECK(ran.exit == 3);
    CHECK(ran.err.contains(QStringLiteral("key rows are damaged")));
    CHECK(QDir(desk.folder.path()).entryList({QStringLiteral("*.linlibak*")}).isEmpty());
}

TEST_CASE("damaged facts of the file are told, and a damaged policy is taken for the strictest", "[keys]")
{
    const KeyDesk desk;
    desk.exec("INSERT INTO meta (name, value) VALUES ('policy.profile', 'x') ON CONFLICT (name) DO UPDATE SET value = 'x'");
    desk.exec("UPDATE meta SET value = 'x' WHERE name = 'policy.kdf'");
    const Ran policy = desk.run("policy --json");
    CHECK(policy.exit == 0);
    CHECK(policy.object().value(QStringLiteral("profile")).toString() == QStringLiteral("dengbao"));
    CHECK(policy.object().value(QStringLiteral("kdf")).toString() == QStringLiteral("moderate"));
    desk.exec("DELETE FROM meta WHERE name = 'sealed'");
    desk.checkRefused(doctor, 1, "linli upgrade");
    desk.exec("INSERT INTO meta (name, value) VALUES ('sealed', '1')");
    desk.exec("UPDATE meta SET value = 'x' WHERE name = 'replica'");
    desk.checkRefused(doctor, 3, "no ledger of Linli");
}

TEST_CASE("a recovery page that is missing, slipped or another's opens nothing", "[keys]")
{
    const KeyDesk desk;
    QStringList swapped = desk.words;
    swapped[2] = swapped[2] == desk.words[3] ? desk.words[4] : desk.words[3];
    desk.checkRefused(desk.recover(swapped), 1, "do not fit together");
    QStringList misread = desk.words;
    misread[6] = QStringLiteral("鑫鑫");
    desk.checkRefused(desk.recover(misread), 1, "Word 7 is not a word of a recovery page");
    desk.checkRefused(desk.recover(desk.words.mid(1)), 1, "has 18 words, but these are 17");
    desk.checkRefused(desk.recover({}), 1, "but these are 0");
    const QStringList others = recoveryWords(Secret::random(recoveryKeySize));
    desk.checkRefused(desk.recover(others), 1, "belong to another ledger");
    desk.checkRefused({QStringLiteral("recover"), QStringLiteral("--words-file"), QStringLiteral("/nowhere")}, 3,
        "can't be read");
    CHECK(desk.run("key recovery-page").exit == 0);
    desk.checkRefused(desk.recover(desk.words), 1, "recovery page that was replaced");
    CHECK(desk.run(doctor).exit == 0);
}
