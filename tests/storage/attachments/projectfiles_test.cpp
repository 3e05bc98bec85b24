// Files of a livelihood project: by the stage of the work they show, out of reach of others, never called a case's.
#include "core/attachments/attach.h"
#include "core/cases/casesteps.h"
#include "core/journal/journal.h"
#include "core/subject/eraseperson.h"
#include "tests/storage/projects/site.h"
#include "tests/storage/subject/home.h"

using namespace linli;
using namespace linli::test;

namespace {

AttachmentOwner ownerOf(ProjectId id)
{
    return {OwnerKind::Project, id.value};
}

NewAttachment fileOf(const QByteArray &content)
{
    return {QStringLiteral("电梯.jpg"), content, QByteArray("small")};
}

AttachmentId attachOne(Ledger &ledger, ProjectId id, const QByteArray &content, std::optional<Phase> phase = std::nullopt)
{
    return need(attach(ledger, ownerOf(id), {fileOf(content)}, phase)).first();
}

Phase phaseOf(Ledger &ledger, AttachmentId id)
{
    return need(findAttachment(ledger.db(), id)).phase.value();
}

QString lastSentence(Ledger &ledger)
{
    return need(journalLog(ledger.db(), 0, 1)).first().sentence.text;
}

} // namespace

TEST_CASE("a project's file shows what the work has come to, unless somebody says otherwise", "[attachments]")
{
    Site site(BOTH_ENGINES());
    Ledger &ledger = site.ledger();
    const ProjectId id = site.propose();
    CHECK(phaseOf(ledger, attachOne(ledger, id, "proposed")) == Phase::Before);
    need(approveProject(ledger, {id}, {28'000'000, {}, {}, {}}));
    CHECK(phaseOf(ledger, attachOne(ledger, id, "approved")) == Phase::Before);
    need(startProject(ledger, {id}));
    CHECK(phaseOf(ledger, attachOne(ledger, id, "started")) == Phase::During);
    const AttachmentId late = attachOne(ledger, id, "an old picture", Phase::Before);
    CHECK(phaseOf(ledger, late) == Phase::Before);
    need(finishProject(ledger, {id}));
    CHECK(phaseOf(ledger, attachOne(ledger, id, "finished")) == Phase::After);
    need(reworkProject(ledger, {id}, QStringLiteral("门禁未装")));
    CHECK(phaseOf(ledger, attachOne(ledger, id, "again")) == Phase::During);
    need(stopProject(ledger, {id}, QStringLiteral("资金未到位")));
    CHECK(phaseOf(ledger, attachOne(ledger, id, "stopped")) == Phase::During);
    CHECK(need(attachmentsOf(ledger.db(), ownerOf(id))).size() == 7);
    CHECK(site.healthy());
}

TEST_CASE("which stage a file shows is corrected and undone", "[attachments]")
{
    Site site(BOTH_ENGINES());
    Ledger &ledger = site.ledger();
    const AttachmentId id = attachOne(ledger, site.propose(), "picture");
    need(setPhase(ledger, id, Phase::After));
    CHECK(phaseOf(ledger, id) == Phase::After);
    need(undoLast(ledger));
    CHECK(phaseOf(ledger, id) == Phase::Before);
    need(detach(ledger, id));
    CHECK(setPhase(ledger, id, Phase::After).error().kind == ErrorKind::NotFound);
    need(undoLast(ledger));
    CHECK(need(attachmentContent(ledger.db(), id)) == "picture");
    CHECK(phaseOf(ledger, id) == Phase::Before);
    CHECK(site.healthy());
}

TEST_CASE("a case's file shows no stage of any work", "[attachments]")
{
    Site site(BOTH_ENGINES());
    Ledger &ledger = site.ledger();
    const AttachmentId id = need(attach(ledger, {OwnerKind::Case, site.town.own.file.value}, {fileOf("leak")}, Phase::After)).first();
    CHECK_FALSE(need(findAttachment(ledger.db(), id)).phase);
    CHECK(setPhase(ledger, id, Phase::Before).error().kind == ErrorKind::Refused);
}

TEST_CASE("the journal says of a project's file that it is a project's", "[attachments]")
{
    Site site(BOTH_ENGINES());
    Ledger &ledger = site.ledger();
    const AttachmentId id = attachOne(ledger, site.propose(), "picture");
    QStringList said{lastSentence(ledger)};
    need(setPhase(ledger, id, Phase::During));
    said << lastSentence(ledger);
    CHECK(need(handOutAttachment(ledger, id)) == "picture");
    said << lastSentence(ledger);
    need(detach(ledger, id));
    said << lastSentence(ledger);
    for (const QString &sentence : said) {
        INFO(sentence.toStdString());
        CHECK(sentence.contains(QStringLiteral("livelihood project")));
        CHECK_FALSE(sentence.contains(QStringLiteral("case")));
    }
    CHECK(QSet<QString>(said.begin(), said.end()).size() == 4);
}

TEST_CASE("files of another area's project are out of reach", "[attachments]")
{
    Site site(BOTH_ENGINES());
    const ProjectId own = site.propose();
    const ProjectId other = site.propose(site.town.other.building);
    const AttachmentId theirs = attachOne(site.ledger(), other, "theirs");
    site.town.enter(QStringLiteral("clerk"), {linli::Role::Clerk});
    Ledger &ledger = site.ledger();
    CHECK(attachmentsOf(ledger.db(), ownerOf(other)).error().kind == ErrorKind::NotFound);
    CHECK(attachmentContent(ledger.db(), theirs).error().kind == ErrorKind::NotFound);
    CHECK_FALSE(attach(ledger, ownerOf(other), {fileOf("x")}).ok());
    CHECK_FALSE(setPhase(ledger, theirs, Phase::After).ok());
    CHECK_FALSE(detach(ledger, theirs).ok());
    const AttachmentId mine = attachOne(ledger, own, "mine");
    need(setPhase(ledger, mine, Phase::After));
    need(detach(ledger, mine));
    need(undoLast(ledger));
    CHECK(need(attachmentContent(ledger.db(), mine)) == "mine");
    site.town.enter(QStringLiteral("auditor"), {linli::Role::Auditor});
    CHECK(attachmentContent(site.ledger().db(), mine).error().kind == ErrorKind::Denied);
}

TEST_CASE("proposing a project is not undone under somebody else's pictures", "[attachments]")
{
    Site site(BOTH_ENGINES());
    Ledger &ledger = site.ledger();
    const ProjectId id = site.propose();
    const auto proposer = ledger.sharedSession();
    ledger.setSession(testSession(ledger, QStringLiteral("head2"), {linli::Role::Head}));
    attachOne(ledger, id, "picture");
    ledger.setSession(proposer);
    CHECK(undoLast(ledger).error().kind == ErrorKind::Conflict);
    CHECK(need(attachmentsOf(ledger.db(), ownerOf(id))).size() == 1);
}

TEST_CASE("pictures of the project that a case became stay when who reported it is erased", "[attachments]")
{
    Home home(BOTH_ENGINES());
    Ledger &ledger = *home.ledger;
    const CaseId reported = home.report(home.gone);
    NewProject asked;
    asked.fromCase = reported;
    const ProjectId id = need(proposeProject(ledger, asked));
    const AttachmentId kept = attachOne(ledger, id, "picture");
    const AttachmentId undone = attachOne(ledger, id, "taken back");
    need(undoLast(ledger));
    need(feedbackCase(ledger, {reported}, {QStringLiteral("phone"), {}, {}}));
    need(closeCase(ledger, {reported}, Outcome::Answered));
    need(erasePerson(ledger, home.gone, QStringLiteral("本人要求删除")));
    CHECK(need(attachmentContent(ledger.db(), kept)) == "picture");
    CHECK(home.number(QStringLiteral("SELECT COUNT(*) FROM journal_row WHERE table_name = 'attachment' AND row_id = ? AND payload IS NULL"),
              {undone.value})
        == 0);
    home.checkHealthy();
}
