// The ledger: the tree of areas, the households in it, and the chosen household.
#pragma once

#include "ui/ledger/householdpanel.h"
#include "ui/shell/page.h"

class QJsonObject;
class QSplitter;
class QStackedWidget;
class QTimer;

namespace linli {
struct HouseholdEdit;
}

namespace linli::ui {

class AreaPanel;
class AreaTreeModel;
class BulkForm;
class HouseholdFilters;
class HouseholdModel;
struct ListPaper;
class MasterDetail;
class PanelForm;
class PictureSwitch;
class TableView;
class TreeTools;
class TreeView;

class LedgerPage : public Page
{
    Q_OBJECT

public:
    explicit LedgerPage(const Services &services, QWidget *parent = nullptr);

    QString title() const override;
    QString summary() const override;
    QList<QWidget *> actions() override;
    void activate() override;
    /// A household's id (qint64) to be shown, a text to be looked for, or a map: "household" and perhaps "person" in it,
    /// or "area" to be chosen in the tree; an empty one: the form of a new household.
    void open(const QVariant &what) override;
    bool undo() override;
    void createNew() override;
    /// The household on show (in the building picture: the flat with the frame), the person looked for, or the building or unit.
    QVariantMap inHand() const override;
    void save() override;
    bool goBack() override;

    /// The rows chosen in the list.
    QList<HouseholdId> chosenHouseholds() const;
    /// Ctrl+A: also what the list has not read yet.
    void chooseAll();
    /// One form for all of them in the card's place.
    void editChosen();
    BulkForm *bulkForm() const;
    /// Cells of the clipboard onto the chosen rows, after a look at what comes of it.
    void pasteCells();
    /// The form for many in the card's place; none.
    PanelForm *formForMany() const { return m_bulk; }

    /// What the list shows, filtered and sorted as it is, to this file.
    void exportListTo(const QString &path);
    /// The same for paper.
    ListPaper paperOfList();

    HouseholdFilters *filters() const { return m_filters; }
    HouseholdModel *households() const { return m_households; }
    AreaTreeModel *areas() const { return m_areas; }

private:
    QWidget *buildLists();
    QWidget *buildTable();
    void arrange();
    void connectAll();
    void connectTree();
    QWidget *makeTreeButton();
    QWidget *makeViewsButton();
    QJsonObject viewState() const;
    void applyView(const QJsonObject &state);
    void applyFilter();
    void showListOrHint();
    bool isFiltered() const;
    QString listWords() const;
    void ledgerChanged(const Touched &touched);
    void refresh();
    void selectArea(AreaId id);
    void openNamed(const QVariantMap &what);
    void openRow(const QModelIndex &index);
    AreaId currentArea() const;
    void addHousehold();
    void showPaste(const QList<HouseholdEdit> &edits);
    void showForMany(PanelForm *form);
    void closeBulk();
    void exportList();
    /// Masked without a reason.
    void exportTheResidents(const QString &unmaskedFor);
    void exportUnmasked();
    void printTheList();
    void saveCopy();

    Services m_services;
    AreaTreeModel *m_areas;
    HouseholdModel *m_households;
    TreeView *m_tree;
    QSplitter *m_lists = nullptr;
    PictureSwitch *m_views = nullptr;
    TableView *m_table;
    HouseholdFilters *m_filters;
    QStackedWidget *m_tableStack;
    HouseholdPanel *m_panel;
    AreaPanel *m_side; ///< m_detail, or a form about an area in its place.
    TreeTools *m_tools;
    QStackedWidget *m_detail; ///< The card, or the form for many.
    PanelForm *m_bulk = nullptr;
    MasterDetail *m_split;
    QTimer *m_refresh; ///< Gathers the changes of one action into one reading.
    bool m_treeStale = false;
};

} // namespace linli::ui
