#include "ui/shell/navigationdelegate.h"

#include "ui/widgets/light.h"

#include <QPainter>

namespace linli::ui {

namespace {
constexpr int groupGap = 18;
}

NavigationDelegate::NavigationDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QSize NavigationDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {10, m_theme.metrics().navigationRow + (index.data(GroupRole).toBool() ? groupGap : 0)};
}

int NavigationDelegate::paintPill(QPainter &painter, const QRect &area, const QString &text, bool alert) const
{
    const Palette &colours = m_theme.colours();
    QFont font = m_theme.baseFont();
    font.setBold(true);
    font.setPointSizeF(m_theme.metrics().navigation * 0.86);
    painter.setFont(font);
    const QFontMetrics metrics = painter.fontMetrics();
    const int height = metrics.ascent() + metrics.descent() / 2 + 2;
    const int width = qMax(metrics.horizontalAdvance(text) + height / 2 + 4, height + 4);
    const QRect pill(area.right() - width + 1, area.center().y() - height / 2, width, height);
    painter.setPen(Qt::NoPen);
    painter.setBrush(alert ? colours.navAlert : colours.navPill);
    painter.drawRoundedRect(pill, height / 2.0, height / 2.0);
    painter.setPen(alert ? colours.onNavAlert : colours.navInk);
    painter.drawText(pill, Qt::AlignCenter, text);
    return pill.left() - Space::hair;
}

void NavigationDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Palette &colours = m_theme.colours();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    QRect row = option.rect;
    painter->save();
    if (index.data(GroupRole).toBool()) {
        painter->fillRect(QRect(16, row.top() + groupGap / 2 - 1, row.width() - 32, 1), colours.navLine);
        row.setTop(row.top() + groupGap);
    }
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF ground = QRectF(row).adjusted(10, 1, -10, -1);
    if (selected || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(selected ? colours.navActive : colours.navLine);
        painter->drawRoundedRect(ground, 6, 6);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(colours.navFocus, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(ground.adjusted(1, 1, -1, -1), 5, 5);
    }
    QFont font = m_theme.baseFont();
    font.setPointSizeF(m_theme.metrics().navigation);
    font.setBold(selected);
    const QString title = index.data(Qt::DisplayRole).toString();
    const int titleWidth = QFontMetrics(font).horizontalAdvance(title);
    QRect area = row.adjusted(20, 0, -20, 0);
    const int overdue = index.data(OverdueRole).toInt();
    const int waiting = index.data(WaitingRole).toInt();
    if (waiting > 0 && (overdue == 0 || area.width() - titleWidth > m_theme.scaled(72)))
        area.setRight(paintPill(*painter, area, QString::number(waiting), false));
    if (overdue > 0)
        area.setRight(paintPill(
            *painter, area, lightSign(LightKind::Red) + QChar(0x2009) + QString::number(overdue), true));
    painter->setFont(font);
    painter->setPen(colours.navInk);
    painter->drawText(area, Qt::AlignLeft | Qt::AlignVCenter,
        painter->fontMetrics().elidedText(title, Qt::ElideRight, area.width()));
    painter->restore();
}

} // namespace linli::ui
