#include "ui/cases/casepanel.h"

#include "core/base/text.h"
#include "core/cases/casekinds.h"
#include "core/cases/transitions.h"
#include "core/office/officecalendar.h"
#include "ui/attachments/attachmentbox.h"
#include "ui/attachments/filedrop.h"
#include "ui/models/allow.h"
#include "ui/models/casemodel.h"
#include "ui/models/desk.h"
#include "ui/models/revealed.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/lightlabel.h"
#include "ui/widgets/timeline.h"
#include "ui/widgets/scroll.h"

#include <QMenu>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace linli::ui {

namespace {

void emptyLayout(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        delete item->widget();
        if (QLayout *inner = item->layout())
            emptyLayout(inner);
        delete item;
    }
}

} // namespace

CasePanel::CasePanel(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyState(services.theme))
    , m_view(new QWidget)
    , m_revealed(new Revealed(this))
{
    connect(m_revealed, &Revealed::expired, this, &CasePanel::fill);
    m_empty->present(QStringLiteral("view-task"), tr("No case is chosen"),
        tr("Choose one in the list, or record a new one with Ctrl+N."));
    auto *card = new Card;
    card->body()->setContentsMargins(0, 0, 0, 0);
    card->body()->addWidget(m_stack);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    m_stack->addWidget(m_empty);
    buildView();
    m_stack->addWidget(m_view);
}

void CasePanel::buildView()
{
    m_number = makeLabel({}, LabelKind::Muted);
    m_number->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_light = new LightLabel(m_services.theme);
    m_title = makeLabel({}, LabelKind::Heading, nullptr, true);
    m_chips = new QWidget;
    new FlowLayout(m_chips);
    m_facts = new QVBoxLayout;
    m_facts->setSpacing(Space::hair);
    m_explanation = new QWidget;
    new QVBoxLayout(m_explanation);
    m_timeline = new Timeline(m_services.theme);
    m_timeline->setGrowing(true);
    m_buttons = new QWidget;
    m_files = new AttachmentBox(m_services);
    m_files->drop()->watch(m_view);
    connect(m_files, &AttachmentBox::message, this, &CasePanel::message);
    new FlowLayout(m_buttons);

    auto *inner = new QWidget;
    auto *body = new QVBoxLayout(inner);
    body->setContentsMargins(Space::large, Space::large, Space::large, Space::small);
    body->setSpacing(Space::small);
    auto *head = new QWidget;
    auto *headFlow = new FlowLayout(head);
    headFlow->addWidget(m_number);
    headFlow->addWidget(m_light);
    body->addWidget(head);
    body->addWidget(m_title);
    body->addWidget(m_chips);
    body->addLayout(m_facts);
    body->addWidget(m_explanation);
    body->addWidget(m_files);
    body->addWidget(makeRule());
    body->addWidget(m_timeline);
    body->addStretch();
    QScrollArea *scroll = makeScroll(inner);
    auto *column = new QVBoxLayout(m_view);
    column->setContentsMargins(0, 0, 0, Space::medium);
    column->addWidget(scroll, 1);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(Space::large, 0, Space::large, 0);
    foot->addWidget(m_buttons);
    column->addLayout(foot);
}

void CasePanel::clear()
{
    cancelEditing();
    m_revealed->hide();
    m_details = {};
    m_stack->setCurrentWidget(m_empty);
}

void CasePanel::show(CaseId id)
{
    cancelEditing();
    auto details = caseDetails(m_services.desk.reader(), id);
    if (!details.ok())
        return clear();
    if (id != shownCase())
        m_revealed->hide();
    m_details = details.take();
    fill();
    m_stack->setCurrentWidget(m_view);
}

void CasePanel::reload()
{
    if (shownCase() && !isEditing())
        show(shownCase());
}

void CasePanel::fill()
{
    m_number->setText(m_details.file.number);
    m_title->setText(m_details.file.title);
    if (const auto calendar = calendarOf(m_services.desk.reader()); calendar.ok())
        m_light->setLight(lightOfCase(m_details.row, m_services.desk.clock().now(), *calendar));
    emptyLayout(m_chips->layout());
    const CaseStanding &standing = m_details.standing;
    m_chips->layout()->addWidget(new LightLabel(m_services.theme,
        {standing.grade == Grade::Key ? LightKind::Amber : LightKind::None, displayName(standing.grade)}));
    for (const QString &text : {displayName(standing.scale), caseKindName(m_details.file.kind),
             displayName(m_details.file.source), displayName(standing.state)})
        m_chips->layout()->addWidget(new LightLabel(m_services.theme, {LightKind::None, text}));
    m_explanation->hide();
    m_files->show({OwnerKind::Case, shownCase().value}, standing.state != CaseState::Void);
    fillFacts();
    fillTimeline();
    fillButtons();
}

void CasePanel::addFact(const QString &label, QWidget *value)
{
    auto *line = new QHBoxLayout;
    auto *name = makeLabel(label, LabelKind::Muted);
    name->setMinimumWidth(m_services.theme.scaled(58));
    auto *link = qobject_cast<QPushButton *>(value);
    if (link)
        link->setStyleSheet(QStringLiteral("QPushButton { padding-left: 0; }")); // In line with the other facts.
    if (link || value->findChild<QPushButton *>()) // A button is higher than a line; the name stands beside its middle.
        name->setMinimumHeight(m_services.theme.metrics().button);
    line->addWidget(name, 0, Qt::AlignTop);
    line->addWidget(value, 1, link ? Qt::AlignLeft : Qt::Alignment());
    m_facts->addLayout(line);
}

void CasePanel::fillFacts()
{
    emptyLayout(m_facts);
    const CaseFile &file = m_details.file;
    const CaseStanding &standing = m_details.standing;
    QString reporter = file.reporter ? m_details.names.value(file.reporter) : file.reporterName;
    if (!m_details.reporterPhone.isEmpty())
        reporter += QStringLiteral("  ") + m_revealed->valueOf(file.id.toText(), m_details.reporterPhone);
    auto *from = new QWidget;
    auto *fromFlow = new FlowLayout(from);
    fromFlow->setContentsMargins(0, 0, 0, 0);
    fromFlow->addWidget(makeLabel(reporter.isEmpty() ? tr("not named") : reporter));
    if (!m_details.reporterPhone.isEmpty() && !m_services.desk.isReadOnly()) {
        auto *look = makeButton(tr("Show the phone"), ButtonKind::Link);
        allow(look, m_services.desk.reader(), Action::Reveal, Kind::Cases);
        connect(look, &QPushButton::clicked, this, &CasePanel::lookAtPhone);
        fromFlow->addWidget(look);
    }
    addFact(tr("Reporter"), from);
    QString place = m_details.row.address.isEmpty() ? m_details.row.areaName : m_details.row.address;
    if (!file.place.isEmpty())
        place = file.place.contains(place) ? file.place : place + QStringLiteral("  ") + file.place;
    if (file.household) {
        auto *link = makeButton(place, ButtonKind::Link);
        connect(
            link, &QPushButton::clicked, this, [this] { Q_EMIT householdWanted(m_details.file.household); });
        addFact(tr("Place"), link);
    } else {
        addFact(tr("Place"), makeLabel(place.trimmed(), LabelKind::Plain, nullptr, true));
    }
    addClocks();
    if (standing.provisional)
        addFact({}, makeLabel(tr("The year's holidays are not known yet; Monday to Friday were counted."), LabelKind::Small, nullptr, true));
    QStringList ladder;
    for (const Rung rung : {Rung::Unit, Rung::Sector, Rung::Community, Rung::Subdistrict})
        ladder.append(
            rung == standing.rung ? QStringLiteral("【%1】").arg(displayName(rung)) : displayName(rung));
    if (standing.rung == Rung::Building || standing.rung == Rung::Grid)
        ladder.insert(1, QStringLiteral("【%1】").arg(displayName(standing.rung)));
    addFact(tr("Ladder"), makeLabel(ladder.join(QStringLiteral(" › ")), LabelKind::Plain, nullptr, true));
    addFact(tr("In charge"),
        makeLabel(m_details.row.ownerName.isEmpty() ? tr("nobody yet") : m_details.row.ownerName));
    addDeskFacts();
    if (!file.body.isEmpty())
        addFact(tr("Details"), makeLabel(file.body, LabelKind::Plain, nullptr, true));
    if (!file.externalNumber.isEmpty())
        addFact(tr("Ticket"), makeLabel(file.externalNumber));
}

/// Danger, a leader who stepped down, who was asked to help, and whoever else is to be told.
void CasePanel::addDeskFacts()
{
    const CaseRow &row = m_details.row;
    if (row.urgent)
        addFact({}, makeLabel(tr("Urgent danger: it went past the rungs."), LabelKind::Error, nullptr, true));
    if (row.waiting)
        addFact({}, makeLabel(tr("Who was in charge stepped down; it waits for a successor."), LabelKind::Error, nullptr, true));
    addFact(tr("At this rung"),
        makeLabel(tr("since %1, %2 working days")
                      .arg(row.rungSince.toString(QStringLiteral("yyyy-MM-dd HH:mm")),
                          QString::number(m_details.rungWorkingDays, 'f', 1))));
    QStringList calls;
    for (const HelpCall &call : m_details.standing.helpers) {
        const QString who = call.person ? m_details.names.value(call.person) : call.rung ? displayName(*call.rung) : QString();
        calls.append(call.answered ? tr("%1 (answered)").arg(who) : tr("%1 (asked %2)").arg(who, minuteText(call.asked)));
    }
    if (!calls.isEmpty())
        addFact(tr("Help"), makeLabel(calls.join(QStringLiteral("、")), LabelKind::Plain, nullptr, true));
    QStringList others;
    for (const JoinedReporter &reporter : m_details.joined)
        others.append(reporter.owed ? tr("%1 (not told yet)").arg(reporter.name) : reporter.name);
    if (!others.isEmpty())
        addFact(tr("Also reported by"), makeLabel(others.join(QStringLiteral("、")), LabelKind::Plain, nullptr, true));
    addLinks();
    addResources();
}

void CasePanel::fillTimeline()
{
    QList<TimelineEntry> entries;
    for (const CaseEvent &event : m_details.events) {
        QStringList parts{displayName(event.step)};
        if (event.rung && event.step != CaseStep::Received)
            parts.append(displayName(*event.rung));
        if (event.grade)
            parts.append(displayName(*event.grade));
        if (event.person)
            parts.append(m_details.names.value(event.person));
        if (event.outcome)
            parts.append(displayName(*event.outcome));
        if (!event.toldHow.isEmpty())
            parts.append(tellingName(event.toldHow));
        if (event.satisfaction)
            parts.append(displayName(*event.satisfaction));
        if (event.meetingDate.isValid())
            parts.append(event.meetingDate.toString(Qt::ISODate) + u' ' + event.meetingPlace);
        QString text = parts.join(QStringLiteral(" · "));
        if (!event.note.isEmpty())
            text += QStringLiteral("\n") + event.note;
        entries.append({event.at.toString(QStringLiteral("yyyy-MM-dd HH:mm")), event.actor, text});
    }
    if (m_details.row.running && m_details.row.due && *m_details.row.due < m_services.desk.clock().now())
        entries.append({m_details.row.due->toString(QStringLiteral("yyyy-MM-dd HH:mm")),
            QStringLiteral("—"), tr("The deadline has passed; the rung above sees it."), LightKind::Red});
    m_timeline->setEntries(entries);
}

void CasePanel::fillButtons()
{
    emptyLayout(m_buttons->layout());
    if (m_services.desk.isReadOnly())
        return;
    const auto next = nextStep(m_details);
    QList<CaseStep> rest = allowedSteps(m_details.standing.state);
    rest.append(CaseStep::Note);
    QList<CaseStep> shown;
    if (next)
        shown.append(*next);
    for (const CaseStep step : {CaseStep::Feedback, CaseStep::Escalate, CaseStep::Return, CaseStep::Reopen}) {
        if (rest.contains(step) && !shown.contains(step) && shown.size() < 3)
            shown.append(step);
    }
    for (const CaseStep step : std::as_const(shown)) {
        auto *button = makeButton(
            stepVerb(step, m_details), next && step == *next ? ButtonKind::Primary : ButtonKind::Secondary);
        connect(
            button, &QPushButton::clicked, this, [this, step] { take(step); }, Qt::QueuedConnection);
        m_buttons->layout()->addWidget(button);
    }
    auto *more = makeButton(tr("More"), ButtonKind::Link);
    auto *menu = new QMenu(more);
    QSet<CaseStep> listed;
    for (const CaseStep step : std::as_const(rest)) {
        const bool useless =
            step == CaseStep::Received || step == CaseStep::Succeed || (step == CaseStep::Close && m_details.standing.feedbackOwed)
            || (step == CaseStep::Helped && std::ranges::none_of(m_details.standing.helpers, [](const HelpCall &call) {
                   return !call.answered;
               }));
        if (!shown.contains(step) && !useless
            && !std::exchange(listed, listed + QSet<CaseStep>{step}).contains(step))
            menu->addAction(stepVerb(step, m_details), this, [this, step] { take(step); });
    }
    if (m_details.standing.isOpen()) {
        menu->addSeparator();
        menu->addAction(tr("Deliberate it (122)"), this, [this] { Q_EMIT deliberationWanted(shownCase()); });
    }
    addResourceStep(menu);
    addRelationSteps(menu);
    more->setMenu(menu);
    m_buttons->layout()->addWidget(more);
}

bool CasePanel::mayTake(CaseStep step) const
{
    return shownCase() && (step == CaseStep::Note || allowedSteps(m_details.standing.state).contains(step));
}

} // namespace linli::ui
