// The calendar's verbs as a script sees them.
#include "tests/support/catch.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace {

struct Ran
{
    int exit = -1;
    QString out;
    QString err;
};

Ran linli(const QStringList &arguments, const QByteArray &input = {},
    const QString &language = QStringLiteral("en"))
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LINLI_LANG"), language);
    environment.remove(QStringLiteral("LINLI_LEDGER"));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(LINLI_CLI), arguments);
    REQUIRE(process.waitForStarted());
    process.write(input);
    process.closeWriteChannel();
    REQUIRE(process.waitForFinished());
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
        QString::fromUtf8(process.readAllStandardError())};
}

QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(u' ');
}

} // namespace

TEST_CASE("calendar due prints one deadline, the time in one word or two")
{
    const Ran two = linli(words("calendar due ordinary 2026-09-30 17:31"));
    CHECK(two.exit == 0);
    CHECK(two.out == QStringLiteral("2026-10-10 17:30\n"));
    CHECK(two.err.isEmpty());
    const Ran one = linli({QStringLiteral("calendar"), QStringLiteral("due"), QStringLiteral("key"),
        QStringLiteral("2026-02-14 23:59")});
    CHECK(one.out == QStringLiteral("2026-02-28 17:30\n"));
}

TEST_CASE("calendar due - answers line by line")
{
    const Ran ran = linli(words("calendar due -"),
        "consultation\t2024-02-09 08:59\r\nordinary\t2023-09-28 17:30\nkey\t2025-01-26 12:30");
    CHECK(ran.exit == 0);
    CHECK(ran.out == QStringLiteral("2024-02-18 17:30\n2023-10-09 17:30\n2025-02-08 17:30\n"));
}

TEST_CASE("a bad line is named, and the answers before it stand")
{
    const Ran ran =
        linli(words("calendar due -"), "key\t2026-02-14 23:59\nkey\ttomorrow\nkey\t2026-02-14 23:59\n");
    CHECK(ran.exit == 1);
    CHECK(ran.out == QStringLiteral("2026-02-28 17:30\n"));
    CHECK(ran.err.startsWith(QStringLiteral("Line 2: ")));
}

TEST_CASE("--json and --ledger are understood before and after the verb")
{
    QTemporaryDir folder;
    const QString ledger = folder.filePath(QStringLiteral("a.linli"));
    REQUIRE(linli({QStringLiteral("new"), ledger}).exit == 0);
    for (const char *line : {"--json --ledger LEDGER calendar due key 2026-02-14 23:59",
             "calendar due key 2026-02-14 23:59 --json --ledger LEDGER",
             "calendar --json due key 2026-02-14 23:59"}) {
        QStringList arguments = words(line);
        arguments.replaceInStrings(QStringLiteral("LEDGER"), ledger);
        const Ran ran = linli(arguments);
        INFO(line);
        CHECK(ran.exit == 0);
        const QJsonArray answers = QJsonDocument::fromJson(ran.out.toUtf8()).array();
        REQUIRE(answers.size() == 1);
        const QJsonObject answer = answers[0].toObject();
        CHECK(answer.value(u"grade").toString() == QStringLiteral("key"));
        CHECK(answer.value(u"received").toString() == QStringLiteral("2026-02-14 23:59"));
        CHECK(answer.value(u"due").toString() == QStringLiteral("2026-02-28 17:30"));
    }
}

TEST_CASE("calendar explain tells every day")
{
    const Ran ran = linli(words("calendar explain consultation 2026-02-14 10:00 --json"));
    CHECK(ran.exit == 0);
    const QJsonObject told = QJsonDocument::fromJson(ran.out.toUtf8()).object();
    CHECK(told.value(u"due").toString() == QStringLiteral("2026-02-24 17:30"));
    const QJsonArray steps = told.value(u"steps").toArray();
    REQUIRE(steps.size() == 11); // 14 (day 0), 15–23 (holiday), 24
    CHECK(steps[0].toObject().value(u"what").toString() == QStringLiteral("day_zero"));
    CHECK(steps[1].toObject().value(u"what").toString() == QStringLiteral("skipped"));
    CHECK(steps[10].toObject().value(u"date").toString() == QStringLiteral("2026-02-24"));
    CHECK(steps[10].toObject().value(u"count").toInt() == 1);

    const Ran plain = linli(words("calendar explain consultation 2026-02-14 10:00"));
    CHECK(plain.out.count(u'\n') == 12);
    CHECK(plain.out.endsWith(QStringLiteral("Due: 2026-02-24 17:30\n")));
}

TEST_CASE("the program speaks Chinese unless told otherwise")
{
    const Ran chinese =
        linli(words("calendar explain consultation 2026-02-14 10:00"), {}, QStringLiteral("zh"));
    CHECK(chinese.out.contains(QStringLiteral("调休上班")));
    CHECK(chinese.out.endsWith(QStringLiteral("期限：2026-02-24 17:30\n")));
    const Ran english =
        linli(words("calendar explain consultation 2026-02-14 10:00 --lang en"), {}, QStringLiteral("zh"));
    CHECK(english.out.endsWith(QStringLiteral("Due: 2026-02-24 17:30\n")));
}

TEST_CASE("a year whose arrangement is not known is said on standard error")
{
    const Ran ran = linli(words("calendar due ordinary 2026-12-30 17:31"));
    CHECK(ran.exit == 0);
    CHECK(ran.out == QStringLiteral("2027-01-04 17:30\n"));
    CHECK(ran.err.contains(QStringLiteral("not known yet")));
}

TEST_CASE("a command line that is not understood exits with 2 and prints nothing on standard output")
{
    for (const char *line : {"calendar", "calendar due", "calendar due key",
             "calendar due urgent 2026-02-14 23:59", "calendar due key 2026-02-30 10:00",
             "calendar explain key", "calendar due key 2026-02-14 23:59 --bogus", "bogus",
             "--lang fr calendar due key 2026-02-14 23:59", "help bogus"}) {
        const Ran ran = linli(words(line));
        INFO(line);
        CHECK(ran.exit == 2);
        CHECK(ran.out.isEmpty());
        CHECK_FALSE(ran.err.isEmpty());
    }
    CHECK(linli({}).exit == 2);
}

TEST_CASE("help shows an example of every verb")
{
    const Ran all = linli(words("help"));
    CHECK(all.exit == 0);
    CHECK(all.out.contains(QStringLiteral("linli calendar due ordinary 2026-09-30 17:31")));
    CHECK(all.out.contains(QStringLiteral("linli calendar explain key")));
    for (const char *line : {"help calendar due", "calendar due --help", "calendar due -h"}) {
        const Ran one = linli(words(line));
        INFO(line);
        CHECK(one.exit == 0);
        CHECK(one.out.contains(QStringLiteral("Example:\n  linli calendar due")));
    }
}

TEST_CASE("an office adds a local rest day and takes over a new year's arrangement")
{
    QTemporaryDir folder;
    const QString ledger = folder.filePath(QStringLiteral("a.linli"));
    REQUIRE(linli({QStringLiteral("new"), ledger}).exit == 0);
    const QStringList due{QStringLiteral("calendar"), QStringLiteral("due"), QStringLiteral("consultation"),
        QStringLiteral("2026-09-21"), QStringLiteral("10:00"), QStringLiteral("--ledger"), ledger};
    CHECK(linli(due).out == QStringLiteral("2026-09-22 17:30\n"));
    CHECK(linli({QStringLiteral("calendar"), QStringLiteral("rest"), QStringLiteral("2026-09-22"),
                    QStringLiteral("--ledger"), ledger})
              .exit
        == 0);
    CHECK(linli(due).out == QStringLiteral("2026-09-23 17:30\n"));
    QFile file(folder.filePath(QStringLiteral("2027.json")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(R"({"years": {"2027": {"rest": ["2027-01-01", "2027-01-04"], "work": []}}})");
    file.close();
    const QStringList import{QStringLiteral("calendar"), QStringLiteral("import"), file.fileName(),
        QStringLiteral("--ledger"), ledger};
    CHECK(linli(import).exit == 0);
    CHECK(linli(import).exit == 1); // Known already.
    // 2027-01-01 is a Friday and a holiday, Monday 4 January rests too.
    CHECK(linli({QStringLiteral("calendar"), QStringLiteral("due"), QStringLiteral("consultation"),
                    QStringLiteral("2026-12-31 10:00"), QStringLiteral("--ledger"), ledger})
              .out
        == QStringLiteral("2027-01-05 17:30\n"));
}
