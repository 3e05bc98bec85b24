#pragma once

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;
class QTimer;

namespace linli::ui {

/// "已保存 · 撤销": says what was done and takes it back, for some seconds, at the bottom of its parent. It
/// takes no focus and waits while the pointer or the focus is on it.
class Toast : public QFrame
{
    Q_OBJECT

public:
    explicit Toast(QWidget *parent);

    void present(const QString &text, std::function<void()> undo = {});
    /// Runs the undo of the toast that is shown; false when there is none.
    bool undo();
    QString text() const;
    QPushButton *undoButton() const { return m_undo; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    QLabel *m_label;
    QPushButton *m_undo;
    QTimer *m_timer;
    std::function<void()> m_action;
};

} // namespace linli::ui
