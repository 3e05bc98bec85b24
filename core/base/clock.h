// The time of the desk. All code that judges deadlines takes a Clock, so that tests replace it.
#pragma once

#include <QDateTime>

namespace linli {

/// Wall-clock time of the office (China Standard Time, UTC+8, no daylight saving), whatever the computer's
/// own zone is. It is carried in a QDateTime of spec Qt::UTC, so that no zone rule ever moves it.
inline QDateTime wallTime(QDate date, QTime time)
{
    return QDateTime(date, time, Qt::UTC);
}

class Clock
{
public:
    virtual ~Clock() = default;
    /// Now, as wall-clock time (see wallTime), to the millisecond.
    virtual QDateTime now() const = 0;
    QDate today() const { return now().date(); }
};

/// The computer's clock. `LINLI_NOW=YYYY-MM-DD HH:MM` in the environment stands still at that time instead
/// (for rehearsals and tests that run the whole program).
class SystemClock : public Clock
{
public:
    QDateTime now() const override;
};

/// A clock that stands where it was put.
class FixedClock : public Clock
{
public:
    explicit FixedClock(QDateTime now) : m_now(std::move(now)) { }
    QDateTime now() const override { return m_now; }
    void set(QDateTime now) { m_now = std::move(now); }

private:
    QDateTime m_now;
};

/// `YYYY-MM-DD HH:MM` and back; seconds are accepted and kept where given, `/` as separator too.
QString minuteText(const QDateTime &time);
QDateTime parseWallTime(QStringView text);

} // namespace linli
