// The report page on an office with its sample lists. The figures are those of the lists themselves.
#include "ui/reports/reportpage.h"

#include "core/activities/activitysteps.h"
#include "core/deliberation/deliberationsteps.h"
#include "core/imports/import.h"
#include "core/office/officecalendar.h"
#include "tests/support/catch.h"
#include "tests/support/sheets.h"
#include "tests/support/testledger.h"
#include "tests/ui/town.h"
#include "ui/models/desk.h"
#include "ui/reports/figuremodel.h"
#include "ui/shell/mainwindow.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>

using namespace linli;
using namespace linli::ui;
using linli::test::freshDesk;
using linli::test::need;
using linli::test::sample;

namespace {

struct Frame
{
    QTemporaryDir folder;
    FixedClock clock{wallTime(QDate(2026, 10, 12), QTime(10, 0))};
    Theme theme{*qApp};
    linli::test::OwnSettings own;
    std::unique_ptr<Desk> desk = freshDesk(folder.filePath(QStringLiteral("a.linli")), clock);
    MainWindow window{theme, own.settings};
    ReportPage *page = nullptr;

    explicit Frame(bool withLists)
    {
        if (withLists)
            bringInLists();
        const Services services{theme, own.settings, *desk};
        window.addPage({QStringLiteral("reports"), QStringLiteral("报表"), QStringLiteral("view-statistics"),
            [services](QWidget *parent) { return new ReportPage(services, parent); }});
        window.setLedger(QStringLiteral("广济桥社区"), QStringLiteral("每一步都已自动保存"));
        window.resize(1366, 768);
        window.start();
        window.show();
        page = qobject_cast<ReportPage *>(window.currentPage());
        settle();
    }
    ~Frame() { settle(); }

    void bringInLists()
    {
        desk->write<void>(
            &window,
            [](Ledger &ledger) -> Result<void> {
                LINLI_TRY(takeOverShippedArrangement(ledger));
                LINLI_TRY(importSheet(ledger, ImportKind::Areas, sample("areas.xlsx")));
                LINLI_TRY(importSheet(ledger, ImportKind::Roster, sample("roster.xlsx")));
                LINLI_TRY(importSheet(ledger, ImportKind::Cases, sample("hotline-2026-09.csv")));
                return success();
            },
            [](const Result<void> &done) { need(done); });
        settle();
    }
    void settle() const
    {
        QElapsedTimer timer;
        timer.start();
        do
            QApplication::processEvents(QEventLoop::AllEvents, 20);
        while (desk->waiting() > 0 && timer.elapsed() < 60000);
        QApplication::processEvents();
    }
    /// From a row of the list on, as far down as the page goes.
    void shoot(const QString &name, int row = 0)
    {
        const QString shots = qEnvironmentVariable("LINLI_SHOTS");
        if (shots.isEmpty())
            return;
        for (const auto &[word, tone, size] :
            {std::tuple(QStringLiteral("light"), Tone::Light, TypeSize::Normal),
                std::tuple(QStringLiteral("dark"), Tone::Dark, TypeSize::Normal),
                std::tuple(QStringLiteral("large"), Tone::Light, TypeSize::Large)}) {
            theme.setTone(tone);
            theme.setTypeSize(size);
            window.resize(1366, 768);
            for (int i = 0; i < 5; ++i)
                QApplication::processEvents();
            auto *table = page->findChild<QTableView *>();
            if (row > 0)
                table->scrollTo(table->model()->index(row, 0), QAbstractItemView::PositionAtTop);
            for (QScrollArea *area : window.findChildren<QScrollArea *>()) {
                if (row > 0 && area->isAncestorOf(page))
                    area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
            }
            QApplication::processEvents();
            CHECK(window.grab().save(shots + QStringLiteral("/report-%1-%2.png").arg(name, word)));
        }
        theme.setTone(Tone::Light);
        theme.setTypeSize(TypeSize::Normal);
    }
};

} // namespace

TEST_CASE("the report opens on the last finished month with the figures of the lists")
{
    Frame f(true);
    CHECK(f.page->month() == QDate(2026, 9, 1));
    REQUIRE(f.page->report().has_value());
    CHECK_FALSE(f.page->isEmpty());
    const PeopleFigures people = f.page->report()->now.people.value(AreaId());
    CHECK(people.households == 395);
    CHECK(people.units
        == need(f.desk->db().integer(QStringLiteral("SELECT COUNT(*) FROM area WHERE kind = 'unit'"))));
    const FigureModel *figures = f.page->figures();
    QAbstractItemModelTester tester(const_cast<FigureModel *>(figures));
    const auto at = [figures](int row, int column) { return figures->index(row, column).data().toInt(); };
    CHECK(at(FigureModel::Received, FigureModel::This) == 180); // as many lines as the hotline's list has
    int byGrade = 0;
    for (int i = 0; i < int(allGrades.size()); ++i)
        byGrade += at(FigureModel::Received, FigureModel::FirstGrade + i);
    CHECK(byGrade == 180);
    CHECK(at(FigureModel::Received, FigureModel::LastYear) == 0);
    CHECK_FALSE(figures->index(FigureModel::DeskHead, FigureModel::Measure).flags().testFlag(Qt::ItemIsSelectable));
    CHECK(figures->index(FigureModel::DeskHead, FigureModel::Measure).data().toString() == FigureModel::tr("How cases went"));
    f.shoot(QStringLiteral("september"));

    f.page->setMonth(QDate(2026, 11, 1)); // has not begun
    CHECK(f.page->month() == QDate(2026, 9, 1));
    f.page->open(QStringLiteral("2026-10"));
    f.settle();
    CHECK(f.page->month() == QDate(2026, 10, 1));
    CHECK(at(FigureModel::Received, FigureModel::LastMonth) == 180);
}

TEST_CASE("the hotline's tickets, deliberations and activities of the month stand under headings, a series with its edition")
{
    Frame f(true);
    f.desk->write<void>(
        &f.window,
        [&f](Ledger &ledger) -> Result<void> {
            f.clock.set(wallTime(QDate(2026, 9, 20), QTime(20, 0)));
            LINLI_ASSIGN(const auto community, ledger.db().integer(QStringLiteral("SELECT id FROM area WHERE kind = 'community'")));
            NewDeliberation asked;
            asked.area = AreaId(*community);
            asked.title = QStringLiteral("加装电梯");
            asked.proposal = QStringLiteral("一单元加装电梯");
            LINLI_TRY(proposeDeliberation(ledger, asked));
            Series series;
            series.area = AreaId(*community);
            series.name = QStringLiteral("邻里节");
            series.firstYear = 2018;
            LINLI_ASSIGN(const SeriesId festival, addSeries(ledger, series));
            ActivityPlan plan;
            plan.series = festival;
            plan.place = QStringLiteral("社区广场");
            plan.time = {wallTime(QDate(2026, 9, 20), QTime(14, 0)), wallTime(QDate(2026, 9, 20), QTime(17, 0))};
            LINLI_ASSIGN(const ActivityId id, planActivity(ledger, plan));
            LINLI_TRY(holdActivity(ledger, {id}, {{}, 40, 12}));
            f.clock.set(wallTime(QDate(2026, 10, 12), QTime(10, 0)));
            return success();
        },
        [](const Result<void> &done) { need(done); });
    f.settle();
    const FigureModel *figures = f.page->figures();
    const auto at = [figures](int row, int column = FigureModel::This) { return figures->index(row, column).data().toString(); };
    CHECK(at(FigureModel::Tickets) == QStringLiteral("180")); // All of the list.
    CHECK(at(FigureModel::TicketsClosed) == QStringLiteral("135"));
    const auto number = [&f](const char *sql) { return need(f.desk->db().integer(QString::fromLatin1(sql))).value_or(0); };
    const qint64 solved = number("SELECT COUNT(*) FROM case_event WHERE step = 'close' AND outcome = 'solved' AND at LIKE '2026-09-%'");
    CHECK(at(FigureModel::TicketsSolved) == QStringLiteral("%1%").arg(qRound(100.0 * double(solved) / 135)));
    CHECK(at(FigureModel::Proposed) == QStringLiteral("1"));
    CHECK(at(FigureModel::AtAssessment) == QStringLiteral("1"));
    CHECK(at(FigureModel::AtAssessment, FigureModel::LastMonth) == QStringLiteral("0"));
    CHECK(at(FigureModel::Held) == QStringLiteral("1"));
    CHECK(at(FigureModel::People) == QStringLiteral("40"));
    CHECK(at(FigureModel::Errands) == QStringLiteral("12"));
    REQUIRE(figures->rowCount() == FigureModel::FixedRows + 1);
    CHECK(at(FigureModel::FixedRows, FigureModel::Measure) == FigureModel::tr("%1, edition %2").arg(QStringLiteral("邻里节")).arg(9));
    CHECK(at(FigureModel::FixedRows) == FigureModel::tr("%1 held, %2 came").arg(1).arg(40));
    f.shoot(QStringLiteral("desk"), FigureModel::DeskHead);
    f.shoot(QStringLiteral("deliberations"), FigureModel::DeliberationHead);
    f.shoot(QStringLiteral("activities"), FigureModel::Errands);
}

TEST_CASE("the report is saved as a spreadsheet and journalled")
{
    Frame f(true);
    const auto entries = [&f] {
        return need(f.desk->db().integer(QStringLiteral("SELECT COUNT(*) FROM journal_entry"))).value_or(0);
    };
    const qint64 before = entries();
    const QString path = f.folder.filePath(QStringLiteral("月报.xlsx"));
    f.page->saveTo(path);
    f.settle();
    CHECK(QFileInfo(path).size() > 1000);
    CHECK(entries() == before + 1);
    f.shoot(QStringLiteral("saved"));
}

TEST_CASE("an empty ledger says how to begin, and counts anew when something came in")
{
    Frame f(false);
    CHECK(f.page->isEmpty());
    f.shoot(QStringLiteral("empty"));
    f.bringInLists();
    f.settle();
    CHECK_FALSE(f.page->isEmpty());
}
