// The copy a resident may ask for: everything of theirs, whole, and nothing of the neighbour's.
#include "core/households/carekinds.h"
#include "core/areas/appointment.h"
#include "core/cases/casesteps.h"
#include "core/journal/journal.h"
#include "core/persons/reveal.h"
#include "core/subject/copyofperson.h"
#include "core/subject/eraseperson.h"
#include "tests/storage/subject/home.h"

#include <QFile>
#include <QFileInfo>

using namespace linli;
using namespace linli::test;

TEST_CASE("a copy holds the facts, homes, marks, offices, cases and looks of one person, unmasked", "[subject]")
{
    Home home(BOTH_ENGINES());
    const CaseId reported = home.report(home.gone);
    need(noteCase(*home.ledger, {reported}, QStringLiteral("已电话联系")));
    auto change = need(Change::begin(*home.ledger, Action::Edit, Kind::Leaders));
    Appointment appointment;
    appointment.area = home.unit;
    appointment.person = home.gone;
    appointment.phone = QStringLiteral("88001234");
    appointment.from = QStringLiteral("2024-05");
    need(insertAppointment(change, appointment));
    need(change.commit({"Appointed"}));
    need(reveal(*home.ledger, home.gone, PersonField::Phone, QStringLiteral("联系本人")));

    const QString html = copyAsHtml(need(copyOfPerson(*home.ledger, home.gone)));
    for (const char *held : {"欧阳删除者", "430111194803121224", "13987650001", "欧阳删除者的健康情况", "与欧阳删除者有关",
             "户主", "302", "alone", "88001234", "2024-05", "楼道灯不亮", "已电话联系", "联系本人", "tester"}) {
        INFO(held);
        const QString text = QString::fromUtf8(held);
        CHECK(html.contains(text == u"alone" ? CareKinds().nameOf(text) : text));
    }
    CHECK_FALSE(html.contains(QStringLiteral("留在者")));
    CHECK_FALSE(html.contains(QStringLiteral("13911112222")));
    const EntryHeader newest = need(journalLog(home.ledger->db(), 0, 1)).value(0);
    CHECK(newest.sentence.text == u"Handed out a copy of what is held about resident %1");
    CHECK(newest.sentence.arguments == QStringList{home.gone.toText()});
}

TEST_CASE("what a person wrote is text in the copy, never markup", "[subject]")
{
    const QString html = copyAsHtml({QStringLiteral("<b>甲"), QDate(2026, 9, 21),
        {{QStringLiteral("段"), {{{QStringLiteral("备注"), QStringLiteral("a<script>&\nb")}}}}}});
    CHECK(html.contains(QStringLiteral("a&lt;script&gt;&amp;<br>b")));
    CHECK_FALSE(html.contains(QStringLiteral("<b>")));
}

TEST_CASE("a copy is for clerks and the head of office, not for leaders; an erased person has none", "[subject]")
{
    Home home(Engine::Sqlite);
    const auto head = home.ledger.session();
    home.ledger->setSession(testSession(*home.ledger, QStringLiteral("微单元长"), {Role::Leader}, {home.unit.value}));
    CHECK(copyOfPerson(*home.ledger, home.gone).error().kind == ErrorKind::Denied);
    home.ledger->setSession(head);
    need(erasePerson(*home.ledger, home.gone, QStringLiteral("本人要求删除")));
    CHECK(copyOfPerson(*home.ledger, home.gone).error().kind == ErrorKind::NotFound);
}

TEST_CASE("the file of a copy is its owner's alone, and a folder that is not there is said", "[subject]")
{
    QTemporaryDir folder;
    const PersonCopy copy{QStringLiteral("甲"), QDate(2026, 9, 21), {}};
    const QString path = folder.filePath(QStringLiteral("副本.html"));
    need(saveCopy(copy, path));
    CHECK(QFileInfo(path).size() > 0);
#ifdef Q_OS_UNIX // Windows keeps a folder of the account private by what it inherits.
    CHECK((QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther)) == 0);
#endif
    const auto nowhere = saveCopy(copy, folder.filePath(QStringLiteral("没有/副本.html")));
    REQUIRE_FALSE(nowhere.ok());
    CHECK(nowhere.error().kind == ErrorKind::Io);
}
