#include "core/base/clock.h"

namespace linli {

namespace {
constexpr int officeOffsetSeconds = 8 * 3600;

/// The number of `count` digits at `at`; -1 where they are none.
int digitsAt(QStringView text, qsizetype at, int count)
{
    int number = 0;
    for (qsizetype i = at; i < at + count; ++i) {
        const char16_t digit = text[i].unicode();
        if (digit < u'0' || digit > u'9')
            return -1;
        number = number * 10 + (digit - u'0');
    }
    return number;
}

/// `YYYY-MM-DD HH:MM[:SS]` exactly, as the ledger stores it: lists read thousands of them, and QDateTime's
/// own reading by a format takes fifty times as long. Invalid for any other form.
QDateTime parseStored(QStringView text)
{
    const bool seconds = text.size() == 19;
    if ((!seconds && text.size() != 16) || text[4] != u'-' || text[7] != u'-' || text[10] != u' '
        || text[13] != u':' || (seconds && text[16] != u':'))
        return {};
    const QDate date(digitsAt(text, 0, 4), digitsAt(text, 5, 2), digitsAt(text, 8, 2));
    const QTime time(digitsAt(text, 11, 2), digitsAt(text, 14, 2), seconds ? digitsAt(text, 17, 2) : 0);
    return date.isValid() && time.isValid() ? wallTime(date, time) : QDateTime();
}
}

QDateTime SystemClock::now() const
{
    const QString fixed = qEnvironmentVariable("LINLI_NOW");
    if (!fixed.isEmpty()) {
        const QDateTime at = parseWallTime(fixed);
        if (at.isValid())
            return at;
    }
    const QDateTime office = QDateTime::currentDateTimeUtc().addSecs(officeOffsetSeconds);
    return wallTime(office.date(), office.time());
}

QString minuteText(const QDateTime &time)
{
    return time.isValid() ? time.toString(QStringLiteral("yyyy-MM-dd HH:mm")) : QString();
}

QDateTime parseWallTime(QStringView text)
{
    if (const QDateTime stored = parseStored(text); stored.isValid())
        return stored;
    QString cleaned = text.trimmed().toString();
    cleaned.replace(u'/', u'-').replace(u'T', u' ');
    for (const auto &format : {QStringLiteral("yyyy-M-d H:m"), QStringLiteral("yyyy-M-d H:m:s")}) {
        const QDateTime read = QDateTime::fromString(cleaned, format);
        if (read.isValid())
            return wallTime(read.date(), read.time());
    }
    return {};
}

} // namespace linli
