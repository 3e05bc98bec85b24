#include "ui/cases/caseboard.h"

#include "core/cases/transitions.h"
#include "ui/cases/boardcolumn.h"
#include "ui/cases/stepforms.h"
#include "ui/models/deskreader.h"
#include "ui/widgets/scroll.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QScrollArea>

namespace linli::ui {

CaseBoard::CaseBoard(const Services &services, DeskReader &reader, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_reader(reader)
{
    auto *inner = new QWidget;
    m_row = new QHBoxLayout(inner);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(Space::small);
    QScrollArea *scroll = makeScroll(inner); // Six columns of large type are wider than a small screen.
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scroll);
    build();
}

void CaseBoard::setBy(By by)
{
    if (m_by == by)
        return;
    m_by = by;
    build();
    reload();
}

void CaseBoard::build()
{
    qDeleteAll(m_columns);
    m_columns.clear();
    m_places.clear();
    if (m_by == By::Rung) {
        for (const Rung rung : allOf<Rung>)
            addColumn(displayName(rung), {rung, {}});
        return;
    }
    for (const CaseState state : {CaseState::Received, CaseState::Working, CaseState::Offered, CaseState::Paused, CaseState::Solved, CaseState::Closed})
        addColumn(displayName(state), {{}, state});
}

void CaseBoard::addColumn(const QString &title, const Place &place)
{
    auto *column = new BoardColumn(m_services.theme, m_services.desk, m_reader, title);
    const int n = int(m_columns.size());
    m_columns.append(column);
    m_places.append(place);
    m_row->addWidget(column, 1);
    BoardCards *view = column->view();
    // Queued: the step's form takes the board's place, which must not happen inside the drop.
    connect(view, &BoardCards::dropped, this, [this, n](CaseId id) { carry(id, n); }, Qt::QueuedConnection);
    connect(view, &BoardCards::opened, this, &CaseBoard::opened);
    connect(view, &BoardCards::stepped, this, [this, n](int by, bool carrying) { stepFrom(n, by, carrying); });
    connect(view, &QWidget::customContextMenuRequested, this, [this, n](const QPoint &at) { showMenu(n, at); });
    connect(column->cards(), &BoardModel::failed, this, &CaseBoard::message);
}

void CaseBoard::setFilter(const CaseFilter &filter)
{
    m_filter = filter;
    reload();
}

/// Nothing: by the page's filter no case can stand in this column.
std::optional<CaseFilter> CaseBoard::filterOf(const Place &place) const
{
    CaseFilter filter = m_filter;
    if (place.rung) {
        if (filter.rung && filter.rung != place.rung)
            return std::nullopt;
        filter.rung = place.rung;
    }
    if (place.state) {
        if (filter.state && filter.state != place.state)
            return std::nullopt;
        filter.state = place.state;
        if (*place.state == CaseState::Closed)
            filter.open = false; // The board by state shows where the way ends.
    }
    return filter;
}

void CaseBoard::reload()
{
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        const bool closed = m_places[i].state == CaseState::Closed;
        m_columns[i]->cards()->setFilter(filterOf(m_places[i]), closed ? CaseOrder::Received : CaseOrder::Due);
    }
    count();
}

void CaseBoard::count()
{
    using Counts = QList<int>;
    QList<std::pair<Place, std::optional<CaseFilter>>> asked;
    for (const Place &place : std::as_const(m_places))
        asked.append({place, filterOf(place)});
    const CaseFilter all = m_filter;
    m_reader.ask<Counts>(
        [asked, all, by = m_by](Ledger &ledger) -> Result<Counts> {
            Counts counts;
            const QDateTime now = ledger.clock().now();
            QHash<Rung, int> rungs;
            if (by == By::Rung && all.text.isEmpty()) {
                LINLI_ASSIGN(rungs, countByRung(ledger.db(), now, all));
            }
            for (const auto &[place, filter] : asked) {
                if (place.rung && all.text.isEmpty()) {
                    counts.append(filter ? rungs.value(*place.rung) : 0);
                    continue;
                }
                qint64 count = 0;
                if (filter) {
                    LINLI_ASSIGN(count, countCases(ledger.db(), now, *filter));
                }
                counts.append(int(count));
            }
            return counts;
        },
        [this, alive = QPointer<CaseBoard>(this)](const Result<Counts> &counts) {
            if (!alive)
                return;
            for (qsizetype i = 0; counts.ok() && i < std::min(counts->size(), m_columns.size()); ++i)
                m_columns[i]->setCount((*counts)[i]);
        });
}

const CaseRow *CaseBoard::find(CaseId id) const
{
    for (const BoardColumn *column : m_columns) {
        if (const int row = column->cards()->rowOf(id); row >= 0)
            return column->cards()->at(row);
    }
    return nullptr;
}

BoardMove CaseBoard::moveTo(const CaseRow &row, const Place &place) const
{
    return place.rung ? moveToRung(row, *place.rung) : moveToState(row, *place.state);
}

void CaseBoard::carry(CaseId id, int column)
{
    const CaseRow *row = find(id);
    if (!row || column < 0 || column >= m_columns.size())
        return;
    if (m_services.desk.isReadOnly())
        return Q_EMIT message(tr("This ledger is open for reading only; a case can't be carried on."));
    const BoardMove move = moveTo(*row, m_places[column]);
    if (move.step)
        Q_EMIT stepWanted(id, *move.step, move.to);
    else if (!move.refusal.isEmpty())
        Q_EMIT message(tr("%1: %2").arg(row->number, move.refusal));
}

void CaseBoard::stepFrom(int column, int by, bool carrying)
{
    int target = column + by;
    if (carrying && by > 0 && m_places[column].rung) { // Up the ladder, past rungs that are not on it (R14).
        const auto above = rungAbove(*m_places[column].rung);
        target = above ? int(*above) : target;
    }
    if (target < 0 || target >= m_columns.size())
        return;
    if (carrying) {
        if (const CaseRow *row = m_columns[column]->view()->chosen())
            carry(row->id, target);
        return;
    }
    BoardCards *view = m_columns[target]->view();
    view->setFocus();
    if (!view->currentIndex().isValid() && view->cards()->rowCount() > 0)
        view->setCurrentIndex(view->cards()->index(0, 0));
}

void CaseBoard::showMenu(int column, const QPoint &at)
{
    BoardCards *view = m_columns[column]->view();
    const QModelIndex index = view->indexAt(at).isValid() ? view->indexAt(at) : view->currentIndex();
    const CaseRow *row = view->cards()->at(index.row());
    if (!row)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Open %1").arg(row->number), this, [this, id = row->id] { Q_EMIT opened(id); });
    QMenu *moving = menu->addMenu(tr("Move to"));
    for (int n = 0; n < m_columns.size(); ++n) {
        const BoardMove move = moveTo(*row, m_places[n]);
        if (!move.step && move.refusal.isEmpty())
            continue;
        QAction *action = moving->addAction(
            move.step ? QStringLiteral("%1 · %2").arg(m_columns[n]->title(), stepVerb(*move.step, row->offered.has_value())) : m_columns[n]->title(), this,
            [this, id = row->id, n] { carry(id, n); });
        action->setEnabled(move.step.has_value() && !m_services.desk.isReadOnly());
        action->setToolTip(move.refusal);
    }
    moving->setToolTipsVisible(true);
    menu->popup(view->viewport()->mapToGlobal(at));
}

void CaseBoard::focusFirst()
{
    for (const BoardColumn *column : std::as_const(m_columns)) {
        if (column->cards()->rowCount() > 0)
            return column->view()->setFocus();
    }
    m_columns.first()->view()->setFocus(); // Its cards may still be on their way.
}

} // namespace linli::ui
