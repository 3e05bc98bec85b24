#include "ui/cases/boardcolumn.h"

#include "core/office/officecalendar.h"
#include "ui/cases/boardcard.h"
#include "ui/models/casemodel.h"
#include "ui/widgets/label.h"

#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QScrollBar>
#include <QVBoxLayout>

namespace linli::ui {

BoardModel::BoardModel(Desk &desk, DeskReader &reader, QObject *parent)
    : AskedModel(reader, parent)
    , m_desk(desk)
{
}

void BoardModel::setFilter(const std::optional<CaseFilter> &filter, CaseOrder order)
{
    m_filter = filter;
    m_order = order;
    if (auto calendar = calendarOf(m_desk.reader()); calendar.ok())
        m_calendar = calendar.take();
    reload();
}

std::function<Result<CasePage>(Ledger &)> BoardModel::question(const Next &after) const
{
    return [after, filter = m_filter, order = m_order](Ledger &ledger) -> Result<CasePage> {
        constexpr int cardPage = 60; // Some screens full of cards.
        return filter ? casePage(ledger.db(), ledger.clock().now(), *filter, order, after, cardPage) : Result<CasePage>(CasePage());
    };
}

int BoardModel::rowOf(CaseId id) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (at(row)->id == id)
            return row;
    }
    return -1;
}

QVariant BoardModel::data(const QModelIndex &index, int role) const
{
    const CaseRow *row = at(index.row());
    if (!row)
        return {};
    const auto light = [&] { return m_calendar ? lightOfCase(*row, m_desk.clock().now(), *m_calendar) : Light(); };
    const QString owner = row->offered ? tr("→ %1, not accepted yet").arg(displayName(*row->offered))
        : row->ownerName.isEmpty()     ? displayName(row->rung)
                                       : row->ownerName;
    switch (role) {
    case Qt::DisplayRole:
        return row->title;
    case NumberRole:
        return row->number;
    case OwnerRole:
        return owner;
    case CardLightRole:
        return int(light().kind);
    case CardLightWordsRole:
        return light().words;
    case Qt::ToolTipRole:
        return QStringList{row->title, row->address.isEmpty() ? row->areaName : row->address, owner}.join(u'\n');
    case Qt::AccessibleTextRole:
        return QStringList{row->number, row->title, owner, lightText(light())}.join(QStringLiteral(", "));
    default:
        return {};
    }
}

Qt::ItemFlags BoardModel::flags(const QModelIndex &index) const
{
    return AskedModel::flags(index) | (index.isValid() ? Qt::ItemIsDragEnabled : Qt::ItemIsDropEnabled);
}

QMimeData *BoardModel::mimeData(const QModelIndexList &indexes) const
{
    const CaseRow *row = indexes.isEmpty() ? nullptr : at(indexes.first().row());
    if (!row)
        return nullptr;
    auto *data = new QMimeData;
    data->setData(mimeType(), row->id.toText().toLatin1());
    return data;
}

BoardCards::BoardCards(const Theme &theme, Desk &desk, DeskReader &reader, QWidget *parent)
    : QListView(parent)
    , m_cards(new BoardModel(desk, reader, this))
{
    setModel(m_cards);
    setItemDelegate(new BoardCardDelegate(theme, this));
    setSelectionMode(SingleSelection);
    setDragDropMode(DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDropIndicatorShown(false);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setContextMenuPolicy(Qt::CustomContextMenu);
    keepPlace();
    connect(this, &QListView::activated, this, [this](const QModelIndex &index) {
        if (const CaseRow *row = m_cards->at(index.row()))
            Q_EMIT opened(row->id);
    });
}

void BoardCards::keepPlace()
{
    connect(m_cards, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        m_before = chosen() ? chosen()->id : CaseId();
        m_scrolled = verticalScrollBar()->value();
    });
    connect(m_cards, &BoardModel::loaded, this, [this] {
        if (m_before.isNull())
            return;
        if (const int row = m_cards->rowOf(std::exchange(m_before, CaseId())); row >= 0)
            setCurrentIndex(m_cards->index(row, 0));
        verticalScrollBar()->setValue(m_scrolled);
    });
}

void BoardCards::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right) {
        Q_EMIT stepped(event->key() == Qt::Key_Left ? -1 : 1, event->modifiers().testFlag(Qt::ControlModifier));
        return event->accept();
    }
    QListView::keyPressEvent(event);
}

void BoardCards::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasFormat(BoardModel::mimeType()))
        event->acceptProposedAction();
}

void BoardCards::dragMoveEvent(QDragMoveEvent *event)
{
    if (event->mimeData()->hasFormat(BoardModel::mimeType()) && event->source() != this)
        event->acceptProposedAction();
    else
        event->ignore();
}

void BoardCards::dropEvent(QDropEvent *event)
{
    const auto id = CaseId::fromText(QString::fromLatin1(event->mimeData()->data(BoardModel::mimeType())));
    if (!id || event->source() == this)
        return event->ignore();
    event->setDropAction(Qt::CopyAction); // The view it came from keeps its rows: the ledger says where the case stands.
    event->accept();
    Q_EMIT dropped(*id);
}

void BoardCards::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    doItemsLayout(); // Titles break by the width.
}

BoardColumn::BoardColumn(const Theme &theme, Desk &desk, DeskReader &reader, const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_title(title)
    , m_head(makeLabel({}, LabelKind::Heading))
    , m_view(new BoardCards(theme, desk, reader))
{
    m_view->setAccessibleName(title);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::hair);
    column->addWidget(m_head);
    column->addWidget(m_view, 1);
    connect(&theme, &Theme::changed, this, &BoardColumn::fit);
    setCount(0);
}

void BoardColumn::setCount(int count)
{
    m_count = count;
    m_head->setText(QStringLiteral("%1  %2").arg(m_title).arg(count));
    fit();
}

/// A rung without cases leaves its room to the others; a card can still be dropped there.
void BoardColumn::fit()
{
    setMinimumWidth(m_theme.scaled(m_count == 0 ? 92 : 176));
    setMaximumWidth(m_count == 0 ? m_theme.scaled(120) : QWIDGETSIZE_MAX);
}

} // namespace linli::ui
