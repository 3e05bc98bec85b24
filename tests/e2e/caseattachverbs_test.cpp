// Files of a case as a script sees them, and a case opened as urgent.
#include "core/areas/areastore.h"
#include "core/program/openledger.h"
#include "tests/support/ran.h"
#include "tests/support/testaccount.h"
#include "tests/support/testledger.h"

#include <QFile>

using namespace linli;
using namespace linli::test;

namespace {

class Office
{
public:
    Office()
    {
        const SystemClock clock;
        auto ledger = newTestLedger(path("a.linli"), clock);
        auto change = need(Change::begin(*ledger, Action::Edit, Kind::Areas));
        need(change.insert(QStringLiteral("area"),
            {{QStringLiteral("kind"), toWord(AreaKind::Community)}, {QStringLiteral("name"), QStringLiteral("社区")},
                {QStringLiteral("code"), QStringLiteral("GJQ")}, {QStringLiteral("ordinal"), 0}}));
        need(change.commit({"Made an area"}));
    }
    QString path(const char *name) const { return folder.filePath(QString::fromLatin1(name)); }
    QString write(const char *name, const QByteArray &content) const
    {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return file.fileName();
    }
    Ran operator()(const QString &line) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("LINLI_LANG"), QStringLiteral("en"));
        environment.insert(QStringLiteral("LINLI_LEDGER"), path("a.linli"));
        environment.insert(QStringLiteral("LINLI_NOW"), QStringLiteral("2026-09-21 10:00"));
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(LINLI_CLI), QProcess::splitCommand(line));
        REQUIRE(process.waitForFinished());
        return Ran::of(process);
    }
    QString open(const QString &more = {}) const
    {
        const Ran ran = (*this)(QStringLiteral("case open --area 社区 --title 煤气味") + more);
        CHECK(ran.exit == 0);
        return ran.out.trimmed();
    }
    QJsonArray list(const QString &number) const { return (*this)(QStringLiteral("--json case attachments ") + number).array(); }
    QTemporaryDir folder;
};

} // namespace

TEST_CASE("files are attached, listed, saved and taken away by their number")
{
    const Office office;
    const QString number = office.open();
    const QString letter = office.write("letter.txt", "dear office");
    const QString other = office.write("other.bin", QByteArray(5000, '\7'));
    CHECK(office(QStringLiteral("case attach %1 %2 %3").arg(number, letter, other)).exit == 0);
    const QJsonArray list = office.list(number);
    REQUIRE(list.size() == 2);
    CHECK(list[0].toObject()[QStringLiteral("name")].toString() == QStringLiteral("letter.txt"));
    CHECK(list[0].toObject()[QStringLiteral("media")].toString() == QStringLiteral("text/plain"));
    CHECK(list[1].toObject()[QStringLiteral("bytes")].toInt() == 5000);

    const QString save = QStringLiteral("case attachment-save %1 %2 --out %3");
    CHECK(office(save.arg(number, QStringLiteral("2"), office.path("back.bin"))).exit == 0);
    QFile back(office.path("back.bin"));
    REQUIRE(back.open(QIODevice::ReadOnly));
    CHECK(back.readAll() == QByteArray(5000, '\7'));
    CHECK(office(save.arg(number, QStringLiteral("2"), office.path("back.bin"))).exit == 1); // Is there already.
    CHECK(office(save.arg(number, QStringLiteral("3"), office.path("no.bin"))).exit == 1);

    CHECK(office(QStringLiteral("case detach %1 1").arg(number)).exit == 0);
    CHECK(office.list(number).size() == 1);
    CHECK(office(QStringLiteral("undo")).exit == 0);
    CHECK(office.list(number).size() == 2);
    CHECK(office(QStringLiteral("doctor")).exit == 0);
}

TEST_CASE("what can't be attached is refused in a sentence")
{
    const Office office;
    const QString number = office.open();
    const QString empty = office.write("empty.txt", {});
    const QString large = office.write("large.bin", QByteArray(10 * 1024 * 1024 + 1, 'x'));
    for (const QString &path : {empty, large, office.path("missing.txt"), office.folder.path()}) {
        const Ran ran = office(QStringLiteral("case attach %1 %2").arg(number, path));
        INFO(ran.err.toStdString());
        CHECK(ran.exit != 0);
        CHECK(ran.err.size() > 20);
    }
    CHECK(office.list(number).isEmpty());
}

TEST_CASE("an urgent case is red from the start")
{
    const Office office;
    const Ran shown = office(QStringLiteral("--json case show ") + office.open(QStringLiteral(" --urgent")));
    CHECK(shown.object()[QStringLiteral("light")].toString() == QStringLiteral("red"));
}
