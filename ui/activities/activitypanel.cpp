#include "ui/activities/activitypanel.h"

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

QString spanText(const TimeSpan &time)
{
    const bool oneDay = time.starts.date() == time.ends.date();
    return minuteText(time.starts) + QStringLiteral(" – ") + (oneDay ? time.ends.toString(QStringLiteral("HH:mm")) : minuteText(time.ends));
}

} // namespace

ActivityPanel::ActivityPanel(const Services &services, QWidget *parent)
    : RecordPanel(services.theme, parent)
    , m_services(services)
{
    m_empty->present(QStringLiteral("view-calendar"), tr("No activity is chosen"), tr("Choose one in the list, or plan a new one with Ctrl+Shift+N."));
    buildView();
}

void ActivityPanel::buildView()
{
    m_title = makeLabel({}, LabelKind::Heading, nullptr, true);
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

void ActivityPanel::clear()
{
    m_details = {};
    cancelEditing();
    m_stack->setCurrentWidget(m_empty);
}

void ActivityPanel::show(ActivityId id)
{
    cancelEditing();
    auto details = activityDetails(m_services.desk.reader(), id);
    if (!details.ok())
        return clear();
    m_details = details.take();
    fill();
    m_stack->setCurrentWidget(m_view);
}

void ActivityPanel::reload()
{
    if (shownOne() && !isEditing())
        show(shownOne());
}

void ActivityPanel::fill()
{
    m_title->setText(m_details.row.fullTitle());
    fillFacts();
    QList<TimelineEntry> entries;
    for (const ActivityLog &step : m_details.steps)
        entries.append({minuteText(step.at), step.actor, step.note.isEmpty() ? displayName(step.step) : displayName(step.step) + u'\n' + step.note});
    m_timeline->setEntries(entries);
    fillButtons();
}

void ActivityPanel::addFact(const QString &label, const QString &value)
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

void ActivityPanel::fillFacts()
{
    emptyLayout(m_facts);
    const Activity &one = m_details.one;
    const ActivityRow &row = m_details.row;
    addFact(tr("State"), displayName(one.state));
    addFact(tr("Reason"), one.reason);
    addFact(tr("Time"), spanText(one.time));
    addFact(tr("Place"), row.place);
    addFact(tr("Area"), row.areaName);
    addFact(tr("Series"), row.seriesName);
    addFact(tr("For whom"), QStringList{one.audience, m_details.careKindNames}.join(u' ').trimmed());
    QStringList organisers;
    for (const Organiser &organiser : m_details.organisers)
        organisers.append(organiser.name);
    addFact(tr("Organised by"), organisers.join(tr(", ", "between names")));
    for (const BookingRow &booking : m_details.bookings)
        addFact(tr("Booked"), tr("%1: %2").arg(booking.resourceName, displayName(booking.one.state)));
    addFact(tr("Signed up"), tr("%1 people, %2 of them without a name").arg(row.signedUp).arg(one.othersSigned));
    if (row.came > 0)
        addFact(tr("Came"), tr("%1 people, %2 of them without a name").arg(row.came).arg(one.othersCame));
    if (row.volunteers > 0)
        addFact(tr("Volunteers"), tr("%1, %2 hours").arg(row.volunteers).arg(double(row.minutes) / 60, 0, 'f', 1));
    if (one.errands > 0)
        addFact(tr("Errands"), QString::number(one.errands));
    addFact(tr("What was said and done"), one.said);
    QStringList names;
    for (const Attendee &attendee : m_details.attendees) {
        if (!attendee.name.isEmpty())
            names.append(attendee.came.value_or(false) ? attendee.name + QStringLiteral(" ✓") : attendee.name);
    }
    addFact(tr("On the list"), names.join(tr(", ", "between names")));
}

std::optional<ActivityStep> ActivityPanel::next() const
{
    const bool begun = m_details.one.time.starts <= m_services.desk.clock().now();
    if (m_details.one.state == ActivityState::Planned)
        return begun ? ActivityStep::Hold : ActivityStep::SignUp;
    if (m_details.one.state == ActivityState::Held && m_details.row.came == 0)
        return ActivityStep::Attend;
    return std::nullopt;
}

void ActivityPanel::fillMenu(QMenu *menu)
{
    const ActivityState state = m_details.one.state;
    const auto allowed = [state](ActivityStep step) { return transition(state, step).to.has_value(); };
    if (allowed(ActivityStep::Change))
        menu->addAction(tr("Change the plan"), this, &ActivityPanel::changePlan);
    for (const ActivityStep step : {ActivityStep::SignUp, ActivityStep::Attend, ActivityStep::Hold, ActivityStep::Record}) {
        if (step != next() && allowed(step))
            menu->addAction(displayName(step), this, [this, step] { take(step); });
    }
    if (allowed(ActivityStep::SignUp) && !m_details.attendees.isEmpty())
        menu->addAction(tr("Take people off the list"), this, &ActivityPanel::takeOff);
    menu->addAction(tr("Plan the next edition"), this, &ActivityPanel::copyNext);
    for (const ActivityStep step : {ActivityStep::Note, ActivityStep::Cancel}) {
        if (allowed(step))
            menu->addAction(displayName(step), this, [this, step] { take(step); });
    }
}

void ActivityPanel::fillButtons()
{
    emptyLayout(m_buttons->layout());
    const bool readOnly = m_services.desk.isReadOnly();
    if (!readOnly && mayDo(m_services.desk.reader(), Action::Edit, Kind::Matters)) {
        if (const auto step = next()) {
            auto *button = makeButton(displayName(*step), ButtonKind::Primary);
            connect(button, &QPushButton::clicked, this, [this, step = *step] { take(step); }, Qt::QueuedConnection);
            m_buttons->layout()->addWidget(button);
        }
        auto *more = makeButton(tr("More"), ButtonKind::Link);
        auto *menu = new QMenu(more);
        fillMenu(menu);
        more->setMenu(menu);
        m_buttons->layout()->addWidget(more);
    }
    auto *papers = makeButton(tr("Print and export"));
    auto *menu = new QMenu(papers);
    const QList<QAction *> actions{menu->addAction(tr("Sign-in sheet"), this, &ActivityPanel::choosePrinter),
        menu->addAction(tr("Who came, as a spreadsheet"), this, &ActivityPanel::exportPeople)};
    for (QAction *action : actions) {
        action->setEnabled(!readOnly);
        if (!readOnly)
            allow(action, m_services.desk.reader(), Action::Export, Kind::Matters);
    }
    papers->setMenu(menu);
    m_buttons->layout()->addWidget(papers);
}

} // namespace linli::ui
