#include "ui/settings/caserulescard.h"

#include "ui/models/allow.h"
#include "ui/models/desk.h"
#include "ui/widgets/button.h"
#include "ui/widgets/form.h"
#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSpinBox>
#include <QVBoxLayout>

namespace linli::ui {

namespace {

constexpr int longest = 250; // working days; see ClockRules

QString hintOf(ClockKind kind)
{
    switch (kind) {
    case ClockKind::Answer:
        return CaseRulesCard::tr("Until the resident was first told");
    case ClockKind::Solve:
        return CaseRulesCard::tr("Until it is recorded as solved");
    case ClockKind::Organise:
        break;
    }
    return CaseRulesCard::tr("Until day and place of the deliberation are on record");
}

} // namespace

CaseRulesCard::CaseRulesCard(const Services &services, QWidget *parent)
    : Card(tr("Deadlines of cases"), parent)
    , m_services(services)
    , m_notSatisfied(new QComboBox)
    , m_restore(makeButton(tr("Fill in the defaults")))
    , m_save(makeButton(tr("Save the deadlines"), ButtonKind::Primary))
{
    body()->addWidget(makeLabel(tr("Counted in working days after the day of receipt, up to the end of office hours. Each clock runs by itself; "
                                   "what is due first is shown. Running deadlines are counted again when they are saved."),
        LabelKind::Muted, nullptr, true));
    auto *form = new Form(services.theme);
    buildFields(form);
    body()->addWidget(form);
    auto *row = new QHBoxLayout;
    row->addWidget(m_save);
    row->addWidget(m_restore);
    row->addStretch();
    body()->addLayout(row);
    connect(m_save, &QPushButton::clicked, this, &CaseRulesCard::save);
    connect(m_restore, &QPushButton::clicked, this, &CaseRulesCard::restoreDefaults);
    refresh();
}

void CaseRulesCard::buildFields(Form *form)
{
    for (const Grade grade : allGrades) {
        form->addSection(tr("%1 case").arg(displayName(grade)), true);
        for (const ClockKind kind : allOf<ClockKind>) {
            auto *box = new QSpinBox;
            const bool main = kind == mainClock(grade);
            box->setRange(main ? 1 : 0, longest);
            box->setSpecialValueText(main ? QString() : tr("no such deadline"));
            box->setSuffix(u' ' + tr("working days"));
            box->setButtonSymbols(QAbstractSpinBox::NoButtons);
            form->addField(displayName(kind), box, main, main ? hintOf(kind) : QString());
            m_days[size_t(grade)][size_t(kind)] = box;
        }
    }
    form->addSection(tr("Pauses and satisfaction"), true);
    for (const ClockKind kind : allOf<ClockKind>) {
        auto *box = new QCheckBox(tr("A pause stops it"));
        form->addField(displayName(kind), box);
        m_pausing[size_t(kind)] = box;
    }
    for (const NotSatisfied rule : allOf<NotSatisfied>)
        m_notSatisfied->addItem(displayName(rule), int(rule));
    form->addField(tr("Not satisfied"), m_notSatisfied, false, tr("What follows when a resident is not satisfied with a solution"));
}

void CaseRulesCard::show(const ClockRules &rules, NotSatisfied rule)
{
    for (const Grade grade : allGrades) {
        for (const ClockKind kind : allOf<ClockKind>)
            days(grade, kind)->setValue(rules.limit(grade, kind).value_or(WorkingDays{0}).count);
    }
    for (const ClockKind kind : allOf<ClockKind>)
        pausing(kind)->setChecked(rules.mayPause(kind));
    m_notSatisfied->setCurrentIndex(m_notSatisfied->findData(int(rule)));
}

void CaseRulesCard::refresh()
{
    Ledger &reader = m_services.desk.reader();
    const auto rules = clockRules(reader);
    const auto rule = notSatisfiedRule(reader);
    show(rules.ok() ? *rules : ClockRules(), rule.ok() ? *rule : NotSatisfied::Reopen);
    const bool may = !m_services.desk.isReadOnly() && allow(m_save, reader, Action::Edit, Kind::Calendar);
    for (QWidget *field : findChildren<QWidget *>()) {
        if (qobject_cast<QSpinBox *>(field) || qobject_cast<QCheckBox *>(field) || qobject_cast<QComboBox *>(field))
            field->setEnabled(may);
    }
    m_restore->setEnabled(may);
    m_save->setEnabled(may);
}

Result<ClockRules> CaseRulesCard::rules() const
{
    ClockRules rules;
    for (const Grade grade : allGrades) {
        for (const ClockKind kind : allOf<ClockKind>) {
            const int count = days(grade, kind)->value();
            LINLI_TRY(rules.setLimit(grade, kind, count > 0 ? std::optional(count) : std::nullopt));
        }
    }
    for (const ClockKind kind : allOf<ClockKind>)
        rules.setMayPause(kind, pausing(kind)->isChecked());
    return rules;
}

void CaseRulesCard::restoreDefaults()
{
    show(ClockRules(), NotSatisfied::Reopen);
    Q_EMIT message(tr("The defaults are filled in; they hold once they are saved."));
}

void CaseRulesCard::save()
{
    const auto wanted = rules();
    if (!wanted.ok())
        return Q_EMIT message(wanted.error().message);
    m_save->setEnabled(false); // Every running deadline is counted again, which can take a while.
    m_services.desk.write<void>(
        this,
        [rules = *wanted, rule = NotSatisfied(m_notSatisfied->currentData().toInt())](Ledger &ledger) -> Result<void> {
            LINLI_TRY(setClockRules(ledger, rules));
            return setNotSatisfiedRule(ledger, rule);
        },
        [this](const Result<void> &saved) {
            m_save->setEnabled(true);
            if (saved.ok()) // What is wrong stays to be mended.
                refresh();
            Q_EMIT message(saved.ok() ? tr("The deadlines were saved; running ones were counted again.") : saved.error().message);
        });
}

} // namespace linli::ui
