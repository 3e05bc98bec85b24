// Which columns a table shows and in what order: the person's choice, by the head's menu and by dragging heads.
#include "ui/widgets/tableview.h"

#include <QHeaderView>
#include <QMenu>
#include <QSettings>

namespace linli::ui {

namespace {

QList<int> numbersOf(const QVariant &value)
{
    QList<int> numbers;
    for (const QVariant &number : value.toList())
        numbers.append(number.toInt());
    return numbers;
}

QVariantList listOf(const QList<int> &numbers)
{
    QVariantList list;
    for (const int number : numbers)
        list.append(number);
    return list;
}

} // namespace

void TableView::setHiddenInLargeType(const QList<int> &columns)
{
    m_hiddenInLarge = columns;
    applyHidden();
}

void TableView::setHiddenAtFirst(const QList<int> &columns)
{
    m_hiddenAtFirst = columns;
    m_unwanted = columns;
    applyHidden();
}

void TableView::setColumnWanted(int column, bool wanted)
{
    if (wanted)
        m_unwanted.removeAll(column);
    else if (!m_unwanted.contains(column) && shownColumns() != QList<int>{column}) // The last one stays.
        m_unwanted.append(column);
    applyHidden();
    saveColumns();
}

QList<int> TableView::shownColumns() const
{
    QList<int> columns;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        if (!isColumnHidden(column))
            columns.append(column);
    }
    return columns;
}

void TableView::applyHidden()
{
    if (!model())
        return;
    const bool large = m_theme.metrics().large;
    m_sizing = true;
    for (int column = 0; column < model()->columnCount(rootIndex()); ++column)
        setColumnHidden(column, m_unwanted.contains(column) || (large && m_hiddenInLarge.contains(column)));
    m_sizing = false;
    refreshSizes();
}

void TableView::resetColumns()
{
    m_unwanted = m_hiddenAtFirst;
    m_sizing = true;
    for (int column = 0; column < horizontalHeader()->count(); ++column)
        horizontalHeader()->moveSection(horizontalHeader()->visualIndex(column), column);
    m_sizing = false;
    applyHidden();
    saveColumns();
}

QMenu *TableView::makeColumnMenu()
{
    auto *menu = new QMenu(this);
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        QAction *action = menu->addAction(model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!m_unwanted.contains(column));
        action->setEnabled(m_unwanted.contains(column) || shownColumns() != QList<int>{column});
        connect(action, &QAction::toggled, this, [this, column](bool on) { setColumnWanted(column, on); });
    }
    menu->addSeparator();
    menu->addAction(tr("Columns as at first"), this, &TableView::resetColumns);
    return menu;
}

void TableView::readColumns(const QSettings &settings)
{
    const QList<int> order = numbersOf(settings.value(m_key + QStringLiteral("/order")));
    const bool ours = order.size() == horizontalHeader()->count(); // Else it is an older table's.
    m_unwanted = ours ? numbersOf(settings.value(m_key + QStringLiteral("/hidden"))) : m_hiddenAtFirst;
    m_sizing = true;
    if (ours) {
        for (int visual = 0; visual < order.size(); ++visual) {
            const int present = horizontalHeader()->visualIndex(order[visual]);
            if (present >= 0)
                horizontalHeader()->moveSection(present, visual);
        }
    }
    m_sizing = false;
    applyHidden();
}

void TableView::saveColumns()
{
    if (!m_settings || m_sizing)
        return;
    QList<int> order;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual)
        order.append(horizontalHeader()->logicalIndex(visual));
    m_settings->setValue(m_key + QStringLiteral("/order"), listOf(order));
    m_settings->setValue(m_key + QStringLiteral("/hidden"), listOf(m_unwanted));
}

} // namespace linli::ui
