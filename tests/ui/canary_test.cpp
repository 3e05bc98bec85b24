// After work in the window no sealed value stands in the clear: neither in the ledger's folder, nor in what the window
// remembers, nor in temporary files.
#include "tests/support/canaries.h"
#include "tests/ui/bringin.h"
#include "ui/cases/casepanel.h"
#include "ui/cases/casespage.h"
#include "ui/ledger/ledgerpage.h"
#include "ui/models/casemodel.h"
#include "ui/models/householdmodel.h"

#include <QFileInfo>

using namespace linli;
using namespace linli::test;
using namespace linli::ui;

namespace {

constexpr int residents = 200;

/// Temporary files go to a folder of one's own while it lives.
class OwnTemporary
{
public:
    OwnTemporary() { qputenv("TMPDIR", folder.path().toUtf8()); }
    ~OwnTemporary() { m_before.isNull() ? qunsetenv("TMPDIR") : qputenv("TMPDIR", m_before); }
    QTemporaryDir folder;

private:
    QByteArray m_before = qgetenv("TMPDIR");
};

} // namespace

TEST_CASE("no sealed value stands in the clear after work in the window", "[canary]")
{
    const SheetFile roster(canaryRoster(0, residents), QStringLiteral("roster.csv"));
    const SheetFile tickets(canaryTickets(residents));
    const RawSearch search(canarySecrets(residents));
    CHECK_FALSE(search.foundUnder(QFileInfo(roster.path()).absolutePath()).isEmpty()); // It can find.
    const OwnTemporary temporary;
    Town town;
    {
        Theme theme(*qApp);
        const Services services = town.services(theme);
        MainWindow window(theme, town.own.settings);
        window.addPage({QStringLiteral("ledger"), QStringLiteral("台账"), {}, [=](QWidget *parent) { return new LedgerPage(services, parent); }});
        window.addPage({QStringLiteral("cases"), QStringLiteral("事项"), {}, [=](QWidget *parent) { return new CasesPage(services, parent); }});
        window.addPage({QStringLiteral("import"), QStringLiteral("导入"), {}, [=](QWidget *parent) { return new ImportPage(services, parent); }});
        window.start();
        window.show();
        bringIn(window, "areas", sample("areas.xlsx"));
        bringIn(window, "roster", roster.path());
        bringIn(window, "cases", tickets.path());

        REQUIRE(window.showPage(QStringLiteral("ledger")));
        auto *ledger = static_cast<LedgerPage *>(window.currentPage());
        waitFor([&] { return ledger->households()->rowCount() == residents / 2; });
        for (const QString &looked : {canary(5).idNumber, canary(6).phone, canary(7).note}) {
            ledger->open(looked);
            QApplication::processEvents();
        }
        REQUIRE(window.showPage(QStringLiteral("cases")));
        auto *cases = static_cast<CasesPage *>(window.currentPage());
        waitFor([&] { return cases->cases()->rowCount() > 0; });
        cases->panel()->show(cases->cases()->at(0)->id);
        QApplication::processEvents();
        CHECK(search.foundUnder(town.folder.path()) == QStringList()); // While it is open.
    }
    town.own.settings.sync();
    const QString remembered = town.own.settings.fileName();
    CHECK(QFileInfo(remembered).size() > 0);
    CHECK(search.foundUnder(QFileInfo(remembered).absolutePath()) == QStringList());
    town.desk.reset();
    CHECK(search.foundUnder(town.folder.path()) == QStringList());
    CHECK(search.foundUnder(temporary.folder.path()) == QStringList());
}
