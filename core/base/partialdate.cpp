#include "core/base/partialdate.h"

#include "core/base/text.h"

#include <QRegularExpression>

namespace linli {

PartialDate::PartialDate(QDate day)
    : m_first(day)
{
}

PartialDate::PartialDate(int year, int month)
    : m_first(year, month > 0 ? month : 1, 1)
    , m_precision(month > 0 ? Precision::Month : Precision::Year)
{
}

std::optional<PartialDate> PartialDate::fromText(QStringView stored)
{
    const qsizetype size = stored.size(); // 2022, 2022-07 or 2022-07-05
    if ((size != 4 && size != 7 && size != 10) || (size >= 7 && stored[4] != u'-')
        || (size == 10 && stored[7] != u'-'))
        return std::nullopt;
    for (qsizetype i = 0; i < size; ++i) {
        if (i != 4 && i != 7 && (stored[i] < u'0' || stored[i] > u'9'))
            return std::nullopt;
    }
    const int year = stored.left(4).toInt();
    const int month = stored.mid(5, 2).toInt();
    const int day = stored.mid(8, 2).toInt();
    const PartialDate date = day > 0 ? PartialDate(QDate(year, month, day)) : PartialDate(year, month);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

std::optional<PartialDate> PartialDate::fromOffice(const QString &text)
{
    static const QRegularExpression separated(QStringLiteral(
        "^(\\d{4})(?:[-./年](?:(\\d{1,2})(?:[-./月](?:(\\d{1,2})日?)?)?)?)?(?:00:00(?::00)?)?$"));
    static const QRegularExpression packed(QStringLiteral("^(\\d{4})(\\d\\d)(\\d\\d)?$"));
    QString cleaned = withoutSpaces(toHalfWidth(text));
    cleaned.replace(QStringLiteral("。"), QStringLiteral("."));
    auto match = packed.match(cleaned);
    if (!match.hasMatch())
        match = separated.match(cleaned);
    if (!match.hasMatch())
        return std::nullopt;
    const int year = match.captured(1).toInt();
    const QString month = match.captured(2);
    const QString day = match.captured(3);
    if (year < 1850 || year > 2200 || (!month.isEmpty() && month.toInt() == 0)
        || (!day.isEmpty() && day.toInt() == 0))
        return std::nullopt;
    const PartialDate date = day.isEmpty() ? PartialDate(year, month.toInt())
                                           : PartialDate(QDate(year, month.toInt(), day.toInt()));
    return date.isValid() ? std::optional(date) : std::nullopt;
}

QString PartialDate::toText() const
{
    switch (m_precision) {
    case Precision::Year:
        return m_first.toString(QStringLiteral("yyyy"));
    case Precision::Month:
        return m_first.toString(QStringLiteral("yyyy-MM"));
    case Precision::Day:
        break;
    }
    return m_first.toString(Qt::ISODate);
}

QDate PartialDate::last() const
{
    switch (m_precision) {
    case Precision::Year:
        return m_first.addYears(1).addDays(-1);
    case Precision::Month:
        return m_first.addMonths(1).addDays(-1);
    case Precision::Day:
        break;
    }
    return m_first;
}

bool PartialDate::agreesWith(const PartialDate &other) const
{
    return m_first <= other.last() && other.m_first <= last();
}

std::optional<int> ageOn(const PartialDate &birth, QDate day)
{
    const auto years = [day](QDate born) {
        const bool hadBirthday = std::pair(day.month(), day.day()) >= std::pair(born.month(), born.day());
        return day.year() - born.year() - (hadBirthday ? 0 : 1);
    };
    const int oldest = years(birth.first());
    return oldest == years(birth.last()) ? std::optional(oldest) : std::nullopt;
}

} // namespace linli
