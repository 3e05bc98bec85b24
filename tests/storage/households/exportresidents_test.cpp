#include "core/households/exportresidents.h"

#include "core/journal/journal.h"
#include "tests/storage/subject/home.h"
#include "tests/support/xlsxparts.h"

#include <QFile>

using namespace linli;
using namespace linli::test;

namespace {

QStringList textsOf(const QString &path)
{
    QStringList texts;
    for (const XlsxCell &cell : XlsxParts(path).cells(1))
        texts.append(cell.value);
    return texts;
}

} // namespace

TEST_CASE("a list of residents is masked, and with a reason of the head of office whole", "[residents]")
{
    Home home(BOTH_ENGINES());
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("名单.xlsx"));
    CHECK(need(exportResidents(*home.ledger, path, {home.building, {}, false, {}})) == 2);
    CHECK(textsOf(path).contains(QStringLiteral("欧阳删除者")));
    CHECK(textsOf(path).contains(QStringLiteral("430111********1224")));
    CHECK(textsOf(path).contains(QStringLiteral("139****2222")));
    CHECK_FALSE(textsOf(path).join(u' ').contains(QStringLiteral("13911112222")));

    CHECK(exportResidents(*home.ledger, path, {{}, {}, true, QStringLiteral(" ")}).error().kind == ErrorKind::Invalid);
    CHECK(need(exportResidents(*home.ledger, path, {{}, {}, true, QStringLiteral("疫苗接种登记")})) == 2);
    CHECK(textsOf(path).contains(QStringLiteral("430111194803121224")));
    CHECK(textsOf(path).contains(QStringLiteral("13911112222")));
#ifdef Q_OS_UNIX // Windows keeps a folder of the account private by what it inherits.
    CHECK((QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther)) == 0);
#endif
    CHECK(need(journalLog(home.ledger->db(), 0, 1)).value(0).sentence.arguments
        == QStringList{QStringLiteral("疫苗接种登记")});
}

TEST_CASE("clerks export residents of their areas masked only, leaders not at all", "[residents]")
{
    Home home(Engine::Sqlite);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("名单.xlsx"));
    const auto head = home.ledger.session();
    home.ledger->setSession(testSession(*home.ledger, QStringLiteral("专干"), {Role::Clerk}, {home.unit.value}));
    CHECK(need(exportResidents(*home.ledger, path, {})) == 2);
    CHECK(exportResidents(*home.ledger, path, {{}, {}, true, QStringLiteral("登记")}).error().kind == ErrorKind::Denied);
    home.ledger->setSession(head);
    home.ledger->setSession(testSession(*home.ledger, QStringLiteral("微单元长"), {Role::Leader}, {home.unit.value}));
    CHECK(exportResidents(*home.ledger, path, {}).error().kind == ErrorKind::Denied);
}
