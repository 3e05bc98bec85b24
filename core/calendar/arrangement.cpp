#include "core/calendar/arrangement.h"

#include "core/base/text.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace linli {

namespace {

constexpr int firstYear = 1949;
constexpr int lastYear = 2200;

Error unreadable(const QString &sentence)
{
    return {ErrorKind::Invalid, sentence};
}

bool belongsTo(QDate date, int year)
{
    return date.year() == year || (date.year() == year - 1 && date.month() == 12)
        || (date.year() == year + 1 && date.month() == 1);
}

Result<void> readDays(Arrangement &into, int year, const QJsonValue &list, DayKind kind)
{
    if (list.isUndefined())
        return success();
    if (!list.isArray())
        return unreadable(translate("calendar",
            "The holiday arrangement for %1 is not understood: \"rest\" and \"work\" are lists of dates.")
                              .arg(year));
    for (const QJsonValue entry : list.toArray()) {
        const QDate date = QDate::fromString(entry.toString(), QStringLiteral("yyyy-MM-dd"));
        if (!date.isValid() || !belongsTo(date, year))
            return unreadable(translate("calendar",
                "The holiday arrangement for %1 holds \"%2\", which is no date of that year (YYYY-MM-DD).")
                                  .arg(year)
                                  .arg(entry.toString().left(20)));
        const ForcedDay *before = into.forced(date);
        if (before && before->kind != kind)
            return unreadable(translate(
                "calendar", "The holiday arrangement says both rest and work for %1. Correct the file.")
                                  .arg(date.toString(Qt::ISODate)));
        into.setDay(date, {kind, year, {}});
    }
    return success();
}

} // namespace

const ForcedDay *Arrangement::forced(QDate date) const
{
    const auto found = m_days.constFind(date);
    return found == m_days.constEnd() ? nullptr : &*found;
}

DayKind Arrangement::kind(QDate date) const
{
    const ForcedDay *day = forced(date);
    return day ? day->kind : DayKind::Ordinary;
}

void Arrangement::setDay(QDate date, const ForcedDay &day)
{
    if (day.kind == DayKind::Ordinary)
        m_days.remove(date);
    else
        m_days.insert(date, day);
}

void Arrangement::include(const Arrangement &newer)
{
    m_days.removeIf([&newer](const QMap<QDate, ForcedDay>::iterator &day) {
        return !day->isLocal() && newer.knows(day->year);
    });
    for (auto day = newer.m_days.begin(); day != newer.m_days.end(); ++day) {
        const ForcedDay *before = forced(day.key());
        if (!before || !before->isLocal() || day->isLocal())
            m_days.insert(day.key(), *day);
    }
    m_years.unite(newer.m_years);
}

Result<Arrangement> parseArrangement(const QByteArray &json)
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(json, &fault);
    if (fault.error != QJsonParseError::NoError)
        return unreadable(
            translate("calendar", "The holiday arrangement is no JSON file, or it is cut short."));
    const QJsonValue years = document.object().value(u"years");
    if (!years.isObject() || years.toObject().isEmpty())
        return unreadable(translate("calendar", "The holiday arrangement names no year (\"years\")."));

    Arrangement read;
    const QJsonObject byYear = years.toObject();
    for (auto entry = byYear.begin(); entry != byYear.end(); ++entry) {
        bool isNumber = false;
        const int year = entry.key().toInt(&isNumber);
        if (!isNumber || year < firstYear || year > lastYear || !entry.value().isObject())
            return unreadable(
                translate("calendar", "The holiday arrangement holds \"%1\" where a year should stand.")
                    .arg(entry.key().left(20)));
        const QJsonObject lists = entry.value().toObject();
        // A year without holidays does not exist; an empty one is a typing error that would pass unnoticed.
        if (lists.value(u"rest").toArray().isEmpty())
            return unreadable(
                translate("calendar", "The holiday arrangement for %1 has no rest days (\"rest\").")
                    .arg(year));
        LINLI_TRY(readDays(read, year, lists.value(u"rest"), DayKind::Off));
        LINLI_TRY(readDays(read, year, lists.value(u"work"), DayKind::On));
        read.addYear(year);
    }
    return read;
}

Result<Arrangement> shippedArrangement()
{
    QFile file(QStringLiteral(":/calendars/holidays.json"));
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::Broken,
            translate(
                "calendar", "The holiday arrangement is missing from the program. Install Linli again.")};
    return parseArrangement(file.readAll());
}

} // namespace linli
