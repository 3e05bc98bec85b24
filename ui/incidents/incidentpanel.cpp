#include "ui/incidents/incidentpanel.h"

#include "core/base/money.h"
#include "ui/models/allow.h"
#include "ui/models/desk.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scroll.h"
#include "ui/widgets/stepform.h"

#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace linli::ui {

IncidentPanel::IncidentPanel(const Services &services, QWidget *parent)
    : RecordPanel(services.theme, parent)
    , m_services(services)
    , m_title(makeLabel({}, LabelKind::Heading, nullptr, true))
    , m_facts(new QVBoxLayout)
    , m_buttons(new QWidget)
{
    m_empty->present(QStringLiteral("note"), tr("No incident is chosen"), tr("Choose one in the list, or record one with Ctrl+Shift+N."));
    m_facts->setSpacing(Space::hair);
    new FlowLayout(m_buttons);
    auto *inner = new QWidget;
    auto *body = new QVBoxLayout(inner);
    body->setContentsMargins(Space::large, Space::large, Space::large, Space::small);
    body->setSpacing(Space::small);
    body->addWidget(m_title);
    body->addLayout(m_facts);
    body->addStretch();
    auto *view = new QVBoxLayout(m_view);
    view->setContentsMargins(0, 0, 0, Space::medium);
    view->addWidget(makeScroll(inner), 1);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(Space::large, 0, Space::large, 0);
    foot->addWidget(m_buttons);
    view->addLayout(foot);
}

void IncidentPanel::clear()
{
    cancelEditing();
    m_details = {};
    m_stack->setCurrentWidget(m_empty);
}

void IncidentPanel::show(IncidentId id)
{
    cancelEditing();
    auto details = incidentDetails(m_services.desk.reader(), id);
    if (!details.ok())
        return clear();
    m_details = details.take();
    fill();
    m_stack->setCurrentWidget(m_view);
}

void IncidentPanel::reload()
{
    if (shownOne() && !isEditing())
        show(shownOne());
}

void IncidentPanel::addFact(const QString &label, const QString &value)
{
    if (value.isEmpty())
        return;
    auto *line = new QHBoxLayout;
    auto *name = makeLabel(label, LabelKind::Muted);
    name->setMinimumWidth(m_services.theme.scaled(84));
    line->addWidget(name, 0, Qt::AlignTop);
    line->addWidget(makeLabel(value, LabelKind::Plain, nullptr, true), 1);
    m_facts->addLayout(line);
}

void IncidentPanel::fill()
{
    const IncidentRow &row = m_details.row;
    m_title->setText(row.body);
    emptyLayout(m_facts);
    if (!row.voidReason.isEmpty())
        addFact(tr("Void"), tr("It counts nowhere: %1").arg(row.voidReason));
    addFact(tr("Number"), row.number);
    const auto zero = zeroOf(row.kind);
    addFact(tr("Kind"), zero ? tr("%1 (breaks: %2)").arg(displayName(row.kind), displayName(*zero)) : displayName(row.kind));
    addFact(tr("When"), row.day.toString(Qt::ISODate) + (row.time.isValid() ? row.time.toString(QStringLiteral(" HH:mm")) : QString()));
    addFact(tr("Area"), row.areaName);
    addFact(tr("Household"), row.address);
    addFact(tr("Where exactly"), row.place);
    for (qsizetype i = 0; i < m_details.persons.size(); ++i)
        addFact(displayName(m_details.one.facts.persons[i].part), m_details.persons[i].isEmpty() ? tr("(outside your areas)") : m_details.persons[i]);
    if (row.injured > 0)
        addFact(tr("Injured"), QString::number(row.injured));
    if (row.dead > 0)
        addFact(tr("Dead"), QString::number(row.dead));
    if (row.loss)
        addFact(tr("Loss"), tr("%1 yuan").arg(yuanText(*row.loss)));
    addFact(tr("What was done"), row.handled);
    if (m_details.one.facts.fromCase) {
        auto *link = makeButton(tr("Case %1").arg(row.caseNumber), ButtonKind::Link);
        connect(link, &QPushButton::clicked, this, [this] { Q_EMIT caseWanted(m_details.one.facts.fromCase); });
        m_facts->addWidget(link, 0, Qt::AlignLeft);
    }
    emptyLayout(m_buttons->layout());
    const bool may = !m_services.desk.isReadOnly() && mayDo(m_services.desk.reader(), Action::Edit, Kind::Matters);
    if (!may || !row.voidReason.isEmpty())
        return;
    auto *correct = makeButton(tr("Correct"));
    auto *voiding = makeButton(tr("Make void"), ButtonKind::Link);
    connect(correct, &QPushButton::clicked, this, &IncidentPanel::edit, Qt::QueuedConnection);
    connect(voiding, &QPushButton::clicked, this, &IncidentPanel::makeVoid, Qt::QueuedConnection);
    m_buttons->layout()->addWidget(correct);
    m_buttons->layout()->addWidget(voiding);
}

void IncidentPanel::record()
{
    auto *form = new IncidentForm(m_services.theme, m_services.desk, {});
    present(form);
    connect(form, &PanelForm::saveRequested, this, [this, form] {
        if (!form->check())
            return;
        form->setBusy(true);
        m_services.desk.write<IncidentId>(
            form, [facts = form->facts()](Ledger &ledger) { return recordIncident(ledger, facts); },
            [this, form](const Result<IncidentId> &made) {
                if (!made.ok())
                    return form->fail(made.error().message);
                show(*made);
                Q_EMIT message(tr("The incident was recorded."), true);
            });
    });
}

void IncidentPanel::edit()
{
    auto *form = new IncidentForm(m_services.theme, m_services.desk, m_details);
    present(form);
    connect(form, &PanelForm::saveRequested, this, [this, form] {
        if (!form->check())
            return;
        const IncidentRef ref{m_details.one.id, m_details.one.edits};
        write([ref, facts = form->facts()](Ledger &ledger) { return editIncident(ledger, ref, facts); }, tr("The incident was corrected."));
    });
}

void IncidentPanel::makeVoid()
{
    auto *form = new StepForm(m_services.theme, tr("Make void"), tr("Make void"));
    form->setNotice(tr("It stays on record with the reason, and counts nowhere."));
    form->addReason(tr("Reason"), {tr("recorded twice"), tr("entered by mistake"), tr("happened elsewhere")}, true);
    present(form);
    connect(form, &PanelForm::saveRequested, this, [this, form] {
        if (!form->check())
            return;
        const IncidentRef ref{m_details.one.id, m_details.one.edits};
        write([ref, reason = form->reason()](Ledger &ledger) { return voidIncident(ledger, ref, reason); }, tr("The incident is void."));
    });
}

void IncidentPanel::write(const std::function<Result<void>(Ledger &)> &write, const QString &done)
{
    m_form->setBusy(true);
    m_services.desk.write<void>(m_form, write, [this, done](const Result<void> &written) {
        if (!written.ok())
            return m_form->fail(written.error().message);
        cancelEditing();
        reload();
        Q_EMIT message(done, true);
    });
}

} // namespace linli::ui
