// A list on paper: several pages, each with the header, nothing lost.
#include "tests/support/catch.h"
#include "ui/papers/listpaper.h"

#include <QFile>
#include <QPrinter>
#include <QTemporaryDir>

using namespace linli::ui;

TEST_CASE("a long list goes on over several pages")
{
    QTemporaryDir folder;
    const QString shots = qEnvironmentVariable("LINLI_SHOTS");
    const QString path = (shots.isEmpty() ? folder.path() : shots) + QStringLiteral("/list.pdf");
    ListPaper paper{QStringLiteral("广济桥社区 住户"), QStringLiteral("100 户"), {QStringLiteral("地址"), QStringLiteral("户主"), QStringLiteral("人数")}, {}};
    for (int i = 0; i < 100; ++i)
        paper.rows.append({QStringLiteral("广济苑1栋 1单元 %1").arg(100 + i), QStringLiteral("欧阳斌强"), QString::number(i % 5)});
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(path);
    printList(paper, printer);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray pdf = file.readAll();
    CHECK(pdf.count("/Type /Page\n") >= 2);
    CHECK(pdf.count("/Type /Page\n") <= 5);
}
