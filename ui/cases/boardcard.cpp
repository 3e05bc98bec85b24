#include "ui/cases/boardcard.h"

#include "ui/cases/boardcolumn.h"
#include "ui/widgets/light.h"

#include <QPainter>
#include <QTextLayout>

namespace linli::ui {

namespace {

constexpr int titleLines = 2;
constexpr int padding = Space::small + 2;

/// Draws at most two lines; what does not fit is elided in the last.
void drawTitle(QPainter &painter, const QRect &area, const QString &text)
{
    const QFontMetrics metrics = painter.fontMetrics();
    QTextLayout layout(text, painter.font());
    layout.beginLayout();
    int top = area.top();
    for (int n = 0; n < titleLines; ++n) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(area.width());
        const bool last = n + 1 == titleLines;
        const QString part = last ? metrics.elidedText(text.mid(line.textStart()), Qt::ElideRight, area.width())
                                  : text.mid(line.textStart(), line.textLength());
        painter.drawText(area.left(), top + metrics.ascent(), part);
        top += area.height() / titleLines;
    }
    layout.endLayout();
}

} // namespace

BoardCardDelegate::BoardCardDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

BoardCardDelegate::Heights BoardCardDelegate::heights() const
{
    // CJK fonts leave much air around a line.
    const QFontMetrics small(m_theme.smallFont()), bold(m_theme.boldFont());
    return {small.ascent() + small.descent(), titleLines * (bold.ascent() + bold.descent()),
        lightSize({LightKind::Red, QStringLiteral("逾期")}, m_theme).height() + Space::hair};
}

QSize BoardCardDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {m_theme.scaled(120), heights().all() + 2 * padding + Space::small};
}

void BoardCardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Palette &colours = m_theme.colours();
    const bool selected = option.state.testFlag(QStyle::State_Selected) && option.state.testFlag(QStyle::State_Active);
    const QRect card = option.rect.adjusted(1, 1, -1, -Space::small);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(selected ? colours.accentSoft : colours.surface);
    painter->setPen(QPen(option.state.testFlag(QStyle::State_HasFocus) ? colours.accent : colours.line,
        option.state.testFlag(QStyle::State_HasFocus) ? 2 : 1));
    painter->drawRoundedRect(QRectF(card).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    const Heights height = heights();
    QRect line = card.adjusted(padding, padding, -padding, 0);
    const auto next = [&](int used) {
        const QRect area(line.left(), line.top(), line.width(), used);
        line.setTop(line.top() + used);
        return area;
    };
    const auto small = [&](const QString &text) {
        painter->setFont(m_theme.smallFont());
        painter->setPen(colours.muted);
        painter->drawText(next(height.small), Qt::AlignLeft | Qt::AlignVCenter,
            painter->fontMetrics().elidedText(text, Qt::ElideRight, line.width()));
    };
    small(index.data(BoardModel::NumberRole).toString());
    painter->setFont(m_theme.boldFont());
    painter->setPen(colours.ink);
    drawTitle(*painter, next(height.title), index.data(Qt::DisplayRole).toString());
    small(index.data(BoardModel::OwnerRole).toString());
    paintLight(*painter, next(height.light),
        {LightKind(index.data(BoardModel::CardLightRole).toInt()), index.data(BoardModel::CardLightWordsRole).toString()}, m_theme);
    painter->restore();
}

} // namespace linli::ui
