#include "ui/ledger/lifeform.h"

#include "core/households/householdquery.h"
#include "ui/models/desk.h"
#include "ui/widgets/flowlayout.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

namespace linli::ui {

QStringList usualRelations()
{
    return {QStringLiteral("户主"), QStringLiteral("配偶"), QStringLiteral("子"), QStringLiteral("女"),
        QStringLiteral("父亲"), QStringLiteral("母亲"), QStringLiteral("岳父"), QStringLiteral("岳母"),
        QStringLiteral("儿媳"), QStringLiteral("女婿"), QStringLiteral("孙子"), QStringLiteral("孙女"),
        QStringLiteral("保姆"), QStringLiteral("租客"), QStringLiteral("其他")};
}

LifeForm::LifeForm(const Services &services, const QString &title, const QString &saveText, QWidget *parent)
    : StepForm(services.theme, title, saveText, parent)
    , m_services(services)
{
}

void LifeForm::addHousehold(AreaId building, HouseholdId except, const QString &none)
{
    m_except = except;
    m_noHousehold = none;
    m_building = new QComboBox;
    m_room = new QComboBox;
    if (const auto tree = AreaTree::loadInScope(m_services.desk.db()); tree.ok()) {
        for (const Area &area : tree->all()) {
            if (area.kind == AreaKind::Building)
                m_building->addItem(area.name, area.id.value);
        }
    }
    m_building->setCurrentIndex(m_building->findData(building.value));
    form()->addField(tr("Building"), m_building, none.isEmpty());
    form()->addField(tr("Household"), m_room, none.isEmpty());
    form()->keep(QStringLiteral("building"), m_building);
    form()->keep(QStringLiteral("household"), m_room);
    connect(m_building, &QComboBox::currentIndexChanged, this, &LifeForm::fillRooms);
    fillRooms();
}

void LifeForm::fillRooms()
{
    m_room->clear();
    if (!m_noHousehold.isEmpty())
        m_room->addItem(m_noHousehold, qint64(0));
    HouseholdFilter filter;
    filter.within = AreaId(m_building->currentData().toLongLong());
    if (!filter.within)
        return;
    const auto page = householdPage(m_services.desk.db(), filter, {}, std::nullopt, 1000); // A building has fewer.
    if (!page.ok())
        return;
    const QString building = m_building->currentText() + u' ';
    for (const HouseholdRow &row : page->rows) {
        if (row.id == m_except)
            continue;
        const QString room = row.address.startsWith(building) ? row.address.mid(building.size()) : row.address;
        const QString who = row.residents == 0 ? tr("nobody") : row.headName;
        m_room->addItem(QStringLiteral("%1 · %2").arg(room, who), row.id.value);
    }
    if (m_noHousehold.isEmpty())
        m_room->setCurrentIndex(-1);
}

void LifeForm::addPerson(const QString &label, const QString &none)
{
    m_nobody = none;
    m_search = new QLineEdit;
    m_search->setPlaceholderText(tr("Type the beginning of the name"));
    m_person = new QComboBox;
    form()->addField(label, m_search, none.isEmpty());
    form()->addField(tr("Found"), m_person, none.isEmpty());
    form()->keep(QStringLiteral("search"), m_search);
    form()->keep(QStringLiteral("person"), m_person);
    connect(m_search, &QLineEdit::textChanged, this, &LifeForm::findPeople);
    findPeople({});
}

void LifeForm::findPeople(const QString &text)
{
    m_person->clear();
    if (!m_nobody.isEmpty())
        m_person->addItem(m_nobody, qint64(0));
    const auto people = peopleNamed(m_services.desk.reader(), text, 20);
    if (!people.ok())
        return;
    for (const PersonFound &one : *people) {
        QStringList words{one.name, one.birth.left(4), one.address};
        words.removeAll(QString());
        m_person->addItem(words.join(QStringLiteral(" · ")), one.id.value);
    }
    if (!people->isEmpty())
        m_person->setCurrentIndex(m_nobody.isEmpty() ? 0 : 1);
}

void LifeForm::addRelation()
{
    m_relation = new QComboBox;
    m_relation->setEditable(true);
    m_relation->addItems(usualRelations());
    m_relation->setCurrentText({});
    form()->addField(tr("Relation to the head"), m_relation);
    form()->keep(QStringLiteral("relation"), m_relation);
}

void LifeForm::addRegistration()
{
    m_registration = new QComboBox;
    for (const Registration registration :
        {Registration::Unknown, Registration::Local, Registration::Elsewhere, Registration::Floating})
        m_registration->addItem(
            registration == Registration::Unknown ? tr("not known") : displayName(registration), int(registration));
    form()->addField(tr("Registration"), m_registration);
    form()->keep(QStringLiteral("registration"), m_registration);
}

void LifeForm::addSex()
{
    m_sex = new QComboBox;
    for (const Sex sex : {Sex::Unknown, Sex::Male, Sex::Female})
        m_sex->addItem(sex == Sex::Unknown ? tr("not known") : displayName(sex), int(sex));
    form()->addField(tr("Sex"), m_sex);
    form()->keep(QStringLiteral("sex"), m_sex);
}

void LifeForm::addMembers(const QString &label, const Choices &members)
{
    m_memberBox = new QWidget;
    auto *flow = new FlowLayout(m_memberBox);
    for (const auto &[name, id] : members) {
        auto *check = new QCheckBox(name);
        flow->addWidget(check);
        m_members.append({check, id});
        form()->keep(QStringLiteral("member:%1").arg(id), check);
    }
    form()->addField(label, m_memberBox, true);
}

void LifeForm::addMember(const QString &label, const Choices &members)
{
    auto *box = new QComboBox;
    for (const auto &[name, id] : members)
        box->addItem(name, id);
    m_oneOf.append(box);
    if (members.isEmpty()) {
        box->setParent(this);
        box->hide();
        return;
    }
    form()->addField(label, box, true);
    form()->keep(QStringLiteral("one_of%1").arg(m_oneOf.size()), box);
}

HouseholdId LifeForm::household() const
{
    return HouseholdId(m_room ? m_room->currentData().toLongLong() : 0);
}

PersonId LifeForm::person() const
{
    return PersonId(m_person ? m_person->currentData().toLongLong() : 0);
}

QString LifeForm::relation() const
{
    return m_relation ? m_relation->currentText().trimmed() : QString();
}

Registration LifeForm::registration() const
{
    return m_registration ? Registration(m_registration->currentData().toInt()) : Registration::Unknown;
}

Sex LifeForm::sex() const
{
    return m_sex ? Sex(m_sex->currentData().toInt()) : Sex::Unknown;
}

QList<PersonId> LifeForm::members() const
{
    QList<PersonId> chosen;
    for (const auto &[check, id] : m_members) {
        if (check->isChecked())
            chosen.append(PersonId(id));
    }
    return chosen;
}

PersonId LifeForm::member(int which) const
{
    return PersonId(which < m_oneOf.size() ? m_oneOf[which]->currentData().toLongLong() : 0);
}

bool LifeForm::check()
{
    const bool rest = StepForm::check();
    if (m_room && m_noHousehold.isEmpty() && !household())
        form()->setError(m_room, tr("Choose the household."));
    if (m_person && m_nobody.isEmpty() && !person())
        form()->setError(m_search, tr("Nobody of this name was found in your areas."));
    if (m_memberBox && members().isEmpty())
        form()->setError(m_memberBox, tr("Choose who goes."));
    if (rest)
        form()->focusFirstError();
    return !form()->hasErrors();
}

} // namespace linli::ui
