// The board: its columns and counts, a card carried to another column takes the legal step or is refused in words.
#include "core/areas/areastore.h"
#include "core/cases/casesteps.h"
#include "core/cases/opencase.h"
#include "core/cases/transitions.h"
#include "tests/ui/town.h"
#include "ui/cases/boardcolumn.h"
#include "ui/cases/caseboard.h"
#include "ui/cases/casepanel.h"
#include "ui/cases/casespage.h"
#include "ui/models/casemodel.h"
#include "ui/widgets/panelform.h"

#include <QComboBox>
#include <QMimeData>
#include <QPlainTextEdit>

using namespace linli;
using namespace linli::test;
using namespace linli::ui;

namespace {

CaseId record(Town &town, const QString &title)
{
    std::optional<CaseId> made;
    town.desk->write<CaseFile>(
        town.desk.get(),
        [title](Ledger &ledger) -> Result<CaseFile> {
            LINLI_ASSIGN(const AreaTree tree, AreaTree::load(ledger.db()));
            NewCase asked;
            for (const Area &area : tree.all())
                asked.area = area.kind == AreaKind::Unit ? area.id : asked.area;
            asked.title = title;
            return openCase(ledger, asked);
        },
        [&](const Result<CaseFile> &file) { made = need(Result<CaseFile>(file)).id; });
    waitFor([&] { return made.has_value(); });
    return *made;
}

struct Board
{
    Town town{{ImportKind::Areas, "areas.xlsx"}, {ImportKind::Leaders, "leaders.xls"}, {ImportKind::Cases, "hotline-2026-09.csv"}};
    Theme theme{*qApp};
    CaseId one = record(town, QStringLiteral("楼道堆放杂物，堵了消防通道，几家都有意见"));
    CasesPage page{town.services(theme)};
    QString told;

    Board()
    {
        QObject::connect(&page, &Page::message, [this](const QString &text, const std::function<void()> &) { told = text; });
        page.resize(1178, 640);
        page.show();
    }
    void layout(const char *word) { page.layoutBox()->setCurrentIndex(page.layoutBox()->findData(QString::fromLatin1(word))); }
    BoardColumn *column(const QString &title)
    {
        for (BoardColumn *column : page.board()->columns()) {
            if (column->title() == title)
                return column;
        }
        return nullptr;
    }
    int place(const QString &title) { return int(page.board()->columns().indexOf(column(title))); }
    CaseRow row() { return need(caseDetails(town.desk->reader(), one)).row; }
    bool holds(const QString &title) { return column(title)->cards()->rowOf(one) >= 0; }
};

void fillReason(CasePanel &panel)
{
    auto *form = panel.findChild<PanelForm *>();
    REQUIRE(form);
    for (QComboBox *box : form->findChildren<QComboBox *>()) {
        if (box->isEditable())
            box->setEditText(QStringLiteral("管不了"));
    }
}

} // namespace

TEST_CASE("the board shows the cases by rung with counts; carrying one up opens the form of the escalation")
{
    Board board;
    board.layout("rung");
    const QString unit = displayName(Rung::Unit), sector = displayName(Rung::Sector), community = displayName(Rung::Community);
    waitFor([&] { return board.holds(unit); });
    const qint64 open = need(countCases(board.town.desk->db(), board.town.clock.now(), board.page.cases()->filter()));
    waitFor([&] {
        int sum = 0;
        for (const BoardColumn *one : board.page.board()->columns())
            sum += one->shownCount();
        return sum == open;
    });
    CHECK(board.column(unit)->shownCount() == 1);
    if (const QString shots = qEnvironmentVariable("LINLI_SHOTS"); !shots.isEmpty()) {
        for (const TypeSize size : {TypeSize::Large, TypeSize::Normal}) {
            board.theme.setTypeSize(size);
            QCoreApplication::processEvents();
            board.page.grab().save(QStringLiteral("%1/board%2.png").arg(shots).arg(int(size)));
        }
    }
    board.page.board()->carry(board.one, board.place(sector));
    REQUIRE(board.page.panel()->isEditing());
    fillReason(*board.page.panel());
    board.page.save();
    waitFor([&] { return board.row().offered == Rung::Sector; });
    CHECK(board.row().rung == Rung::Unit); // R14: the giver's until it is accepted.
    waitFor([&] { return board.holds(unit) && board.column(unit)->cards()->at(0)->offered; });
    board.page.board()->carry(board.one, board.place(sector)); // Onto where it was offered: accepted at once.
    waitFor([&] { return board.row().rung == Rung::Sector && !board.row().offered; });
    waitFor([&] { return board.holds(sector); });
    board.page.board()->carry(board.one, board.place(community));
    REQUIRE(board.page.panel()->isEditing());
    CHECK(board.page.goBack()); // Given up: nothing happened.
    CHECK(board.row().rung == Rung::Sector);
    CHECK_FALSE(board.row().offered);
}

TEST_CASE("the board by state refuses in words what is no legal step")
{
    Board board;
    board.layout("state");
    const QString received = displayName(CaseState::Received), working = displayName(CaseState::Working),
                  closed = displayName(CaseState::Closed);
    waitFor([&] { return board.holds(received); });
    board.page.board()->carry(board.one, board.place(closed));
    CHECK(board.told.contains(transition(CaseState::Received, CaseStep::Close).refusal)); // R9
    CHECK(board.row().state == CaseState::Received);
    Q_EMIT board.column(received)->view()->dropped(board.one); // On its own column: nothing.
    const std::unique_ptr<QMimeData> data(board.column(received)->cards()->mimeData({board.column(received)->cards()->index(0, 0)}));
    REQUIRE(data);
    CHECK(data->hasFormat(BoardModel::mimeType()));
    // By the keyboard: Ctrl+Right carries the chosen card to the next column.
    BoardCards *view = board.column(received)->view();
    view->setCurrentIndex(view->cards()->index(view->cards()->rowOf(board.one), 0));
    press(view, Qt::Key_Right, Qt::ControlModifier);
    waitFor([&] { return board.row().state == CaseState::Working; });
    waitFor([&] { return board.holds(working); });
    waitFor([&] { return board.column(closed)->shownCount() > 0; }); // The hotline's closed ones stand there.
    // Read anew, the hand stays on its card.
    BoardCards *newest = board.column(closed)->view();
    waitFor([&] { return newest->cards()->rowCount() > 3; });
    newest->setCurrentIndex(newest->cards()->index(3, 0));
    const CaseId chosen = newest->chosen()->id;
    bool read = false;
    QObject::connect(newest->cards(), &BoardModel::loaded, [&] { read = true; });
    board.page.board()->reload();
    waitFor([&] { return read; });
    REQUIRE(newest->chosen());
    CHECK(newest->chosen()->id == chosen);
}

TEST_CASE("the board and the filters are remembered")
{
    Board board;
    board.layout("state");
    QComboBox *only = nullptr;
    for (QComboBox *box : board.page.findChildren<QComboBox *>()) {
        if (box->findData(QStringLiteral("hotline")) >= 0)
            only = box;
    }
    REQUIRE(only);
    only->setCurrentIndex(only->findData(QStringLiteral("hotline")));
    board.theme.setTypeSize(TypeSize::Large); // The list, out of sight, keeps its widths.
    QApplication::processEvents();
    board.theme.setTypeSize(TypeSize::Normal);
    QApplication::processEvents();
    const QVariantList widths = board.town.own.settings.value(QStringLiteral("cases/list/widths")).toList();
    CHECK((widths.isEmpty() || widths.first().toInt() == 136));
    CasesPage again(board.town.services(board.theme));
    CHECK(again.layoutBox()->currentData().toString() == QStringLiteral("state"));
    CHECK(again.cases()->filter().source == CaseSource::Hotline);
}
