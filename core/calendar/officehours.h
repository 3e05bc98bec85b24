// When the office is open on a working day (R11).
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QTime>

#include <chrono>
#include <vector>

namespace linli {

/// A stretch of office hours, from (included) until (excluded).
struct OfficeSpan
{
    QTime from;
    QTime until;
    bool operator==(const OfficeSpan &) const = default;
};

/// The office hours of a working day. Default: 09:00–12:00, 13:00–17:30, 7.5 hours.
class OfficeHours
{
public:
    OfficeHours();
    /// One to four spans in order, not overlapping, whole minutes. Invalid otherwise.
    static Result<OfficeHours> make(std::vector<OfficeSpan> spans);
    /// "09:00-12:00, 13:00-17:30"; dashes and commas may be Chinese or full-width.
    static Result<OfficeHours> fromText(const QString &text);
    QString toText() const;

    const std::vector<OfficeSpan> &spans() const { return m_spans; }
    QTime opens() const { return m_spans.front().from; }
    QTime closes() const { return m_spans.back().until; }
    /// Working time of one working day.
    std::chrono::minutes perDay() const;

    bool operator==(const OfficeHours &) const = default;

private:
    explicit OfficeHours(std::vector<OfficeSpan> spans)
        : m_spans(std::move(spans))
    {
    }
    std::vector<OfficeSpan> m_spans;
};

} // namespace linli
