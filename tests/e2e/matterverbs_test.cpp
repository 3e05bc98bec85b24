// Livelihood projects and incidents from the command line.
#include "tests/support/catch.h"
#include "tests/support/desk.h"
#include "tests/support/sheets.h"
#include "tests/support/xlsxparts.h"

using namespace linli::test;

namespace {

struct Office : Desk
{
    Office()
    {
        makeLedger();
        for (const auto &[kind, file] : {std::pair{"areas", "areas.xlsx"}, std::pair{"roster", "roster.xlsx"}})
            REQUIRE(Desk::run({QStringLiteral("import"), QString::fromLatin1(kind), sample(file)}).exit == 0);
        now("2026-10-12 10:00");
    }
    void now(const char *time) { environment.insert(QStringLiteral("LINLI_NOW"), QString::fromLatin1(time)); }
    Ran good(const QStringList &words)
    {
        const Ran ran = Desk::run(words + QStringList{QStringLiteral("--json")});
        CAPTURE(words.join(u' ').toStdString(), ran.err);
        REQUIRE(ran.exit == 0);
        return ran;
    }
    QJsonObject project(const char *verb, const QStringList &more = {})
    {
        return good(QStringList{QStringLiteral("project"), QString::fromLatin1(verb), number} + more).object();
    }
    const QString building = QStringLiteral("麻园湾宿舍1栋");
    QString number;
};

} // namespace

TEST_CASE("a livelihood project from the command line, from the proposal to the evaluation")
{
    Office office;
    const QJsonObject proposed = office.good({QStringLiteral("project"), QStringLiteral("propose"), QStringLiteral("--area"), office.building,
        QStringLiteral("--title"), QStringLiteral("加装电梯"), QStringLiteral("--kind"), QStringLiteral("lift"), QStringLiteral("--source"),
        QStringLiteral("plan"), QStringLiteral("--planned"), QStringLiteral("30万")}).object();
    office.number = proposed.value(u"number").toString();
    CHECK(office.number.endsWith(QStringLiteral("-MS2026-001")));
    CHECK(proposed.value(u"planned").toDouble() == 300000);
    CHECK(proposed.value(u"households").toInt() > 0);
    CHECK(proposed.value(u"next").toString() == QStringLiteral("approve"));
    CHECK(office.run(QStringList{QStringLiteral("project"), QStringLiteral("approve"), office.number}).exit == 1); // No date, nobody in charge.
    office.project("edit", {QStringLiteral("--owner"), QStringLiteral("街道城管办"), QStringLiteral("--finish"), QStringLiteral("2026-12-31")});
    CHECK(office.project("approve", {QStringLiteral("--granted"), QStringLiteral("280000.5")}).value(u"granted").toDouble() == 280000.5);
    CHECK(office.project("start").value(u"started").toString() == QStringLiteral("2026-10-12"));
    office.project("progress", {QStringLiteral("--text"), QStringLiteral("井道完工")});
    CHECK(office.project("spend", {QStringLiteral("10万"), QStringLiteral("--text"), QStringLiteral("首付")}).value(u"spent").toDouble() == 100000);
    CHECK(office.project("spend", {QStringLiteral("1000"), QStringLiteral("--back"), QStringLiteral("--text"), QStringLiteral("多记")}).value(u"spent").toDouble() == 99000);
    CHECK(office.run(QStringList{QStringLiteral("project"), QStringLiteral("spend"), office.number, QStringLiteral("很多")}).exit == 1);
    office.now("2027-01-05 10:00");
    CHECK(office.good({QStringLiteral("project"), QStringLiteral("list"), QStringLiteral("--overdue")}).array().size() == 1);
    office.project("finish");
    office.project("rework", {QStringLiteral("--text"), QStringLiteral("门禁未装")});
    office.project("finish");
    const QJsonObject accepted = office.project("evaluate", {QStringLiteral("--score"), QStringLiteral("4.5"), QStringLiteral("--asked"), QStringLiteral("24"),
        QStringLiteral("--text"), QStringLiteral("老人能下楼了")});
    CHECK(accepted.value(u"state").toString() == QStringLiteral("evaluated"));
    CHECK(accepted.value(u"score").toDouble() == 4.5);
    CHECK(office.run(QStringList{QStringLiteral("project"), QStringLiteral("stop"), office.number, QStringLiteral("--text"), QStringLiteral("不做")}).exit == 1);
    CHECK(office.good({QStringLiteral("project"), QStringLiteral("list")}).array().isEmpty());
    CHECK(office.good({QStringLiteral("project"), QStringLiteral("list"), QStringLiteral("--all")}).array().size() == 1);
    CHECK(office.good({QStringLiteral("project"), QStringLiteral("figures"), QStringLiteral("--month"), QStringLiteral("2027-01")}).array()[0].toObject().value(u"month").toInt() == 1);
    const QString path = office.folder.filePath(QStringLiteral("项目.xlsx"));
    CHECK(office.good({QStringLiteral("project"), QStringLiteral("export"), QStringLiteral("--all"), QStringLiteral("--out"), path}).object().value(u"rows").toInt() == 1);
    CHECK(XlsxParts(path).cells(1)[QStringLiteral("A4")].value == office.number);
    CHECK(office.run("doctor").exit == 0);
    REQUIRE(office.run("undo").exit == 0);
    CHECK(office.project("show").value(u"state").toString() == QStringLiteral("finished"));
}

TEST_CASE("incidents from the command line: recorded, corrected, counted, made void")
{
    Office office;
    const auto record = [&](const char *kind, const char *day) {
        return office.good({QStringLiteral("incident"), QStringLiteral("record"), QStringLiteral("--kind"), QString::fromLatin1(kind), QStringLiteral("--day"),
            QString::fromLatin1(day), QStringLiteral("--area"), office.building, QStringLiteral("--text"), QStringLiteral("厨房起火"),
            QStringLiteral("--time"), QStringLiteral("18:40"), QStringLiteral("--loss"), QStringLiteral("3500")}).object();
    };
    const QString number = record("fire", "2026-10-02").value(u"number").toString();
    CHECK(number.endsWith(QStringLiteral("-SJ2026-001")));
    record("fire", "2025-10-02");
    record("fire", "2025-10-03");
    record("telecom_fraud", "2026-10-05");
    const auto fires = [&] { return office.good({QStringLiteral("incident"), QStringLiteral("figures")}).array()[0].toObject(); };
    CHECK(fires().value(u"month").toInt() == 1);
    CHECK(fires().value(u"month_last_year").toInt() == 2);
    CHECK(fires().value(u"month_change").toInt() == -1);
    CHECK(fires().value(u"month_percent").toDouble() == -50);
    CHECK(office.good({QStringLiteral("incident"), QStringLiteral("edit"), number, QStringLiteral("--day"), QStringLiteral("2026-09-30"), QStringLiteral("--injured"), QStringLiteral("1")})
              .object().value(u"injured").toInt() == 1);
    CHECK(fires().value(u"month").toInt() == 0);
    CHECK(fires().value(u"year").toInt() == 1);
    const auto missed = office.good({QStringLiteral("incident"), QStringLiteral("zero"), QStringLiteral("--missed"), QStringLiteral("--level"), QStringLiteral("building")}).array();
    REQUIRE(missed.size() == 1);
    CHECK(missed[0].toObject().value(u"area_name").toString() == office.building);
    CHECK(missed[0].toObject().value(u"month").toObject().value(u"crime").toInt() == 1);
    CHECK(missed[0].toObject().value(u"year").toObject().value(u"accident").toInt() == 1);
    const QString path = office.folder.filePath(QStringLiteral("三零.xlsx"));
    office.good({QStringLiteral("incident"), QStringLiteral("zero"), QStringLiteral("--out"), path});
    CHECK(XlsxParts(path).sheetNames() == QStringList{QStringLiteral("Three zeros")});
    CHECK(office.good({QStringLiteral("incident"), QStringLiteral("list"), QStringLiteral("--kind"), QStringLiteral("fire")}).array().size() == 3);
    office.good({QStringLiteral("incident"), QStringLiteral("void"), number, QStringLiteral("--reason"), QStringLiteral("重复登记")});
    CHECK(fires().value(u"year").toInt() == 0);
    CHECK(office.good({QStringLiteral("incident"), QStringLiteral("list"), QStringLiteral("--void")}).array().size() == 1);
    CHECK(office.run(QStringList{QStringLiteral("incident"), QStringLiteral("record"), QStringLiteral("--kind"), QStringLiteral("fire"), QStringLiteral("--day"), QStringLiteral("2026-10-13"),
        QStringLiteral("--area"), office.building, QStringLiteral("--text"), QStringLiteral("x")}).exit == 1); // To come.
    const QString list = office.folder.filePath(QStringLiteral("事件.xlsx"));
    CHECK(office.good({QStringLiteral("incident"), QStringLiteral("export"), QStringLiteral("--out"), list}).object().value(u"rows").toInt() == 3);
    CHECK(office.run("doctor").exit == 0);
}

TEST_CASE("pictures of a project by the stage of the work they show, from the command line")
{
    Office office;
    office.number = office.good({QStringLiteral("project"), QStringLiteral("propose"), QStringLiteral("--area"), office.building,
        QStringLiteral("--title"), QStringLiteral("加装电梯")}).object().value(u"number").toString();
    const auto file = [&](const char *name, const QByteArray &content) {
        QFile out(office.folder.filePath(QString::fromLatin1(name)));
        REQUIRE(out.open(QIODevice::WriteOnly));
        out.write(content);
        return out.fileName();
    };
    const auto run = [&](const char *verb, const QStringList &more = {}) {
        return office.good(QStringList{QStringLiteral("project"), QString::fromLatin1(verb), office.number} + more).array();
    };
    run("attach", {file("old.jpg", "old")}); // As it stands: not begun.
    const QJsonArray all = run("attach", {file("new.jpg", "new"), QStringLiteral("--phase"), QStringLiteral("after")});
    REQUIRE(all.size() == 2);
    CHECK(all[0].toObject().value(u"phase").toString() == QStringLiteral("before"));
    CHECK(all[1].toObject().value(u"phase").toString() == QStringLiteral("after"));
    CHECK(run("attachment-phase", {QStringLiteral("1"), QStringLiteral("--phase"), QStringLiteral("during")})[0].toObject().value(u"phase").toString()
        == QStringLiteral("during"));
    CHECK(office.run(QStringList{QStringLiteral("project"), QStringLiteral("attach"), office.number, file("x.jpg", "x"), QStringLiteral("--phase"), QStringLiteral("someday")}).exit == 1);
    const QString out = office.folder.filePath(QStringLiteral("out.jpg"));
    CHECK(office.run(QStringList{QStringLiteral("project"), QStringLiteral("attachment-save"), office.number, QStringLiteral("2"), QStringLiteral("--out"), out}).exit == 0);
    QFile saved(out);
    REQUIRE(saved.open(QIODevice::ReadOnly));
    CHECK(saved.readAll() == "new");
    CHECK(run("detach", {QStringLiteral("2")}).size() == 1);
    CHECK(office.run(QStringList{QStringLiteral("undo")}).exit == 0);
    CHECK(run("attachments").size() == 2);
    CHECK(office.run(QStringList{QStringLiteral("doctor")}).exit == 0);
}
