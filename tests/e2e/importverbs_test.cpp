// The imports as a script sees them, on the samples.
#include "tests/support/catch.h"
#include "tests/support/ran.h"
#include "tests/support/sheets.h"

#include <QFile>
#include <QTemporaryDir>

using namespace linli::test;

namespace {

struct Desk
{
    QTemporaryDir folder;
    QString ledger = folder.filePath(QStringLiteral("测试.linli"));

    Ran run(const QStringList &arguments) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("LINLI_LANG"), QStringLiteral("en"));
        environment.insert(QStringLiteral("LINLI_LEDGER"), ledger);
        environment.insert(QStringLiteral("LINLI_NOW"), QStringLiteral("2026-10-12 10:00"));
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(LINLI_CLI), arguments);
        REQUIRE(process.waitForStarted());
        REQUIRE(process.waitForFinished(120000));
        return Ran::of(process);
    }
    Ran import(const char *kind, const QString &file, const QStringList &more = {}) const
    {
        return run(
            QStringList{QStringLiteral("import"), QString::fromLatin1(kind), file, QStringLiteral("--json")}
            + more);
    }
};

} // namespace

TEST_CASE("import: all four samples, one command each")
{
    const Desk desk;
    REQUIRE(desk.run({QStringLiteral("new"), desk.ledger, QStringLiteral("--kdf"), QStringLiteral("interactive")}).exit == 0);
    const std::pair<const char *, const char *> files[] = {{"areas", "areas.xlsx"},
        {"leaders", "leaders.xls"}, {"roster", "roster.xlsx"}, {"cases", "hotline-2026-09.csv"}};
    const int rows[] = {11, 57, 981, 180};
    for (int i = 0; i < 4; ++i) {
        const auto ran = desk.import(files[i].first, sample(files[i].second));
        CAPTURE(files[i].first, ran.err);
        REQUIRE(ran.exit == 0);
        CHECK(ran.object().value(u"read").toInt() == rows[i]);
        CHECK(ran.object().value(u"added").toInt() == rows[i]);
    }
    CHECK(
        desk.run({QStringLiteral("resident"), QStringLiteral("list"), QStringLiteral("--json")}).array().size()
        == 966);
    CHECK(desk.run({QStringLiteral("household"), QStringLiteral("list"), QStringLiteral("--json")})
              .array()
              .size()
        == 395);
    CHECK(desk.run({QStringLiteral("leader"), QStringLiteral("list"), QStringLiteral("--json")}).array().size()
        == 57);
    CHECK(desk.run({QStringLiteral("doctor")}).exit == 0);
    const QJsonObject shares = desk.run({QStringLiteral("case"), QStringLiteral("hotline"), QStringLiteral("--json")}).object();
    CHECK(shares.value(u"closed").toInt() == 157); // Counted in the file itself.
    CHECK(shares.value(u"solved").toInt() == 105);
    CHECK(shares.value(u"asked").toInt() == 48 + 38 + 36);
    CHECK(shares.value(u"satisfied").toInt() == 48 + 38);
}

TEST_CASE("import --dry-run --errors: a preview with its workbook")
{
    const Desk desk;
    REQUIRE(desk.run({QStringLiteral("new"), desk.ledger, QStringLiteral("--kdf"), QStringLiteral("interactive")}).exit == 0);
    REQUIRE(desk.import("areas", sample("areas.xlsx")).exit == 0);
    const QString book = desk.folder.filePath(QStringLiteral("问题.xlsx"));
    const auto ran = desk.import(
        "roster", sample("roster.xlsx"), {QStringLiteral("--dry-run"), QStringLiteral("--errors"), book});
    REQUIRE(ran.exit == 0);
    const QJsonArray problems = ran.object().value(u"problems").toArray();
    CHECK(problems.size() == 71);
    CHECK(ran.object().value(u"warnings").toInt() == 43);
    QStringList keys = problems.first().toObject().keys();
    CHECK(keys
        == QStringList{QStringLiteral("column"), QStringLiteral("kind"), QStringLiteral("message"),
            QStringLiteral("row"), QStringLiteral("value")});
    CHECK(readTexts(book).size() == 3 + 71);
    CHECK(desk.run({QStringLiteral("resident"), QStringLiteral("list"), QStringLiteral("--json")})
              .array()
              .isEmpty());
}

TEST_CASE("import: fields, template, and what is misused")
{
    const Desk desk;
    const auto fields = desk.run({QStringLiteral("import"), QStringLiteral("roster"),
        QStringLiteral("--fields"), QStringLiteral("--json")});
    CHECK(fields.exit == 0);
    CHECK(fields.array().size() == 18);
    const QString blank = desk.folder.filePath(QStringLiteral("空表.xlsx"));
    CHECK(desk.run({QStringLiteral("import"), QStringLiteral("cases"), QStringLiteral("--template"), blank})
              .exit
        == 0);
    CHECK(readTexts(blank).value(1).size() == 13);
    CHECK(desk.run({QStringLiteral("import"), QStringLiteral("roster")}).exit == 2);
    CHECK(desk.import("roster", sample("roster.xlsx"), {QStringLiteral("--map"), QStringLiteral("/nowhere")})
              .exit
        == 2);
    REQUIRE(desk.run({QStringLiteral("new"), desk.ledger, QStringLiteral("--kdf"), QStringLiteral("interactive")}).exit == 0);
    CHECK(desk.import("roster", sample("areas.xlsx")).exit == 1);
    const auto all = desk.import("roster", sample("roster.xlsx"));
    CHECK(all.exit == 0); // No areas yet: every row is refused, and says so.
    CHECK(all.object().value(u"refused").toInt() == 981);
}
