#include "ui/widgets/treeview.h"

#include <QHeaderView>
#include <QPainter>

namespace linli::ui {

TreeView::TreeView(const Theme &theme, QWidget *parent)
    : QTreeView(parent)
    , m_theme(theme)
{
    setHeaderHidden(true);
    setItemDelegate(new TreeDelegate(theme, this));
    setEditTriggers(NoEditTriggers);
    setUniformRowHeights(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // text elides; the count always shows
    viewport()->setAutoFillBackground(false);
    connect(&theme, &Theme::changed, this, &TreeView::refreshSizes);
    refreshSizes();
}

void TreeView::refreshSizes()
{
    setIndentation(m_theme.scaled(16));
    scheduleDelayedItemsLayout();
}

void TreeView::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (selectionModel() && selectionModel()->isSelected(index)) {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_theme.colours().accentSoft);
        const QRect row(0, option.rect.top(), viewport()->width(), option.rect.height());
        painter->drawRoundedRect(row.adjusted(Space::hair, 1, -Space::hair, -1), Space::hair, Space::hair);
        painter->restore();
    }
    QStyleOptionViewItem plain(option);
    plain.palette.setColor(QPalette::Highlight, Qt::transparent);
    QTreeView::drawRow(painter, plain, index);
}

void TreeView::drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    if (!model()->hasChildren(index))
        return;
    const double side = m_theme.scaled(8);
    const QPointF centre(rect.right() + 1 - indentation() / 2.0, rect.center().y() + 0.5);
    QPolygonF arrow;
    if (isExpanded(index))
        arrow << QPointF(-side / 2, -side / 4) << QPointF(side / 2, -side / 4) << QPointF(0, side / 3);
    else
        arrow << QPointF(-side / 4, -side / 2) << QPointF(-side / 4, side / 2) << QPointF(side / 3, 0);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(m_theme.colours().ink);
    painter->drawPolygon(arrow.translated(centre));
    painter->restore();
}

int TreeDelegate::rowHeight() const
{
    const Metrics &metrics = m_theme.metrics();
    return metrics.large ? metrics.row - Space::small : 30;
}

QSize TreeDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {contentWidth(index), rowHeight()};
}

void TreeDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Palette &colours = m_theme.colours();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const auto kind = static_cast<LightKind>(index.data(LightRole).toInt());
    const QString count = (lightSign(kind) + u' ' + index.data(CountRole).toString()).trimmed();
    QRect area = option.rect.adjusted(2, 0, -Space::medium, 0);
    painter->save();
    QFont small = m_theme.smallFont();
    small.setBold(selected);
    painter->setFont(small);
    painter->setPen(kind == LightKind::None ? colours.muted : lightInk(kind, colours));
    if (selected && kind == LightKind::None)
        painter->setPen(colours.onAccentSoft);
    painter->drawText(area, Qt::AlignRight | Qt::AlignVCenter, count);
    area.setRight(area.right() - painter->fontMetrics().horizontalAdvance(count) - Space::small);
    painter->setFont(selected ? m_theme.boldFont() : m_theme.baseFont());
    painter->setPen(colours.ink);
    painter->drawText(area, Qt::AlignLeft | Qt::AlignVCenter,
        painter->fontMetrics().elidedText(textOf(index), Qt::ElideMiddle, area.width()));
    painter->restore();
}

} // namespace linli::ui
