// A ledger made before there were accounts: after `linli upgrade` nothing of it stands in the clear, and all of
// it is there.
#include "core/imports/import.h"
#include "core/ledger/doctor.h"
#include "core/ledger/sealedcolumns.h"
#include "core/program/openledger.h"
#include "core/program/upgradeledger.h"
#include "tests/support/canaries.h"
#include "tests/support/oldledger.h"
#include "tests/support/sheets.h"
#include "tests/support/testaccount.h"
#include "tests/support/testledger.h"

using namespace linli;
using namespace linli::test;

namespace {

constexpr int residents = 200;

class OldOffice
{
public:
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("旧台账.linli"));
    FixedClock clock{monday()};
    RawSearch search{canarySecrets(residents)};

    OldOffice()
    {
        {
            const auto ledger = newTestLedger(path, clock);
            const SheetFile roster(canaryRoster(0, residents), QStringLiteral("roster.csv"));
            const SheetFile tickets(canaryTickets(residents));
            need(importSheet(*ledger, ImportKind::Areas, sample("areas.xlsx")));
            CHECK(need(importSheet(*ledger, ImportKind::Roster, roster.path())).added == residents);
            CHECK(need(importSheet(*ledger, ImportKind::Cases, tickets.path())).added == residents);
        }
        makeOld(path);
    }
    std::unique_ptr<Ledger> upgrade()
    {
        return std::move(need(upgradeLedger(path, clock, testCredentials(), QStringLiteral("interactive"))).ledger);
    }
};

/// Every opened value of these columns.
QSet<QString> valuesOf(Ledger &ledger, const char *table, const char *column)
{
    QSet<QString> values;
    need(ledger.db().each(QStringLiteral("SELECT id, %1 FROM %2 WHERE %1 IS NOT NULL")
                              .arg(QString::fromLatin1(column), QString::fromLatin1(table)),
        {}, [&](const Row &row) { values.insert(openedOf(row, 1, table, column)); }));
    return values;
}

void checkAllIsThere(Ledger &ledger)
{
    QSet<QString> idNumbers, phones, notes, titles, bodies;
    for (int i = 0; i < residents; ++i) {
        const Canary one = canary(i);
        idNumbers.insert(one.idNumber);
        phones.insert(one.phone);
        notes.insert(one.note);
        titles.insert(one.title);
        bodies.insert(one.body);
    }
    CHECK(valuesOf(ledger, "person", "id_number") == idNumbers);
    CHECK(valuesOf(ledger, "person", "phone") == phones);
    CHECK(valuesOf(ledger, "membership", "note") == notes);
    CHECK(valuesOf(ledger, "case_file", "title") == titles);
    CHECK(valuesOf(ledger, "case_file", "body") == bodies);
    for (const Finding &finding : need(examine(ledger))) { // The journal's payloads are opened by it.
        CAPTURE(finding.what.toStdString(), finding.message.toStdString());
        CHECK(finding.ok);
    }
}

} // namespace

TEST_CASE("an old ledger is opened by nothing but the upgrade", "[upgrade]")
{
    const OldOffice office;
    const auto opened = openLedgerAs(office.path, office.clock, testCredentials());
    REQUIRE_FALSE(opened.ok());
    CHECK(opened.error().kind == ErrorKind::NeedsUpgrade);
}

TEST_CASE("after the upgrade nothing of an old ledger stands in the clear, and all of it is there", "[upgrade][canary]")
{
    OldOffice office;
    // Otherwise this test could not fail: five values of everyone and the beginnings of three.
    CHECK(office.search.foundUnder(office.folder.path()).filter(QStringLiteral("UTF-8 ")).size() >= 5 * residents + 3);
    auto ledger = office.upgrade();
    CHECK(office.search.foundUnder(office.folder.path()) == QStringList());
    checkAllIsThere(*ledger);
    ledger.reset();
    QStringList seen;
    CHECK(office.search.foundUnder(office.folder.path(), &seen) == QStringList());
    CHECK(seen.contains(office.path));
    CHECK_FALSE(seen.filter(QStringLiteral(".linlibak")).isEmpty());
    checkAllIsThere(*openTestLedger(office.path, office.clock));
}
