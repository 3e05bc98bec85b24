#include "core/imports/readers/xlsreader.h"
#include "tests/support/catch.h"
#include "tests/support/sheets.h"

#include <QElapsedTimer>
#include <QFile>

using namespace linli;
using namespace linli::test;

namespace {

/// A helper program that misbehaves as the script says, for as long as the object lives.
class FakeHelper
{
public:
    explicit FakeHelper(const QByteArray &script)
        : m_file("#!/bin/sh\n" + script, QStringLiteral("helper"))
    {
        QFile::setPermissions(m_file.path(), QFile::ReadOwner | QFile::ExeOwner);
        qputenv("LINLI_XLS_HELPER", QFile::encodeName(m_file.path()));
    }
    ~FakeHelper() { qunsetenv("LINLI_XLS_HELPER"); }

private:
    SheetFile m_file;
};

} // namespace

TEST_CASE("an .xls is read under a Chinese name and a wrong ending")
{
    QFile original(sample("leaders.xls"));
    REQUIRE(original.open(QIODevice::ReadOnly));
    const SheetFile renamed(original.readAll(), QStringLiteral("四长 名册.xlsx"));
    CHECK(readTexts(renamed.path()).value(3).mid(0, 4)
        == QStringList{QStringLiteral("1"), QStringLiteral("网格长"), QStringLiteral("第一网格"),
            QStringLiteral("魏林")});
}

TEST_CASE("an .xls with a password says so")
{
    // The first record of the workbook's stream is a BOF of 16 bytes; what follows it is made a FILEPASS
    // record.
    QFile original(sample("leaders.xls"));
    REQUIRE(original.open(QIODevice::ReadOnly));
    QByteArray bytes = original.readAll();
    const qsizetype bof = bytes.indexOf(QByteArray::fromHex("0908100000060500"));
    REQUIRE(bof > 0);
    const qsizetype next = bof + 20;
    bytes[next] = 0x2F;
    bytes[next + 1] = 0;
    const SheetFile locked(bytes, QStringLiteral("a.xls"));
    CHECK(failureOf(locked.path()).contains(u"protected with a password"));
}

#ifdef Q_OS_UNIX
TEST_CASE("a helper that crashes, talks nonsense, keeps silent or is missing gives an error")
{
    const QString path = sample("leaders.xls");
    const QString unreadable = QStringLiteral("This .xls file can't be read.");
    {
        const FakeHelper helper("kill -SEGV $$\n");
        CHECK(failureOf(path).startsWith(unreadable));
    }
    {
        const FakeHelper helper("head -c 100000 /dev/urandom\n");
        CHECK(failureOf(path).startsWith(unreadable));
    }
    {
        const FakeHelper helper("exec sleep 60\n");
        ReadLimits limits;
        limits.helperSilenceMs = 300;
        QElapsedTimer timer;
        timer.start();
        CHECK(failureOf(path, limits).startsWith(unreadable));
        CHECK(timer.elapsed() < 10000);
    }
    qputenv("LINLI_XLS_HELPER", "/nowhere/linli-xls");
    CHECK(failureOf(path).startsWith(u"The part of Linli that reads .xls files is missing."));
    qunsetenv("LINLI_XLS_HELPER");
}
#endif

TEST_CASE("cancelling ends the reading of an .xls")
{
    const auto reader = SheetReader::open(sample("leaders.xls"));
    REQUIRE(reader.ok());
    const std::atomic_bool cancelled = true;
    const auto result = (*reader)->read(0, [](int, const SheetRow &) { return true; }, {{}, &cancelled});
    REQUIRE_FALSE(result.ok());
    CHECK(result.error().kind == ErrorKind::Cancelled);
    CHECK((*reader)->read(0, [](int, const SheetRow &) { return false; }).ok());
}
