#include "ui/rounds/newroundform.h"

#include "ui/models/desk.h"
#include "ui/widgets/button.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace linli::ui {

NewRoundForm::NewRoundForm(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_form(new Form(services.theme))
    , m_name(new QLineEdit)
    , m_area(new QComboBox)
    , m_from(new DateField(services.theme))
    , m_until(new DateField(services.theme))
{
    auto *fields = new QWidget;
    auto *grid = new QGridLayout(fields);
    grid->setContentsMargins(0, 0, 0, 0);
    for (const NamedWord &field : roundFields()) {
        auto *box = new QCheckBox(field.name);
        grid->addWidget(box, int(m_fields.size()) / 2, int(m_fields.size()) % 2);
        m_fields.append({field.word, box});
    }
    m_form->addField(tr("Name"), m_name, true);
    m_form->addField(tr("Where"), m_area, true);
    m_form->addField(tr("First day"), m_from, true);
    m_form->addField(tr("Last day"), m_until, true);
    m_form->addField(tr("Confirmed at the door"), fields, true);
    auto *start = makeButton(tr("Start the round"), ButtonKind::Primary);
    auto *cancel = makeButton(tr("Cancel"));
    connect(start, &QPushButton::clicked, this, &NewRoundForm::start);
    connect(cancel, &QPushButton::clicked, this, &NewRoundForm::cancelled);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(start);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_form);
    column->addLayout(buttons);
    column->addStretch(1);
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
    m_area->clear();
    if (const auto tree = AreaTree::loadInScope(m_services.desk.db()); tree.ok()) {
        for (const Area &area : tree->all())
            m_area->addItem(QString(2 * (tree->path(area.id).size() - 1), QChar::Nbsp) + area.name, area.id.value);
    }
    m_form->focusFirstField();
}

void NewRoundForm::start()
{
    m_form->clearErrors();
    Round round;
    round.name = m_name->text();
    if (const AreaId area(m_area->currentData().toLongLong()); area)
        round.areas = {area};
    round.from = m_from->date().value_or(QDate());
    round.until = m_until->date().value_or(QDate());
    for (const auto &[word, box] : std::as_const(m_fields)) {
        if (box->isChecked())
            round.fields.append(word);
    }
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
