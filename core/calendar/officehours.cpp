#include "core/calendar/officehours.h"

#include "core/base/text.h"

#include <QStringList>

namespace linli {

namespace {

constexpr size_t mostSpans = 4;

Error notHours()
{
    return {ErrorKind::Invalid,
        translate("calendar",
            "These office hours are not understood. Write them like 09:00-12:00, 13:00-17:30, in order.")};
}

QString normalised(const QString &text)
{
    QString out = withoutSpaces(toHalfWidth(text)); // ，：～－ are full-width forms of , : ~ -
    for (const QChar dash :
        {QChar(0x2013), QChar(0x2014), QChar(0x2010), QChar(0x2212), QChar(u'~'), QChar(0x81F3)})
        out.replace(dash, u'-');
    out.replace(QChar(0x3001), u','); // 、
    out.replace(u';', u',');
    return out;
}

} // namespace

OfficeHours::OfficeHours()
    : m_spans{{QTime(9, 0), QTime(12, 0)}, {QTime(13, 0), QTime(17, 30)}}
{
}

Result<OfficeHours> OfficeHours::make(std::vector<OfficeSpan> spans)
{
    if (spans.empty() || spans.size() > mostSpans)
        return notHours();
    QTime last(0, 0);
    for (const OfficeSpan &span : spans) {
        const bool wholeMinutes = span.from.isValid() && span.until.isValid()
            && span.from.msecsSinceStartOfDay() % 60'000 == 0
            && span.until.msecsSinceStartOfDay() % 60'000 == 0;
        if (!wholeMinutes || span.from < last || span.until <= span.from)
            return notHours();
        last = span.until;
    }
    return OfficeHours(std::move(spans));
}

Result<OfficeHours> OfficeHours::fromText(const QString &text)
{
    std::vector<OfficeSpan> spans;
    for (const QString &part : normalised(text).split(u',')) {
        const QStringList ends = part.split(u'-');
        if (ends.size() != 2)
            return notHours();
        spans.push_back({QTime::fromString(ends[0], QStringLiteral("H:mm")),
            QTime::fromString(ends[1], QStringLiteral("H:mm"))});
    }
    return make(std::move(spans));
}

QString OfficeHours::toText() const
{
    QStringList parts;
    for (const OfficeSpan &span : m_spans)
        parts << span.from.toString(QStringLiteral("HH:mm")) + u'-'
                + span.until.toString(QStringLiteral("HH:mm"));
    return parts.join(QStringLiteral(", "));
}

std::chrono::minutes OfficeHours::perDay() const
{
    int seconds = 0;
    for (const OfficeSpan &span : m_spans)
        seconds += span.from.secsTo(span.until);
    return std::chrono::minutes(seconds / 60);
}

} // namespace linli
