// Files of a case: kept sealed, counted once, undone whole, out of reach of others, sealed anew, gone with an erasure.
#include "core/accounts/datakey.h"
#include "core/attachments/attach.h"
#include "core/cases/casequery.h"
#include "core/cases/casesteps.h"
#include "core/ledger/undo.h"
#include "core/subject/copyofperson.h"
#include "core/subject/eraseperson.h"
#include "tests/storage/rights/town.h"
#include "tests/storage/subject/home.h"
#include "tests/support/canaries.h"
#include "tests/support/plan.h"

#include <QFile>

using namespace linli;
using namespace linli::test;

namespace {

const QByteArray letter = QByteArray("%PDF-1.4 ") + QByteArray(300000, 'q') + "SECRET-LETTER";

NewAttachment fileOf(const QByteArray &content, const QString &name = QStringLiteral("张秀英的信.pdf"))
{
    return {name, content, QByteArray("small")};
}

AttachmentOwner ownerOf(CaseId id)
{
    return {OwnerKind::Case, id.value};
}

class Scene : public Home
{
public:
    explicit Scene(Engine engine)
        : Home(engine)
        , id(report(gone))
    {
    }
    QList<Attachment> files() { return need(attachmentsOf(ledger->db(), ownerOf(id))); }
    AttachmentId one(const QByteArray &content = letter) { return need(attach(*ledger, ownerOf(id), {fileOf(content)})).first(); }
    qint64 contents() { return number(QStringLiteral("SELECT COUNT(*) FROM attachment_content"), {}); }

    CaseId id;
};

} // namespace

TEST_CASE("a file is read as it was attached, with its kind, size and who added it", "[attachments]")
{
    Scene scene(BOTH_ENGINES());
    const AttachmentId id = scene.one();
    REQUIRE(scene.files().size() == 1);
    const Attachment file = scene.files().first();
    CHECK(file.id == id);
    CHECK(file.name == QStringLiteral("张秀英的信.pdf"));
    CHECK(file.media == QStringLiteral("application/pdf"));
    CHECK(file.size == letter.size());
    CHECK(file.addedBy == scene.ledger->actor());
    CHECK(file.hasPreview);
    CHECK_FALSE(file.isPicture());
    CHECK(need(attachmentContent(scene.ledger->db(), id)) == letter);
    CHECK(need(attachmentPreview(scene.ledger->db(), id)) == "small");
    scene.checkHealthy();
}

TEST_CASE("neither name nor bytes stand in the ledger's file, and the journal does not hold them twice", "[attachments]")
{
    Scene scene(Engine::Sqlite);
    scene.one();
    const qint64 payloads = scene.number(QStringLiteral("SELECT SUM(LENGTH(payload)) FROM journal_row WHERE table_name = 'attachment'"), {});
    CHECK(payloads < 2000);
    need(scene.ledger->db().script(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")));
    QFile raw(scene.ledger.target());
    REQUIRE(raw.open(QIODevice::ReadOnly));
    const QByteArray bytes = raw.readAll();
    CHECK(bytes.size() > letter.size());
    CHECK(RawSearch({QStringLiteral("SECRET-LETTER"), QStringLiteral("张秀英的信")}).foundIn(bytes).isEmpty());
}

TEST_CASE("taking a file away is undone with its bytes; undoing an attachment takes the bytes out", "[attachments]")
{
    Scene scene(BOTH_ENGINES());
    const AttachmentId id = scene.one();
    need(detach(*scene.ledger, id));
    CHECK(scene.files().isEmpty());
    CHECK(attachmentContent(scene.ledger->db(), id).error().kind == ErrorKind::NotFound);
    CHECK(detach(*scene.ledger, id).error().kind == ErrorKind::NotFound);
    need(undoLast(*scene.ledger));
    REQUIRE(scene.files().size() == 1);
    CHECK(need(attachmentContent(scene.ledger->db(), id)) == letter);
    need(undoLast(*scene.ledger));
    CHECK(scene.files().isEmpty());
    CHECK(scene.contents() == 0);
    scene.checkHealthy();
}

TEST_CASE("thirty days after a file was taken away its bytes leave the ledger with the next change", "[attachments]")
{
    Scene scene(BOTH_ENGINES());
    const AttachmentId first = scene.one();
    need(detach(*scene.ledger, first));
    scene.ledger.clock.set(monday().addDays(29));
    scene.one("second");
    CHECK(scene.contents() == 2);
    scene.ledger.clock.set(monday().addDays(31));
    scene.one("third");
    CHECK(scene.contents() == 2);
    CHECK(scene.files().size() == 2);
}

TEST_CASE("empty files, large ones, too many and one twice are refused, and nothing of the call is kept", "[attachments]")
{
    Scene scene(BOTH_ENGINES());
    const auto refused = [&](const QList<NewAttachment> &files) { return attach(*scene.ledger, ownerOf(scene.id), files).error().kind; };
    CHECK(refused({fileOf("good"), fileOf({})}) == ErrorKind::Invalid);
    CHECK(refused({fileOf(QByteArray(attachmentLimits::file + 1, 'x'))}) == ErrorKind::Invalid);
    CHECK(refused({fileOf("same"), fileOf("same", QStringLiteral("b.txt"))}) == ErrorKind::Refused);
    QList<NewAttachment> many;
    for (int i = 0; i <= attachmentLimits::count; ++i)
        many.append(fileOf(QByteArray::number(i)));
    CHECK(refused(many) == ErrorKind::Refused);
    CHECK(scene.contents() == 0);
    scene.one("same");
    CHECK(refused({fileOf("same")}) == ErrorKind::Refused);
    need(voidCase(*scene.ledger, {scene.id}, QStringLiteral("登记错误")));
    CHECK(refused({fileOf("late")}) == ErrorKind::Refused);
}

TEST_CASE("all files of a case together stay under fifty megabytes", "[attachments]")
{
    Scene scene(Engine::Sqlite);
    QList<NewAttachment> five;
    for (int i = 0; i < 5; ++i)
        five.append(fileOf(QByteArray(attachmentLimits::file, char('a' + i))));
    need(attach(*scene.ledger, ownerOf(scene.id), five));
    CHECK(attach(*scene.ledger, ownerOf(scene.id), {fileOf("one more")}).error().kind == ErrorKind::Refused);
}

TEST_CASE("a file's name carries no path and nothing a file system refuses", "[attachments]")
{
    CHECK(tidiedFileName(QStringLiteral("../../etc/a:b.jpg")) == QStringLiteral("a_b.jpg"));
    CHECK(tidiedFileName(QStringLiteral("C:\\照片\\楼道.jpg")) == QStringLiteral("楼道.jpg"));
    CHECK(tidiedFileName(QStringLiteral("..bashrc")) == QStringLiteral("bashrc"));
    CHECK_FALSE(tidiedFileName(QString()).isEmpty());
    const QString cut = tidiedFileName(QString(300, u'长') + QStringLiteral(".jpeg"));
    CHECK(cut.size() == 100);
    CHECK(cut.endsWith(QStringLiteral(".jpeg")));
}

TEST_CASE("files of another area's case are out of reach", "[attachments]")
{
    TwoCommunities town(BOTH_ENGINES());
    const AttachmentId theirs = need(attach(*town.ledger, ownerOf(town.other.file), {fileOf(letter)})).first();
    const AttachmentId own = need(attach(*town.ledger, ownerOf(town.own.file), {fileOf(letter)})).first();
    town.enter(QStringLiteral("clerk"), {linli::Role::Clerk});
    Ledger &ledger = *town.ledger;
    CHECK(attachmentsOf(ledger.db(), ownerOf(town.other.file)).error().kind == ErrorKind::NotFound);
    CHECK(attachmentContent(ledger.db(), theirs).error().kind == ErrorKind::NotFound);
    CHECK(attachmentPreview(ledger.db(), theirs).error().kind == ErrorKind::NotFound);
    CHECK_FALSE(attach(ledger, ownerOf(town.other.file), {fileOf("x")}).ok());
    CHECK_FALSE(detach(ledger, theirs).ok());
    CHECK(need(attachmentContent(ledger.db(), own)) == letter);
    CHECK(attach(ledger, ownerOf(town.own.file), {fileOf("x")}).ok());
    town.enter(QStringLiteral("auditor"), {linli::Role::Auditor});
    CHECK(attachmentContent(ledger.db(), own).error().kind == ErrorKind::Denied);
}

TEST_CASE("saving a file outside the ledger is journalled, and only its owner can read it", "[attachments]")
{
    Scene scene(BOTH_ENGINES());
    const AttachmentId id = scene.one();
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("out.pdf"));
    need(saveAttachment(*scene.ledger, id, path));
    QFile saved(path);
    REQUIRE(saved.open(QIODevice::ReadOnly));
    CHECK(saved.readAll() == letter);
#ifdef Q_OS_UNIX // Windows keeps a folder of the account private by what it inherits.
    CHECK_FALSE(saved.permissions().testFlag(QFile::ReadGroup));
#endif
    CHECK(need(journalLog(scene.ledger->db(), 0, 1)).first().sentence.text == QStringLiteral("Took a copy of a file of a case"));
    CHECK(saveAttachment(*scene.ledger, id, folder.filePath(QStringLiteral("no/such/out.pdf"))).error().kind == ErrorKind::Io);
}

TEST_CASE("bytes that were exchanged are not shown as the file that was attached", "[attachments]")
{
    Scene scene(BOTH_ENGINES());
    const AttachmentId id = scene.one();
    Database &db = scene.ledger->db();
    const QByteArray other = db.viewer().vault->seal({QStringLiteral("attachment_content"), QStringLiteral("content"), id.value}, QByteArray("other"));
    need(db.exec(QStringLiteral("UPDATE attachment_content SET content = ? WHERE id = ?"), {other, id.value}));
    CHECK(attachmentContent(db, id).error().kind == ErrorKind::Broken);
}

TEST_CASE("a key change seals files anew", "[attachments]")
{
    Scene scene(BOTH_ENGINES());
    const AttachmentId id = scene.one();
    scene.one("second");
    need(changeDataKey(*scene.ledger));
    need(reseal(*scene.ledger, {}));
    need(scene.ledger->db().each(QStringLiteral("SELECT content, preview FROM attachment_content"), {}, [](const Row &row) {
        CHECK(Vault::epochOf(row.blob(0)) == 2);
        CHECK(Vault::epochOf(row.blob(1)) == 2);
    }));
    CHECK(need(attachmentContent(scene.ledger->db(), id)) == letter);
    CHECK(scene.files().first().name == QStringLiteral("张秀英的信.pdf"));
    scene.checkHealthy();
}

TEST_CASE("who reported the case has the files named in the copy, and they go with the person", "[attachments]")
{
    Scene scene(BOTH_ENGINES());
    Ledger &ledger = *scene.ledger;
    const AttachmentId kept = scene.one();
    need(detach(ledger, scene.one("undone later")));
    const AttachmentId gone = scene.one("taken back");
    need(undoLast(ledger));
    CHECK(need(copyOfPerson(ledger, scene.gone)).sections.size() > 0);
    QStringList lines;
    for (const CopySection &section : need(copyOfPerson(ledger, scene.gone)).sections) {
        for (const CopyRecord &record : section.records) {
            for (const CopyLine &line : record)
                lines << line.value;
        }
    }
    CHECK(lines.join(u'\n').contains(QStringLiteral("张秀英的信.pdf")));
    need(feedbackCase(ledger, {scene.id}, {QStringLiteral("phone"), {}, {}}));
    need(closeCase(ledger, {scene.id}, Outcome::Answered));
    need(erasePerson(ledger, scene.gone, QStringLiteral("本人要求删除")));
    CHECK(scene.contents() == 0);
    CHECK(scene.files().isEmpty());
    CHECK(attachmentContent(ledger.db(), kept).error().kind == ErrorKind::NotFound);
    CHECK(scene.number(QStringLiteral("SELECT COUNT(*) FROM journal_row WHERE table_name = 'attachment' AND payload IS NOT NULL"), {}) == 0);
    CHECK(scene.number(QStringLiteral("SELECT COUNT(*) FROM journal_row WHERE row_id = ?"), {gone.value}) > 0);
    scene.checkHealthy();
}

TEST_CASE("a case is opened with files, links and an alarm in one entry, and undone as one", "[attachments]")
{
    Scene scene(BOTH_ENGINES());
    Ledger &ledger = *scene.ledger;
    NewCase asked;
    asked.household = scene.home;
    asked.title = QStringLiteral("煤气味");
    asked.kind = QStringLiteral("gas");
    asked.urgent = true;
    asked.related = {scene.id};
    asked.files = {fileOf(letter)};
    const qint64 before = need(journalLog(ledger.db(), 0, 1)).first().sequence;
    const CaseFile made = need(openCase(ledger, asked));
    CHECK(need(journalLog(ledger.db(), 0, 1)).first().sequence == before + 1);
    const CaseDetails details = need(caseDetails(ledger, made.id));
    CHECK(details.row.urgent);
    CHECK(details.row.light == Light::Red);
    CHECK(details.standing.offered == Rung::Community);
    REQUIRE(details.linked.size() == 1);
    CHECK(details.linked.first().id == scene.id);
    CHECK(need(attachmentsOf(ledger.db(), ownerOf(made.id))).size() == 1);
    scene.checkHealthy();
    need(undoLast(ledger));
    CHECK(scene.contents() == 0);
    CHECK(scene.number(QStringLiteral("SELECT COUNT(*) FROM case_file"), {}) == 1);
    scene.checkHealthy();
}

TEST_CASE("opening a case is not undone under somebody else's files", "[attachments]")
{
    Scene scene(BOTH_ENGINES());
    Ledger &ledger = *scene.ledger;
    const auto opener = ledger.sharedSession();
    ledger.setSession(testSession(ledger, QStringLiteral("head2"), {linli::Role::Head}));
    scene.one();
    ledger.setSession(opener);
    CHECK(undoLast(ledger).error().kind == ErrorKind::Conflict);
    CHECK(scene.files().size() == 1);
}

TEST_CASE("files are found by an index", "[attachments]")
{
    Scene scene(BOTH_ENGINES());
    for (const QString &sql : {QStringLiteral("SELECT id FROM attachment WHERE owner_kind = ? AND owner_id = ? AND removed IS NULL")}) {
        const QString plan = planOf(scene.ledger->db(), sql, {QStringLiteral("case"), scene.id.value});
        INFO(plan.toStdString());
        CHECK_FALSE(plan.contains(QStringLiteral("SCAN")));
        CHECK_FALSE(plan.contains(QStringLiteral("Seq Scan")));
    }
}
