// The ledger page's tree: what can be done with an area, and the building picture beside it.
#include "ui/areas/areapanel.h"
#include "ui/areas/planform.h"
#include "ui/areas/treetools.h"
#include "ui/building/buildingview.h"
#include "ui/building/pictureswitch.h"
#include "ui/ledger/ledgerpage.h"
#include "ui/models/areatreemodel.h"
#include "ui/widgets/button.h"
#include "ui/widgets/masterdetail.h"
#include "ui/widgets/treeview.h"

#include <QMenu>

namespace linli::ui {

QWidget *LedgerPage::makeTreeButton()
{
    auto *button = makeButton(tr("Areas"));
    auto *menu = new QMenu(button);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { m_tools->fill(menu, currentArea()); });
    button->setMenu(menu);
    return button;
}

void LedgerPage::connectTree()
{
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_tree, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        const QModelIndex index = m_tree->indexAt(at);
        if (index.isValid())
            m_tree->setCurrentIndex(index);
        auto *menu = new QMenu(m_tree);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        m_tools->fill(menu, currentArea());
        menu->popup(m_tree->viewport()->mapToGlobal(at));
    });
    connect(m_tools, &TreeTools::pictureWanted, this, [this] { m_views->showPicture(true); });
    connect(m_tools, &TreeTools::coverageWanted, m_views, &PictureSwitch::showCoverage);
    connect(m_tools, &TreeTools::planShown, this, [this](const BuildingPlan &plan) {
        m_views->showPicture(true);
        BuildingView *view = m_views->view();
        if (view->building() == plan.building.id)
            view->preview(PlanForm::preview(view->picture(), plan));
    });
    connect(m_side, &AreaPanel::editingChanged, this, [this](bool editing) {
        if (editing)
            m_split->showDetail();
        else
            m_views->reload(); // A plan may have been shown.
    });
    connect(m_side, &AreaPanel::message, this, [this](const QString &text, bool undoable) {
        Q_EMIT message(text, undoable ? std::function<void()>([this] { undo(); }) : std::function<void()>());
    });
    connect(m_views, &PictureSwitch::message, this, [this](const QString &text) { Q_EMIT message(text, {}); });
    connect(m_views, &PictureSwitch::areaWanted, this, &LedgerPage::selectArea);
    connect(m_views, &PictureSwitch::chosen, this, [this](HouseholdId id) {
        if (m_panel->isEditing() || m_side->isEditing())
            return;
        m_panel->show(id);
        m_split->showDetail();
    });
}

} // namespace linli::ui
