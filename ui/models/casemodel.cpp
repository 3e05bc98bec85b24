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
    if (row.stopped) {
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
    : QAbstractTableModel(parent)
    , m_desk(desk)
{
}

void CaseModel::setFilter(const CaseFilter &filter)
{
    m_filter = filter;
    load(casePageSize);
}

void CaseModel::reload()
{
    load(std::max(casePageSize, int(m_rows.size())));
}

void CaseModel::load(int wanted)
{
    if (auto calendar = calendarOf(m_desk.reader()); calendar.ok())
        m_calendar = calendar.take();
    auto page = casePage(m_desk.db(), m_desk.clock().now(), m_filter, m_order, std::nullopt, wanted);
    beginResetModel();
    m_rows = page.ok() ? page.value().rows : QList<CaseRow>();
    m_next = page.ok() ? page.value().next : std::nullopt;
    endResetModel();
    if (!page.ok())
        Q_EMIT failed(page.error().message);
}

const CaseRow *CaseModel::at(int row) const
{
    return row >= 0 && row < m_rows.size() ? &m_rows[row] : nullptr;
}

int CaseModel::rowOf(CaseId id) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].id == id)
            return row;
    }
    return -1;
}

int CaseModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
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

bool CaseModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_next.has_value();
}

void CaseModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    auto page = casePage(m_desk.db(), m_desk.clock().now(), m_filter, m_order, m_next);
    if (!page.ok()) {
        m_next.reset();
        Q_EMIT failed(page.error().message);
        return;
    }
    m_next = page.value().next;
    if (page.value().rows.isEmpty())
        return;
    beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + page.value().rows.size()) - 1);
    m_rows += page.value().rows;
    endInsertRows();
}

void CaseModel::sort(int column, Qt::SortOrder)
{
    // Each order has one direction that makes sense: due soonest, received last, numbers counting up.
    m_order = column == Number ? CaseOrder::Number : column == Deadline ? CaseOrder::Due : m_order;
    reload();
}

} // namespace linli::ui
