#include "ui/clarity/unclearmodel.h"

#include "ui/models/desk.h"
#include "ui/widgets/rowdelegate.h"

namespace linli::ui {

namespace {
constexpr int page = 256;
}

UnclearModel::UnclearModel(Desk &desk, QObject *parent)
    : PagedModel(parent)
    , m_desk(desk)
{
}

void UnclearModel::setFilter(const UnclearFilter &filter)
{
    m_filter = filter;
    restart();
}

void UnclearModel::reload()
{
    loadAgain(page);
}

int UnclearModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant UnclearModel::data(const QModelIndex &index, int role) const
{
    const UnclearRow *row = at(index.row());
    if (!row)
        return {};
    if (role == ElideRole && (index.column() == Address || index.column() == Unit))
        return int(Qt::ElideLeft);
    if (role != Qt::DisplayRole)
        return {};
    if (index.column() == Address)
        return row->address;
    if (index.column() == Unit)
        return row->unitName;
    QStringList texts;
    for (const Unclear &one : row->reasons)
        texts.append(one.text);
    return texts.join(tr("; ", "between reasons"));
}

QVariant UnclearModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Address ? tr("Address") : section == Unit ? tr("Micro-unit") : tr("What is missing");
}

Result<UnclearPage> UnclearModel::fetch(const Next &after, std::optional<int> limit)
{
    return unclearPage(m_desk.reader(), m_filter, after, limit.value_or(page));
}

void UnclearModel::report(const Error &error)
{
    Q_EMIT failed(error.message);
}

} // namespace linli::ui
