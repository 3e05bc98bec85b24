#pragma once

#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/tablesort.h"

#include <QTableView>

class QJsonObject;
class QMenu;
class QSettings;

namespace linli::ui {

/// The table of every list page: whole rows, no grid, Ctrl+C copies the selected cells as tab-separated text
/// (rows by newline, as spreadsheets do), numbers and their heads at the right. Rows are as high as their highest delegate.
class TableView : public QTableView
{
    Q_OBJECT

public:
    explicit TableView(const Theme &theme, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    /// Two-line or light cells in a column; other columns keep RowDelegate.
    void setColumnDelegate(int column, RowDelegate *delegate);
    /// Widths in pixels of normal type; they grow with the type. The stretched column takes what is left.
    void setColumnWidths(const QList<int> &widths, int stretched = -1);
    /// Columns that large type has no room for.
    void setHiddenInLargeType(const QList<int> &columns);
    /// Columns that are not shown until the person wants them. Call before keepLayout.
    void setHiddenAtFirst(const QList<int> &columns);
    /// The person's choice, as by the head's menu; the last shown column stays.
    void setColumnWanted(int column, bool wanted);
    /// Columns as the person sees them, from left to right: what exports and prints hold.
    QList<int> shownColumns() const;
    /// All columns in their first order.
    void resetColumns();
    /// The head's menu: a tick for each column.
    QMenu *makeColumnMenu();
    /// Widths, sorting, order and choice of columns come from `settings` under `key` and are kept there. Call after setModel and
    /// setColumnWidths. `settings` must outlive the table.
    void keepLayout(QSettings &settings, const QString &key);

    /// For a SortedModel: a click on a head sorts by it alone, with Shift it sorts within those before it; a second
    /// one turns the order round, a third with Shift takes the column away. Heads that cannot sort do nothing.
    void setSortKeys(const QList<SortKey> &keys);
    const QList<SortKey> &sortKeys() const { return m_sortKeys; }
    /// Columns, widths and sorting, to be kept in a saved view, and back.
    QJsonObject layoutState() const;
    void applyLayoutState(const QJsonObject &state);

    /// The selected cells, row by row, in the order shown.
    QString selectedText() const;
    void copySelection() const;

Q_SIGNALS:
    /// Enter or a double click on a row.
    void rowActivated(const QModelIndex &index);
    void sortKeysChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void refreshSizes();
    void fitStretched();
    void saveLayout();
    void applyHidden();
    void readColumns(const QSettings &settings);
    void saveColumns();
    void clickHead(int column);
    SortedModel *sortedModel() const { return dynamic_cast<SortedModel *>(model()); }

    const Theme &m_theme;
    RowDelegate *m_delegate;
    QList<int> m_widths;
    int m_stretched = -1;
    QList<int> m_hiddenInLarge;
    QList<SortKey> m_sortKeys;
    QList<int> m_hiddenAtFirst;
    QList<int> m_unwanted; ///< Columns that the person took away.
    QSettings *m_settings = nullptr;
    QString m_key;
    bool m_sizing = false;
};

} // namespace linli::ui
