#include "ui/projects/projectpanel.h"

#include "core/base/money.h"
#include "ui/attachments/attachmentbox.h"
#include "ui/attachments/filedrop.h"
#include "ui/models/allow.h"
#include "ui/models/desk.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scroll.h"
#include "ui/widgets/timeline.h"

#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace linli::ui {

namespace {

QString iso(QDate day)
{
    return day.toString(Qt::ISODate);
}

} // namespace

ProjectPanel::ProjectPanel(const Services &services, QWidget *parent)
    : RecordPanel(services.theme, parent)
    , m_services(services)
{
    m_empty->present(QStringLiteral("love"), tr("No project is chosen"), tr("Choose one in the list, or propose a new one with Ctrl+Shift+N."));
    buildView();
}

void ProjectPanel::buildView()
{
    m_title = makeLabel({}, LabelKind::Heading, nullptr, true);
    m_facts = new QVBoxLayout;
    m_facts->setSpacing(Space::hair);
    m_timeline = new Timeline(m_services.theme);
    m_timeline->setGrowing(true);
    m_files = new AttachmentBox(m_services);
    m_files->drop()->watch(m_view);
    connect(m_files, &AttachmentBox::message, this, &ProjectPanel::message);
    m_buttons = new QWidget;
    new FlowLayout(m_buttons);
    auto *inner = new QWidget;
    auto *body = new QVBoxLayout(inner);
    body->setContentsMargins(Space::large, Space::large, Space::large, Space::small);
    body->setSpacing(Space::small);
    body->addWidget(m_title);
    body->addLayout(m_facts);
    body->addWidget(m_files);
    body->addWidget(makeRule());
    body->addWidget(m_timeline);
    body->addStretch();
    auto *column = new QVBoxLayout(m_view);
    column->setContentsMargins(0, 0, 0, Space::medium);
    column->addWidget(makeScroll(inner), 1);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(Space::large, 0, Space::large, 0);
    foot->addWidget(m_buttons);
    column->addLayout(foot);
}

void ProjectPanel::clear()
{
    cancelEditing();
    m_details = {};
    m_stack->setCurrentWidget(m_empty);
}

void ProjectPanel::show(ProjectId id)
{
    cancelEditing();
    auto details = projectDetails(m_services.desk.reader(), id);
    if (!details.ok())
        return clear();
    m_details = details.take();
    m_title->setText(m_details.row.title);
    emptyLayout(m_facts);
    fillFacts();
    fillMoney();
    m_files->show({OwnerKind::Project, id.value});
    fillTimeline();
    fillButtons();
    m_stack->setCurrentWidget(m_view);
}

void ProjectPanel::reload()
{
    if (shownOne() && !isEditing())
        show(shownOne());
}

void ProjectPanel::addFact(const QString &label, const QString &value)
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

void ProjectPanel::fillFacts()
{
    const ProjectRow &row = m_details.row;
    const ProjectPlan &plan = m_details.one.plan;
    addFact(tr("Number"), row.number);
    addFact(tr("State"), displayName(row.state));
    addFact(tr("Area"), row.areaName);
    addFact(tr("Kind"), displayName(row.kind));
    addFact(tr("Source"), displayName(row.source));
    if (m_details.one.fromCase) {
        auto *link = makeButton(tr("From case %1").arg(m_details.caseNumber), ButtonKind::Link);
        connect(link, &QPushButton::clicked, this, [this] { Q_EMIT caseWanted(m_details.one.fromCase); });
        m_facts->addWidget(link, 0, Qt::AlignLeft);
    }
    addFact(tr("In charge"), row.owner);
    addFact(tr("Details"), plan.body);
    if (plan.start.isValid() || plan.finish.isValid())
        addFact(tr("Planned"), tr("%1 to %2").arg(plan.start.isValid() ? iso(plan.start) : tr("open"), plan.finish.isValid() ? iso(plan.finish) : tr("open")));
    if (row.started.isValid())
        addFact(tr("As it was"), tr("%1 to %2").arg(iso(row.started), row.finished.isValid() ? iso(row.finished) : tr("still under way")));
    if (row.light == linli::Light::Red)
        addFact(tr("Overdue"), row.nextStep == ProjectStep::Start ? tr("■ It should have begun by %1.").arg(iso(row.due->date())) : tr("■ It should be finished by %1.").arg(iso(row.due->date())));
    else if (row.light == linli::Light::Yellow)
        addFact(tr("Due"), tr("▲ Today is the planned day."));
}

void ProjectPanel::fillMoney()
{
    const Project &one = m_details.one;
    const auto yuan = [](const std::optional<qint64> &fen) { return fen ? tr("%1 yuan").arg(yuanText(*fen)) : QString(); };
    addFact(tr("Money planned"), yuan(one.plan.planned));
    addFact(tr("Money granted"), yuan(one.granted));
    QString spent = yuan(one.spent);
    if (one.granted && one.spent > *one.granted)
        spent += tr(" (%1 yuan more than granted)").arg(yuanText(one.spent - *one.granted));
    addFact(tr("Money spent"), spent);
    addFact(tr("Money comes from"), one.plan.funding);
    addFact(tr("Households"), one.plan.households ? tr("%1 benefit").arg(m_details.households) : tr("%1 live in the area").arg(m_details.households));
    if (one.score)
        addFact(tr("Satisfaction"), tr("%1 of 5 from %2").arg(*one.score / 100.0, 0, 'f', 2).arg(one.asked));
}

void ProjectPanel::fillTimeline()
{
    QList<TimelineEntry> entries;
    for (const ProjectLogged &step : m_details.steps) {
        QString text = displayName(step.step);
        if (step.amount)
            text += u' ' + tr("%1 yuan").arg(yuanText(*step.amount));
        if (!step.note.isEmpty())
            text += u'\n' + step.note;
        entries.append({minuteText(step.at), step.actor, text, step.step == ProjectStep::Stop ? LightKind::Red : LightKind::None});
    }
    m_timeline->setEntries(entries);
}

void ProjectPanel::fillButtons()
{
    emptyLayout(m_buttons->layout());
    if (m_services.desk.isReadOnly() || !mayDo(m_services.desk.reader(), Action::Edit, Kind::Matters))
        return;
    if (m_details.next) {
        auto *button = makeButton(displayName(*m_details.next), ButtonKind::Primary);
        connect(
            button, &QPushButton::clicked, this, [this, step = *m_details.next] { take(step); }, Qt::QueuedConnection);
        m_buttons->layout()->addWidget(button);
    }
    if (transition(m_details.row.state, ProjectStep::Progress).to) {
        auto *button = makeButton(displayName(ProjectStep::Progress));
        connect(
            button, &QPushButton::clicked, this, [this] { take(ProjectStep::Progress); }, Qt::QueuedConnection);
        m_buttons->layout()->addWidget(button);
    }
    auto *more = makeButton(tr("More"), ButtonKind::Link);
    auto *menu = new QMenu(more);
    for (const ProjectStep step : allOf<ProjectStep>) {
        if (step != m_details.next && step != ProjectStep::Progress && transition(m_details.row.state, step).to)
            menu->addAction(displayName(step), this, [this, step] { take(step); });
    }
    more->setMenu(menu);
    more->setEnabled(!menu->isEmpty());
    m_buttons->layout()->addWidget(more);
}

ProjectForm *ProjectPanel::planForm(const QString &title, const ProjectPlan &plan, AreaId area)
{
    const auto tree = AreaTree::loadInScope(m_services.desk.db());
    const auto leaders = leadersInOffice(m_services.desk.db());
    return new ProjectForm(m_services.theme, title, plan, area, tree.ok() ? *tree : AreaTree(), leaders.ok() ? *leaders : QList<LeaderRow>());
}

void ProjectPanel::propose()
{
    auto *form = planForm(tr("Propose a livelihood project"), {}, {});
    present(form);
    connect(form, &PanelForm::saveRequested, this, [this, form] {
        if (!form->check())
            return;
        form->setBusy(true);
        NewProject asked;
        asked.area = form->area();
        asked.plan = form->plan();
        m_services.desk.write<ProjectId>(
            form, [asked](Ledger &ledger) { return proposeProject(ledger, asked); },
            [this, form](const Result<ProjectId> &made) {
                if (!made.ok())
                    return form->fail(made.error().message);
                show(*made);
                Q_EMIT message(tr("The project was proposed."), true);
            });
    });
}

void ProjectPanel::edit()
{
    auto *form = planForm(tr("Edit the plan"), m_details.one.plan, m_details.one.area);
    present(form);
    connect(form, &PanelForm::saveRequested, this, [this, form] {
        if (!form->check())
            return;
        const ProjectRef ref{m_details.one.id, m_details.one.steps, {}};
        write([ref, plan = form->plan()](Ledger &ledger) { return editProject(ledger, ref, plan); }, tr("The plan was changed."));
    });
}

void ProjectPanel::take(ProjectStep step)
{
    if (step == ProjectStep::Edit)
        return edit();
    const ProjectOffer offer = offerStep(m_services.theme, step, m_details);
    present(offer.form);
    connect(offer.form, &PanelForm::saveRequested, this, [this, offer, step] {
        if (offer.check())
            write(offer.prepare(), tr("Done: %1").arg(displayName(step)));
    });
}

void ProjectPanel::write(const ProjectWrite &write, const QString &done)
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
