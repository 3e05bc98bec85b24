// A masked value that the person looked at: shown for a minute, then masked again.
#pragma once

#include <QObject>
#include <QString>

class QTimer;

namespace linli::ui {

class Revealed : public QObject
{
    Q_OBJECT

public:
    explicit Revealed(QObject *parent = nullptr);

    /// One value at a time; `key` says whose and which.
    void show(const QString &key, const QString &value);
    void hide();
    /// The value while it is shown, else `masked`.
    QString valueOf(const QString &key, const QString &masked) const;

Q_SIGNALS:
    void expired();

private:
    QString m_key;
    QString m_value;
    QTimer *m_timer;
};

} // namespace linli::ui
