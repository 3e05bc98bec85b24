// A program that is killed, a disk that is full, two programs at one ledger: the ledger stays whole.
#include "tests/support/catch.h"
#include "tests/support/sheets.h"

#include "core/ledger/doctor.h"
#include "core/program/openledger.h"
#include "tests/support/desk.h"
#include "tests/support/testaccount.h"
#include "tests/support/testledger.h"

#include <QCoreApplication>

using namespace linli;
using namespace linli::test;

namespace {

constexpr int importKills = 60;
constexpr int saveKills = 40;
constexpr qint64 sampleResidents = 966;

/// A ledger with the sample's areas.
class Office : public Desk
{
public:
    Office()
    {
        makeLedger();
        REQUIRE(run({QStringLiteral("import"), QStringLiteral("areas"), sample("areas.xlsx")}).exit == 0);
    }
    /// Opens the ledger, which recovers it, has the doctor look at it, and counts.
    qint64 count(const char *table) const
    {
        const FixedClock clock(monday());
        const auto opened = openTestLedger(ledger, clock);
        for (const Finding &finding : need(examine(*opened))) {
            CAPTURE(finding.what.toStdString(), finding.message.toStdString());
            CHECK(finding.ok);
        }
        return need(
            opened->db().integer(QStringLiteral("SELECT COUNT(*) FROM %1").arg(QString::fromLatin1(table))))
            .value_or(-1);
    }
};

QStringList rosterImport()
{
    return {QStringLiteral("import"), QStringLiteral("roster"), sample("roster.xlsx")};
}

QStringList openOne(int number)
{
    return {QStringLiteral("case"), QStringLiteral("open"), QStringLiteral("--area"),
        QStringLiteral("广济苑1栋"), QStringLiteral("--title"), QStringLiteral("路灯不亮 %1").arg(number)};
}

} // namespace

TEST_CASE("killed during an import: all of it is there or nothing")
{
    const Office untouched;
    const Office desk;
    desk.copyFrom(untouched);
    const auto whole = desk.timeOf(rosterImport());
    CHECK(desk.count("membership") == sampleResidents);
    int killed = 0;
    int there = 0;
    for (int i = 0; i < importKills; ++i) {
        desk.copyFrom(untouched);
        // From the first moment to a little past the usual end.
        const bool stopped = desk.kill(rosterImport(), whole * (i + 1) / (importKills - 4));
        const qint64 residents = desk.count("membership");
        CAPTURE(i, stopped, residents);
        CHECK((residents == 0 || residents == sampleResidents));
        killed += stopped;
        there += residents == sampleResidents;
    }
    CAPTURE(killed, there);
    CHECK(killed >= importKills / 2);
    CHECK(there < importKills);
}

TEST_CASE("killed during a save: it was saved or not, and what was saved before is there")
{
    const Office desk;
    const auto whole = desk.timeOf(openOne(0));
    qint64 saved = desk.count("case_file");
    REQUIRE(saved == 1);
    for (int i = 0; i < saveKills; ++i) {
        // The save itself lies near the end of the run.
        const bool stopped = desk.kill(openOne(i + 1), whole * (saveKills + i) / (2 * saveKills - 6));
        const qint64 now = desk.count("case_file");
        CAPTURE(i, stopped, now, saved);
        CHECK((now == saved + 1 || (stopped && now == saved)));
        saved = now;
    }
    CHECK(desk.run(openOne(saveKills + 1)).exit == 0);
    CHECK(desk.count("case_file") == saved + 1);
}

TEST_CASE("the disk is full during an import: a sentence, and the ledger is whole")
{
    const Office desk;
    for (const qint64 kilobytes : {16, 200, 700}) {
        const Ran ran = desk.runOnFullDisk(rosterImport(), kilobytes);
        const QString &complaint = ran.err;
        CAPTURE(kilobytes, complaint.toStdString(), ran.exit);
        CHECK((ran.exit == 1 || ran.exit == 3));
        CHECK(complaint.contains(QStringLiteral("isk")));
        CHECK_FALSE(complaint.contains(QStringLiteral("code")));
        CHECK(desk.count("membership") == 0);
    }
    CHECK(desk.run(rosterImport()).exit == 0);
    CHECK(desk.count("membership") == sampleResidents);
}

TEST_CASE("two programs at one ledger: the second is told who has it")
{
    const Office desk;
    const FixedClock clock(monday());
    const auto held = openTestLedger(desk.ledger, clock);
    const Ran ran = desk.run(rosterImport());
    CHECK(ran.exit == 1);
    const QString &complaint = ran.err;
    CAPTURE(complaint.toStdString());
    CHECK(complaint.contains(QStringLiteral("e2e_tests")));
    CHECK(complaint.contains(QString::number(QCoreApplication::applicationPid())));
}
