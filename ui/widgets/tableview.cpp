#include "ui/widgets/tableview.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QSettings>

#include <cmath>

namespace linli::ui {

namespace {

constexpr const char *sizedFor = "sizedFor"; ///< The type's scale that the widths were made for.

/// A head stands where its cells stand, and the sort arrow beside its words: style sheets would keep room for
/// an arrow in every head and cut short words off.
class TableHeader : public QHeaderView
{
public:
    TableHeader(const Theme &theme, TableView *table)
        : QHeaderView(Qt::Horizontal, table)
        , m_theme(theme)
        , m_table(table)
    {
        setSectionsClickable(true);
        setHighlightSections(false);
        setMinimumSectionSize(40);
    }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        const Palette &colours = m_theme.colours();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(colours.raised);
        // The first and the last head keep inside the table's round corners.
        painter->drawRoundedRect(rect.adjusted(0, 0, 0, 8), 6, 6);
        if (visualIndex(section) > 0)
            painter->fillRect(rect.adjusted(0, 0, -6, 0), colours.raised);
        if (rect.right() < viewport()->width() - 8)
            painter->fillRect(rect.adjusted(6, 0, 0, 0), colours.raised);
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colours.line);
        QFont font = m_theme.smallFont();
        font.setBold(true);
        painter->setFont(font);
        painter->setPen(colours.muted);
        QString words = model()->headerData(section, Qt::Horizontal).toString();
        QRect area = rect.adjusted(Space::medium, 0, -Space::medium, 0);
        if (const QString mark = sortMark(m_table->sortKeys(), section); !mark.isEmpty()) {
            words += mark;
            if (alignment(section) == Qt::AlignRight) // Such columns are narrow; the mark stands in the margin.
                area = rect.adjusted(Space::small / 2, 0, -2, 0);
        }
        if (m_table->sortKeys().isEmpty() && isSortIndicatorShown() && sortIndicatorSection() == section)
            words += sortIndicatorOrder() == Qt::AscendingOrder ? QStringLiteral(" ↑") : QStringLiteral(" ↓");
        painter->drawText(area, alignment(section) | Qt::AlignVCenter,
            painter->fontMetrics().elidedText(words, Qt::ElideRight, area.width() + 2));
        painter->restore();
    }

private:
    int alignment(int section) const
    {
        const QVariant wanted = model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole);
        const QModelIndex first = model()->index(0, section);

        if (first.isValid() && isNumber(first.data(Qt::DisplayRole)))
            return Qt::AlignRight;
        const int asked = wanted.toInt() & Qt::AlignHorizontal_Mask;
        return asked == Qt::AlignRight ? Qt::AlignRight : Qt::AlignLeft;
    }

    const Theme &m_theme;
    const TableView *m_table;
};

} // namespace

TableView::TableView(const Theme &theme, QWidget *parent)
    : QTableView(parent)
    , m_theme(theme)
    , m_delegate(new RowDelegate(theme, this))
{
    setHorizontalHeader(new TableHeader(theme, this));
    setItemDelegate(m_delegate);
    setShowGrid(false);
    setWordWrap(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false); // Tab leaves the table; the arrows move inside
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    viewport()->setAutoFillBackground(false);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(horizontalHeader(), &QHeaderView::customContextMenuRequested, this, [this](const QPoint &place) {
        QMenu *menu = makeColumnMenu();
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->popup(horizontalHeader()->mapToGlobal(place));
    });
    connect(horizontalHeader(), &QHeaderView::sectionClicked, this, &TableView::clickHead);
    connect(horizontalHeader(), &QHeaderView::sectionMoved, this, &TableView::saveColumns);
    connect(&theme, &Theme::changed, this, &TableView::applyHidden);
    connect(this, &QTableView::doubleClicked, this, &TableView::rowActivated);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, &TableView::saveLayout);
    connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &TableView::saveLayout);
    refreshSizes();
}

void TableView::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    applyHidden();
}

void TableView::setColumnDelegate(int column, RowDelegate *delegate)
{
    setItemDelegateForColumn(column, delegate);
    refreshSizes();
}

void TableView::setColumnWidths(const QList<int> &widths, int stretched)
{
    m_widths = widths;
    m_stretched = stretched;
    refreshSizes();
}

void TableView::refreshSizes()
{
    m_sizing = true;
    setProperty(sizedFor, m_theme.metrics().scale);
    int height = m_delegate->rowHeight();
    const int columns = model() ? model()->columnCount(rootIndex()) : 0;
    for (int column = 0; column < columns; ++column) {
        if (const auto *own = qobject_cast<RowDelegate *>(itemDelegateForColumn(column)))
            height = qMax(height, own->rowHeight());
        if (column < m_widths.size())
            setColumnWidth(column, m_theme.scaled(m_widths.at(column)));
    }
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(height);
    m_sizing = false;
    fitStretched();
}

void TableView::fitStretched()
{
    if (!model())
        return;
    // The stretched column never falls below its own width: the table scrolls sideways instead.
    int wanted = 0;
    for (int column = 0; column < model()->columnCount(rootIndex()); ++column) {
        if (!isColumnHidden(column))
            wanted += column == m_stretched ? m_theme.scaled(m_widths.value(column)) : columnWidth(column);
    }
    const bool room = wanted <= viewport()->width();
    m_sizing = true;
    for (int column = 0; column < model()->columnCount(rootIndex()); ++column) {
        const bool stretch = column == m_stretched && room;
        horizontalHeader()->setSectionResizeMode(
            column, stretch ? QHeaderView::Stretch : QHeaderView::Interactive);
    }
    if (m_stretched >= 0 && !room)
        setColumnWidth(m_stretched, m_theme.scaled(m_widths.value(m_stretched)));
    m_sizing = false;
}

void TableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitStretched();
}

void TableView::keepLayout(QSettings &settings, const QString &key)
{
    m_settings = nullptr;
    m_key = key;
    const QVariantList widths = settings.value(key + QStringLiteral("/widths")).toList();
    if (model() && widths.size() == model()->columnCount(rootIndex())) {
        m_widths.clear();
        for (const QVariant &width : widths)
            m_widths.append(qMax(24, width.toInt()));
        refreshSizes();
    }
    const int column = settings.value(key + QStringLiteral("/sortColumn"), -1).toInt();
    if (isSortingEnabled() && model() && column >= 0 && column < model()->columnCount(rootIndex()))
        sortByColumn(column,
            settings.value(key + QStringLiteral("/descending")).toBool() ? Qt::DescendingOrder
                                                                         : Qt::AscendingOrder);
    if (sortedModel() && settings.contains(key + QStringLiteral("/sort")))
        setSortKeys(sortKeysFromText(settings.value(key + QStringLiteral("/sort")).toString()));
    readColumns(settings);
    m_settings = &settings;
}

void TableView::saveLayout()
{
    if (!m_settings || m_sizing || !model())
        return;
    // While the type changes the head resizes narrow columns before refreshSizes() has its turn.
    if (property(sizedFor).toDouble() != m_theme.metrics().scale)
        return;
    QVariantList widths;
    const QList<int> before = m_widths;
    m_widths.clear();
    for (int column = 0; column < model()->columnCount(rootIndex()); ++column) {
        // Kept in pixels of normal type, so that they hold in large type too.
        const int shown = static_cast<int>(std::lround(columnWidth(column) / m_theme.metrics().scale));
        // A column that is hidden or just being hidden has no width of its own.
        const bool own = column != m_stretched && shown > 0 && !isColumnHidden(column);
        m_widths.append(own ? shown : before.value(column, shown));
        widths.append(m_widths.last());
    }
    m_settings->setValue(m_key + QStringLiteral("/widths"), widths);
    m_settings->setValue(m_key + QStringLiteral("/sortColumn"), horizontalHeader()->sortIndicatorSection());
    m_settings->setValue(m_key + QStringLiteral("/descending"),
        horizontalHeader()->sortIndicatorOrder() == Qt::DescendingOrder);
    m_settings->setValue(m_key + QStringLiteral("/sort"), toText(m_sortKeys));
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !event->modifiers()
        && currentIndex().isValid()) {
        Q_EMIT rowActivated(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

} // namespace linli::ui
