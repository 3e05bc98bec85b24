#include "core/office/officecalendar.h"

#include "core/base/text.h"
#include "core/ledger/setting.h"

#include <QStringList>

namespace linli {

namespace {

const QString hoursSetting = QStringLiteral("office_hours");

QString wordOf(DayKind kind)
{
    return kind == DayKind::Off ? QStringLiteral("off")
        : kind == DayKind::On   ? QStringLiteral("on")
                                : QStringLiteral("ordinary");
}

DayKind kindOf(const QString &word)
{
    return word == u"off" ? DayKind::Off : word == u"on" ? DayKind::On : DayKind::Ordinary;
}

Result<int> newestVersion(Ledger &ledger)
{
    LINLI_ASSIGN(
        const auto version, ledger.db().integer(QStringLiteral("SELECT MAX(version) FROM calendar_version")));
    return int(version.value_or(0));
}

Result<void> writeDay(Change &change, int version, QDate day, const ForcedDay &forced)
{
    const auto id = change.insert(QStringLiteral("calendar_day"),
        {{QStringLiteral("version"), version}, {QStringLiteral("day"), day.toString(Qt::ISODate)},
            {QStringLiteral("kind"), wordOf(forced.kind)}, {QStringLiteral("arrangement_year"), forced.year},
            {QStringLiteral("note"), orNull(forced.note)}});
    return id.ok() ? success() : Result<void>(id.error());
}

Result<void> writeVersion(Change &change, int version, const QString &source, int year)
{
    Fields fields{{QStringLiteral("version"), version}, {QStringLiteral("source"), source}};
    if (year > 0)
        fields.append({QStringLiteral("known_year"), year});
    const auto id = change.insert(QStringLiteral("calendar_version"), fields);
    return id.ok() ? success() : Result<void>(id.error());
}

Result<void> writeArrangement(Change &change, int version, const QString &source,
    const Arrangement &arrangement, const QList<int> &years)
{
    for (const int year : years)
        LINLI_TRY(writeVersion(change, version, source, year));
    for (auto day = arrangement.days().begin(); day != arrangement.days().end(); ++day) {
        if (years.contains(day->year))
            LINLI_TRY(writeDay(change, version, day.key(), day.value()));
    }
    return success();
}

/// The years in which `newer` says something that `known` does not.
QList<int> newYears(const Arrangement &newer, const Arrangement &known)
{
    const auto daysOf = [](const Arrangement &arrangement, int year) {
        QMap<QDate, DayKind> days;
        for (auto day = arrangement.days().begin(); day != arrangement.days().end(); ++day) {
            if (day->year == year)
                days.insert(day.key(), day->kind);
        }
        return days;
    };
    QList<int> years;
    for (const int year : newer.years()) {
        if (!known.knows(year) || daysOf(newer, year) != daysOf(known, year))
            years.append(year);
    }
    std::sort(years.begin(), years.end());
    return years;
}

} // namespace

Result<WorkCalendar> calendarOf(Ledger &ledger, int version)
{
    LINLI_ASSIGN(const int newest, newestVersion(ledger));
    const int wanted = version > 0 ? version : newest;
    QMap<int, Arrangement> steps;
    LINLI_TRY(ledger.db().each(
        QStringLiteral("SELECT version, known_year FROM calendar_version WHERE version <= ?"), {wanted},
        [&](const Row &row) {
            Arrangement &step = steps[int(row.integer(0))];
            if (!row.isNull(1))
                step.addYear(int(row.integer(1)));
        }));
    QMap<int, QList<std::pair<QDate, ForcedDay>>> localDays;
    LINLI_TRY(ledger.db().each(
        QStringLiteral(
            "SELECT version, day, kind, arrangement_year, note FROM calendar_day WHERE version <= ?"),
        {wanted}, [&](const Row &row) {
            const QDate day = QDate::fromString(row.text(1), Qt::ISODate);
            const ForcedDay forced{kindOf(row.text(2)), int(row.integer(3)), row.text(4)};
            if (forced.isLocal())
                localDays[int(row.integer(0))].append({day, forced});
            else
                steps[int(row.integer(0))].setDay(day, forced);
        }));
    Arrangement whole;
    for (auto step = steps.begin(); step != steps.end(); ++step) {
        whole.include(step.value());
        for (const auto &[day, forced] : localDays.value(step.key()))
            whole.setDay(day, forced);
    }
    LINLI_ASSIGN(const QString hoursText, ledger.setting(hoursSetting, OfficeHours().toText()));
    LINLI_ASSIGN(const OfficeHours hours, OfficeHours::fromText(hoursText));
    return WorkCalendar(whole, hours, wanted);
}

Result<bool> takeOverShippedArrangement(Ledger &ledger)
{
    LINLI_ASSIGN(const Arrangement shipped, shippedArrangement());
    LINLI_ASSIGN(const WorkCalendar known, calendarOf(ledger));
    QList<int> missing;
    for (const int year : shipped.years()) {
        if (!known.arrangement().knows(year)) // What the office imported itself stays.
            missing.append(year);
    }
    if (missing.isEmpty())
        return false;
    std::sort(missing.begin(), missing.end());
    LINLI_ASSIGN(Change change, Change::beginOfProgram(ledger));
    LINLI_TRY(writeArrangement(change, known.version() + 1, QStringLiteral("shipped"), shipped, missing));
    LINLI_TRY(change.commit(
        {QT_TRANSLATE_NOOP("journal", "Took over the holiday arrangements of %1 years that come with Linli"),
            {QString::number(missing.size())}}));
    return true;
}

Result<QList<int>> importArrangement(Ledger &ledger, const QByteArray &json)
{
    LINLI_ASSIGN(const Arrangement arrangement, parseArrangement(json));
    LINLI_ASSIGN(Change change, Change::begin(ledger, Action::Edit, Kind::Calendar));
    LINLI_ASSIGN(const WorkCalendar known, calendarOf(ledger));
    const QList<int> years = newYears(arrangement, known.arrangement());
    if (years.isEmpty())
        return Error{ErrorKind::Refused,
            translate("office", "The ledger knows these holiday arrangements already; nothing was changed.")};
    LINLI_TRY(writeArrangement(change, known.version() + 1, QStringLiteral("imported"), arrangement, years));
    LINLI_TRY(change.commit({QT_TRANSLATE_NOOP("journal", "Imported the holiday arrangements of %1 years"),
        {QString::number(years.size())}}));
    return years;
}

Result<void> setLocalDay(Ledger &ledger, QDate day, DayKind kind, const QString &reason)
{
    if (!day.isValid())
        return Error{ErrorKind::Invalid, translate("office", "That is no date. Write it as 2026-05-08.")};
    LINLI_ASSIGN(Change change, Change::begin(ledger, Action::Edit, Kind::Calendar));
    LINLI_ASSIGN(const int version, newestVersion(ledger));
    LINLI_TRY(writeVersion(change, version + 1, QStringLiteral("local"), 0));
    LINLI_TRY(writeDay(change, version + 1, day, ForcedDay{kind, 0, reason}));
    return change.commit({QT_TRANSLATE_NOOP("journal", "Set a day of the office's calendar"), {}});
}

Result<void> setOfficeHours(Ledger &ledger, const OfficeHours &hours)
{
    LINLI_ASSIGN(Change change, Change::begin(ledger, Action::Edit, Kind::Calendar));
    LINLI_TRY(writeSetting(change, ledger, hoursSetting, hours.toText()));
    return change.commit({QT_TRANSLATE_NOOP("journal", "Changed the office hours"), {}});
}

} // namespace linli
