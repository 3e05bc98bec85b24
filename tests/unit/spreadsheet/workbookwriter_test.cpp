#include "core/spreadsheet/workbookwriter.h"

#include "core/base/clock.h"
#include "tests/support/catch.h"
#include "tests/support/xlsxparts.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#endif

using namespace linli;
using linli::test::XlsxParts;

namespace {

QStringList everythingIn(const QTemporaryDir &folder)
{
    return QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

void writeOldFile(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("old");
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

TEST_CASE("cells of both kinds of sheet keep their kind and value")
{
    const SheetMode mode = GENERATE(SheetMode::Free, SheetMode::List);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("九月 月报.xlsx"));
    auto book = WorkbookWriter::begin(path);
    REQUIRE(book.ok());
    SheetWriter sheet = book->addSheet(QStringLiteral("数据"), mode);
    sheet.writeText(0, 0, QStringLiteral("广济桥社区"));
    sheet.writeInteger(0, 1, 966);
    sheet.writeDate(1, 0, QDate(2026, 9, 30));
    sheet.writeDateTime(1, 1, wallTime(QDate(2026, 9, 30), QTime(18, 0)));
    sheet.writePercent(1, 2, 0.958);
    sheet.writeDate(1, 3, QDate());
    sheet.writeFormula(2, 1, QStringLiteral("=SUM(B1:B1)"), 966);
    REQUIRE(book->finish().ok());

    const XlsxParts parts(path);
    CHECK(parts.sheetNames() == QStringList{QStringLiteral("数据")});
    const auto cells = parts.cells(1);
    CHECK(cells[QStringLiteral("A1")].value == QStringLiteral("广济桥社区"));
    CHECK(cells[QStringLiteral("B1")].value == QStringLiteral("966"));
    CHECK(cells[QStringLiteral("B1")].type.isEmpty());
    // 2026-09-30 is day 46295 of Excel's count (LibreOffice: =DATEVALUE("2026-09-30")).
    CHECK(cells[QStringLiteral("A2")].value == QStringLiteral("46295"));
    CHECK(cells[QStringLiteral("A2")].numberFormat == QStringLiteral("yyyy-mm-dd"));
    CHECK(cells[QStringLiteral("B2")].value == QStringLiteral("46295.75"));
    CHECK(cells[QStringLiteral("B2")].numberFormat == QStringLiteral("yyyy-mm-dd hh:mm"));
    CHECK(cells[QStringLiteral("C2")].numberFormat == QStringLiteral("0.0%"));
    CHECK(cells[QStringLiteral("D2")].value.isEmpty());
    CHECK(cells[QStringLiteral("B3")].formula == QStringLiteral("SUM(B1:B1)"));
    CHECK(cells[QStringLiteral("B3")].value == QStringLiteral("966"));
}

TEST_CASE("text from data never becomes a formula, and never breaks the file")
{
    const SheetMode mode = GENERATE(SheetMode::Free, SheetMode::List);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.xlsx"));
    auto book = WorkbookWriter::begin(path);
    REQUIRE(book.ok());
    SheetWriter sheet = book->addSheet(QStringLiteral("s"), mode);
    const QStringList texts{QStringLiteral("=1+1"), QStringLiteral("+86"), QStringLiteral("-5"),
        QStringLiteral("@SUM(A1)"), QStringLiteral("{=1}"), QStringLiteral("430111194803120012"),
        QStringLiteral("http://a.cn"), QStringLiteral("<b>&\"'")};
    for (int i = 0; i < texts.size(); ++i)
        sheet.writeText(i, 0, texts[i]);
    const QString odd = QStringLiteral("a") + QChar(1) + QChar(0xFFFE) + QStringLiteral("b");
    sheet.writeText(int(texts.size()), 0, odd);
    sheet.writeText(int(texts.size()) + 1, 0, QString(40000, u'长'));
    REQUIRE(book->finish().ok());

    const auto cells = XlsxParts(path).cells(1);
    for (int i = 0; i < texts.size(); ++i) {
        const auto cell = cells[QStringLiteral("A%1").arg(i + 1)];
        CHECK(cell.value == texts[i]);
        CHECK(cell.formula.isEmpty());
        CHECK((cell.type == u"s" || cell.type == u"inlineStr"));
    }
    CHECK(cells[QStringLiteral("A9")].value == QStringLiteral("ab"));
    CHECK(cells[QStringLiteral("A10")].value.size() == 32767);
    CHECK(cells[QStringLiteral("A10")].value.endsWith(u'…'));
}

TEST_CASE("one workbook holds a sheet in memory with a chart and a long list")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.xlsx"));
    auto book = WorkbookWriter::begin(path);
    REQUIRE(book.ok());
    SheetWriter numbers = book->addSheet(QStringLiteral("数 'A'"));
    SheetWriter list = book->addSheet(QStringLiteral("列表"), SheetMode::List);
    numbers.mergeText({0, 0, 0, 1}, QStringLiteral("标题"));
    numbers.writeText(2, 0, QStringLiteral("咨询"));
    numbers.writeInteger(2, 1, 3);
    numbers.addChart({QStringLiteral("图"), {2, 0, 2, 0}, {{{0, 0, 0, 0}, {2, 1, 2, 1}}}, 5, 0});
    for (int row = 0; row < 5000; ++row)
        list.writeText(row, 0, QStringLiteral("行%1").arg(row));
    list.freeze(1, 0);
    list.repeatRows(0, 0);
    list.setAutofilter({0, 0, 4999, 0});
    REQUIRE(book->finish().ok());

    const XlsxParts parts(path);
    CHECK(parts.names().contains(QStringLiteral("xl/charts/chart1.xml")));
    CHECK(parts.part(QStringLiteral("xl/charts/chart1.xml")).contains("咨询"));
    CHECK(parts.cells(1)[QStringLiteral("B3")].value == QStringLiteral("3"));
    CHECK(parts.cells(2)[QStringLiteral("A5000")].value == QStringLiteral("行4999"));
    const QByteArray sheet = parts.part(QStringLiteral("xl/worksheets/sheet2.xml"));
    CHECK(sheet.contains("<autoFilter ref=\"A1:A5000\""));
    CHECK(sheet.contains("state=\"frozen\""));
    CHECK(sheet.contains("orientation=\"landscape\""));
    CHECK(sheet.contains("paperSize=\"9\""));
    CHECK(sheet.contains("fitToHeight=\"0\""));
    CHECK(parts.part(QStringLiteral("xl/workbook.xml")).contains("_xlnm.Print_Titles"));
}

TEST_CASE("a write that is given up leaves nothing and the old file as it was")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("表.xlsx"));
    writeOldFile(path);
    {
        auto book = WorkbookWriter::begin(path);
        REQUIRE(book.ok());
        book->addSheet(QStringLiteral("s"), SheetMode::List).writeText(0, 0, QStringLiteral("x"));
    }
    CHECK(contentOf(path) == "old");
    CHECK(everythingIn(folder) == QStringList{QStringLiteral("表.xlsx")});
}

TEST_CASE("a whole new file takes the place of the old one, and no temporary file stays")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("表.xlsx"));
    writeOldFile(path);
    {
        auto book = WorkbookWriter::begin(path);
        REQUIRE(book.ok());
        book->addSheet(QStringLiteral("s")).writeText(0, 0, QStringLiteral("新"));
        REQUIRE(book->finish().ok());
    }
    CHECK(XlsxParts(path).cells(1)[QStringLiteral("A1")].value == QStringLiteral("新"));
    CHECK(everythingIn(folder) == QStringList{QStringLiteral("表.xlsx")});
}

TEST_CASE("a folder that does not exist is refused before anything is written")
{
    const QTemporaryDir folder;
    const auto book = WorkbookWriter::begin(folder.filePath(QStringLiteral("nowhere/a.xlsx")));
    REQUIRE_FALSE(book.ok());
    CHECK(book.error().kind == ErrorKind::Io);
}

#ifdef Q_OS_UNIX
TEST_CASE("a pipe or a device is not replaced by a workbook")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("out.xlsx"));
    REQUIRE(mkfifo(QFile::encodeName(path).constData(), 0600) == 0);
    auto book = WorkbookWriter::begin(path);
    REQUIRE(book.ok());
    book->addSheet(QStringLiteral("s")).writeText(0, 0, QStringLiteral("新"));
    CHECK_FALSE(book->finish().ok());
    CHECK(QFileInfo::exists(path));
    CHECK_FALSE(QFileInfo(path).isFile());
}

TEST_CASE("a disk that fills up is noticed, and the old file stays")
{
    // A cap on the size of files stands for the full disk: writes beyond it fail. With the low cap the
    // finished .xlsx does not fit; with the other one only libxlsxwriter's own temporary file does not.
    const rlim_t cap = GENERATE(rlim_t(20'000), rlim_t(400'000));
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("表.xlsx"));
    writeOldFile(path);
    rlimit before = {};
    REQUIRE(getrlimit(RLIMIT_FSIZE, &before) == 0);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    Result<void> finished;
    {
        auto book = WorkbookWriter::begin(path);
        REQUIRE(book.ok());
        SheetWriter sheet = book->addSheet(QStringLiteral("s"), SheetMode::List);
        rlimit small = before;
        small.rlim_cur = cap;
        setrlimit(RLIMIT_FSIZE, &small);
        for (int row = 0; row < 20'000; ++row)
            sheet.writeText(row, 0, QStringLiteral("第%1行").arg(row * 7919 % 20011));
        finished = book->finish();
        setrlimit(RLIMIT_FSIZE, &before);
    }
    std::signal(SIGXFSZ, handler);
    REQUIRE_FALSE(finished.ok());
    CHECK(finished.error().kind == ErrorKind::Io);
    CHECK(contentOf(path) == "old");
    CHECK(everythingIn(folder) == QStringList{QStringLiteral("表.xlsx")});
}
#endif

TEST_CASE("rows out of order in a list are an error, not a hole")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.xlsx"));
    auto book = WorkbookWriter::begin(path);
    REQUIRE(book.ok());
    SheetWriter sheet = book->addSheet(QStringLiteral("s"), SheetMode::List);
    sheet.writeText(5, 0, QStringLiteral("later"));
    sheet.writeText(1, 0, QStringLiteral("earlier"));
    const auto finished = book->finish();
    REQUIRE_FALSE(finished.ok());
    CHECK(finished.error().kind == ErrorKind::Broken);
    CHECK_FALSE(QFile::exists(path));
}

TEST_CASE("cells are named as spreadsheets name them")
{
    CHECK(cellName(0, 0) == QStringLiteral("A1"));
    CHECK(cellName(4, 3) == QStringLiteral("D5"));
    CHECK(cellName(99, 26) == QStringLiteral("AA100"));
}
