// The sheets of a round: whatever is asked and however many doors a unit has, every page can be read by itself.
#include "ui/papers/roundpaper.h"

#include "tests/support/catch.h"

#include <QCoreApplication>
#include <QPrinter>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace linli;
using namespace linli::ui;

namespace {

QStringList pagesOf(const QString &pdf)
{
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), pdf, QStringLiteral("-")});
    REQUIRE(reader.waitForFinished());
    QString text = QString::fromUtf8(reader.readAllStandardOutput());
    text.remove(QRegularExpression(QStringLiteral("[^\\S\\f]")));
    QStringList pages = text.split(u'\f');
    pages.removeLast();
    return pages;
}

QList<Door> staircase(int doors)
{
    QList<Door> all;
    for (int i = 0; i < doors; ++i) {
        Door door;
        door.household = HouseholdId(i + 1);
        door.address = QStringLiteral("麻园湾宿舍1栋 1单元 %1").arg(100 * (1 + i / 4) + 1 + i % 4);
        door.unit = AreaId(7);
        door.unitName = QStringLiteral("麻园湾宿舍1栋-1");
        door.headName = QStringLiteral("户主%1号").arg(i + 1);
        door.residents = 2;
        door.state = i == 3 ? DoorState::SecondTry : i == 5 ? DoorState::Done : DoorState::Open;
        door.triedAt = i == 5 ? QStringLiteral("2026-09-21 10:00:00") : QString();
        all.append(door);
    }
    return all;
}

} // namespace

TEST_CASE("round sheets: title, every heading and the page's number stand on each page of a long unit", "[papers][rounds]")
{
    QStringList fields;
    for (const NamedWord &field : roundFields())
        fields.append(field.name);
    QTemporaryDir folder;
    const QString shots = qEnvironmentVariable("LINLI_SHOTS");
    const QString pdf = (shots.isEmpty() ? folder.path() : shots) + QStringLiteral("/roundpaper.pdf");
    {
        QPrinter printer(QPrinter::HighResolution);
        printer.setPageLayout(roundPaperLayout());
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(pdf);
        printRound(QStringLiteral("秋季敲门行动"), fields, staircase(46), printer);
    }
    const QStringList pages = pagesOf(pdf);
    REQUIRE(pages.size() >= 3);
    int number = 0;
    for (const QString &page : pages) {
        CHECK(page.startsWith(QStringLiteral("秋季敲门行动麻园湾宿舍1栋-1")));
        CHECK(page.contains(QCoreApplication::translate("linli::ui::ListPaper", "Page %1 of %2").arg(++number).arg(pages.size()).remove(u' ')));
        for (const char *heading : {"Address", "Head", "People", "Not met", "Second try", "Corrections"})
            CHECK(page.contains(QCoreApplication::translate("linli::ui::RoundPaper", heading).left(2)));
        for (const QString &field : std::as_const(fields)) {
            for (const QChar letter : field)
                CHECK(page.contains(letter));
        }
    }
    const QString all = pages.join(QString());
    for (int i = 0; i < 46; ++i)
        CHECK(all.count(QStringLiteral("户主%1号").arg(i + 1)) == 1);
    CHECK(all.contains(displayName(DoorState::Done) + QStringLiteral("09-21")));
}
