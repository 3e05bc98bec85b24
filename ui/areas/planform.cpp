#include "ui/areas/planform.h"

#include "ui/areas/areaforms.h"
#include "ui/widgets/button.h"
#include "ui/widgets/datefield.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QTreeWidget>

namespace linli::ui {

PlanForm::PlanForm(const Theme &theme, const BuildingPlan &plan, QDate today, QWidget *parentWidget)
    : PanelForm(theme, tr("Micro-units of %1").arg(plan.building.name), tr("Take the plan over"), parentWidget)
    , m_plan(plan)
    , m_day(new DateField(theme))
    , m_tree(new QTreeWidget)
    , m_target(new QComboBox)
{
    m_day->setDate(today);
    m_tree->setHeaderHidden(true);
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_tree->setAccessibleName(tr("Planned micro-units and their households"));
    m_tree->setMinimumHeight(theme.metrics().row * 7);
    auto *move = new QWidget;
    auto *row = new QHBoxLayout(move);
    row->setContentsMargins(0, 0, 0, 0);
    auto *button = makeButton(tr("Move there"));
    row->addWidget(m_target, 1);
    row->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this] { moveChosen(m_target->currentIndex()); });
    form()->addField(tr("From"), m_day, true);
    form()->addField(tr("Plan"), m_tree, false, tr("Choose households, and below where they go instead"));
    form()->addField(tr("Into"), move);
    fill();
}

void PlanForm::fill()
{
    QSet<QString> open;
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        if (m_tree->topLevelItem(i)->isExpanded())
            open.insert(m_tree->topLevelItem(i)->data(0, Qt::UserRole + 1).toString());
    }
    QHash<HouseholdId, const PlanFlat *> flats;
    for (const PlanFlat &flat : m_plan.flats)
        flats.insert(flat.household, &flat);
    const int target = m_target->currentIndex();
    m_tree->clear();
    m_target->clear();
    for (const PlannedUnit &unit : m_plan.units) {
        // Under the building's name a micro-unit needs only its own part.
        const QString own = unit.name.startsWith(m_plan.building.name + u'-')
            ? tr("unit %1").arg(unit.name.mid(m_plan.building.name.size() + 1))
            : unit.name;
        auto *item = new QTreeWidgetItem(m_tree, {own + QStringLiteral("  ") + sizeInWords(unit.livedIn)});
        item->setData(0, Qt::UserRole + 1, unit.name);
        item->setFlags(item->flags() & ~Qt::ItemIsSelectable);
        for (const HouseholdId id : unit.households) {
            const PlanFlat &flat = *flats.value(id);
            auto *child = new QTreeWidgetItem(item, {QStringList{flat.stairwell, flat.room,
                flat.vacant ? tr("□ vacant") : flat.headName}.join(u' ').trimmed()});
            child->setData(0, Qt::UserRole, id.value);
        }
        item->setExpanded(open.contains(unit.name));
        m_target->addItem(own);
    }
    m_target->setCurrentIndex(std::max(0, target));
    QStringList lines{tr("Now %1 micro-unit(s), %2 of the right size.").arg(m_plan.now.size()).arg(m_plan.fitsNow()),
        tr("Planned %1, %2 of the right size.").arg(m_plan.units.size()).arg(m_plan.fitsThen()),
        tr("%n household(s) change their micro-unit.", nullptr, m_plan.moving())};
    QStringList emptied;
    for (const PresentUnit &unit : m_plan.now) {
        if (m_plan.emptied().contains(unit.area.id))
            emptied.append(unit.leader.isEmpty() ? unit.area.name : unit.area.name + u' ' + unit.leader);
    }
    if (!emptied.isEmpty())
        lines.append(tr("Given up: %1").arg(emptied.join(QStringLiteral("、"))));
    setNotice(lines.join(u'\n'));
    Q_EMIT planChanged();
}

void PlanForm::moveChosen(qsizetype to)
{
    const auto chosen = m_tree->selectedItems();
    for (const QTreeWidgetItem *item : chosen) {
        if (const HouseholdId id(item->data(0, Qt::UserRole).toLongLong()); id) {
            if (const auto changed = changePlan(m_plan, id, to); !changed.ok())
                return fail(changed.error().message);
        }
    }
    fill();
}

QDate PlanForm::day() const
{
    return m_day->date().value_or(QDate());
}

bool PlanForm::check()
{
    if (!m_day->date())
        form()->setError(m_day, tr("Say from which day."));
    form()->focusFirstError();
    return !form()->hasErrors();
}

BuildingPicture PlanForm::preview(BuildingPicture picture, const BuildingPlan &plan)
{
    QHash<AreaId, QString> leaders;
    for (const PresentUnit &unit : plan.now)
        leaders.insert(unit.area.id, unit.leader);
    QHash<HouseholdId, AreaId> units;
    picture.units.clear();
    for (qsizetype i = 0; i < plan.units.size(); ++i) {
        const PlannedUnit &unit = plan.units[i];
        const AreaId id(-1 - i); // Planned ones have no number yet.
        picture.units.append({id, unit.name, leaders.value(unit.unit), int(unit.households.size()), unit.livedIn});
        for (const HouseholdId household : unit.households)
            units.insert(household, id);
    }
    for (PictureFlat &flat : picture.flats)
        flat.unit = units.value(flat.id);
    return picture;
}

} // namespace linli::ui
