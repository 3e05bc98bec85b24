#include "ui/models/revealed.h"

#include <QTimer>

#include <chrono>

namespace linli::ui {

Revealed::Revealed(QObject *parent)
    : QObject(parent)
    , m_timer(new QTimer(this))
{
    m_timer->setSingleShot(true);
    m_timer->setInterval(std::chrono::minutes(1));
    connect(m_timer, &QTimer::timeout, this, [this] {
        hide();
        Q_EMIT expired();
    });
}

void Revealed::show(const QString &key, const QString &value)
{
    m_key = key;
    m_value = value;
    m_timer->start();
}

void Revealed::hide()
{
    m_key.clear();
    m_value.clear();
    m_timer->stop();
}

QString Revealed::valueOf(const QString &key, const QString &masked) const
{
    return !m_key.isEmpty() && key == m_key ? m_value : masked;
}

} // namespace linli::ui
