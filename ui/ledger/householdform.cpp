#include "ui/ledger/householdform.h"

#include "core/households/householdwords.h"
#include "core/persons/idnumber.h"
#include "core/persons/mask.h"
#include "ui/ledger/wordbox.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace linli::ui {

HouseholdForm::HouseholdForm(
    const Theme &theme, const AreaTree &tree, const Household &household, AreaId unit, QWidget *parent)
    : PanelForm(
        theme, household.id ? tr("Correct the household") : tr("New household"), tr("Save household"), parent)
    , m_tree(tree)
    , m_household(household)
    , m_shownPhone(shownPhone(household.contactPhone, false))
    , m_building(new QComboBox)
    , m_unit(new QComboBox)
    , m_stairwell(new QLineEdit(household.stairwell))
    , m_room(new QLineEdit(household.room))
    , m_housing(new QComboBox)
    , m_vacant(new QCheckBox(tr("Nobody lives there")))
    , m_livelihood(makeWords(livelihoods(), household.livelihood, tr("not known")))
    , m_gas(makeWords(gasHoses(), household.gas, tr("not known")))
    , m_wiring(makeWords(wirings(), household.wiring, tr("not known")))
    , m_pets(new QLineEdit(household.pets))
    , m_safetyNote(new QLineEdit(household.safetyNote))
    , m_contactName(new QLineEdit(household.contactName))
    , m_contactPhone(new QLineEdit(m_shownPhone))
    , m_vehicles(new QPlainTextEdit(household.vehicles))
    , m_note(new QLineEdit(household.note))
{
    addAddressFields(unit);
    addFacts();
}

void HouseholdForm::addAddressFields(AreaId unit)
{
    for (const Area &area : m_tree.all()) {
        if (area.kind == AreaKind::Building)
            m_building->addItem(area.name, area.id.value);
    }
    m_building->setCurrentIndex(m_building->findData(m_household.building.value));
    for (const Housing housing :
        {Housing::Unknown, Housing::Owned, Housing::Rented, Housing::Employer, Housing::Shop})
        m_housing->addItem(
            housing == Housing::Unknown ? tr("not known") : displayName(housing), int(housing));
    m_housing->setCurrentIndex(std::max(0, m_housing->findData(int(m_household.housing))));
    m_vacant->setChecked(m_household.vacant);
    form()->addField(tr("Building"), m_building, true);
    form()->addField(tr("Stairwell"), m_stairwell, false, tr("1 or 1单元; empty where there is one only"));
    form()->addField(tr("Room"), m_room, true);
    form()->keep(QStringLiteral("building"), m_building);
    form()->keep(QStringLiteral("stairwell"), m_stairwell);
    form()->keep(QStringLiteral("room"), m_room);
    if (!m_household.id) {
        form()->addField(tr("Micro-unit"), m_unit);
        fillUnits();
        m_unit->setCurrentIndex(std::max(0, m_unit->findData(unit.value)));
        connect(m_building, &QComboBox::currentIndexChanged, this, &HouseholdForm::fillUnits);
        form()->keep(QStringLiteral("unit"), m_unit);
    } else {
        m_unit->setParent(this);
        m_unit->hide();
    }
    form()->addField(tr("Housing"), m_housing);
    form()->addField(tr("Vacant"), m_vacant);
    form()->addField(tr("Livelihood"), m_livelihood);
    form()->addField(tr("Note"), m_note);
    form()->keep(QStringLiteral("housing"), m_housing);
    form()->keep(QStringLiteral("vacant"), m_vacant);
    form()->keep(QStringLiteral("livelihood"), m_livelihood);
    form()->keep(QStringLiteral("note"), m_note);
}

void HouseholdForm::addFacts()
{
    const Household &h = m_household;
    form()->addSection(tr("Safety and pets"),
        !h.gas.isEmpty() || !h.wiring.isEmpty() || !h.pets.isEmpty() || !h.safetyNote.isEmpty());
    form()->addField(tr("Gas hose"), m_gas);
    form()->addField(tr("Wiring"), m_wiring);
    form()->addField(tr("Pets"), m_pets);
    form()->addField(tr("To mind"), m_safetyNote);
    form()->addSection(tr("Emergency contact and vehicles"),
        !h.contactName.isEmpty() || !h.contactPhone.isEmpty() || !h.vehicles.isEmpty());
    form()->addField(tr("Contact"), m_contactName);
    form()->addField(tr("Contact's phone"), m_contactPhone);
    form()->addField(tr("Vehicles"), m_vehicles, false, tr("The plate and what it is, a line each"));
    form()->keep(QStringLiteral("gas"), m_gas);
    form()->keep(QStringLiteral("wiring"), m_wiring);
    form()->keep(QStringLiteral("pets"), m_pets);
    form()->keep(QStringLiteral("safety_note"), m_safetyNote);
    form()->keep(QStringLiteral("contact_name"), m_contactName);
    form()->keep(QStringLiteral("contact_phone"), m_contactPhone);
    form()->keep(QStringLiteral("vehicles"), m_vehicles);
}

void HouseholdForm::setValues(const FormValues &values)
{
    FormValues typed = values;
    if (typed.value(QStringLiteral("contact_phone")).contains(u'*'))
        typed.remove(QStringLiteral("contact_phone"));
    PanelForm::setValues(typed);
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
    household.livelihood = m_livelihood->currentData().toString();
    household.gas = m_gas->currentData().toString();
    household.wiring = m_wiring->currentData().toString();
    household.pets = m_pets->text();
    household.safetyNote = m_safetyNote->text();
    household.contactName = m_contactName->text();
    if (m_contactPhone->text() != m_shownPhone)
        household.contactPhone = m_contactPhone->text().trimmed();
    household.vehicles = m_vehicles->toPlainText();
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
    const QString phone = m_contactPhone->text().trimmed();
    if (m_contactPhone->text() != m_shownPhone && phone.contains(u'*'))
        form()->setError(m_contactPhone, tr("Type the whole number, or leave it as it was."));
    else if (m_contactPhone->text() != m_shownPhone && !phone.isEmpty() && !normalisedPhone(phone))
        form()->setError(m_contactPhone, tr("Write 11 digits, or the area code and the number."));
    form()->focusFirstError();
    return !form()->hasErrors();
}

} // namespace linli::ui
