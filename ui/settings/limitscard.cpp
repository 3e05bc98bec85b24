#include "ui/settings/limitscard.h"

#include "ui/models/allow.h"
#include "ui/models/desk.h"
#include "ui/widgets/button.h"
#include "ui/widgets/form.h"

#include <QSpinBox>
#include <QVBoxLayout>

namespace linli::ui {

namespace {

QSpinBox *makeNumber(int most, const QString &unit)
{
    auto *box = new QSpinBox;
    box->setRange(1, most);
    box->setSuffix(u' ' + unit);
    box->setButtonSymbols(QAbstractSpinBox::NoButtons);
    return box;
}

} // namespace

LimitsCard::LimitsCard(const Services &services, QWidget *parent)
    : Card(tr("Limits"), parent)
    , m_services(services)
    , m_people(makeNumber(120, tr("months")))
    , m_facts(makeNumber(120, tr("months")))
    , m_changes(makeNumber(365, tr("days")))
    , m_areas(makeNumber(99, tr("areas")))
    , m_households(makeNumber(999, tr("households")))
    , m_save(makeButton(tr("Save the limits"), ButtonKind::Primary))
{
    auto *form = new Form(services.theme);
    form->addField(tr("Who lives there"), m_people, false, tr("Clear when it was confirmed in this time"));
    form->addField(tr("Circumstances"), m_facts, false, tr("Clear when they were reviewed in this time"));
    form->addField(tr("Changes"), m_changes, false, tr("Clear when no change waits longer to be confirmed"));
    form->addField(tr("One leader: areas"), m_areas, false, tr("More than this is too much for one leader"));
    form->addField(tr("One leader: households"), m_households, false, tr("Lived-in households of the micro-units they lead"));
    body()->addWidget(form);
    auto *row = new QHBoxLayout;
    row->addWidget(m_save);
    row->addStretch();
    body()->addLayout(row);
    body()->addStretch();
    connect(m_save, &QPushButton::clicked, this, &LimitsCard::save);
    refresh();
}

void LimitsCard::refresh()
{
    Ledger &reader = m_services.desk.reader();
    const auto clear = clarityLimits(reader);
    const auto most = leaderLimits(reader);
    const ClarityLimits clarity = clear.ok() ? *clear : ClarityLimits();
    const LeaderLimits leaders = most.ok() ? *most : LeaderLimits();
    m_people->setValue(clarity.peopleMonths);
    m_facts->setValue(clarity.factsMonths);
    m_changes->setValue(clarity.changesDays);
    m_areas->setValue(leaders.areas);
    m_households->setValue(leaders.households);
    const bool may = !m_services.desk.isReadOnly() && allow(m_save, reader, Action::Edit, Kind::Policy);
    for (QSpinBox *field : fields())
        field->setEnabled(may);
    m_save->setEnabled(may);
}

ClarityLimits LimitsCard::clarity() const
{
    return {m_people->value(), m_facts->value(), m_changes->value()};
}

LeaderLimits LimitsCard::leaders() const
{
    return {m_areas->value(), m_households->value()};
}

void LimitsCard::save()
{
    m_save->setEnabled(false);
    m_services.desk.write<void>(
        this,
        [clarity = clarity(), leaders = leaders()](Ledger &ledger) -> Result<void> {
            LINLI_TRY(setClarityLimits(ledger, clarity));
            return setLeaderLimits(ledger, leaders);
        },
        [this](const Result<void> &saved) {
            refresh();
            Q_EMIT message(saved.ok() ? tr("The limits were saved.") : saved.error().message);
        });
}

} // namespace linli::ui
