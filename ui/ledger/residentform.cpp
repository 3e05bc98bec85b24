#include "ui/ledger/residentform.h"

#include "core/base/partialdate.h"
#include "core/persons/idnumber.h"
#include "core/persons/mask.h"
#include "core/persons/personwords.h"
#include "ui/ledger/lifeform.h"
#include "ui/ledger/wordbox.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/flowlayout.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

namespace linli::ui {

namespace {
const QString headRelation = QStringLiteral("户主");
}

ResidentForm::ResidentForm(const Theme &theme, const Person &person, const Membership &membership,
    const QStringList &careKinds, const CareKinds &known, QDate today, QWidget *parent)
    : PanelForm(
        theme, person.id ? tr("Correct the resident") : tr("New resident"), tr("Save resident"), parent)
    , m_person(person)
    , m_membership(membership)
    , m_shownId(shownIdNumber(person, today))
    , m_shownPhone(shownPhone(person, today))
    , m_shownPassport(shownPassport(person, today))
    , m_name(new QLineEdit(person.name))
    , m_relation(new QComboBox)
    , m_sex(new QComboBox)
    , m_birth(new QLineEdit(person.birth))
    , m_idNumber(new QLineEdit(m_shownId))
    , m_phone(new QLineEdit(m_shownPhone))
    , m_employer(new QLineEdit(person.employer))
    , m_education(makeWords(educations(), person.education, tr("not known")))
    , m_politics(new QComboBox)
    , m_military(makeWords(militaryServices(), person.military, tr("none or not known")))
    , m_marital(makeWords(maritalStatuses(), person.marital, tr("not known")))
    , m_registeredAt(new QLineEdit(person.registeredAt))
    , m_passport(new QLineEdit(m_shownPassport))
    , m_ownNote(new QLineEdit(person.note))
    , m_registration(new QComboBox)
    , m_from(new DateField(theme))
    , m_note(new QLineEdit(membership.note))
{
    addPersonFields();
    addMembershipFields();
    addCareFields(careKinds, known);
    addMoreFields();
}

void ResidentForm::addMoreFields()
{
    for (const Politics politics :
        {Politics::Unknown, Politics::PartyMember, Politics::LeagueMember, Politics::OtherParty, Politics::Masses})
        m_politics->addItem(
            politics == Politics::Unknown ? tr("not known") : displayName(politics), int(politics));
    m_politics->setCurrentIndex(m_politics->findData(int(m_person.politics)));
    const Person &p = m_person;
    form()->addSection(tr("More about the person"),
        !p.education.isEmpty() || !p.military.isEmpty() || !p.marital.isEmpty() || !p.registeredAt.isEmpty()
            || !p.note.isEmpty());
    form()->addField(tr("Employer"), m_employer);
    form()->addField(tr("Marital status"), m_marital);
    form()->addField(tr("Education"), m_education);
    form()->addField(tr("Political status"), m_politics);
    form()->addField(tr("Military service"), m_military);
    form()->addField(tr("Registered at"), m_registeredAt, false, tr("The address of the household register, if it is another"));
    form()->addField(tr("Own note"), m_ownNote);
    form()->keep(QStringLiteral("employer"), m_employer);
    form()->keep(QStringLiteral("marital"), m_marital);
    form()->keep(QStringLiteral("education"), m_education);
    form()->keep(QStringLiteral("politics"), m_politics);
    form()->keep(QStringLiteral("military"), m_military);
    form()->keep(QStringLiteral("registered_at"), m_registeredAt);
    form()->keep(QStringLiteral("own_note"), m_ownNote);
    if (p.idNumber.isEmpty()) {
        form()->addField(tr("Passport"), m_passport, false, tr("Of somebody without an ID number"));
        form()->keep(QStringLiteral("passport"), m_passport);
    } else {
        m_passport->setParent(this);
        m_passport->hide();
    }
}

void ResidentForm::addPersonFields()
{
    m_relation->setEditable(true);
    m_relation->addItems(usualRelations());
    m_relation->setCurrentText(m_membership.relation);
    for (const Sex sex : {Sex::Unknown, Sex::Male, Sex::Female})
        m_sex->addItem(sex == Sex::Unknown ? tr("not known") : displayName(sex), int(sex));
    m_sex->setCurrentIndex(m_sex->findData(int(m_person.sex)));
    m_birth->setPlaceholderText(tr("1948-03-12, 1948.3 or 1948"));
    form()->addField(tr("Name"), m_name, true);
    form()->addField(tr("Relation to the head"), m_relation);
    form()->addField(tr("Sex"), m_sex);
    form()->addField(tr("Birth"), m_birth);
    form()->addField(tr("ID number"), m_idNumber, false,
        m_person.idStatus == IdStatus::Lost ? tr("A spreadsheet lost its last digits; please enter it again.")
                                            : QString());
    form()->addField(tr("Phone"), m_phone);
    form()->keep(QStringLiteral("name"), m_name);
    form()->keep(QStringLiteral("relation"), m_relation);
    form()->keep(QStringLiteral("sex"), m_sex);
    form()->keep(QStringLiteral("birth"), m_birth);
    form()->keep(QStringLiteral("id_number"), m_idNumber);
    form()->keep(QStringLiteral("phone"), m_phone);
}

void ResidentForm::addMembershipFields()
{
    for (const Registration registration :
        {Registration::Unknown, Registration::Local, Registration::Elsewhere, Registration::Floating})
        m_registration->addItem(
            registration == Registration::Unknown ? tr("not known") : displayName(registration),
            int(registration));
    m_registration->setCurrentIndex(m_registration->findData(int(m_membership.registration)));
    m_from->setDate(m_membership.from.size() == 10
            ? std::optional(QDate::fromString(m_membership.from, Qt::ISODate))
            : std::nullopt);
    form()->addField(tr("Registration"), m_registration);
    form()->addField(tr("Moved in"), m_from, false, tr("Empty: since before our records"));
    form()->addField(tr("Note"), m_note);
    form()->keep(QStringLiteral("registration"), m_registration);
    form()->keep(QStringLiteral("from"), m_from);
    form()->keep(QStringLiteral("note"), m_note);
}

void ResidentForm::addCareFields(const QStringList &careKinds, const CareKinds &known)
{
    auto *box = new QWidget;
    auto *flow = new FlowLayout(box);
    QStringList kinds = known.offered();
    for (const QString &kind : careKinds) {
        if (!kinds.contains(kind))
            kinds.append(kind);
    }
    for (const QString &kind : std::as_const(kinds)) {
        auto *check = new QCheckBox(known.nameOf(kind));
        check->setChecked(careKinds.contains(kind));
        flow->addWidget(check);
        m_care.insert(kind, check);
        form()->keep(QStringLiteral("care:") + kind, check);
    }
    form()->addField(tr("To watch over"), box);
}

void ResidentForm::setValues(const FormValues &values)
{
    FormValues typed = values;
    for (const QString &number : {QStringLiteral("id_number"), QStringLiteral("phone"), QStringLiteral("passport")}) {
        if (typed.value(number).contains(u'*'))
            typed.remove(number);
    }
    PanelForm::setValues(typed);
}

Person ResidentForm::person() const
{
    Person person = m_person;
    person.name = m_name->text();
    person.sex = Sex(m_sex->currentData().toInt());
    person.birth = m_birth->text().trimmed();
    if (m_idNumber->text() != m_shownId)
        person.idNumber = m_idNumber->text();
    if (m_phone->text() != m_shownPhone)
        person.phone = m_phone->text().trimmed();
    person.employer = m_employer->text().trimmed();
    person.education = m_education->currentData().toString();
    person.politics = Politics(m_politics->currentData().toInt());
    person.military = m_military->currentData().toString();
    person.marital = m_marital->currentData().toString();
    person.registeredAt = m_registeredAt->text().trimmed();
    person.note = m_ownNote->text().trimmed();
    if (m_passport->text() != m_shownPassport)
        person.passport = m_passport->text().trimmed();
    return person;
}

Membership ResidentForm::membership() const
{
    Membership membership = m_membership;
    membership.relation = m_relation->currentText().trimmed();
    membership.isHead = membership.relation == headRelation;
    membership.registration = Registration(m_registration->currentData().toInt());
    membership.note = m_note->text().trimmed();
    if (const auto day = m_from->date())
        membership.from = day->toString(Qt::ISODate);
    else if (m_membership.from.size() == 10)
        membership.from.clear();
    return membership;
}

QStringList ResidentForm::careKinds() const
{
    QStringList kinds;
    for (auto check = m_care.begin(); check != m_care.end(); ++check) {
        if (check.value()->isChecked())
            kinds.append(check.key());
    }
    kinds.sort();
    return kinds;
}

bool ResidentForm::check()
{
    const Person person = this->person();
    if (person.name.trimmed().isEmpty())
        form()->setError(m_name, tr("Write the name."));
    if (!person.birth.isEmpty() && !PartialDate::fromOffice(person.birth))
        form()->setError(m_birth, tr("Write the birth as 1948-03-12, 1948.3 or 1948."));
    for (const auto &[field, shown] :
        {std::pair(m_idNumber, m_shownId), std::pair(m_phone, m_shownPhone), std::pair(m_passport, m_shownPassport)}) {
        if (field->text().contains(u'*') && field->text() != shown)
            form()->setError(field, tr("Type the whole number, or leave it as it was."));
    }
    const QString idNumber = normalisedIdNumber(person.idNumber);
    if (!idNumber.isEmpty() && !idNumber.contains(u'*') && !hasIdNumberForm(idNumber))
        form()->setError(m_idNumber, tr("An ID number has 18 characters: 17 digits and a digit or X."));
    if (!person.phone.isEmpty() && !person.phone.contains(u'*') && !normalisedPhone(person.phone))
        form()->setError(m_phone, tr("Write 11 digits, or the area code and the number."));
    if (!m_from->problem().isEmpty())
        form()->setError(m_from, m_from->problem());
    form()->focusFirstError();
    return !form()->hasErrors();
}

} // namespace linli::ui
