#pragma once

#include "ui/models/workcontrol.h"

#include <QObject>

#include <memory>

class QTimer;

namespace linli::ui {

class ProgressPanel;

/// Long work on another thread and the panel that shows it: the panel follows the control, and its Cancel sets it.
class LongWork : public QObject
{
    Q_OBJECT

public:
    /// `panel` becomes the parent.
    explicit LongWork(ProgressPanel *panel);

    /// Shows the panel and gives the control that the work reports to.
    std::shared_ptr<WorkControl> begin(const QString &title);
    /// Hides it; an empty sentence leaves nothing, else it stays with the sentence.
    void end(const QString &sentence = {});
    bool isRunning() const { return m_control != nullptr; }

Q_SIGNALS:
    void runningChanged(bool running);

private:
    ProgressPanel *m_panel;
    QTimer *m_ticker;
    std::shared_ptr<WorkControl> m_control;
};

} // namespace linli::ui
