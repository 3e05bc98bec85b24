#include "ui/history/pastmodels.h"

#include "ui/widgets/rowdelegate.h"

namespace linli::ui {

void PastAreaModel::fill(
    const QStringList &headings, const AreaTree &tree, const std::function<QList<int>(AreaId)> &numbersOf)
{
    beginResetModel();
    m_headings = headings;
    m_rows.clear();
    m_rows.append({{}, tr("Everywhere"), QList<int>(headings.size(), 0)});
    for (const Area &area : tree.all()) {
        const int depth = int(tree.path(area.id).size()) - 1;
        const QList<int> numbers = numbersOf(area.id);
        m_rows.append({area.id, QString(2 * depth, QChar::Nbsp) + area.name, numbers});
        for (qsizetype i = 0; depth == 0 && i < numbers.size(); ++i)
            m_rows.first().numbers[i] += numbers[i];
    }
    endResetModel();
}

void PastAreaModel::setOverview(const PastOverview &overview)
{
    fill({tr("Households"), tr("Residents"), tr("Watched"), tr("Leaders")}, overview.tree, [&](AreaId id) -> QList<int> {
        const PastCounts counts = overview.counts.value(id);
        return {counts.households, counts.residents, counts.flagged, counts.leaders};
    });
}

void PastAreaModel::setDifference(const Difference &difference)
{
    fill({tr("Came"), tr("Went"), tr("Other")}, difference.tree, [&](AreaId id) -> QList<int> {
        const auto counts = difference.counts.value(id);
        const int came = counts.value(Happening::MovedIn) + counts.value(Happening::Born);
        const int went = counts.value(Happening::MovedOut) + counts.value(Happening::Died);
        int all = 0;
        for (const int count : counts)
            all += count;
        return {came, went, all - came - went};
    });
}

void PastAreaModel::clear()
{
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

QVariant PastAreaModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Line &line = m_rows[index.row()];
    if (role == ElideRole && index.column() == 0)
        return int(Qt::ElideMiddle); // The end tells which building or micro-unit it is.
    if (role == Qt::TextAlignmentRole && index.column() > 0)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return index.column() == 0 ? QVariant(line.name) : QVariant(line.numbers.value(index.column() - 1));
}

QVariant PastAreaModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    return section == 0 ? tr("Area") : m_headings.value(section - 1);
}

PastHouseholdModel::PastHouseholdModel(PastReader &reader, QObject *parent) : QAbstractTableModel(parent), m_reader(reader) { }

void PastHouseholdModel::show(QDate day, AreaId within)
{
    clear();
    m_day = day;
    m_within = within;
    m_more = true;
    fetchMore({});
}

void PastHouseholdModel::clear()
{
    ++m_round;
    beginResetModel();
    m_rows.clear();
    m_after.reset();
    m_more = m_asking = false;
    endResetModel();
}

void PastHouseholdModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_asking = true;
    m_reader.page(m_day, m_within, m_after, [this, guard = QPointer(this), round = m_round](const Result<PastHouseholds> &page) {
        if (!guard || round != m_round)
            return;
        m_asking = false;
        m_more = page.ok() && page->next.has_value();
        if (!page.ok()) {
            Q_EMIT failed(page.error().message);
            return;
        }
        m_after = page->next;
        if (page->households.isEmpty())
            return;
        beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + page->households.size()) - 1);
        m_rows += page->households;
        endInsertRows();
    });
}

QVariant PastHouseholdModel::data(const QModelIndex &index, int role) const
{
    const PastHousehold *row = at(index.row());
    if (role == ElideRole && (index.column() == Address || index.column() == Unit))
        return int(Qt::ElideLeft); // The room tells more than the estate.
    if (!row || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return row && role == Qt::TextAlignmentRole && index.column() == Residents ? int(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    QStringList words;
    switch (index.column()) {
    case Address:
        return row->address;
    case Unit:
        return row->unitName;
    case Residents:
        return role == Qt::DisplayRole ? QVariant(int(row->members.size())) : QVariant();
    case Flags:
        return m_careKinds.namesOf(row->flags());
    default:
        break;
    }
    for (const PastMember &member : row->members)
        words.append(member.forgotten ? tr("(erased)") : member.name);
    return words.isEmpty() && row->household.vacant ? tr("vacant") : words.join(u'、');
}

QVariant PastHouseholdModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    const QStringList headings{tr("Address"), tr("Micro-unit"), tr("Who lived there"), tr("People"), tr("To watch over")};
    return headings.value(section);
}

void ChangeModel::show(const Difference &difference, std::optional<Happening> only, AreaId within)
{
    beginResetModel();
    m_rows.clear();
    for (const DifferenceLine &line : difference.lines) {
        if ((!only || line.happening == *only) && (within.isNull() || difference.tree.isWithin(line.area, within)))
            m_rows.append(line);
    }
    endResetModel();
}

void ChangeModel::clear()
{
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

QVariant ChangeModel::data(const QModelIndex &index, int role) const
{
    const DifferenceLine *line = at(index.row());
    if (role == ElideRole && index.column() == Place)
        return int(Qt::ElideLeft);
    if (!line || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    switch (index.column()) {
    case What:
        return displayName(line->happening);
    case Place:
        return line->place;
    case Name:
        return line->name;
    case Detail:
        return line->detail;
    case On:
        return line->on;
    default:
        return line->who.isEmpty() ? QString() : tr("%1, %2").arg(line->who, line->recorded.toString(QStringLiteral("MM-dd HH:mm")));
    }
}

QVariant ChangeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    const QStringList headings{tr("What"), tr("Where"), tr("Name"), tr("Detail"), tr("On"), tr("Recorded by")};
    return headings.value(section);
}

} // namespace linli::ui
