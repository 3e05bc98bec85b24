#include "ui/shell/idlewatch.h"

#include <QCoreApplication>
#include <QEvent>
#include <QTimer>

namespace linli::ui {

namespace {
constexpr int longestLook = 5000; // milliseconds between two looks at the clock
}

IdleWatch::IdleWatch(QObject *parent)
    : QObject(parent)
    , m_timer(new QTimer(this))
{
    qApp->installEventFilter(this);
    connect(m_timer, &QTimer::timeout, this, &IdleWatch::look);
    touch();
}

void IdleWatch::setLimit(int milliseconds)
{
    m_limit = milliseconds;
    touch();
    if (milliseconds > 0)
        m_timer->start(qBound(10, milliseconds / 4, longestLook));
    else
        m_timer->stop();
}

void IdleWatch::touch()
{
    m_elapsed.start();
    m_touched = QDateTime::currentDateTimeUtc();
    m_told = false;
}

void IdleWatch::look()
{
    const qint64 slept = m_touched.msecsTo(QDateTime::currentDateTimeUtc());
    if (m_told || qMax(m_elapsed.elapsed(), slept) < m_limit)
        return;
    m_told = true;
    Q_EMIT idle();
}

bool IdleWatch::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::InputMethod:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
        touch();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace linli::ui
