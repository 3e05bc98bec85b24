#include "ui/attachments/phaseframe.h"

#include "ui/attachments/filedrop.h"
#include "ui/theme/theme.h"

#include <QDropEvent>
#include <QPainter>

namespace linli::ui {

namespace {
constexpr int usualWidth = 176;
constexpr int usualHeight = 132;
constexpr int leastWidth = 90;
constexpr int edge = 4;
constexpr int round = 6;
}

PhaseFrame::PhaseFrame(const Theme &theme, Phase phase, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_phase(phase)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(); });
}

void PhaseFrame::setPicture(const QImage &picture, const QString &words)
{
    m_picture = picture;
    m_words = words;
    setAccessibleName(displayName(m_phase));
    setAccessibleDescription(picture.isNull() ? words : QString());
    update();
}

QSize PhaseFrame::sizeHint() const
{
    return {m_theme.scaled(usualWidth), m_theme.scaled(usualHeight)};
}

QSize PhaseFrame::minimumSizeHint() const
{
    return {leastWidth, m_theme.scaled(usualHeight)};
}

void PhaseFrame::paintEvent(QPaintEvent *)
{
    const Palette &colours = m_theme.colours();
    const bool marked = hasFocus() || m_over;
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.setPen(QPen(marked ? colours.accent : colours.edge, marked ? 2 : 1, m_picture.isNull() && !marked ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(m_over ? colours.accentSoft : colours.raised);
    painter.drawRoundedRect(rect().adjusted(1, 1, -1, -1), round, round);
    const QRect inside = rect().adjusted(edge, edge, -edge, -edge);
    if (m_picture.isNull()) {
        painter.setPen(colours.muted);
        painter.drawText(inside.adjusted(edge, 0, -edge, 0), Qt::AlignCenter | Qt::TextWordWrap, m_words);
        return;
    }
    QRect place(QPoint(), m_picture.size().scaled(inside.size(), Qt::KeepAspectRatio));
    place.moveCenter(inside.center());
    painter.drawImage(place, m_picture);
}

void PhaseFrame::dragEnterEvent(QDragEnterEvent *event)
{
    if (!FileDrop::carriesFiles(event->mimeData()))
        return;
    event->acceptProposedAction();
    m_over = true;
    update();
}

void PhaseFrame::dragLeaveEvent(QDragLeaveEvent *)
{
    m_over = false;
    update();
}

void PhaseFrame::dropEvent(QDropEvent *event)
{
    m_over = false;
    update();
    event->setDropAction(Qt::CopyAction); // The file stays where it was.
    event->accept();
    Q_EMIT dropped(event->mimeData());
}

} // namespace linli::ui
