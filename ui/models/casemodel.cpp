#include "ui/models/casemodel.h"

#include "core/office/officecalendar.h"
#include "ui/models/desk.h"
#include "ui/widgets/rowdelegate.h"

namespace linli::ui {

Light lightOfCase(const CaseRow &row, const QDateTime &now, const WorkCalendar &calendar)
{
    if (row.state == CaseState::Void)
        return {LightKind::None, CaseModel::tr("voided")};
    if (row.state == CaseState::Closed)
        return {LightKind::Done, row.outcome ? displayName(*row.outcome) : displayName(row.state)};
    if (row.urgent) // R14: it lights up whatever its clocks say.
        return {LightKind::Red, displayName(CaseStep::Alarm)};
    if (row.stopped && !row.running) {
        return row.feedbackOwed
            ? Light{LightKind::Done, CaseModel::tr("done, the resident waits for an answer")}
            : Light{LightKind::Done, CaseModel::tr("answered, to be closed")};
    }
    if (!row.due)
        return {LightKind::None, displayName(CaseState::Paused)};
    const TimeLeft left = calendar.timeLeft(now, *row.due);
    switch (row.light) {
    case linli::Light::Red:
        return {LightKind::Red,
            left.days.count == 0
                ? CaseModel::tr("overdue since %1").arg(row.due->toString(QStringLiteral("HH:mm")))
                : CaseModel::tr("overdue by %n working day(s)", nullptr, left.days.count)};
    case linli::Light::Yellow:
        return {
            LightKind::Amber, CaseModel::tr("due today %1").arg(row.due->toString(QStringLiteral("HH:mm")))};
    default:
        return {LightKind::Green, CaseModel::tr("%n working day(s) left", nullptr, left.days.count)};
    }
}

CaseModel::CaseModel(Desk &desk, QObject *parent)
    : PagedModel(parent)
    , m_desk(desk)
{
}

void CaseModel::setFilter(const CaseFilter &filter)
{
    m_filter = filter;
    readCalendar();
    restart();
}

void CaseModel::reload()
{
    readCalendar();
    loadAgain(casePageSize);
}

int CaseModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CaseModel::data(const QModelIndex &index, int role) const
{
    const CaseRow *row = at(index.row());
    if (!row)
        return {};
    if (index.column() == Deadline && (role == Qt::DisplayRole || role == LightRole)) {
        if (!m_calendar)
            return {};
        const Light light = lightOfCase(*row, m_desk.clock().now(), *m_calendar);
        return role == LightRole ? QVariant(int(light.kind)) : QVariant(light.words);
    }
    if (role == SecondLineRole && index.column() == Title)
        return row->address.isEmpty() ? row->areaName : row->address;
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Number:
        return row->number;
    case Title:
        return row->title;
    case GradeName:
        return displayName(row->grade);
    case Turn: {
        const QString rung = displayName(row->offered.value_or(row->rung));
        if (row->offered)
            return tr("%1 (offered)").arg(rung);
        return row->ownerName.isEmpty() ? rung : rung + u' ' + row->ownerName;
    }
    default:
        return {};
    }
}

QVariant CaseModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return tr("Number");
    case Title:
        return tr("Matter");
    case GradeName:
        return tr("Grade");
    case Turn:
        return tr("Whose turn");
    case Deadline:
        return tr("Deadline");
    default:
        return {};
    }
}

void CaseModel::sort(int column, Qt::SortOrder)
{
    if (!canSortBy(column))
        return;
    // Each order has one direction that makes sense: due soonest, numbers counting up.
    m_order = column == Number ? CaseOrder::Number : CaseOrder::Due;
    reload();
}

Result<CasePage> CaseModel::fetch(const Next &after, std::optional<int> limit)
{
    return casePage(
        m_desk.db(), m_desk.clock().now(), m_filter, m_order, after, limit.value_or(casePageSize));
}

void CaseModel::report(const Error &error)
{
    Q_EMIT failed(error.message);
}

void CaseModel::readCalendar()
{
    if (auto calendar = calendarOf(m_desk.reader()); calendar.ok())
        m_calendar = calendar.take();
}

} // namespace linli::ui
