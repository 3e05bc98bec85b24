// Other offices' lists: other columns, another order, one row of headings, other encodings.
#include "core/imports/errorbook.h"
#include "tests/storage/imports/office.h"

#include <QStringEncoder>

using namespace linli;
using namespace linli::test;

namespace {

const QStringList tree{QStringLiteral("街道,社区,网格,片区,楼栋"),
    QStringLiteral("侯家塘街道,广济桥社区,第一网格,第一片区,麻园湾宿舍1栋"),
    QStringLiteral(",,,,麻园湾宿舍2栋"), QStringLiteral(",,,第二片区,麻园湾宿舍11栋"),
    QStringLiteral(",,第二网格,第三片区,肖家坡1栋")};

const QStringList smallRoster{QStringLiteral("姓 名,身份证,关系,房间号,栋号,手机,多余"),
    QStringLiteral("王五,430111198808145597,户主,301室,麻园湾宿舍1栋,139 0000 1239,x"),
    QStringLiteral("赵六,,配偶,301室,麻园湾宿舍1栋,,y"), QStringLiteral("钱七,,户主,302,麻园湾宿舍1栋,,z"),
    QStringLiteral("孙八,,户主,302,麻园湾宿舍9栋,12,z")};

} // namespace

TEST_CASE("outer areas are written once and count for the rows below")
{
    Office office(BOTH_ENGINES());
    const ImportSummary summary = office.importLines(ImportKind::Areas, tree);
    CHECK(summary.added == 4);
    CHECK(office.number("SELECT COUNT(*) FROM area") == 1 + 1 + 2 + 3 + 4);
    CHECK(office.text(
              "SELECT p.name FROM area a JOIN area p ON p.id = a.parent_id WHERE a.name = '麻园湾宿舍2栋'")
        == QStringLiteral("第一片区"));
    CHECK(
        office.text("SELECT p.name FROM area a JOIN area p ON p.id = a.parent_id WHERE a.name = '肖家坡1栋'")
        == QStringLiteral("第三片区"));
    CHECK(office.importLines(ImportKind::Areas, tree).unchanged == 4);
    // A level put between what hangs together already would turn the tree round.
    office.importLines(ImportKind::Areas, {QStringLiteral("社区,楼栋"), QStringLiteral("乙社区,甲栋")});
    const ImportSummary torn = office.importLines(
        ImportKind::Areas, {QStringLiteral("社区,网格,楼栋"), QStringLiteral("乙社区,丙网格,甲栋")});
    CHECK(torn.refused == 1);
}

TEST_CASE("a roster with the building on every row, one row of headings, columns in another order")
{
    Office office(BOTH_ENGINES());
    office.importLines(ImportKind::Areas, tree);
    const ImportSummary summary = office.importLines(ImportKind::Roster, smallRoster);
    CHECK(summary.read == 4);
    CHECK(summary.added == 3);
    CHECK(summary.refused == 1); // 麻园湾宿舍9栋 is not in the tree.
    CHECK(office.number("SELECT COUNT(*) FROM household") == 2);
    CHECK(office.number("SELECT COUNT(*) FROM household WHERE room = '301' AND floor = 3") == 1);
    CHECK(office.text("SELECT birth FROM person WHERE name = '王五'") == QStringLiteral("1988-08-14"));
    CHECK(office.text("SELECT sex FROM person WHERE name = '王五'") == QStringLiteral("male"));
    CHECK(office.phoneOf(QStringLiteral("王五")) == QStringLiteral("13900001239"));
    CHECK(problemCounts(summary)
        == QMap<QString, int>{{QStringLiteral("id_missing"), 3}, {QStringLiteral("phone_invalid"), 1},
            {QStringLiteral("refused"), 1}});
    const ImportSummary again = office.importLines(ImportKind::Roster, smallRoster);
    CHECK(again.unchanged == 3);
    CHECK(again.refused == 1);
}

TEST_CASE("the same roster in GB18030 is the same roster")
{
    Office office;
    office.importLines(ImportKind::Areas, tree);
#ifdef Q_OS_WIN // Qt without ICU writes no GB18030; a Chinese Windows' own code page is its part that is used here.
    QStringEncoder encoder(QStringConverter::System);
#else
    QStringEncoder encoder("GB18030");
#endif
    REQUIRE(encoder.isValid());
    const QByteArray bytes = encoder(smallRoster.join(u'\n'));
    const SheetFile file(bytes, QStringLiteral("户籍.csv"));
    CHECK(office.import(ImportKind::Roster, file.path()).added == 3);
}

TEST_CASE("corrected columns are remembered for the layout, and a field can be left out")
{
    Office office(BOTH_ENGINES());
    office.importLines(ImportKind::Areas, tree);
    const QStringList odd{
        QStringLiteral("谁,哪栋,几号房,手机"), QStringLiteral("王五,麻园湾宿舍1栋,301,13900001239")};
    const SheetFile file(odd.join(u'\n').toUtf8(), QStringLiteral("a.csv"));
    const auto unknown = importSheet(*office.ledger, ImportKind::Roster, file.path());
    REQUIRE(!unknown.ok());
    CHECK(unknown.error().kind == ErrorKind::Invalid);
    ImportOptions options;
    options.mapping.headerRows = {1};
    options.mapping.columns = {{QStringLiteral("name"), QStringLiteral("谁")},
        {QStringLiteral("building"), QStringLiteral("哪栋")}, {QStringLiteral("room"), QStringLiteral("C")},
        {QStringLiteral("phone"), QString()}};
    CHECK(office.import(ImportKind::Roster, file.path(), options).added == 1);
    CHECK(office.text("SELECT phone FROM person").isEmpty());
    CHECK(office.import(ImportKind::Roster, file.path()).unchanged == 1);
}

TEST_CASE("lists update facts, never take any away, and move nobody out")
{
    Office office(BOTH_ENGINES());
    office.importLines(ImportKind::Areas, tree);
    office.importLines(ImportKind::Roster, smallRoster);
    const ImportSummary shorter = office.importLines(ImportKind::Roster,
        {QStringLiteral("楼栋,房号,姓名,出生年月,身份证号,电话,重点人群"),
            QStringLiteral("麻园湾宿舍1栋,301,王五,1988.08,,13900009999,高龄/残疾")});
    CHECK(shorter.updated == 1);
    CHECK(office.number("SELECT COUNT(*) FROM membership WHERE until_date IS NULL") == 3);
    CHECK(office.phoneOf(QStringLiteral("王五")) == QStringLiteral("13900009999"));
    CHECK(office.text("SELECT birth FROM person WHERE name = '王五'") == QStringLiteral("1988-08-14"));
    CHECK(office.text("SELECT id_status FROM person WHERE name = '王五'") == QStringLiteral("verified"));
    CHECK(problemCounts(shorter).value(QStringLiteral("flag_contradicts_age")) == 1);
    CHECK(office.number("SELECT COUNT(*) FROM care_flag WHERE from_date = '2026-10-12'") == 2);
}

TEST_CASE("an unclear person waits for a decision")
{
    Office office(BOTH_ENGINES());
    office.importLines(ImportKind::Areas, tree);
    office.importLines(ImportKind::Roster, smallRoster);
    const QStringList elsewhere{QStringLiteral("楼栋,房号,姓名,关系,身份证号"),
        QStringLiteral("麻园湾宿舍2栋,101,王五,户主,430111198808145597")};
    const ImportSummary asked = office.importLines(ImportKind::Roster, elsewhere);
    CHECK(asked.refused == 1);
    CHECK(problemCounts(asked) == QMap<QString, int>{{QStringLiteral("duplicate"), 1}});
    CHECK(asked.warnings() == 1);
    CHECK(office.number("SELECT COUNT(*) FROM person") == 3);

    ImportOptions skip;
    skip.decisions = {{2, {Decision::Kind::Skip, {}}}};
    const ImportSummary skipped = office.importLines(ImportKind::Roster, elsewhere, skip);
    CHECK(skipped.refused == 1);
    CHECK(skipped.problems.isEmpty());

    ImportOptions same;
    const PersonId known(office.number("SELECT id FROM person WHERE name = '王五'"));
    same.decisions = {{2, {Decision::Kind::Same, known}}};
    CHECK(office.importLines(ImportKind::Roster, elsewhere, same).added == 1);
    CHECK(office.number("SELECT COUNT(*) FROM person") == 3);
    CHECK(office.number("SELECT COUNT(*) FROM membership WHERE until_date = '2026-10-12'") == 1);

    ImportOptions fresh;
    fresh.decisions = {{2, {Decision::Kind::New, {}}}};
    const QStringList third{elsewhere[0], QStringLiteral("麻园湾宿舍2栋,202,王五,户主,430111198808145597")};
    CHECK(office.importLines(ImportKind::Roster, third, fresh).added == 1);
    CHECK(office.number("SELECT COUNT(*) FROM person") == 4);
}

TEST_CASE("an ID number that stands twice in a list is imported once")
{
    Office office;
    office.importLines(ImportKind::Areas, tree);
    const ImportSummary summary = office.importLines(ImportKind::Roster,
        {QStringLiteral("楼栋,房号,姓名,身份证号"),
            QStringLiteral("麻园湾宿舍1栋,301,王五,430111198808145597"),
            QStringLiteral("麻园湾宿舍2栋,101,王五,430111198808145597"), QStringLiteral("合计,,3人,")});
    CHECK(summary.added == 1);
    CHECK(problemCounts(summary)
        == QMap<QString, int>{{QStringLiteral("duplicate"), 1}, {QStringLiteral("total_differs"), 1}});
}

TEST_CASE("another leader in the register ends the appointment before (D2)")
{
    Office office(BOTH_ENGINES());
    office.importLines(ImportKind::Areas, tree);
    const QString heading = QStringLiteral("职务,负责区域,姓名,出生年月,联系电话,任职时间,来源");
    office.importLines(ImportKind::Leaders,
        {heading, QStringLiteral("微单元长,麻园湾宿舍11栋-2,王五,1950.3,13900001239,2022.7,自荐（线上）"),
            QStringLiteral(",麻园湾宿舍1栋-1,王五,1950.3,13900001239,,推荐")});
    CHECK(office.number("SELECT COUNT(*) FROM person") == 1);
    CHECK(office.number("SELECT COUNT(*) FROM appointment WHERE from_date IS NULL") == 1);
    CHECK(office.text("SELECT p.name FROM area a JOIN area p ON p.id = a.parent_id WHERE a.kind = 'unit' AND "
                      "a.name = '麻园湾宿舍11栋-2'")
        == QStringLiteral("麻园湾宿舍11栋"));
    const ImportSummary next = office.importLines(ImportKind::Leaders,
        {heading, QStringLiteral("微单元长,麻园湾宿舍11栋-2,赵六,1960.3,13900001240,2026.5,推荐"),
            QStringLiteral("片长,第九片区,钱七,1960.3,13900001241,2026.5,推荐"),
            QStringLiteral("门卫,第一片区,钱七,1960.3,13900001241,2026.5,推荐")});
    CHECK(next.added == 1);
    CHECK(next.refused == 2);
    CHECK(office.text("SELECT until_date FROM appointment WHERE until_date IS NOT NULL")
        == QStringLiteral("2026-05-01"));
}

TEST_CASE("a ticket is found again by its number and placed as near as its address tells")
{
    Office office(BOTH_ENGINES());
    office.importLines(ImportKind::Areas, tree);
    office.importLines(ImportKind::Roster, smallRoster);
    const QString heading =
        QStringLiteral("工单编号,受理时间,诉求地址,诉求内容,分类,等级,承办社区,办结时间,是否解决,是否满意");
    const ImportSummary first = office.importLines(ImportKind::Cases,
        {heading,
            QStringLiteral("A1,2026/09/28 19:06:00,雨花区麻园湾宿舍1栋301室,漏水,水电,一般,广济桥社区,,,"),
            QStringLiteral("A2,2026-09-28 19:06,人民路口,积水,环境卫生,咨询,广济桥社区,,,"),
            QStringLiteral("A3,昨天,人民路口,积水,环境卫生,咨询,广济桥社区,,,"),
            QStringLiteral("A4,2026-09-28 19:06,人民路口,积水,环境卫生,咨询,别的社区,,,"),
            QStringLiteral("A5,2026-09-28 19:06,麻园湾宿舍11栋,噪音,噪音,一般,广济桥社区,,,")});
    CHECK(first.added == 3);
    CHECK(problemCounts(first)
        == QMap<QString, int>{{QStringLiteral("date_unreadable"), 1}, {QStringLiteral("refused"), 2}});
    CHECK(office.number("SELECT COUNT(*) FROM case_file WHERE household_id IS NOT NULL") == 1);
    CHECK(office.text(
              "SELECT a.name FROM case_file c JOIN area a ON a.id = c.area_id WHERE external_number = 'A2'")
        == QStringLiteral("广济桥社区"));
    CHECK(office.text(
              "SELECT a.name FROM case_file c JOIN area a ON a.id = c.area_id WHERE external_number = 'A5'")
        == QStringLiteral("麻园湾宿舍11栋"));
    const ImportSummary later = office.importLines(ImportKind::Cases,
        {heading,
            QStringLiteral(
                "A2,2026-09-28 19:06,人民路口,积水,环境卫生,咨询,广济桥社区,2026-09-30 9:00,是,满意")});
    CHECK(later.updated == 1);
    CHECK(
        office.text("SELECT outcome FROM case_state WHERE outcome IS NOT NULL") == QStringLiteral("solved"));
}

TEST_CASE("the error workbook leaves a trace and reads back as it was")
{
    Office office;
    office.importLines(ImportKind::Areas, tree);
    const ImportSummary summary = office.importLines(ImportKind::Roster, smallRoster);
    const qint64 entries = office.entries();
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("问题.xlsx"));
    CHECK(need(saveErrorBook(*office.ledger, ImportKind::Roster, summary, path)) == 5);
    CHECK(office.entries() == entries + 1);
    const Texts texts = readTexts(path);
    CHECK(texts.value(3).size() == 5);
    CHECK(texts.value(4).value(0) == QStringLiteral("3"));
    CHECK(texts.value(8).value(4) == QStringLiteral("麻园湾宿舍9栋"));
}

TEST_CASE("every blank template is understood when it comes back")
{
    const ImportKind kind =
        GENERATE(ImportKind::Areas, ImportKind::Leaders, ImportKind::Roster, ImportKind::Cases);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("空表.xlsx"));
    need(saveTemplate(kind, path));
    const auto reader = need(SheetReader::open(path));
    const Layout layout = need(findLayout(*reader, kind));
    CHECK(layout.columns.size() == importFields(kind).size());
    CHECK(layout.headerRows == QList<int>{1});
}
