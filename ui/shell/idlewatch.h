#pragma once

#include <QDateTime>
#include <QElapsedTimer>
#include <QObject>

class QTimer;

namespace linli::ui {

/// Tells when nobody has touched keyboard or mouse for a while. A computer that slept counts as not touched;
/// setting the clock back shortens nothing.
class IdleWatch : public QObject
{
    Q_OBJECT

public:
    explicit IdleWatch(QObject *parent = nullptr);

    /// 0: never. Starts counting anew.
    void setLimit(int milliseconds);
    int limit() const { return m_limit; }

Q_SIGNALS:
    /// Once; the next touch begins anew.
    void idle();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void touch();
    void look();

    QTimer *m_timer;
    QElapsedTimer m_elapsed;
    QDateTime m_touched;
    int m_limit = 0;
    bool m_told = false;
};

} // namespace linli::ui
