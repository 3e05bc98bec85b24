#include "ui/widgets/rowdelegate.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace linli::ui {

namespace {

constexpr int padding = 12;

Light lightOf(const QModelIndex &index, const QString &words)
{
    const QVariant kind = index.data(LightRole);
    return {kind.isValid() ? static_cast<LightKind>(kind.toInt()) : LightKind::None, words};
}

} // namespace

bool isNumber(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
    case QMetaType::ULongLong:
    case QMetaType::Double:
        return true;
    default:
        return false;
    }
}

QString cellText(const QModelIndex &index)
{
    QString text = lightText(lightOf(index, index.data(Qt::DisplayRole).toString()));
    const QString second = index.data(SecondLineRole).toString();
    if (!second.isEmpty())
        text += u' ' + second;
    return text;
}

RowDelegate::RowDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QString RowDelegate::displayText(const QVariant &value, const QLocale &locale) const
{
    QLocale plain(locale);
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    return QStyledItemDelegate::displayText(value, plain);
}

QString RowDelegate::textOf(const QModelIndex &index) const
{
    return displayText(index.data(Qt::DisplayRole), QLocale());
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    paintGround(*painter, option, index);
    paintContent(*painter, option.rect.adjusted(padding, 0, -padding, 0), option, index);
    painter->restore();
}

void RowDelegate::paintGround(
    QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Palette &colours = m_theme.colours();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QVariant own = index.data(Qt::BackgroundRole);
    if (selected)
        painter.fillRect(option.rect, colours.accentSoft);
    else if (own.canConvert<QBrush>())
        painter.fillRect(option.rect, own.value<QBrush>());
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), colours.line);
    if (!selected)
        return;
    if (index.column() == 0)
        painter.fillRect(
            QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()), colours.accent);
    // Where single cells are chosen, the current one carries the focus frame.
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (view && view->selectionBehavior() == QAbstractItemView::SelectItems
        && option.state.testFlag(QStyle::State_HasFocus)) {
        painter.setPen(QPen(colours.accent, 2));
        painter.drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
}

void RowDelegate::paintContent(
    QPainter &painter, const QRect &area, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Palette &colours = m_theme.colours();
    const QVariant font = index.data(Qt::FontRole);
    painter.setFont(font.canConvert<QFont>() ? font.value<QFont>() : m_theme.baseFont());
    const QVariant ink = index.data(Qt::ForegroundRole);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    painter.setPen(!enabled            ? colours.muted
            : ink.canConvert<QBrush>() ? ink.value<QBrush>().color()
                                       : colours.ink);
    const QVariant wanted = index.data(Qt::TextAlignmentRole);
    int alignment = isNumber(index.data(Qt::DisplayRole)) ? Qt::AlignRight : Qt::AlignLeft;
    if (wanted.isValid())
        alignment = wanted.toInt() & Qt::AlignHorizontal_Mask;
    const QVariant elide = index.data(ElideRole);
    const auto mode = elide.isValid() ? Qt::TextElideMode(elide.toInt()) : Qt::ElideRight;
    painter.drawText(area, alignment | Qt::AlignVCenter, painter.fontMetrics().elidedText(textOf(index), mode, area.width()));
}

int RowDelegate::contentWidth(const QModelIndex &index) const
{
    return QFontMetrics(m_theme.baseFont()).horizontalAdvance(textOf(index));
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {contentWidth(index) + 2 * padding + 2, rowHeight()};
}

bool RowDelegate::helpEvent(
    QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const bool cut = contentWidth(index) > option.rect.width() - 2 * padding;
    if (event->type() == QEvent::ToolTip && index.isValid() && cut
        && !index.data(Qt::ToolTipRole).isValid()) {
        QToolTip::showText(event->globalPos(), cellText(index), view);
        return true;
    }
    return QStyledItemDelegate::helpEvent(event, view, option, index);
}

void TwoLineDelegate::paintContent(
    QPainter &painter, const QRect &area, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const QString first = textOf(index);
    const QString second = index.data(SecondLineRole).toString();
    const QFontMetrics bold(m_theme.boldFont());
    const QFontMetrics small(m_theme.smallFont());
    // CJK fonts leave much air around a line; the two lines share it.
    const int firstHeight = bold.ascent() + bold.descent() / 2;
    const int secondHeight = second.isEmpty() ? 0 : small.ascent() + small.descent() / 2;
    const int top = area.center().y() - (firstHeight + secondHeight) / 2;
    painter.setFont(m_theme.boldFont());
    painter.setPen(m_theme.colours().ink);
    painter.drawText(area.left(), top + bold.ascent(), bold.elidedText(first, Qt::ElideRight, area.width()));
    painter.setFont(m_theme.smallFont());
    painter.setPen(m_theme.colours().muted);
    painter.drawText(area.left(), top + firstHeight + small.ascent(),
        small.elidedText(second, Qt::ElideRight, area.width()));
}

int TwoLineDelegate::contentWidth(const QModelIndex &index) const
{
    return qMax(QFontMetrics(m_theme.boldFont()).horizontalAdvance(textOf(index)),
        QFontMetrics(m_theme.smallFont()).horizontalAdvance(index.data(SecondLineRole).toString()));
}

void LightDelegate::paintContent(
    QPainter &painter, const QRect &area, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    paintLight(painter, area, lightOf(index, textOf(index)), m_theme);
}

int LightDelegate::contentWidth(const QModelIndex &index) const
{
    return lightSize(lightOf(index, textOf(index)), m_theme).width();
}

} // namespace linli::ui
