#include "core/base/clock.h"

namespace linli {

namespace {
constexpr int officeOffsetSeconds = 8 * 3600;
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
