#include "ui/overview/spotmodel.h"

#include "core/cases/casekinds.h"

namespace linli::ui {

namespace {

QString dayText(const QDateTime &time)
{
    return time.toString(QStringLiteral("MM-dd"));
}

CaseFilter casesOf(AreaId within, QDate from)
{
    CaseFilter filter;
    filter.within = within;
    filter.receivedFrom = from;
    return filter;
}

} // namespace

void SpotModel::setSpots(List list, const QList<Spot> &spots)
{
    beginResetModel();
    m_list = list;
    m_spots = spots;
    endResetModel();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

QVariant SpotModel::data(const QModelIndex &index, int role) const
{
    const Spot *spot = at(index.row());
    if (!spot)
        return {};
    if (role == Qt::TextAlignmentRole && (index.column() == Cases || index.column() == Open))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Where:
        return spot->where;
    case What:
        return spot->what;
    case Cases:
        return spot->cases;
    case Open:
        return spot->open;
    default:
        return spot->last;
    }
}

QVariant SpotModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Where:
        return m_list == List::Reporters ? tr("Who") : tr("Where");
    case What:
        return m_list == List::HotSpots ? tr("Seen most") : m_list == List::Troubles ? tr("Trouble") : tr("Area");
    case Cases:
        return tr("Cases");
    case Open:
        return tr("Open");
    default:
        return m_list == List::HotSpots ? tr("Overdue") : tr("Last");
    }
}

QList<SpotModel::Spot> spotsOf(const QList<PlaceCount> &places, QDate from)
{
    QList<SpotModel::Spot> spots;
    for (const PlaceCount &place : places)
        spots.append({place.name, caseKindName(place.mostKind), place.cases, place.open, QString::number(place.overdue),
            casesOf(place.area, from), {}});
    return spots;
}

QList<SpotModel::Spot> spotsOf(const QList<RepeatedTrouble> &troubles, QDate from)
{
    QList<SpotModel::Spot> spots;
    for (const RepeatedTrouble &trouble : troubles) {
        CaseFilter filter = casesOf(trouble.place, from);
        filter.kind = trouble.kind;
        spots.append({trouble.placeName, caseKindName(trouble.kind), trouble.cases, trouble.open, dayText(trouble.last), filter, trouble});
    }
    return spots;
}

QList<SpotModel::Spot> spotsOf(const QList<RepeatedReporter> &reporters, QDate from)
{
    QList<SpotModel::Spot> spots;
    for (const RepeatedReporter &reporter : reporters) {
        CaseFilter filter = casesOf(reporter.person ? AreaId() : reporter.area, from);
        filter.reporter = reporter.person;
        if (!reporter.person)
            filter.reporterName = reporter.name;
        spots.append({reporter.name, reporter.areaName, reporter.cases, reporter.open, dayText(reporter.last), filter, {}});
    }
    return spots;
}

} // namespace linli::ui
