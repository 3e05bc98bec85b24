// A resident's copy on paper.
#include "tests/support/testledger.h"
#include "ui/papers/copypaper.h"

#include <QFile>
#include <QTemporaryDir>

using namespace linli;
using namespace linli::test;
using namespace linli::ui;

TEST_CASE("a long copy goes on over several pages, in a file that only its owner reads")
{
    QTemporaryDir folder;
    const QString shots = qEnvironmentVariable("LINLI_SHOTS");
    const QString path = (shots.isEmpty() ? folder.path() : shots) + QStringLiteral("/copy.pdf");
    PersonCopy copy{QStringLiteral("欧阳斌强"), QDate(2026, 9, 28), {}};
    copy.sections.append({QStringLiteral("基本信息"),
        {{{QStringLiteral("姓名"), copy.name}, {QStringLiteral("备注"), QStringLiteral("行动不便，需要轮椅；").repeated(12)}}}});
    CopySection looks{QStringLiteral("谁看过"), {}};
    for (int i = 0; i < 90; ++i)
        looks.records.append(CopyRecord{{QStringLiteral("2026-09-28 10:%1").arg(i % 60, 2, 10, QLatin1Char('0')), QStringLiteral("周主任：查看了电话")}});
    copy.sections.append(looks);
    need(saveCopyPdf(copy, path));
    CHECK((QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther)) == 0);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray pdf = file.readAll();
    CHECK(pdf.startsWith("%PDF"));
    CHECK(pdf.count("/Type /Page\n") >= 2);
    CHECK(pdf.count("/Type /Page\n") <= 5);
    CHECK_FALSE(saveCopyPdf(copy, folder.filePath(QStringLiteral("没有/copy.pdf"))).ok());
}
