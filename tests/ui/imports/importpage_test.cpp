// The import page from the file to the ledger, on the office's own sample lists.
#include "ui/imports/importpage.h"

#include "core/imports/import.h"
#include "core/ledger/undo.h"
#include "core/office/officecalendar.h"
#include "tests/support/catch.h"
#include "tests/support/sheets.h"
#include "tests/support/testledger.h"
#include "tests/ui/town.h"
#include "ui/imports/checkstep.h"
#include "ui/imports/columnstep.h"
#include "ui/imports/filestep.h"
#include "ui/imports/mappingheader.h"
#include "ui/imports/problemmodel.h"
#include "ui/imports/sheetmodel.h"
#include "ui/models/desk.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/toast.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QElapsedTimer>
#include <QMimeData>

using namespace linli;
using namespace linli::ui;
using linli::test::freshDesk;
using linli::test::need;
using linli::test::sample;

namespace {

/// An office with its tree of areas, and the window on the import page.
struct Frame
{
    QTemporaryDir folder;
    FixedClock clock{wallTime(QDate(2026, 10, 12), QTime(10, 0))};
    Theme theme{*qApp};
    linli::test::OwnSettings own;
    std::unique_ptr<Desk> desk = freshDesk(folder.filePath(QStringLiteral("a.linli")), clock);
    MainWindow window{theme, own.settings};
    ImportPage *page = nullptr;

    explicit Frame(bool withAreas = true)
    {
        if (withAreas)
            write([](Ledger &ledger) -> Result<void> {
                LINLI_TRY(takeOverShippedArrangement(ledger));
                LINLI_TRY(importSheet(ledger, ImportKind::Areas, sample("areas.xlsx")));
                return success();
            });
        const Services services{theme, own.settings, *desk};
        window.addPage({QStringLiteral("import"), QStringLiteral("导入"), QStringLiteral("document-import"),
            [services](QWidget *parent) { return new ImportPage(services, parent); }});
        window.setLedger(QStringLiteral("广济桥社区"), QStringLiteral("每一步都已自动保存"));
        window.resize(1366, 768);
        window.start();
        window.show();
        page = qobject_cast<ImportPage *>(window.currentPage());
    }
    ~Frame()
    {
        page->cancel();
        settle();
    }

    void write(std::function<Result<void>(Ledger &)> action)
    {
        desk->write<void>(&window, std::move(action), [](const Result<void> &done) { need(done); });
        settle();
    }
    void settle() const
    {
        QElapsedTimer timer;
        timer.start();
        while (desk->waiting() > 0 && timer.elapsed() < 60000)
            QApplication::processEvents(QEventLoop::AllEvents, 20);
        QApplication::processEvents();
    }
    void toColumns(ImportKind kind, const QString &path)
    {
        page->open(toWord(kind));
        page->loadFile(path);
        settle();
        INFO(page->problem().toStdString());
        REQUIRE(page->step() == ImportPage::Columns);
    }
    void toCheck()
    {
        page->check();
        settle();
        INFO(page->problem().toStdString());
        REQUIRE(page->step() == ImportPage::Check);
    }
    qint64 count(const char *table)
    {
        return need(desk->db().integer(QStringLiteral("SELECT COUNT(*) FROM ") + QLatin1String(table)))
            .value_or(-1);
    }
    void shoot(const QString &name)
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
            CHECK(window.grab().save(shots + QStringLiteral("/import-%1-%2.png").arg(name, word)));
        }
        theme.setTone(Tone::Light);
        theme.setTypeSize(TypeSize::Normal);
    }
};

} // namespace

TEST_CASE("the roster comes in by the page, and Undo takes it back")
{
    Frame f;
    f.shoot(QStringLiteral("1-file"));
    f.toColumns(ImportKind::Roster, sample("roster.xlsx"));
    SheetModel *sheet = f.page->columnStep()->sheet();
    QAbstractItemModelTester sheetTester(sheet);
    CHECK(sheet->rowCount() == 50);
    CHECK(f.page->columnStep()->isComplete());
    f.shoot(QStringLiteral("2-columns"));

    f.page->check();
    f.shoot(QStringLiteral("3-busy"));
    f.settle();
    REQUIRE(f.page->step() == ImportPage::Check);
    CHECK(f.count("household") == 0); // a preview writes nothing
    QAbstractItemModelTester problemTester(f.page->checkStep()->problems());
    const ImportSummary &summary = f.page->checkStep()->preview().summary;
    CHECK(summary.read == 981);
    CHECK(summary.added == 981);
    CHECK(f.page->checkStep()->problems()->rowCount() == 10 + 7 + 13 + 12 + 3 + 25 + 1);
    f.page->checkStep()->problems()->setShown(ProblemKind::IdLost);
    CHECK(f.page->checkStep()->problems()->rowCount() == 13);
    f.page->checkStep()->problems()->setShown(std::nullopt);
    f.shoot(QStringLiteral("3-check"));

    f.page->importNow();
    f.settle();
    CHECK(f.page->step() == ImportPage::Done);
    CHECK(f.count("household") == 395);
    CHECK(f.count("person") == 966);
    f.shoot(QStringLiteral("4-done"));
    REQUIRE(f.window.toast()->undo());
    f.settle();
    CHECK(f.count("household") == 0);
}

TEST_CASE("ID numbers are masked wherever the page shows them")
{
    CHECK(shownCell(QStringLiteral("430111194803121224")) == QStringLiteral("430111********1224"));
    CHECK(shownCell(QStringLiteral("4301 1119 4803 1212 24")) == QStringLiteral("430111********1224"));
    CHECK(shownCell(QStringLiteral("4.30111196302110E+17")) == QStringLiteral("4.30111****E+17"));
    CHECK(shownCell(QStringLiteral("13900001204")) == QStringLiteral("13900001204"));
    Frame f;
    f.toColumns(ImportKind::Roster, sample("roster.xlsx"));
    f.toCheck();
    static const QRegularExpression bare(QStringLiteral("\\d{15}"));
    for (const QAbstractItemModel *model : {static_cast<QAbstractItemModel *>(f.page->columnStep()->sheet()),
             static_cast<QAbstractItemModel *>(f.page->checkStep()->problems())}) {
        for (int row = 0; row < model->rowCount(); ++row) {
            for (int column = 0; column < model->columnCount(); ++column)
                CHECK_FALSE(model->index(row, column).data().toString().contains(bare));
        }
    }
}

TEST_CASE("a cancelled preview or import leaves nothing and says so")
{
    Frame f;
    f.toColumns(ImportKind::Roster, sample("roster.xlsx"));
    f.page->check();
    CHECK(f.page->isBusy());
    CHECK(f.page->goBack()); // Esc
    f.settle();
    CHECK(f.page->step() == ImportPage::Columns);
    CHECK_FALSE(f.page->problem().isEmpty());
    f.toCheck();
    const qint64 entries = f.count("journal_entry");
    f.page->importNow();
    f.page->cancel();
    f.settle();
    CHECK(f.page->step() == ImportPage::Check);
    CHECK(f.count("household") == 0);
    CHECK(f.count("journal_entry") == entries);
}

TEST_CASE("a column without its field stops the next step until it is said; it is remembered")
{
    Frame f;
    f.toColumns(ImportKind::Roster, sample("roster.xlsx"));
    ColumnStep *step = f.page->columnStep();
    const int name = step->sheet()->columns().value(QStringLiteral("name"), -1);
    const int phone = step->sheet()->columns().value(QStringLiteral("phone"), -1);
    REQUIRE(name >= 0);
    REQUIRE(phone >= 0);
    CHECK(step->mapping().isEmpty());
    step->sheet()->setField(name, {});
    CHECK_FALSE(step->isComplete());
    CHECK(step->header()->choice(name)->currentIndex() == 0);
    step->sheet()->setField(name, QStringLiteral("name"));
    CHECK(step->isComplete());
    step->sheet()->setField(phone, {});
    CHECK(step->mapping().columns.value(QStringLiteral("phone"), QStringLiteral("?")).isEmpty());
    f.toCheck();
    f.page->importNow();
    f.settle();
    CHECK(f.count("person WHERE phone <> ''") == 0);

    f.toColumns(ImportKind::Roster, sample("roster.xlsx"));
    CHECK_FALSE(step->sheet()->columns().contains(QStringLiteral("phone")));
    f.toCheck();
    CHECK(f.page->checkStep()->preview().summary.unchanged == 981);
}

TEST_CASE("rows that may be somebody known are decided in the page")
{
    Frame f;
    const QString head = QStringLiteral("楼栋,房号,姓名,与户主关系,出生日期\n");
    const QString building =
        need(f.desk->db().text(QStringLiteral("SELECT name FROM area WHERE kind = 'building' "
                                              "ORDER BY id LIMIT 1")))
            .value_or(QString());
    const auto line = [&](const char16_t *rest) {
        return building + u',' + QString::fromUtf16(rest) + u'\n';
    };
    const test::SheetFile first(
        (head + line(u"9901,罗萍,户主,1963-02-11")).toUtf8(), QStringLiteral("甲.csv"));
    const test::SheetFile second(
        (head + line(u"9902,罗萍,户主,1963-02-11")).toUtf8(), QStringLiteral("乙.csv"));
    f.toColumns(ImportKind::Roster, first.path());
    f.toCheck();
    f.page->importNow();
    f.settle();
    REQUIRE(f.count("person") == 1);

    f.toColumns(ImportKind::Roster, second.path());
    f.toCheck();
    CheckStep *step = f.page->checkStep();
    REQUIRE(step->preview().names.size() == 1);
    CHECK(step->preview().alike.value(2).size() == 1);
    step->table()->selectRow(0);
    f.shoot(QStringLiteral("3-decide"));
    step->decide({Decision::Kind::New, {}});
    CHECK(step->problems()->decisions().value(2).kind == Decision::Kind::New);
    f.toCheck();
    CHECK(step->preview().names.isEmpty());
    f.page->importNow();
    f.settle();
    CHECK(f.count("person") == 2);
}

TEST_CASE("a file that is no spreadsheet is an error in words, and a file can be dropped")
{
    Frame f;
    const test::SheetFile wrong(QByteArray("\x89PNG\r\n\x1a\n\0\0", 10), QStringLiteral("a.xlsx"));
    f.page->loadFile(wrong.path());
    f.settle();
    CHECK(f.page->step() == ImportPage::File);
    CHECK_FALSE(f.page->problem().isEmpty());

    f.page->open(QStringLiteral("leaders"));
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(sample("roster.xlsx"))});
    QDropEvent drop(QPointF(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    f.page->open(QStringLiteral("roster"));
    QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(f.page, &enter);
    CHECK(enter.isAccepted());
    QApplication::sendEvent(f.page, &drop);
    f.settle();
    CHECK(f.page->step() == ImportPage::Columns);
    CHECK(f.page->title().contains(displayName(ImportKind::Roster)));
}

TEST_CASE("an empty ledger is told to begin with the areas; open() chooses the kind")
{
    Frame f(false);
    CHECK(f.page->fileStep()->kind() == ImportKind::Areas);
    f.page->open(QStringLiteral("cases"));
    CHECK(f.page->fileStep()->kind() == ImportKind::Cases);
}

TEST_CASE("Tab follows the reading order of the columns, and Ctrl+Enter goes on")
{
    Frame f;
    f.toColumns(ImportKind::Roster, sample("roster.xlsx"));
    const MappingHeader *header = f.page->columnStep()->header();
    const auto nextInTab = [](QWidget *widget) {
        do
            widget = widget->nextInFocusChain();
        while (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible());
        return widget;
    };
    for (int column = 0; column + 1 < f.page->columnStep()->sheet()->columnCount(); ++column)
        CHECK(nextInTab(header->choice(column)) == header->choice(column + 1));
    f.page->save();
    f.settle();
    CHECK(f.page->step() == ImportPage::Check);
    CHECK(f.page->goBack());
    CHECK(f.page->step() == ImportPage::Columns);
}
