// The four clarities (四清, R5): shares up the tree, and what is missing in each household.
#pragma once

#include "core/clarity/clarity.h"
#include "ui/models/services.h"
#include "ui/shell/page.h"

class QButtonGroup;
class QStackedWidget;
class QTimer;

namespace linli::ui {

class ClarityGauge;
class ClarityTreeModel;
class DeskReader;
class EmptyState;
class TableView;
class TreeView;
class UnclearModel;

class ClarityPage : public Page
{
    Q_OBJECT

public:
    explicit ClarityPage(const Services &services, QWidget *parent = nullptr);

    QString title() const override;
    QString summary() const override;
    QList<QWidget *> actions() override;
    void activate() override;

    /// Nothing: households in which any of the four is not clear.
    void choose(std::optional<Clarity> clarity);
    UnclearModel *missing() const { return m_missing; }
    ClarityTreeModel *areas() const { return m_areas; }

private:
    QWidget *buildMissing();
    void arrange();
    void refresh();
    void applyFilter();
    void showShares();
    void openRow(const QModelIndex &index);
    void exportList();

    Services m_services;
    ClarityTreeModel *m_areas;
    UnclearModel *m_missing;
    TreeView *m_tree;
    TableView *m_table;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QButtonGroup *m_group;
    QList<ClarityGauge *> m_gauges; ///< All four together first, then each.
    QTimer *m_refresh; ///< Gathers the changes of one action into one reading.
    DeskReader *m_reader;
};

} // namespace linli::ui
