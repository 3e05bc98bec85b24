#include "ui/models/longwork.h"

#include "ui/widgets/progresspanel.h"

#include <QTimer>

namespace linli::ui {

LongWork::LongWork(ProgressPanel *panel)
    : QObject(panel)
    , m_panel(panel)
    , m_ticker(new QTimer(this))
{
    panel->hide();
    m_ticker->setInterval(100);
    connect(m_ticker, &QTimer::timeout, this, [this] {
        if (m_control && m_control->permille > 0)
            m_panel->setProgress(m_control->permille / 10, 100, tr("Percent"));
    });
    connect(panel, &ProgressPanel::cancelRequested, this, [this] {
        if (m_control)
            m_control->cancelled = true;
    });
}

std::shared_ptr<WorkControl> LongWork::begin(const QString &title)
{
    m_control = std::make_shared<WorkControl>();
    m_panel->begin(title);
    m_ticker->start();
    Q_EMIT runningChanged(true);
    return m_control;
}

void LongWork::end(const QString &sentence)
{
    m_control.reset();
    m_ticker->stop();
    if (sentence.isEmpty())
        m_panel->hide();
    else
        m_panel->finish(sentence);
    Q_EMIT runningChanged(false);
}

} // namespace linli::ui
