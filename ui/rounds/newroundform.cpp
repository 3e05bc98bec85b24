#include "ui/rounds/newroundform.h"

#include "ui/models/desk.h"
#include "ui/rounds/areapicker.h"
#include "ui/widgets/button.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/form.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scroll.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace linli::ui {

NewRoundForm::NewRoundForm(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_form(new Form(services.theme))
    , m_name(new QLineEdit)
    , m_areas(new AreaPicker(services.theme))
    , m_fieldBox(new QWidget)
    , m_from(new DateField(services.theme))
    , m_until(new DateField(services.theme))
{
    auto *grid = new QGridLayout(m_fieldBox);
    grid->setContentsMargins(0, 0, 0, 0);
    for (const NamedWord &field : roundFields()) {
        auto *box = new QCheckBox(field.name);
        grid->addWidget(box, int(m_fields.size()) / 2, int(m_fields.size()) % 2);
        m_fields.append({field.word, box});
    }
    m_form->addField(tr("Name"), m_name, true);
    m_form->addField(tr("First day"), m_from, true);
    m_form->addField(tr("Last day"), m_until, true);
    m_form->addField(tr("Confirmed at the door"), m_fieldBox, true);
    auto *start = makeButton(tr("Start the round"), ButtonKind::Primary);
    auto *cancel = makeButton(tr("Cancel"));
    connect(start, &QPushButton::clicked, this, &NewRoundForm::start);
    connect(cancel, &QPushButton::clicked, this, &NewRoundForm::cancelled);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(start);
    auto *left = new QWidget;
    auto *leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, 0, 0, 0);
    leftColumn->addWidget(m_form);
    leftColumn->addStretch(1);
    auto *where = new QVBoxLayout;
    where->addWidget(makeLabel(tr("Where the round goes; tick as many as you like"), LabelKind::Muted));
    where->addWidget(m_areas, 1);
    auto *both = new QHBoxLayout;
    both->setSpacing(Space::large);
    both->addWidget(makeScroll(left), 1);
    both->addLayout(where, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(both, 1);
    column->addLayout(buttons);
}

void NewRoundForm::begin()
{
    const QDate today = m_services.desk.clock().today();
    m_form->clearErrors();
    m_name->clear();
    m_from->setDate(today);
    m_until->setDate(today.addDays(14));
    static const QStringList usual{QStringLiteral("people"), QStringLiteral("phone"), QStringLiteral("livelihood"),
        QStringLiteral("gas"), QStringLiteral("wiring"), QStringLiteral("care")};
    for (const auto &[word, box] : std::as_const(m_fields))
        box->setChecked(usual.contains(word));
    m_areas->setProblem({});
    if (const auto tree = AreaTree::loadInScope(m_services.desk.db()); tree.ok())
        m_areas->show(*tree);
    m_form->focusFirstField();
}

bool NewRoundForm::check(const Round &round)
{
    if (round.name.trimmed().isEmpty())
        m_form->setError(m_name, tr("Give the round a name."));
    for (DateField *field : {m_from, m_until}) {
        if (!field->date())
            m_form->setError(field, field->problem().isEmpty() ? tr("Choose a day.") : field->problem());
    }
    if (m_from->date() && m_until->date() && round.until < round.from)
        m_form->setError(m_until, tr("The last day lies before the first."));
    if (round.fields.isEmpty())
        m_form->setError(m_fieldBox, tr("Tick what is confirmed."));
    m_areas->setProblem(round.areas.isEmpty() ? tr("Tick at least one area.") : QString());
    if (m_form->hasErrors())
        m_form->focusFirstError();
    return !m_form->hasErrors() && !round.areas.isEmpty();
}

void NewRoundForm::start()
{
    m_form->clearErrors();
    Round round;
    round.name = m_name->text();
    round.areas = m_areas->areas();
    round.from = m_from->date().value_or(QDate());
    round.until = m_until->date().value_or(QDate());
    for (const auto &[word, box] : std::as_const(m_fields)) {
        if (box->isChecked())
            round.fields.append(word);
    }
    if (!check(round))
        return;
    m_services.desk.write<RoundId>(
        this, [round](Ledger &ledger) { return startRound(ledger, round); },
        [this](const Result<RoundId> &started) {
            if (started.ok())
                Q_EMIT this->started(*started);
            else
                m_form->setError(m_name, started.error().message);
        });
}

} // namespace linli::ui
