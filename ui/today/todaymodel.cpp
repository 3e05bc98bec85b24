#include "ui/today/todaymodel.h"

#include "core/office/officecalendar.h"
#include "ui/cases/stepforms.h"
#include "ui/models/casemodel.h"
#include "ui/widgets/rowdelegate.h"

namespace linli::ui {

TodayModel::TodayModel(Desk &desk, DeskReader &reader, QObject *parent)
    : AskedModel(reader, parent)
    , m_desk(desk)
{
}

void TodayModel::reload()
{
    if (auto calendar = calendarOf(m_desk.reader()); calendar.ok())
        m_calendar = calendar.take();
    AskedModel::reload();
}

std::function<Result<TurnPage>(Ledger &)> TodayModel::question(const Next &after) const
{
    return [after](Ledger &ledger) -> Result<TurnPage> {
        LINLI_ASSIGN(const Turn turn, turnOf(ledger));
        return turnPage(ledger, turn, after);
    };
}

int TodayModel::rowOf(CaseId id) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (at(row)->id == id)
            return row;
    }
    return -1;
}

QString TodayModel::textOf(const TurnRow &row, int column) const
{
    switch (column) {
    case Title:
        return row.row.title;
    case Why:
        return row.next ? stepVerb(*row.next, row.row.offered.has_value()) : displayName(row.why);
    case Left:
        if (!row.left)
            return {};
        return row.overdue ? tr("%1 over").arg(officeTimeText(*row.left)) : officeTimeText(*row.left);
    default:
        return {};
    }
}

QVariant TodayModel::data(const QModelIndex &index, int role) const
{
    const TurnRow *row = at(index.row());
    if (!row)
        return {};
    if (index.column() == Deadline && (role == Qt::DisplayRole || role == LightRole)) {
        if (!m_calendar)
            return {};
        const Light light = lightOfCase(row->row, m_desk.clock().now(), *m_calendar);
        return role == LightRole ? QVariant(int(light.kind)) : QVariant(light.words);
    }
    if (role == SecondLineRole) {
        if (index.column() == Why)
            return displayName(row->why);
        const QString place = row->row.address.isEmpty() ? row->row.areaName : row->row.address;
        return index.column() == Title ? QStringList{row->row.number, place}.join(QStringLiteral(" · ")) : QVariant();
    }
    return role == Qt::DisplayRole ? QVariant(textOf(*row, index.column())) : QVariant();
}

QVariant TodayModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::ToolTipRole && section == Left)
        return tr("Office hours up to the deadline; evenings and rest days are not counted");
    return role == Qt::DisplayRole ? QVariant(QStringList{tr("Matter"), tr("Next step"), tr("Deadline"), tr("Office time left")}.value(section))
                                   : QVariant();
}

} // namespace linli::ui
