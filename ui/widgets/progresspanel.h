#pragma once

#include "ui/widgets/card.h"

class QLabel;
class QProgressBar;
class QPushButton;

namespace linli::ui {

/// Long work: what is being done, how far it is, and Cancel. It only shows; the worker is the page's.
class ProgressPanel : public Card
{
    Q_OBJECT

public:
    explicit ProgressPanel(QWidget *parent = nullptr);

    /// Shows the panel with an unknown end.
    void begin(const QString &title);
    /// `total` 0: no end known. `what` is the step ("核对第 1200 行").
    void setProgress(qint64 done, qint64 total, const QString &what = {});
    /// Ends with a sentence; Cancel goes away.
    void finish(const QString &sentence);
    QPushButton *cancelButton() const { return m_cancel; }

Q_SIGNALS:
    /// Emitted once; the button then says that it is stopping.
    void cancelRequested();

private:
    QLabel *m_title;
    QLabel *m_step;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
};

} // namespace linli::ui
