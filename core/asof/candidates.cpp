#include "core/asof/candidates.h"

namespace linli {

namespace {

/// The households of these persons on both days.
Result<void> addHomes(const AsOf &before, const AsOf &after, const QSet<qint64> &persons, QSet<qint64> &households)
{
    for (const qint64 person : persons) {
        for (const AsOf *asOf : {&before, &after}) {
            LINLI_ASSIGN(const auto rows,
                asOf->rows().rows(QStringLiteral("membership"), QStringLiteral("person_id"), person));
            for (const PastRow &row : rows)
                households.insert(row.integer(u"household_id"));
        }
    }
    return success();
}

/// `column` of the rows of a table that were touched since the first day: one touched after the second may have had
/// other dates before.
Result<void> addTouched(
    const AsOf &before, const AsOf &after, const QString &table, const QString &column, QSet<qint64> &found)
{
    for (const qint64 id : before.rows().touchedIds(table)) {
        for (const AsOf *asOf : {&before, &after}) {
            LINLI_ASSIGN(const auto row, asOf->rows().row(table, id));
            if (row)
                found.insert(row->integer(column));
        }
    }
    return success();
}

/// The same for rows that began or ended by their date after the first day and no later than the second. A date to
/// the month or year sorts before the days of it, so it is looked for from a year before.
Result<void> addDated(
    const AsOf &before, const AsOf &after, const QString &table, const QString &column, QSet<qint64> &found)
{
    const QString first = before.day().addYears(-1).toString(Qt::ISODate);
    const QString last = after.day().toString(Qt::ISODate);
    return before.rows().db().each(QStringLiteral("SELECT %1 FROM %2 WHERE (from_date > ? AND from_date <= ?) "
                                                  "OR (until_date > ? AND until_date <= ?)")
                                       .arg(column, table),
        {first, last, first, last}, [&](const Row &row) { found.insert(row.integer(0)); });
}

} // namespace

Result<QSet<qint64>> householdsThatCanDiffer(const AsOf &before, const AsOf &after)
{
    const QList<qint64> touched = before.rows().touchedIds(QStringLiteral("household"));
    QSet<qint64> households(touched.begin(), touched.end());
    for (const char *name : {"membership", "household_unit"}) {
        const QString table = QString::fromLatin1(name);
        LINLI_TRY(addTouched(before, after, table, QStringLiteral("household_id"), households));
        LINLI_TRY(addDated(before, after, table, QStringLiteral("household_id"), households));
    }
    QSet<qint64> watched;
    LINLI_TRY(addTouched(before, after, QStringLiteral("care_flag"), QStringLiteral("person_id"), watched));
    LINLI_TRY(addDated(before, after, QStringLiteral("care_flag"), QStringLiteral("person_id"), watched));
    LINLI_TRY(addHomes(before, after, watched, households));
    return households;
}

Result<QSet<qint64>> appointmentsThatCanDiffer(const AsOf &before, const AsOf &after)
{
    const QList<qint64> touched = before.rows().touchedIds(QStringLiteral("appointment"));
    QSet<qint64> appointments(touched.begin(), touched.end());
    LINLI_TRY(addDated(before, after, QStringLiteral("appointment"), QStringLiteral("id"), appointments));
    return appointments;
}

} // namespace linli
