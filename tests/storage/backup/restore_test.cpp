// Bringing a ledger back: whole, with the right key, and never over the only good copy.
#include "core/accounts/draft.h"
#include "core/attachments/attach.h"
#include "core/cases/opencase.h"
#include "tests/storage/backup/office.h"

#include "core/crypto/recoverywords.h"
#include "core/journal/journal.h"
#include "core/ledger/doctor.h"

using namespace linli;
using namespace linli::test;

namespace {

ErrorKind kindOf(const Result<QString> &restored)
{
    REQUIRE_FALSE(restored.ok());
    return restored.error().kind;
}

void removeLedger(const BackupOffice &office)
{
    for (const char *tail : {"", "-wal", "-shm"})
        QFile::remove(office.target + QLatin1String(tail));
}

} // namespace

TEST_CASE("drill: backup, destroy, restore, doctor green, every row as it was", "[backup]")
{
    BackupOffice office;
    need(saveDraft(*office.ledger, {0, QStringLiteral("new_case"), {{QStringLiteral("title"), QStringLiteral("路灯")}}, {}}));
    const auto before = digests(office.ledger->db());
    REQUIRE(before.size() > 15);
    const BackupInfo made = office.backUp();
    office.ledger.reset();
    removeLedger(office);
    CHECK(need(office.restore(made.path, office.key())).isEmpty());
    CHECK(office.filesOn(office.desk) == QStringList{QStringLiteral("办公室.linli")});
    CHECK(digestsOf(office.target) == before);
    office.ledger = need(Ledger::open(office.target, programOptions(office.clock)));
    office.signIn(BackupOffice::head);
    CHECK(need(ownDrafts(*office.ledger)).value(0).fields.value(QStringLiteral("title")) == QStringLiteral("路灯"));
    for (const Finding &finding : need(examine(*office.ledger))) {
        CAPTURE(finding.what.toStdString(), finding.message.toStdString());
        CHECK(finding.ok);
    }
}

TEST_CASE("the files of a case are in a backup, sealed, and come back with it", "[backup]")
{
    BackupOffice office;
    auto change = need(Change::begin(*office.ledger, Action::Edit, Kind::Areas));
    const AreaId area(need(change.insert(QStringLiteral("area"), {{QStringLiteral("kind"), QStringLiteral("community")},
        {QStringLiteral("name"), QStringLiteral("社区")}, {QStringLiteral("ordinal"), 0}})));
    need(change.commit({"Made an area"}));
    NewCase asked;
    asked.area = area;
    asked.title = QStringLiteral("路灯");
    asked.files = {{QStringLiteral("灯.bin"), QByteArray(200000, '\3') + "SECRET-LIGHT", {}}};
    const AttachmentOwner owner{OwnerKind::Case, need(openCase(*office.ledger, asked)).id.value};
    const BackupInfo made = office.backUp();
    CHECK_FALSE(bytesOf(made.path).contains("SECRET-LIGHT"));
    office.ledger.reset();
    removeLedger(office);
    need(office.restore(made.path, office.key()));
    office.ledger = need(Ledger::open(office.target, programOptions(office.clock)));
    office.signIn(BackupOffice::head);
    const QList<Attachment> files = need(attachmentsOf(office.ledger->db(), owner));
    REQUIRE(files.size() == 1);
    CHECK(need(attachmentContent(office.ledger->db(), files.first().id)) == asked.files.first().content);
}

TEST_CASE("the recovery words restore when every password is lost", "[backup]")
{
    BackupOffice office;
    const auto before = digests(office.ledger->db());
    const BackupInfo made = office.backUp();
    office.ledger.reset();
    removeLedger(office);
    need(office.restore(made.path, {{}, recoveryWords(office.recovery).join(u' ')}));
    CHECK(digestsOf(office.target) == before);
}

TEST_CASE("what an administrator without the key backed up, the head restores", "[backup]")
{
    BackupOffice office;
    office.signIn(BackupOffice::admin);
    const auto before = digests(office.ledger->db());
    const BackupInfo made = office.backUp();
    office.ledger.reset();
    removeLedger(office);
    need(office.restore(made.path, office.key()));
    CHECK(digestsOf(office.target) == before);
}

TEST_CASE("passwords are those of the day of the backup", "[backup]")
{
    BackupOffice office;
    const BackupInfo made = office.backUp();
    const Secret fresh = passwordOf(QStringLiteral("另一个密码"));
    const FreshKeys keys = need(freshKeys(1, fresh, cheapCost, KeyPair::random()));
    need(updateKeys(office.ledger->db(), 1, keys, monday(), false));
    office.ledger.reset();
    CHECK(kindOf(office.restore(made.path, {Credentials{BackupOffice::head, fresh}, {}})) == ErrorKind::Denied);
    CHECK(office.restore(made.path, office.key()).ok());
}

TEST_CASE("the wrong key restores nothing and changes nothing", "[backup]")
{
    BackupOffice office;
    const BackupInfo made = office.backUp();
    office.ledger.reset();
    const QByteArray before = bytesOf(office.target);
    const Credentials wrong{BackupOffice::head, passwordOf(QStringLiteral("错的密码"))};
    const Credentials nobody{QStringLiteral("没有这人"), passwordOf(QStringLiteral("错的密码"))};
    const auto refused = office.restore(made.path, {wrong, {}});
    CHECK(kindOf(refused) == ErrorKind::Denied);
    // Who tries names learns nothing from the answer.
    const auto unknown = office.restore(made.path, {nobody, {}});
    CHECK(kindOf(unknown) == ErrorKind::Denied);
    CHECK(unknown.error().message == refused.error().message);
    CHECK(kindOf(office.restore(made.path, office.key(BackupOffice::clerk))) == ErrorKind::Denied);
    CHECK(kindOf(office.restore(made.path, office.key(BackupOffice::admin))) == ErrorKind::Denied);
    const QString others = recoveryWords(Secret::random(16)).join(u' ');
    CHECK(kindOf(office.restore(made.path, {{}, others})) == ErrorKind::Denied);
    CHECK(kindOf(office.restore(made.path, {{}, others.chopped(3)})) == ErrorKind::Invalid);
    CHECK(bytesOf(office.target) == before);
    CHECK(office.filesOn(office.desk) == QStringList{QStringLiteral("办公室.linli")});
}

TEST_CASE("the ledger that stands there is set aside whole", "[backup]")
{
    BackupOffice office;
    const auto early = digests(office.ledger->db());
    const BackupInfo made = office.backUp();
    office.addPerson(QStringLiteral("后来的人"));
    office.ledger.reset();
    const auto late = digestsOf(office.target);
    office.clock.set(monday().addSecs(61));
    const QString aside = need(office.restore(made.path, office.key()));
    CHECK(QFileInfo(aside).fileName() == QStringLiteral("办公室.replaced-20260921-100101.linli"));
    CHECK(digestsOf(aside) == late);
    CHECK(digestsOf(office.target) == early);
    CHECK(late != early);
}

TEST_CASE("work that lies in the WAL of a killed program is set aside with it", "[backup]")
{
    BackupOffice office;
    const BackupInfo made = office.backUp();
    office.addPerson(QStringLiteral("后来的人"));
    const auto late = digests(office.ledger->db());
    // As after a power cut: file and WAL as they lie while the program runs.
    const QByteArray file = bytesOf(office.target);
    const QByteArray wal = bytesOf(office.target + QStringLiteral("-wal"));
    REQUIRE_FALSE(wal.isEmpty());
    office.ledger.reset();
    writeBytes(office.target, file);
    writeBytes(office.target + QStringLiteral("-wal"), wal);
    const QString aside = need(office.restore(made.path, office.key()));
    CHECK(digestsOf(aside) == late);
    CHECK_FALSE(QFileInfo::exists(office.target + QStringLiteral("-wal")));
}

TEST_CASE("a damaged ledger and its WAL are set aside as they are", "[backup]")
{
    BackupOffice office;
    const auto before = digests(office.ledger->db());
    const BackupInfo made = office.backUp();
    office.ledger.reset();
    const QByteArray rubbish = QByteArray(5000, 'x');
    writeBytes(office.target, rubbish);
    writeBytes(office.target + QStringLiteral("-wal"), "its wal");
    writeBytes(office.target + QStringLiteral("-shm"), "its shm");
    const QString aside = need(office.restore(made.path, office.key()));
    CHECK(bytesOf(aside) == rubbish);
    CHECK(bytesOf(aside + QStringLiteral("-wal")) == "its wal");
    CHECK(office.filesOn(office.desk).size() == 3);
    CHECK(digestsOf(office.target) == before);
}

TEST_CASE("a WAL whose ledger is gone does not get into the restored one", "[backup]")
{
    BackupOffice office;
    const auto before = digests(office.ledger->db());
    const BackupInfo made = office.backUp();
    office.addPerson(QStringLiteral("后来的人"));
    const QByteArray wal = bytesOf(office.target + QStringLiteral("-wal"));
    REQUIRE_FALSE(wal.isEmpty());
    office.ledger.reset();
    removeLedger(office);
    writeBytes(office.target + QStringLiteral("-wal"), wal);
    need(office.restore(made.path, office.key()));
    CHECK(digestsOf(office.target) == before);
}

TEST_CASE("a ledger that is open is not replaced", "[backup]")
{
    BackupOffice office;
    const BackupInfo made = office.backUp();
    const QStringList before = office.filesOn(office.desk);
    CHECK(kindOf(office.restore(made.path, office.key())) == ErrorKind::Busy);
    CHECK(office.filesOn(office.desk) == before);
    office.addPerson(QStringLiteral("后来的人")); // It works on.
}

TEST_CASE("a backup is restored beside its ledger, too", "[backup]")
{
    BackupOffice office;
    const BackupInfo made = office.backUp();
    const auto before = digests(office.ledger->db());
    const QString other = office.root.filePath(QStringLiteral("看一看.linli"));
    CHECK(need(restoreBackup(made.path, other, office.key(), office.clock)).isEmpty());
    CHECK(digestsOf(other).value(QStringLiteral("person")) == before.value(QStringLiteral("person")));
#ifdef Q_OS_UNIX // Windows keeps a folder of the account private by what it inherits.
    CHECK((QFileInfo(other).permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther)) == 0);
#endif
}

TEST_CASE("a link or a folder is not replaced", "[backup]")
{
    BackupOffice office;
    const BackupInfo made = office.backUp();
    office.ledger.reset();
    QStringList places{office.stick};
#ifdef Q_OS_UNIX // What Qt calls a link on Windows is a file that the Explorer follows.
    places.append(office.root.filePath(QStringLiteral("link.linli")));
    REQUIRE(QFile::link(office.target, places.last()));
#endif
    for (const QString &place : places) {
        CAPTURE(place);
        const auto restored = restoreBackup(made.path, place, office.key(), office.clock);
        CHECK(kindOf(restored) == ErrorKind::Refused);
    }
}

TEST_CASE("a restore that was stopped leaves everything as it was, whenever it was", "[backup]")
{
    BackupOffice office;
    const BackupInfo made = office.backUp();
    office.ledger.reset();
    const QByteArray before = bytesOf(office.target);
    bool finished = false;
    int stop = 0;
    while (!finished) {
        CAPTURE(++stop);
        int asked = 0;
        const auto restored = restoreBackup(
            made.path, office.target, office.key(), office.clock, {{}, [&] { return ++asked == stop; }});
        finished = restored.ok();
        if (finished)
            break;
        CHECK(restored.error().kind == ErrorKind::Cancelled);
        CHECK(bytesOf(office.target) == before);
        CHECK(office.filesOn(office.desk) == QStringList{QStringLiteral("办公室.linli")});
    }
    CHECK(stop > 6);
}

TEST_CASE("a history that was changed in the ledger is found when its backup is restored", "[backup]")
{
    BackupOffice office;
    need(office.ledger->db().exec(
        QStringLiteral("UPDATE journal_row SET payload = (SELECT payload FROM journal_row WHERE ordinal = 0 AND "
                       "sequence = 3) WHERE ordinal = 0 AND sequence = 2")));
    const BackupInfo made = office.backUp();
    office.ledger.reset();
    const QByteArray before = bytesOf(office.target);
    CHECK(kindOf(office.restore(made.path, office.key())) == ErrorKind::Broken);
    CHECK(bytesOf(office.target) == before);
}

TEST_CASE("the copy kept of a ledger before it was sealed is restored as it was", "[backup]")
{
    BackupOffice office;
    Database &db = office.ledger->db();
    const auto vault = db.viewer().vault;
    QList<QPair<qint64, QByteArray>> plain;
    need(db.each(QStringLiteral("SELECT sequence, payload FROM journal_row"), {}, [&](const Row &row) {
        const Place place = payloadPlace(office.ledger->replica(), row.integer(0), 0);
        plain.append({row.integer(0), need(vault->open(place, row.blob(1)))});
    }));
    REQUIRE(plain.size() == 40);
    for (const auto &[sequence, payload] : plain)
        need(db.exec(QStringLiteral("UPDATE journal_row SET payload = ? WHERE sequence = ?"), {payload, sequence}));
    need(db.exec(QStringLiteral("DELETE FROM meta WHERE name = 'sealed'")));
    const auto before = digests(db);
    const BackupInfo made = office.backUp();
    office.ledger.reset();
    need(office.restore(made.path, office.key()));
    CHECK(digestsOf(office.target) == before);
}

TEST_CASE("the preview tells what restoring would take away", "[backup]")
{
    BackupOffice office;
    const BackupInfo made = office.backUp(); // Its own note is one entry that is not in it.
    office.addPerson(QStringLiteral("后来的人"));
    const RestorePreview preview = need(previewRestore(made.path, office.ledger.get()));
    CHECK(preview.sameLedger);
    CHECK(preview.entriesSince == 2);
    CHECK(preview.backup.madeBy == BackupOffice::head);
    BackupOffice other;
    CHECK_FALSE(need(previewRestore(made.path, other.ledger.get())).sameLedger);
    CHECK(need(previewRestore(made.path, nullptr)).backup.sequence == made.sequence);
}
