// A date as it is known: to the day, the month or the year (D4a). Stored as "2022-07-05", "2022-07" or
// "2022".
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace linli {

class PartialDate
{
public:
    enum class Precision { Year, Month, Day };

    PartialDate() = default;
    explicit PartialDate(QDate day);
    PartialDate(int year, int month);

    /// Reads the stored form; nothing when it is none.
    static std::optional<PartialDate> fromText(QStringView stored);
    /// Reads what offices write: 1948-3-12, 1961.7.2, 1979/08/30, 1963年2月11日, 19630211, 2022.7, 2022年,
    /// with spaces and full-width digits; nothing when it is no date of the years 1850–2200.
    static std::optional<PartialDate> fromOffice(const QString &text);

    QString toText() const;
    Precision precision() const { return m_precision; }
    bool isValid() const { return m_first.isValid(); }
    /// The first day it can mean.
    QDate first() const { return m_first; }
    QDate last() const;
    /// Whether both can mean the same day: 1941-09 and 1941-09-21.
    bool agreesWith(const PartialDate &other) const;
    bool operator==(const PartialDate &) const = default;

private:
    QDate m_first;
    Precision m_precision = Precision::Day;
};

/// Full years from `birth` to `day`; nothing when the precision leaves it open.
std::optional<int> ageOn(const PartialDate &birth, QDate day);

} // namespace linli
