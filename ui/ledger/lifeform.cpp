#include "ui/ledger/lifeform.h"

#include "core/households/householdquery.h"
#include "ui/models/desk.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>

namespace linli::ui {

namespace {

constexpr qint64 fresh = -1; // instead of a household's id
constexpr int headRole = Qt::UserRole + 1; // the head's name where somebody lives

QString wordsOf(const PersonFound &person)
{
    QStringList words{person.name, person.birth.left(4), person.address};
    words.removeAll(QString());
    return words.join(QStringLiteral(" · "));
}

} // namespace

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
    connect(m_room, &QComboBox::currentIndexChanged, this, &LifeForm::followRoom);
    fillRooms();
}

void LifeForm::fillRooms()
{
    m_room->clear();
    if (!m_noHousehold.isEmpty())
        m_room->addItem(m_noHousehold, qint64(0));
    if (m_number)
        m_room->addItem(tr("a flat that is not in the ledger yet"), fresh);
    HouseholdFilter filter;
    filter.within = AreaId(m_building->currentData().toLongLong());
    if (!filter.within)
        return;
    const auto page = householdPage(m_services.desk.db(), filter, {}, std::nullopt, 1000); // A building has fewer.
    if (!page.ok())
        return;
    const QString building = m_building->currentText() + u' ';
    for (const HouseholdRow &row : page->rows) {
        if (row.id == m_except || (m_number && row.residents > 0)) // Those who split off go where nobody lives.
            continue;
        const QString room = row.address.startsWith(building) ? row.address.mid(building.size()) : row.address;
        const QString who = row.residents == 0 ? tr("nobody") : row.headName;
        m_room->addItem(QStringLiteral("%1 · %2").arg(room, who), row.id.value);
        if (row.residents > 0)
            m_room->setItemData(m_room->count() - 1, row.headName, headRole);
    }
    if (m_noHousehold.isEmpty())
        m_room->setCurrentIndex(-1);
}

void LifeForm::addFreshFlat()
{
    m_stairwell = new QLineEdit;
    m_number = new QLineEdit;
    m_unit = new QComboBox;
    form()->addField(tr("Stairwell"), m_stairwell, false, tr("1 or 1单元; empty where there is one only"));
    form()->addField(tr("Room"), m_number, true);
    form()->addField(tr("Micro-unit"), m_unit);
    fillRooms();
    fillUnits();
    connect(m_building, &QComboBox::currentIndexChanged, this, &LifeForm::fillUnits);
    form()->keep(QStringLiteral("stairwell"), m_stairwell);
    form()->keep(QStringLiteral("room"), m_number);
    form()->keep(QStringLiteral("unit"), m_unit);
    followRoom();
}

void LifeForm::fillUnits()
{
    m_unit->clear();
    m_unit->addItem(tr("none yet"), qint64(0));
    const auto tree = AreaTree::loadInScope(m_services.desk.db());
    if (!tree.ok())
        return;
    for (const AreaId id : tree->children(AreaId(m_building->currentData().toLongLong()))) {
        if (const Area *area = tree->find(id); area && area->kind == AreaKind::Unit)
            m_unit->addItem(area->name, id.value);
    }
    m_unit->setCurrentIndex(m_unit->count() == 2 ? 1 : 0); // The only one is the likely one.
}

void LifeForm::addRelations(const Choices &members)
{
    m_relationBox = new QWidget;
    auto *grid = new QGridLayout(m_relationBox);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(1, 1);
    m_relationHead = makeLabel({}, LabelKind::Muted, m_relationBox, true);
    grid->addWidget(m_relationHead, 0, 0, 1, 2);
    for (const auto &[name, id] : members) {
        auto *box = new QComboBox;
        box->setEditable(true);
        box->addItems(usualRelations().mid(1)); // The head is there already.
        box->setCurrentText({});
        box->setAccessibleName(tr("What %1 is to the head there").arg(name));
        grid->addWidget(makeLabel(name, LabelKind::Plain), grid->rowCount(), 0);
        grid->addWidget(box, grid->rowCount() - 1, 1);
        m_relations.append({box, id});
        form()->keep(QStringLiteral("relation:%1").arg(id), box);
    }
    form()->addField(tr("Relations there"), m_relationBox);
    followRoom();
}

void LifeForm::followRoom()
{
    for (QWidget *field : QList<QWidget *>{m_stairwell, m_number, m_unit}) {
        if (field)
            form()->setShown(field, isFresh());
    }
    if (!m_relationBox)
        return;
    const QVariant head = m_room->currentData(headRole);
    form()->setShown(m_relationBox, head.isValid());
    m_relationHead->setText(head.toString().isEmpty()
            ? tr("What each of them is to the head there; what is left empty is asked for later.")
            : tr("What each of them is to %1, the head there; what is left empty is asked for later.").arg(head.toString()));
}

bool LifeForm::isFresh() const
{
    return m_number && m_room->currentData().toLongLong() == fresh;
}

Household LifeForm::freshFlat() const
{
    Household flat;
    flat.building = AreaId(m_building->currentData().toLongLong());
    flat.stairwell = m_stairwell->text().trimmed();
    flat.room = m_number->text().trimmed();
    return flat;
}

AreaId LifeForm::freshUnit() const
{
    return AreaId(m_unit->currentData().toLongLong());
}

QHash<PersonId, QString> LifeForm::relations() const
{
    QHash<PersonId, QString> said;
    if (!m_relationBox || !m_room->currentData(headRole).isValid())
        return said;
    for (const auto &[box, id] : m_relations) {
        if (const QString relation = box->currentText().trimmed(); !relation.isEmpty())
            said.insert(PersonId(id), relation);
    }
    return said;
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
        m_person->addItem(wordsOf(one), one.id.value);
    }
    if (!people->isEmpty())
        m_person->setCurrentIndex(m_nobody.isEmpty() ? 0 : 1);
}

void LifeForm::choosePerson(const PersonFound &person)
{
    m_search->setText(person.name);
    if (m_person->findData(person.id.value) < 0)
        m_person->addItem(wordsOf(person), person.id.value);
    m_person->setCurrentIndex(m_person->findData(person.id.value));
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
    const qint64 id = m_room ? m_room->currentData().toLongLong() : 0;
    return HouseholdId(id == fresh ? 0 : id);
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
    if (isFresh() && m_number->text().trimmed().isEmpty())
        form()->setError(m_number, tr("Write the room's number, for example 302."));
    if (m_person && m_nobody.isEmpty() && !person())
        form()->setError(m_search, tr("Nobody of this name was found in your areas."));
    if (m_memberBox && members().isEmpty())
        form()->setError(m_memberBox, tr("Choose who goes."));
    if (rest)
        form()->focusFirstError();
    return !form()->hasErrors();
}

} // namespace linli::ui
