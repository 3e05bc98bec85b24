#include "ui/ledger/householdform.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

namespace linli::ui {

HouseholdForm::HouseholdForm(
    const Theme &theme, const AreaTree &tree, const Household &household, AreaId unit, QWidget *parent)
    : PanelForm(
        theme, household.id ? tr("Correct the household") : tr("New household"), tr("Save household"), parent)
    , m_tree(tree)
    , m_household(household)
    , m_building(new QComboBox)
    , m_unit(new QComboBox)
    , m_stairwell(new QLineEdit(household.stairwell))
    , m_room(new QLineEdit(household.room))
    , m_housing(new QComboBox)
    , m_vacant(new QCheckBox(tr("Nobody lives there")))
    , m_note(new QLineEdit(household.note))
{
    for (const Area &area : tree.all()) {
        if (area.kind == AreaKind::Building)
            m_building->addItem(area.name, area.id.value);
    }
    m_building->setCurrentIndex(m_building->findData(household.building.value));
    for (const Housing housing :
        {Housing::Unknown, Housing::Owned, Housing::Rented, Housing::Employer, Housing::Shop})
        m_housing->addItem(
            housing == Housing::Unknown ? tr("not known") : displayName(housing), int(housing));
    m_housing->setCurrentIndex(std::max(0, m_housing->findData(int(household.housing))));
    m_vacant->setChecked(household.vacant);
    form()->addField(tr("Building"), m_building, true);
    form()->addField(tr("Stairwell"), m_stairwell, false, tr("1 or 1单元; empty where there is one only"));
    form()->addField(tr("Room"), m_room, true);
    if (!household.id) {
        form()->addField(tr("Micro-unit"), m_unit);
        fillUnits();
        m_unit->setCurrentIndex(std::max(0, m_unit->findData(unit.value)));
        connect(m_building, &QComboBox::currentIndexChanged, this, &HouseholdForm::fillUnits);
    } else {
        m_unit->setParent(this);
        m_unit->hide();
    }
    form()->addField(tr("Housing"), m_housing);
    form()->addField(tr("Vacant"), m_vacant);
    form()->addField(tr("Note"), m_note);
    form()->keep(QStringLiteral("building"), m_building);
    form()->keep(QStringLiteral("stairwell"), m_stairwell);
    form()->keep(QStringLiteral("room"), m_room);
    if (!household.id)
        form()->keep(QStringLiteral("unit"), m_unit);
    form()->keep(QStringLiteral("housing"), m_housing);
    form()->keep(QStringLiteral("vacant"), m_vacant);
    form()->keep(QStringLiteral("note"), m_note);
}

void HouseholdForm::fillUnits()
{
    m_unit->clear();
    m_unit->addItem(tr("none yet"), qint64(0));
    const AreaId building(m_building->currentData().toLongLong());
    for (const AreaId id : m_tree.children(building)) {
        if (const Area *area = m_tree.find(id); area && area->kind == AreaKind::Unit)
            m_unit->addItem(area->name, id.value);
    }
}

Household HouseholdForm::household() const
{
    Household household = m_household;
    household.building = AreaId(m_building->currentData().toLongLong());
    household.stairwell = m_stairwell->text();
    household.room = m_room->text();
    household.vacant = m_vacant->isChecked();
    household.housing = household.vacant ? Housing::Vacant : Housing(m_housing->currentData().toInt());
    household.note = m_note->text().trimmed();
    return household;
}

AreaId HouseholdForm::unit() const
{
    return AreaId(m_unit->currentData().toLongLong());
}

bool HouseholdForm::check()
{
    if (m_building->currentIndex() < 0)
        form()->setError(m_building, tr("Choose the building."));
    if (m_room->text().trimmed().isEmpty())
        form()->setError(m_room, tr("Write the room's number, for example 302."));
    form()->focusFirstError();
    return !form()->hasErrors();
}

} // namespace linli::ui
