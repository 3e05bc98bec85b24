#include "ui/building/buildingcanvas.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPaintEvent>
#include <QToolTip>
#include <QWheelEvent>

namespace linli::ui {

namespace {

constexpr double smallestZoom = 0.5;
constexpr double largestZoom = 2.5;
constexpr double zoomStep = 1.15;

} // namespace

BuildingCanvas::BuildingCanvas(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Building picture: arrows move from flat to flat, Enter opens the household"));
    connect(&theme, &Theme::changed, this, &BuildingCanvas::lay);
}

void BuildingCanvas::setPicture(const BuildingPicture &picture)
{
    const HouseholdId kept = current();
    m_picture = picture;
    lay();
    setCurrent(kept);
}

void BuildingCanvas::lay()
{
    QFont font = m_theme.smallFont();
    const double points = font.pointSizeF() * m_zoom;
    font.setPixelSize(std::max(7, qRound(points * logicalDpiY() / 72)));
    m_drawing = BuildingDrawing(m_picture, font);
    const QSize size = m_drawing.size().toSize() + QSize(2 * Space::medium, 2 * Space::small);
    setMinimumSize(size);
    resize(std::max(size.width(), width()), std::max(size.height(), height()));
    update();
}

QPointF BuildingCanvas::origin() const
{
    return {double(Space::medium), double(Space::small)};
}

void BuildingCanvas::setFilter(FlatFilter filter)
{
    m_filter = filter;
    update();
}

void BuildingCanvas::setZoom(double zoom)
{
    const double wanted = std::clamp(zoom, smallestZoom, largestZoom);
    if (qFuzzyCompare(wanted, m_zoom))
        return;
    m_zoom = wanted;
    lay();
    Q_EMIT zoomChanged(m_zoom);
}

HouseholdId BuildingCanvas::current() const
{
    return m_current >= 0 && m_current < m_drawing.cells().size() ? m_drawing.flat(m_current).id : HouseholdId();
}

void BuildingCanvas::setCurrent(HouseholdId id)
{
    m_current = -1;
    if (id)
        moveTo(m_drawing.cellOf(id));
    update();
}

QRect BuildingCanvas::currentRect() const
{
    return m_current < 0 ? QRect() : m_drawing.cells()[m_current].rect.translated(origin()).toAlignedRect();
}

void BuildingCanvas::moveTo(int cell)
{
    m_current = cell;
    update();
    setAccessibleDescription(cell < 0 ? QString() : BuildingDrawing::describe(m_picture, m_drawing.flat(cell)));
    if (cell >= 0) {
        QAccessibleEvent told(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&told);
    }
    Q_EMIT currentChanged();
}

bool BuildingCanvas::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    auto *help = static_cast<QHelpEvent *>(event);
    const int cell = m_drawing.cellAt(help->pos() - origin());
    if (cell < 0)
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), BuildingDrawing::describe(m_picture, m_drawing.flat(cell)), this,
            m_drawing.cells()[cell].rect.translated(origin()).toRect());
    return true;
}

void BuildingCanvas::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.translate(origin());
    m_drawing.paint(painter, m_theme.colours(), {m_current, m_filter, QRectF(event->rect()).translated(-origin())});
}

void BuildingCanvas::mousePressEvent(QMouseEvent *event)
{
    const int cell = m_drawing.cellAt(event->position() - origin());
    if (event->button() != Qt::LeftButton || cell < 0)
        return;
    moveTo(cell);
    Q_EMIT chosen(current());
}

void BuildingCanvas::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
        return moveTo(m_drawing.neighbour(m_current, event->key()));
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (event->modifiers() == Qt::NoModifier && current())
            Q_EMIT chosen(current());
        else
            event->ignore();
        return;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return setZoom(m_zoom * zoomStep);
    case Qt::Key_Minus:
        return setZoom(m_zoom / zoomStep);
    case Qt::Key_0:
        return setZoom(1);
    default:
        QWidget::keyPressEvent(event);
    }
}

void BuildingCanvas::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier))
        return event->ignore();
    setZoom(event->angleDelta().y() > 0 ? m_zoom * zoomStep : m_zoom / zoomStep);
    event->accept();
}

void BuildingCanvas::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_current < 0 && event->reason() != Qt::MouseFocusReason && !m_drawing.cells().isEmpty())
        moveTo(0);
}

} // namespace linli::ui
