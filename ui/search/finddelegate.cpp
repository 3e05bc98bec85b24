#include "ui/search/finddelegate.h"

#include "ui/search/findmodel.h"

#include <QPainter>

namespace linli::ui {

FindDelegate::FindDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QSize FindDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const int row = m_theme.metrics().row;
    return {10, index.data(FindModel::HeadRole).toBool() ? row * 3 / 4 : row - Space::hair};
}

void FindDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Palette &colours = m_theme.colours();
    QRect area = option.rect.adjusted(Space::medium, 0, -Space::medium, 0);
    const QString title = index.data(Qt::DisplayRole).toString();
    painter->save();
    if (index.data(FindModel::HeadRole).toBool()) {
        painter->setFont(m_theme.smallFont());
        painter->setPen(colours.muted);
        painter->drawText(area.adjusted(0, 0, 0, -2), Qt::AlignLeft | Qt::AlignBottom, title);
        painter->restore();
        return;
    }
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(colours.accentSoft);
        painter->drawRoundedRect(option.rect.adjusted(Space::hair, 1, -Space::hair, -1), 6, 6);
        painter->fillRect(QRect(option.rect.left() + Space::hair, option.rect.top() + 4, 3, option.rect.height() - 8), colours.accent);
    }
    const auto piece = [&](const QFont &font, const QColor &colour, const QString &text, int most, Qt::Alignment side) {
        painter->setFont(font);
        painter->setPen(colour);
        const QString shown = painter->fontMetrics().elidedText(text, Qt::ElideRight, most);
        painter->drawText(area, side | Qt::AlignVCenter, shown);
        return painter->fontMetrics().horizontalAdvance(shown);
    };
    const QColor ink = selected ? colours.onAccentSoft : colours.ink;
    const QColor muted = selected ? colours.onAccentSoft : colours.muted;
    const int why = piece(m_theme.smallFont(), muted, index.data(FindModel::WhyRole).toString(), area.width() / 3, Qt::AlignRight);
    area.setRight(area.right() - why - Space::medium);
    const QString where = index.data(FindModel::WhereRole).toString();
    const int most = where.isEmpty() ? area.width() : area.width() * 3 / 5;
    area.setLeft(area.left() + piece(m_theme.boldFont(), ink, title, most, Qt::AlignLeft) + Space::medium);
    piece(m_theme.baseFont(), muted, where, area.width(), Qt::AlignLeft);
    painter->restore();
}

} // namespace linli::ui
