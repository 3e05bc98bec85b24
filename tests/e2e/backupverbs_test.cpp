// The restore drill as a script does it: backup, destroy, restore, doctor.
#include "core/accounts/recovery.h"
#include "core/areas/areastore.h"
#include "core/crypto/recoverywords.h"
#include "core/program/openledger.h"
#include "tests/support/testaccount.h"
#include "tests/support/ran.h"
#include "tests/support/testledger.h"

#include <QDir>

using namespace linli;
using namespace linli::test;

namespace {

class Desk
{
public:
    QTemporaryDir folder;
    QString ledger = folder.filePath(QStringLiteral("office.linli"));
    QString stick = folder.filePath(QStringLiteral("stick"));

    Desk()
    {
        REQUIRE(QDir().mkpath(stick));
        const SystemClock clock;
        const auto made = newTestLedger(ledger, clock);
        auto change = need(Change::begin(*made, Action::Edit, Kind::Areas));
        need(change.insert(QStringLiteral("area"),
            {{QStringLiteral("kind"), toWord(AreaKind::Community)}, {QStringLiteral("name"), QStringLiteral("社区")},
                {QStringLiteral("code"), QStringLiteral("GJQ")}, {QStringLiteral("ordinal"), 0}}));
        need(change.commit({"Made areas"}));
    }
    Ran operator()(const QStringList &arguments, const QString &passwordFile = {}) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("LINLI_LANG"), QStringLiteral("en"));
        environment.insert(QStringLiteral("LINLI_LEDGER"), ledger);
        environment.insert(QStringLiteral("LINLI_NOW"), QStringLiteral("2026-09-21 10:00"));
        if (!passwordFile.isEmpty())
            environment.insert(QStringLiteral("LINLI_PASSWORD_FILE"), passwordFile);
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(LINLI_CLI), arguments);
        REQUIRE(process.waitForFinished());
        return Ran::of(process);
    }
    Ran run(const char *line) const { return (*this)(QProcess::splitCommand(QString::fromUtf8(line))); }
    Ran restore(const QString &backup, const QStringList &more = {}, const QString &passwordFile = {}) const
    {
        return (*this)(
            QStringList{QStringLiteral("restore"), backup, QStringLiteral("--as"), ledger} + more, passwordFile);
    }
    QString write(const QString &name, const QString &text) const
    {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
        return file.fileName();
    }
    QString backUp() const
    {
        const Ran made =
            (*this)({QStringLiteral("backup"), QStringLiteral("--to"), stick, QStringLiteral("--json")});
        CAPTURE(made.err);
        REQUIRE(made.exit == 0);
        CHECK(made.object().value(QStringLiteral("verified")).toBool());
        return made.object().value(QStringLiteral("file")).toString();
    }
    void destroy() const
    {
        for (const char *tail : {"", "-wal", "-shm"})
            QFile::remove(ledger + QLatin1String(tail));
    }
};

const QString yes = QStringLiteral("--yes");

} // namespace

TEST_CASE("drill: a destroyed ledger comes back from its backup", "[backup]")
{
    const Desk desk;
    const QString backup = desk.backUp();
    desk.destroy();
    const Ran told = desk.restore(backup);
    CHECK(told.exit == 0);
    CHECK_FALSE(QFileInfo::exists(desk.ledger)); // Without --yes it only tells.
    CHECK(told.out.contains(testUser));
    CHECK(told.out.contains(QStringLiteral("2026-09-21 10:00")));
    const Ran restored = desk.restore(backup, {yes});
    CAPTURE(restored.err);
    CHECK(restored.exit == 0);
    const Ran doctor = desk.run("doctor --json");
    CHECK(doctor.exit == 0);
    CHECK(doctor.object().value(QStringLiteral("ok")).toBool());
    CHECK(desk.run("area tree").out.contains(QStringLiteral("社区")));
    CHECK(desk.run("journal log").out.contains(QStringLiteral("Restored the ledger from the backup of 2026-09-21 10:00")));
}

TEST_CASE("what stands there is told of and kept", "[backup]")
{
    const Desk desk;
    const QString backup = desk.backUp();
    const QJsonObject now = desk.restore(backup, {QStringLiteral("--json")}).object().value(QStringLiteral("now")).toObject();
    CHECK(now.value(QStringLiteral("same_ledger")).toBool());
    CHECK(now.value(QStringLiteral("entries_since")).toInt() >= 1); // The note of the backup itself, sign-ins.
    const QJsonObject restored = desk.restore(backup, {yes, QStringLiteral("--json")}).object();
    const QString aside = restored.value(QStringLiteral("set_aside")).toString();
    CHECK(QFileInfo(aside).fileName() == QStringLiteral("office.replaced-20260921-100000.linli"));
    CHECK(QFileInfo::exists(aside));
}

TEST_CASE("a wrong password restores nothing", "[backup]")
{
    const Desk desk;
    const QString backup = desk.backUp();
    desk.destroy();
    const Ran refused = desk.restore(backup, {yes}, desk.write(QStringLiteral("wrong.txt"), QStringLiteral("falsch\n")));
    CHECK(refused.exit == 1);
    CHECK(refused.err.contains(QStringLiteral("password is wrong")));
    CHECK_FALSE(QFileInfo::exists(desk.ledger));
}

TEST_CASE("the words of the recovery page restore; another page's do not", "[backup]")
{
    const Desk desk;
    const SystemClock clock;
    const QString page = desk.write(QStringLiteral("page.txt"),
        need(renewRecoveryKey(*openTestLedger(desk.ledger, clock))).join(u'\n'));
    const QString backup = desk.backUp();
    desk.destroy();
    const QString strange = desk.write(QStringLiteral("strange.txt"), recoveryWords(Secret::random(16)).join(u' '));
    const Ran refused = desk.restore(backup, {yes, QStringLiteral("--words-file"), strange});
    CHECK(refused.exit == 1);
    CHECK_FALSE(QFileInfo::exists(desk.ledger));
    const Ran restored = desk.restore(backup, {yes, QStringLiteral("--words-file"), page});
    CAPTURE(restored.err);
    CHECK(restored.exit == 0);
    CHECK(desk.run("doctor").exit == 0);
}

TEST_CASE("a folder is chosen once, then backups go there and are listed", "[backup]")
{
    const Desk desk;
    CHECK(desk.run("backup").exit == 1); // No folder yet.
    CHECK(desk({QStringLiteral("backup"), QStringLiteral("--set-folder"), desk.stick}).exit == 0);
    CHECK(desk.run("backup").exit == 0);
    CHECK(desk.run("backup").exit == 0);
    const QJsonArray list = desk.run("backup list --json").array();
    CHECK(list.size() == 2);
    CHECK(list.first().toObject().value(QStringLiteral("by")).toString() == testUser);
}

TEST_CASE("a backup is checked without a password, and a damaged one is told", "[backup]")
{
    const Desk desk;
    const QString backup = desk.backUp();
    desk.destroy(); // Nothing but the file is needed.
    const QStringList check{QStringLiteral("backup"), QStringLiteral("check"), backup};
    CHECK(desk(check, QStringLiteral("/nowhere")).exit == 0);
    QFile file(backup);
    REQUIRE(file.resize(file.size() - 1));
    const Ran damaged = desk(check);
    CHECK(damaged.exit == 3);
    CHECK(damaged.err.contains(QStringLiteral("damaged")));
    CHECK(desk.restore(backup, {yes}).exit == 3);
    CHECK_FALSE(QFileInfo::exists(desk.ledger));
}

TEST_CASE("help shows the backup verb itself, not only what is under it", "[backup]")
{
    const Desk desk;
    const QString help = desk.run("help").out;
    CHECK(help.contains(QStringLiteral("\nbackup    ")));
    CHECK(help.contains(QStringLiteral("\nbackup check    ")));
    CHECK_FALSE(help.contains(QStringLiteral("\njournal    "))); // A group is no verb.
}
