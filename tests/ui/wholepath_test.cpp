// The first whole path through the window: an office's four spreadsheets, the ledger, the cases, the month's report.
// The report's figures were computed from the .csv by a program of its own in another language.
#include "core/cases/casestore.h"
#include "tests/ui/bringin.h"
#include "ui/cases/casepanel.h"
#include "ui/cases/casespage.h"
#include "ui/ledger/ledgerpage.h"
#include "ui/models/casemodel.h"
#include "ui/models/householdmodel.h"
#include "ui/reports/figuremodel.h"
#include "ui/reports/reportpage.h"

#include <QFileInfo>

using namespace linli;
using namespace linli::test;
using namespace linli::ui;

TEST_CASE("from the office's spreadsheets to the month's report, all in the window")
{
    Town town;
    Theme theme(*qApp);
    const Services services = town.services(theme);
    MainWindow window(theme, town.own.settings);
    window.addPage({QStringLiteral("ledger"), QStringLiteral("台账"), {}, [=](QWidget *parent) { return new LedgerPage(services, parent); }});
    window.addPage({QStringLiteral("cases"), QStringLiteral("事项"), {}, [=](QWidget *parent) { return new CasesPage(services, parent); }});
    window.addPage({QStringLiteral("import"), QStringLiteral("导入"), {}, [=](QWidget *parent) { return new ImportPage(services, parent); }});
    window.addPage({QStringLiteral("reports"), QStringLiteral("报表"), {}, [=](QWidget *parent) { return new ReportPage(services, parent); }});
    window.resize(1366, 768);
    window.start();
    window.show();

    bringIn(window, "areas", sample("areas.xlsx"));
    bringIn(window, "leaders", sample("leaders.xls"));
    bringIn(window, "roster", sample("roster.xlsx"));
    bringIn(window, "cases", sample("hotline-2026-09.csv"));

    REQUIRE(window.showPage(QStringLiteral("ledger")));
    auto *ledger = static_cast<LedgerPage *>(window.currentPage());
    waitFor([&] { return ledger->households()->rowCount() == 256; });
    CHECK(need(town.desk->db().integer(QStringLiteral("SELECT COUNT(*) FROM household_now"))) == 395);

    REQUIRE(window.showPage(QStringLiteral("cases")));
    auto *cases = static_cast<CasesPage *>(window.currentPage());
    waitFor([&] { return cases->cases()->rowCount() == 23; });
    const CaseId first = cases->cases()->at(0)->id;
    cases->panel()->show(first);
    cases->panel()->take(CaseStep::Accept);
    waitFor([&] { return need(caseDetails(town.desk->reader(), first)).standing.state == CaseState::Working; });

    town.clock.set(wallTime(QDate(2026, 10, 12), QTime(10, 0)));
    REQUIRE(window.showPage(QStringLiteral("reports")));
    auto *reports = static_cast<ReportPage *>(window.currentPage());
    reports->open(QStringLiteral("2026-09"));
    waitFor([&] { return reports->report().has_value(); });
    const auto figure = [&](int row) { return reports->figures()->index(row, FigureModel::This).data().toInt(); };
    CHECK(figure(FigureModel::Received) == 180);
    CHECK(figure(FigureModel::Closed) == 135);
    CHECK(figure(FigureModel::InTime) == 89);
    CHECK(figure(FigureModel::Late) == 60);
    CHECK(figure(FigureModel::OverdueOpen) == 26);
    const QString path = town.folder.filePath(QStringLiteral("2026年9月 月报.xlsx"));
    reports->saveTo(path);
    waitFor([&] { return QFileInfo(path).size() > 1000; });
}
