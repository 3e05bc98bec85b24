// The State Council's holiday arrangements and an office's own days: which days are forced off or on (R11).
#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QMap>
#include <QSet>
#include <QString>

namespace linli {

enum class DayKind {
    Ordinary, ///< Works Monday to Friday.
    Off, ///< Rests whatever the weekday: a holiday, a local rest day.
    On, ///< Works whatever the weekday: a make-up Saturday or Sunday.
};

/// A day that the calendar takes out of the ordinary week.
struct ForcedDay
{
    DayKind kind = DayKind::Off;
    int year =
        0; ///< The arrangement that sets it (2027's may set a day in December 2026); 0: the office itself.
    QString note; ///< A holiday's name or the office's reason, as written there; may be empty.

    bool isLocal() const { return year == 0; }
    bool operator==(const ForcedDay &) const = default;
};

/// Forced days and the years whose arrangement is known. Days of other years count Monday to Friday.
class Arrangement
{
public:
    const QMap<QDate, ForcedDay> &days() const { return m_days; }
    const QSet<int> &years() const { return m_years; }

    /// The kind of `date`; a local day stands above the arrangement.
    DayKind kind(QDate date) const;
    /// The day as forced, or null for an ordinary one.
    const ForcedDay *forced(QDate date) const;
    bool knows(int year) const { return m_years.contains(year); }

    void addYear(int year) { m_years.insert(year); }
    /// Sets one day; `Ordinary` takes the day out again.
    void setDay(QDate date, const ForcedDay &day);
    /// Takes over another arrangement: each of its years replaces what the same year's arrangement said
    /// before. Local days of this one stay.
    void include(const Arrangement &newer);

private:
    QMap<QDate, ForcedDay> m_days;
    QSet<int> m_years;
};

/// Reads `{"years": {"2027": {"rest": ["2027-01-01", …], "work": […]}, …}}`, the form of the shipped
/// resources/calendars/holidays.json. A year's days lie in that year, or in the December before or the
/// January after it. Invalid (with a sentence) for anything else.
Result<Arrangement> parseArrangement(const QByteArray &json);

/// The arrangements that come with the program (2004–2026).
Result<Arrangement> shippedArrangement();

} // namespace linli
