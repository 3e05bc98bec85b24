#include "ui/incidents/incidentform.h"

#include "core/base/money.h"
#include "core/cases/casestore.h"
#include "core/households/householdquery.h"
#include "ui/incidents/householdbox.h"
#include "ui/incidents/peopleparts.h"
#include "ui/models/areabox.h"
#include "ui/models/desk.h"
#include "ui/widgets/datefield.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

namespace linli::ui {

namespace {

AreaTree treeOf(Desk &desk)
{
    auto tree = AreaTree::loadInScope(desk.db());
    return tree.ok() ? tree.take() : AreaTree();
}

QPlainTextEdit *textField(const QString &value)
{
    auto *field = new QPlainTextEdit(value);
    field->setTabChangesFocus(true);
    return field;
}

QSpinBox *countField(int value)
{
    auto *field = new QSpinBox;
    field->setRange(0, 9999);
    field->setValue(value);
    return field;
}

QTime timeFrom(const QString &typed)
{
    QString text = typed.trimmed();
    text.replace(QStringLiteral("："), QStringLiteral(":"));
    return QTime::fromString(text, QStringLiteral("H:mm"));
}

} // namespace

IncidentForm::IncidentForm(const Theme &theme, Desk &desk, const IncidentDetails &details, QWidget *parent)
    : PanelForm(theme, details.one.id ? tr("Correct the incident") : tr("Record an incident"), tr("Save"), parent)
    , m_desk(desk)
    , m_caseNumber(details.row.caseNumber)
    , m_case(details.one.facts.fromCase)
    , m_kind(new QComboBox)
    , m_day(new DateField(theme))
    , m_time(new QLineEdit)
    , m_household(new HouseholdBox(desk))
    , m_area(new AreaBox(treeOf(desk), tr("the household's micro-unit")))
    , m_place(new QLineEdit)
    , m_body(textField(details.one.facts.body))
    , m_people(new PeopleParts)
    , m_injured(countField(details.one.facts.injured))
    , m_dead(countField(details.one.facts.dead))
    , m_loss(new QLineEdit)
    , m_handled(textField(details.one.facts.handled))
    , m_fromCase(new QLineEdit(details.row.caseNumber))
{
    const IncidentFacts &facts = details.one.facts;
    addWhat(facts);
    addWhere(facts);
    addHarm(facts);
    m_people->setParts(facts.persons, details.persons);
    connect(m_household, &HouseholdBox::chosen, this, &IncidentForm::offerPeople);
    m_household->setHousehold(facts.household);
}

void IncidentForm::addWhat(const IncidentFacts &facts)
{
    for (const IncidentKind kind : allOf<IncidentKind>)
        m_kind->addItem(displayName(kind), int(kind));
    m_kind->setCurrentIndex(m_kind->findData(int(facts.day.isValid() ? facts.kind : allOf<IncidentKind>.front())));
    m_day->setDate(facts.day.isValid() ? facts.day : m_desk.clock().today());
    m_time->setText(facts.time.isValid() ? facts.time.toString(QStringLiteral("HH:mm")) : QString());
    m_time->setPlaceholderText(tr("If it is known, as 18:40"));
    m_body->setMinimumHeight(64);
    form()->addField(tr("Kind"), m_kind, true);
    form()->addField(tr("Day"), m_day, true);
    form()->addField(tr("Time"), m_time);
    form()->addField(tr("What happened"), m_body, true);
}

void IncidentForm::addWhere(const IncidentFacts &facts)
{
    if (!facts.household)
        m_area->setArea(facts.area);
    m_place->setText(facts.place);
    form()->addField(tr("Household"), m_household);
    form()->addField(tr("Area"), m_area, false, tr("Where no household is concerned"));
    form()->addField(tr("Where exactly"), m_place);
    form()->addField(tr("Who is concerned"), m_people);
}

void IncidentForm::addHarm(const IncidentFacts &facts)
{
    m_loss->setText(facts.loss ? yuanField(*facts.loss) : QString());
    m_loss->setPlaceholderText(tr("In yuan, if it is known"));
    form()->addField(tr("Injured"), m_injured);
    form()->addField(tr("Dead"), m_dead);
    form()->addField(tr("Loss"), m_loss);
    form()->addField(tr("What was done"), m_handled);
    m_fromCase->setPlaceholderText(tr("Its number"));
    form()->addField(tr("Case"), m_fromCase);
}

void IncidentForm::offerPeople(HouseholdId household)
{
    m_area->setEnabled(!household);
    QList<PeopleParts::Offered> people;
    if (household) {
        if (const auto card = householdCard(m_desk.db(), household); card.ok()) {
            for (const Member &member : card->members) {
                if (member.membership.until.isEmpty())
                    people.append({member.person.id, member.person.name});
            }
        }
    }
    m_people->offer(people);
}

bool IncidentForm::check()
{
    form()->clearErrors();
    const auto mark = [this](QWidget *field, bool good, const QString &problem) {
        if (!good)
            form()->setError(field, problem);
    };
    mark(m_day, m_day->date().has_value(), m_day->problem().isEmpty() ? tr("Say on which day it happened.") : m_day->problem());
    mark(m_time, m_time->text().trimmed().isEmpty() || timeFrom(m_time->text()).isValid(), tr("Write the time as 18:40, or leave it empty."));
    mark(m_body, !m_body->toPlainText().trimmed().isEmpty(), tr("Write in a few words what happened."));
    mark(m_household, !m_household->isUnclear(), tr("Choose the household from the list, or empty this field."));
    mark(m_area, m_household->household() || m_area->area(), tr("Choose the household, or an area here."));
    mark(m_loss, m_loss->text().trimmed().isEmpty() || fenFromText(m_loss->text()), tr("Write the amount in yuan, like 3500 or 1.2万."));
    const QString number = m_fromCase->text().trimmed();
    if (number.isEmpty()) {
        m_case = {};
    } else if (number != m_caseNumber) {
        const auto file = findCase(m_desk.reader(), number);
        m_case = file.ok() ? file->id : CaseId();
        mark(m_fromCase, file.ok(), tr("There is no case with this number."));
    }
    if (form()->hasErrors())
        form()->focusFirstError();
    return !form()->hasErrors();
}

IncidentFacts IncidentForm::facts() const
{
    IncidentFacts facts;
    facts.kind = IncidentKind(m_kind->currentData().toInt());
    facts.day = m_day->date().value_or(QDate());
    facts.time = timeFrom(m_time->text());
    facts.household = m_household->household();
    facts.area = facts.household ? AreaId() : m_area->area();
    facts.place = m_place->text();
    facts.body = m_body->toPlainText();
    facts.injured = m_injured->value();
    facts.dead = m_dead->value();
    facts.loss = fenFromText(m_loss->text());
    facts.handled = m_handled->toPlainText();
    facts.fromCase = m_case;
    facts.persons = m_people->parts();
    return facts;
}

} // namespace linli::ui
