#include "ui/deliberation/deliberationpanel.h"

#include "ui/deliberation/stagebar.h"
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

DeliberationPanel::DeliberationPanel(const Services &services, QWidget *parent)
    : RecordPanel(services.theme, parent)
    , m_services(services)
{
    m_empty->present(QStringLiteral("group"), tr("No deliberation is chosen"), tr("Choose one in the list, or propose a new one with Ctrl+Shift+N."));
    buildView();
}

void DeliberationPanel::buildView()
{
    m_title = makeLabel({}, LabelKind::Heading, nullptr, true);
    m_stages = new StageBar(m_services.theme);
    m_facts = new QVBoxLayout;
    m_facts->setSpacing(Space::hair);
    m_timeline = new Timeline(m_services.theme);
    m_timeline->setGrowing(true);
    m_buttons = new QWidget;
    new FlowLayout(m_buttons);
    auto *inner = new QWidget;
    auto *body = new QVBoxLayout(inner);
    body->setContentsMargins(Space::large, Space::large, Space::large, Space::small);
    body->setSpacing(Space::small);
    body->addWidget(m_title);
    body->addWidget(m_stages);
    body->addLayout(m_facts);
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

void DeliberationPanel::clear()
{
    cancelEditing();
    m_details = {};
    m_stack->setCurrentWidget(m_empty);
}

void DeliberationPanel::show(DeliberationId id)
{
    cancelEditing();
    auto details = deliberationDetails(m_services.desk.reader(), id);
    if (!details.ok())
        return clear();
    m_details = details.take();
    fill();
    m_stack->setCurrentWidget(m_view);
}

void DeliberationPanel::reload()
{
    if (shownOne() && !isEditing())
        show(shownOne());
}

void DeliberationPanel::fill()
{
    m_title->setText(m_details.row.title);
    m_stages->setStage(stageOf(m_details.row.state));
    fillFacts();
    fillTimeline();
    fillButtons();
}

void DeliberationPanel::addFact(const QString &label, const QString &value)
{
    if (value.isEmpty())
        return;
    auto *line = new QHBoxLayout;
    auto *name = makeLabel(label, LabelKind::Muted);
    name->setMinimumWidth(m_services.theme.scaled(70));
    line->addWidget(name, 0, Qt::AlignTop);
    line->addWidget(makeLabel(value, LabelKind::Plain, nullptr, true), 1);
    m_facts->addLayout(line);
}

void DeliberationPanel::fillFacts()
{
    emptyLayout(m_facts);
    const Deliberation &one = m_details.one;
    addFact(tr("State"), displayName(m_details.row.state));
    addFact(tr("Area"), m_details.row.areaName);
    if (one.fromCase) {
        auto *link = makeButton(tr("From case %1").arg(m_details.row.caseNumber), ButtonKind::Link);
        connect(link, &QPushButton::clicked, this, [this] { Q_EMIT caseWanted(m_details.one.fromCase); });
        m_facts->addWidget(link, 0, Qt::AlignLeft);
    }
    addFact(tr("Proposal"), one.proposal);
    addFact(tr("Proposed by"), m_details.proposerName);
    addFact(tr("Supported by"), one.supporters);
    if (one.affected > 0)
        addFact(tr("Affected"), tr("%1 households, %2").arg(one.affected).arg(one.urgency ? displayName(*one.urgency) : QString()));
    addFact(tr("Cost"), one.cost);
    addFact(tr("Assessment"), one.assessment);
    for (const Meeting &meeting : m_details.meetings)
        fillMeeting(meeting);
    const bool open = !m_details.meetings.isEmpty() && !m_details.meetings.last().result;
    if (open && m_details.attendance.registered > 0)
        addFact(tr("Quorum"), explainQuorum(m_details.standing));
    for (const DeliberationTask &task : m_details.tasks)
        addFact(tr("Task"),
            tr("%1: %2, by %3").arg(task.owner, task.task, task.due.toString(Qt::ISODate))
                + (task.done.isValid() ? tr(" (done on %1)").arg(task.done.toString(Qt::ISODate)) : QString()));
    if (!m_details.scores.isEmpty())
        addFact(tr("Score"), tr("%1 of 5 from %2").arg(m_details.averageScore(), 0, 'f', 1).arg(m_details.scores.size()));
    addFact(tr("Effect"), one.effect);
    addFact(tr("Follow-up"), m_details.followUpNumber);
    if (!m_details.projectNumber.isEmpty()) {
        auto *link = makeButton(tr("Livelihood project %1").arg(m_details.projectNumber), ButtonKind::Link);
        connect(link, &QPushButton::clicked, this, [this] { Q_EMIT projectWanted(m_details.projectNumber); });
        m_facts->addWidget(link, 0, Qt::AlignLeft);
    }
    if (isOpen(m_details.row.state)) {
        for (qsizetype i = 0; i < m_details.dates.size(); ++i) {
            if (!m_details.dates[i].done)
                addFact(tr("Date"), m_details.datesInWords[i]);
        }
    }
}

void DeliberationPanel::fillMeeting(const Meeting &meeting)
{
    addFact(tr("Meeting"), QStringLiteral("%1  %2  %3").arg(minuteText(meeting.starts), meeting.place, nameOf(deliberationPlatforms(), meeting.platform)));
    addFact(tr("What was said"), meeting.said);
    if (!meeting.result)
        return;
    addFact(tr("Motion"), meeting.motion);
    addFact(tr("Vote"), explainVote(*meeting.result));
    if (meeting.carried)
        addFact(tr("Decision"), meeting.decision);
}

void DeliberationPanel::fillTimeline()
{
    QList<TimelineEntry> entries;
    for (const LoggedStep &step : m_details.steps)
        entries.append({minuteText(step.at), step.actor, step.note.isEmpty() ? displayName(step.step) : displayName(step.step) + u'\n' + step.note});
    m_timeline->setEntries(entries);
}

void DeliberationPanel::fillButtons()
{
    emptyLayout(m_buttons->layout());
    auto *papers = makeButton(tr("Print"));
    auto *paperMenu = new QMenu(papers);
    const QList<std::pair<Paper, QString>> all{{Paper::SignIn, tr("Sign-in sheet")}, {Paper::Minutes, tr("Minutes")}, {Paper::Notice, tr("Notice for the board")}};
    for (const auto &[paper, name] : all) {
        QAction *action = paperMenu->addAction(name, this, [this, paper = paper] { choosePaper(paper); });
        action->setEnabled((paper != Paper::SignIn || m_details.attendance.registered > 0) && !m_services.desk.isReadOnly());
        if (action->isEnabled())
            allow(action, m_services.desk.reader(), Action::Export, Kind::Cases);
    }
    papers->setMenu(paperMenu);
    if (!m_services.desk.isReadOnly() && mayDo(m_services.desk.reader(), Action::Edit, Kind::Cases)) {
        if (m_details.next) {
            auto *button = makeButton(displayName(*m_details.next), ButtonKind::Primary);
            connect(
                button, &QPushButton::clicked, this, [this, step = *m_details.next] { take(step); }, Qt::QueuedConnection);
            m_buttons->layout()->addWidget(button);
        }
        auto *more = makeButton(tr("More"), ButtonKind::Link);
        auto *menu = new QMenu(more);
        for (const DeliberationStep step : allOf<DeliberationStep>) {
            if (step != m_details.next && transition(m_details.row.state, step).to)
                menu->addAction(displayName(step), this, [this, step] { take(step); });
        }
        const bool may = m_details.projectNumber.isEmpty() && mayDo(m_services.desk.reader(), Action::Edit, Kind::Matters);
        if (may && transition(m_details.row.state, DeliberationStep::FollowUp).to)
            menu->addAction(tr("Becomes a livelihood project"), this, &DeliberationPanel::becomeProject);
        more->setMenu(menu);
        more->setEnabled(!menu->isEmpty());
        m_buttons->layout()->addWidget(papers);
        m_buttons->layout()->addWidget(more);
    } else {
        m_buttons->layout()->addWidget(papers);
    }
}

} // namespace linli::ui
