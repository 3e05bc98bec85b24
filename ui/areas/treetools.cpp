#include "ui/areas/treetools.h"

#include "core/areas/areacases.h"
#include "ui/areas/areapanel.h"
#include "ui/models/allow.h"
#include "ui/models/desk.h"

#include <QMenu>

namespace linli::ui {

TreeTools::TreeTools(const Services &services, AreaPanel *panel, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_panel(panel)
{
}

AreaTree TreeTools::tree() const
{
    auto tree = AreaTree::loadInScope(m_services.desk.db());
    return tree.ok() ? tree.take() : AreaTree();
}

void TreeTools::addEdit(QMenu *menu, const QString &text, const std::function<void()> &act, bool possible)
{
    QAction *action = menu->addAction(text, this, act);
    action->setEnabled(possible && !m_services.desk.isReadOnly());
    if (action->isEnabled())
        allow(action, m_services.desk.reader(), Action::Edit, Kind::Areas);
}

void TreeTools::fill(QMenu *menu, AreaId id)
{
    menu->clear();
    const AreaTree known = tree();
    const Area *area = known.find(id);
    if (const Area *building = area ? known.above(id, AreaKind::Building) : nullptr)
        menu->addAction(tr("Building picture"), this, [this, at = building->id] { Q_EMIT pictureWanted(at); });
    menu->addAction(tr("Coverage check"), this, &TreeTools::coverageWanted);
    menu->addSeparator();
    addEdit(menu, area ? tr("Add an area in %1").arg(area->name) : tr("Add an area"), [this, id] { addArea(id); },
        !area || area->kind != AreaKind::Unit);
    if (!area)
        return;
    fillTreePart(menu, known, *area);
    fillLeaderPart(menu, *area);
}

void TreeTools::fillTreePart(QMenu *menu, const AreaTree &known, const Area &area)
{
    const AreaId id = area.id;
    const auto siblings = known.children(area.parent);
    const int place = int(siblings.indexOf(id));
    addEdit(menu, tr("Rename"), [this, id] { rename(id); });
    addEdit(menu, tr("Move into another area"), [this, id] { move(id); }, !area.parent.isNull());
    addEdit(menu, tr("One place up"), [this, id, place] { reorder(id, place - 1); }, place > 0);
    addEdit(menu, tr("One place down"), [this, id, place] { reorder(id, place + 1); }, place + 1 < siblings.size());
    if (area.kind == AreaKind::Building)
        addEdit(menu, tr("Plan its micro-units"), [this, id] { planUnits(id); });
    if (area.kind == AreaKind::Unit) {
        addEdit(menu, tr("Split the micro-unit"), [this, id] { split(id); });
        addEdit(menu, tr("Merge into another micro-unit"), [this, id] { merge(id); }, siblings.size() > 1);
    }
    addEdit(menu, tr("Give up the area"), [this, id] { voidArea(id); }, known.children(id).isEmpty());
}

void TreeTools::fillLeaderPart(QMenu *menu, const Area &area)
{
    if (leaderTitle(area.kind).isEmpty())
        return;
    const auto leader = leaderOf(m_services.desk.db(), area.id);
    const bool led = leader.ok() && leader->has_value();
    menu->addSeparator();
    QAction *action = led ? menu->addAction(tr("End the appointment of %1").arg((*leader)->person.name), this,
                                [this, id = area.id] { endLeader(id); })
                          : menu->addAction(tr("Appoint the %1").arg(leaderTitle(area.kind)), this,
                                [this, id = area.id] { appoint(id); });
    action->setEnabled(!m_services.desk.isReadOnly());
    if (action->isEnabled())
        allow(action, m_services.desk.reader(), Action::Edit, Kind::Leaders);
}

void TreeTools::reorder(AreaId id, int place)
{
    m_panel->write([id, place](Ledger &ledger) { return reorderArea(ledger, id, place); }, tr("The order was changed."));
}

MergeChoice TreeTools::choiceOf(const Area &unit) const
{
    MergeChoice choice{unit, {}, 0, 0};
    if (const auto leader = leaderOf(m_services.desk.db(), unit.id); leader.ok() && leader->has_value())
        choice.leader = (*leader)->person.name;
    if (const auto households = householdsOfUnit(m_services.desk.db(), unit.id); households.ok()) {
        choice.households = int(households->size());
        choice.livedIn = int(std::count_if(households->begin(), households->end(),
            [](const UnitHousehold &household) { return !household.vacant; }));
    }
    return choice;
}

} // namespace linli::ui
