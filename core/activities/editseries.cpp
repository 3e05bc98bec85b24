#include "core/activities/activitysteps.h"

#include "core/areas/areacases.h"
#include "core/base/text.h"

#include <QCoreApplication>

namespace linli {

namespace {

Result<Series> checked(Ledger &ledger, Series series)
{
    series.name = series.name.trimmed();
    if (series.name.isEmpty())
        return Error{ErrorKind::Invalid, translate("activities", "Give the series a name.")};
    if (!series.area)
        return Error{ErrorKind::Invalid, translate("activities", "Choose the area that runs it.")};
    LINLI_TRY(checkAreaInScope(ledger.db(), series.area));
    if (series.firstYear != 0 && (series.firstYear < 1949 || series.firstYear > ledger.clock().today().year() + 1))
        return Error{ErrorKind::Invalid, translate("activities", "The year of the first edition is not understood.")};
    LINLI_ASSIGN(const auto twin,
        ledger.db().integer(QStringLiteral("SELECT id FROM activity_series WHERE area_id = ? AND name = ? AND id <> ?"),
            {series.area.value, series.name, series.id.value}));
    if (twin)
        return Error{ErrorKind::Refused, translate("activities", "The area has a series of this name already.")};
    return series;
}

} // namespace

Result<SeriesId> addSeries(Ledger &ledger, const Series &series)
{
    LINLI_ASSIGN(Change change, Change::begin(ledger, Action::Edit, Kind::Matters));
    LINLI_ASSIGN(const Series one, checked(ledger, series));
    LINLI_ASSIGN(const qint64 id, change.insert(QStringLiteral("activity_series"), fieldsOf(one)));
    LINLI_TRY(change.commit({QT_TRANSLATE_NOOP("journal", "Began a series of activities")}));
    return SeriesId(id);
}

Result<void> editSeries(Ledger &ledger, const Series &series)
{
    LINLI_ASSIGN(Change change, Change::begin(ledger, Action::Edit, Kind::Matters));
    LINLI_ASSIGN(const Series before, loadSeries(ledger, series.id));
    LINLI_ASSIGN(Series one, checked(ledger, series));
    one.ended = before.ended;
    const auto written = change.update(QStringLiteral("activity_series"), one.id.value, fieldsOf(one));
    if (!written.ok())
        return written.error();
    return change.commit({QT_TRANSLATE_NOOP("journal", "Changed a series of activities")});
}

Result<void> endSeries(Ledger &ledger, SeriesId id, bool ended)
{
    LINLI_ASSIGN(Change change, Change::begin(ledger, Action::Edit, Kind::Matters));
    LINLI_ASSIGN(Series one, loadSeries(ledger, id));
    one.ended = ended ? ledger.clock().today() : QDate();
    const auto written = change.update(QStringLiteral("activity_series"), id.value, fieldsOf(one));
    if (!written.ok())
        return written.error();
    return change.commit({ended ? QT_TRANSLATE_NOOP("journal", "A series of activities does not come again")
                                : QT_TRANSLATE_NOOP("journal", "A series of activities goes on")});
}

} // namespace linli
