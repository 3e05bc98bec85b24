#include "ui/audit/auditmodel.h"

#include "ui/models/desk.h"

namespace linli::ui {

AuditModel::AuditModel(Desk &desk, QObject *parent)
    : PagedModel(parent)
    , m_desk(desk)
{
}

void AuditModel::setFilter(const AuditFilter &filter)
{
    m_filter = filter;
    restart();
}

Result<AuditPage> AuditModel::fetch(const std::optional<qint64> &after, std::optional<int> limit)
{
    return auditPage(m_desk.reader(), m_filter, after, limit.value_or(auditPageSize));
}

void AuditModel::report(const Error &error)
{
    Q_EMIT failed(error.message);
}

int AuditModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AuditModel::data(const QModelIndex &index, int role) const
{
    const AuditLine *line = at(index.row());
    if (!line)
        return {};
    if (role == Qt::ToolTipRole && index.column() == What)
        return line->entry.sentence.translated();
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case At:
        return minuteText(line->entry.at());
    case Who:
        return line->entry.actor;
    case What:
        return line->entry.sentence.translated();
    case Records:
        return line->entry.rowCount > 0 ? QVariant(line->entry.rowCount) : QVariant();
    default:
        return {};
    }
}

QVariant AuditModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList names{tr("Time"), tr("Who"), tr("What"), tr("Records")};
    return names.value(section);
}

} // namespace linli::ui
