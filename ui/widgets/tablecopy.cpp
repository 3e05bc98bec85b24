// Copying cells to a spreadsheet, and the table's arrangement for saved views.
#include "ui/widgets/tableview.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonObject>
#include <QMap>

namespace linli::ui {

namespace {

/// As WPS and Excel write and read cells of text: what holds a tab, a line's end or a quote at its beginning stands in quotes,
/// with the quotes in it doubled.
QString quotedCell(QString text)
{
    if (!text.contains(u'\t') && !text.contains(u'\n') && !text.contains(u'\r') && !text.startsWith(u'"'))
        return text;
    return u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

} // namespace

QString TableView::selectedText() const
{
    if (!selectionModel())
        return {};
    QMap<int, QMap<int, QString>> rows; // row → shown column → text
    for (const QModelIndex &index : selectionModel()->selectedIndexes()) {
        if (!isColumnHidden(index.column()))
            rows[index.row()][horizontalHeader()->visualIndex(index.column())] = quotedCell(cellText(index));
    }
    QStringList lines;
    for (const auto &cells : std::as_const(rows))
        lines.append(QStringList(cells.values()).join(u'\t'));
    return lines.join(u'\n');
}

void TableView::copySelection() const
{
    const QString text = selectedText();
    if (!text.isEmpty())
        QApplication::clipboard()->setText(text);
}

void TableView::setSortKeys(const QList<SortKey> &keys)
{
    SortedModel *sorted = sortedModel();
    if (!sorted)
        return;
    QList<SortKey> usable;
    for (const SortKey &key : keys) {
        if (key.column < model()->columnCount(rootIndex()) && sorted->canSortBy(key.column))
            usable.append(key);
    }
    if (usable.isEmpty() || usable == m_sortKeys)
        return;
    m_sortKeys = usable;
    sorted->sortBy(usable);
    horizontalHeader()->viewport()->update();
    saveLayout();
    Q_EMIT sortKeysChanged();
}

void TableView::clickHead(int column)
{
    if (SortedModel *sorted = sortedModel(); sorted && sorted->canSortBy(column))
        setSortKeys(sortKeysAfterClick(m_sortKeys, column, QApplication::keyboardModifiers().testFlag(Qt::ShiftModifier)));
}

QJsonObject TableView::layoutState() const
{
    QJsonArray order;
    QJsonArray widths;
    QJsonArray hidden;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual)
        order.append(horizontalHeader()->logicalIndex(visual));
    for (const int width : m_widths)
        widths.append(width);
    for (const int column : m_unwanted)
        hidden.append(column);
    QList<SortKey> sort = m_sortKeys;
    if (isSortingEnabled())
        sort = {{horizontalHeader()->sortIndicatorSection(), horizontalHeader()->sortIndicatorOrder() == Qt::DescendingOrder}};
    return {{QStringLiteral("order"), order}, {QStringLiteral("widths"), widths}, {QStringLiteral("hidden"), hidden},
        {QStringLiteral("sort"), toText(sort)}};
}

void TableView::applyLayoutState(const QJsonObject &state)
{
    const int columns = horizontalHeader()->count();
    const QJsonArray order = state.value(QStringLiteral("order")).toArray();
    const QJsonArray widths = state.value(QStringLiteral("widths")).toArray();
    m_sizing = true;
    for (int visual = 0; order.size() == columns && visual < columns; ++visual) {
        const int present = horizontalHeader()->visualIndex(order[visual].toInt(-1));
        if (present >= 0)
            horizontalHeader()->moveSection(present, visual);
    }
    m_sizing = false;
    if (widths.size() == columns) {
        m_widths.clear();
        for (const QJsonValue &width : widths)
            m_widths.append(qBound(24, width.toInt(), 2000));
    }
    m_unwanted.clear();
    for (const QJsonValue &column : state.value(QStringLiteral("hidden")).toArray()) {
        if (column.toInt(-1) >= 0 && m_unwanted.size() < columns - 1 && !m_unwanted.contains(column.toInt()))
            m_unwanted.append(column.toInt());
    }
    applyHidden();
    const QList<SortKey> sort = sortKeysFromText(state.value(QStringLiteral("sort")).toString());
    if (isSortingEnabled() && sort.size() == 1 && sort[0].column < columns)
        sortByColumn(sort[0].column, sort[0].descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    setSortKeys(sort);
    saveColumns();
    saveLayout();
}

} // namespace linli::ui
