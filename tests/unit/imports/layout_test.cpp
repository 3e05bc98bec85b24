// Where the headings stand and which column holds what.
#include "core/imports/layout.h"
#include "core/imports/rowfeed.h"
#include "tests/support/catch.h"
#include "tests/support/sheets.h"

using namespace linli;
using namespace linli::test;

namespace {

Layout layoutOfFile(ImportKind kind, const QString &path, const Mapping &wish = {})
{
    auto reader = SheetReader::open(path);
    REQUIRE(reader.ok());
    auto layout = findLayout(**reader, kind, wish);
    REQUIRE(layout.ok());
    return layout.take();
}

Layout layoutOfLines(ImportKind kind, const QStringList &lines, const Mapping &wish = {})
{
    const SheetFile file(lines.join(u'\n').toUtf8(), QStringLiteral("a.csv"));
    return layoutOfFile(kind, file.path(), wish);
}

QString columnsAsText(const Layout &layout)
{
    QStringList parts;
    for (auto it = layout.columns.begin(); it != layout.columns.end(); ++it)
        parts.append(it.key() + u'=' + columnLetter(it.value()));
    parts.sort();
    return parts.join(u' ');
}

} // namespace

TEST_CASE("the sample roster: two rows of headings under title and note, the list's date")
{
    const Layout layout = layoutOfFile(ImportKind::Roster, sample("roster.xlsx"));
    CHECK(layout.headerRows == QList<int>{3, 4});
    CHECK(layout.listDate == QDate(2026, 3, 31));
    CHECK(columnsAsText(layout)
        == QStringLiteral("alone=N birth=I building=B care=O housing=M id_number=J name=F note=P phone=K "
                          "registration=L relation=G room=D sex=H stairwell=C unit=E"));
    CHECK(layout.missing(ImportKind::Roster).isEmpty());
}

TEST_CASE("the sample register: one row of headings under a title, no merges known")
{
    const Layout layout = layoutOfFile(ImportKind::Leaders, sample("leaders.xls"));
    CHECK(layout.headerRows == QList<int>{2});
    CHECK(columnsAsText(layout)
        == QStringLiteral("area=C birth=F employer=I found=L from=K name=D office=B phone=J politics=G sex=E "
                          "standing=H"));
}

TEST_CASE("headings with spaces, full width and remarks are the same headings")
{
    const Layout layout = layoutOfLines(ImportKind::Roster,
        {QStringLiteral("＊姓　名,楼 栋 号：,房间号（必填）,电话"),
            QStringLiteral("张三,1栋,101,0731-87864841")});
    CHECK(columnsAsText(layout) == QStringLiteral("building=B name=A phone=D room=C"));
    CHECK(layout.headerRows == QList<int>{1});
}

TEST_CASE("a correction by heading, by letter, and by nothing")
{
    Mapping wish;
    wish.columns = {{QStringLiteral("note"), QStringLiteral("多余")}, {QStringLiteral("phone"), QString()},
        {QStringLiteral("birth"), QStringLiteral("D")}};
    const Layout layout =
        layoutOfLines(ImportKind::Roster, {QStringLiteral("姓名,楼栋,房号,甲,电话,多余")}, wish);
    CHECK(columnsAsText(layout) == QStringLiteral("birth=D building=B name=A note=F room=C"));
    wish.columns = {{QStringLiteral("note"), QStringLiteral("没有这一列")}};
    const SheetFile file(QStringLiteral("姓名,楼栋,房号").toUtf8(), QStringLiteral("a.csv"));
    auto reader = SheetReader::open(file.path());
    CHECK(!findLayout(**reader, ImportKind::Roster, wish).ok());
    wish = {};
    wish.sheet = QStringLiteral("别的表");
    CHECK(!findLayout(**reader, ImportKind::Roster, wish).ok());
}

TEST_CASE("the fingerprint hangs on the headings, not on the data or the titles")
{
    const QString heading = QStringLiteral("姓名,楼栋,房号");
    const QString one =
        layoutOfLines(ImportKind::Roster, {heading, QStringLiteral("张三,1栋,101")}).fingerprint;
    const QString two =
        layoutOfLines(ImportKind::Roster, {QStringLiteral("台账"), heading, QStringLiteral("李四,1栋,102")})
            .fingerprint;
    CHECK(one == two);
    CHECK(one != layoutOfLines(ImportKind::Roster, {QStringLiteral("姓名,楼栋,房间号")}).fingerprint);
}

TEST_CASE("dates in titles")
{
    CHECK(dateInText(QStringLiteral("填报日期：2026.3.31")) == QDate(2026, 3, 31));
    CHECK(dateInText(QStringLiteral("台账（2026年2月敲门行动）")) == QDate(2026, 2, 28));
    CHECK(dateInText(QStringLiteral("２０２６年１２月５日")) == QDate(2026, 12, 5));
    CHECK(!dateInText(QStringLiteral("电话 87864841")).isValid());
}

TEST_CASE("totals are told from data")
{
    const auto row = [](const char16_t *text) {
        SheetRow cells(3);
        cells[1] = {QString::fromUtf16(text), 0, Cell::Kind::Text, false};
        return cells;
    };
    CHECK(isTotalRow(row(u"合　计")));
    CHECK(isTotalRow(row(u"小计：")));
    CHECK(isTotalRow(row(u"总计981人")));
    CHECK(!isTotalRow(row(u"合计花园1栋")));
}

TEST_CASE("a map from JSON and back")
{
    const auto map = importMapFromJson(ImportKind::Roster,
        R"({"sheet":"表","header_rows":[3,4],"columns":{"name":"姓名"},"decisions":{"7":"same:42","8":"new"}})");
    REQUIRE(map.ok());
    CHECK(map->mapping.headerRows == QList<int>{3, 4});
    CHECK(map->decisions.value(7).person == PersonId(42));
    CHECK(map->decisions.value(8).kind == Decision::Kind::New);
    CHECK(toJson(map->mapping).value(u"sheet").toString() == QStringLiteral("表"));
    for (const char *bad : {"[]", R"({"columns":{"nonsense":"A"}})", R"({"header_rows":[4,3]})",
             R"({"decisions":{"7":"maybe"}})"})
        CHECK(!importMapFromJson(ImportKind::Roster, bad).ok());
    CHECK(columnLetter(0) == QStringLiteral("A"));
    CHECK(columnLetter(27) == QStringLiteral("AB"));
    CHECK(columnOfLetter(QStringLiteral("ab")) == 27);
    CHECK(columnOfLetter(QStringLiteral("房号")) == -1);
}
