// The card's upper part: the four clarities, what is known of the household, when it was confirmed, what waits.
#include "core/clarity/clarityquery.h"
#include "core/households/householdwords.h"
#include "core/persons/mask.h"
#include "ui/ledger/householdpanel.h"
#include "ui/models/allow.h"
#include "ui/models/desk.h"
#include "ui/models/revealed.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/lightlabel.h"

#include <QLabel>
#include <QVBoxLayout>

namespace linli::ui {

namespace {

void empty(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

QString contactKey(HouseholdId id)
{
    return id.toText() + u'c';
}

/// "label: value", nothing where there is no value.
void addLine(QVBoxLayout *column, const QString &label, const QString &value)
{
    if (!value.isEmpty())
        column->addWidget(
            makeLabel(HouseholdPanel::tr("%1: %2").arg(label, value), LabelKind::Muted, nullptr, true));
}

QString confirmedText(const QString &on, const QString &by)
{
    return on.isEmpty() ? HouseholdPanel::tr("never") : HouseholdPanel::tr("%1 by %2").arg(on, by);
}

/// Widgets side by side that wrap in a narrow panel.
QWidget *flowOf(const QList<QWidget *> &widgets)
{
    auto *box = new QWidget;
    auto *flow = new FlowLayout(box);
    for (QWidget *widget : widgets)
        flow->addWidget(widget);
    return box;
}

} // namespace

void HouseholdPanel::fillClarity()
{
    empty(m_clarity);
    const auto unclear = clarityOf(m_services.desk.reader(), household());
    if (!unclear.ok() || !*unclear)
        return; // Vacant flats and empty shops count in none (D3).
    QList<QWidget *> marks;
    for (const Clarity clarity : allClarities) {
        const bool clear = std::none_of(
            (*unclear)->begin(), (*unclear)->end(), [&](const Unclear &one) { return one.clarity == clarity; });
        marks.append(new LightLabel(
            m_services.theme, {clear ? LightKind::Green : LightKind::Amber, displayName(clarity)}));
    }
    m_clarity->addWidget(flowOf(marks));
    for (const Clarity clarity : allClarities) {
        QStringList reasons;
        for (const Unclear &one : **unclear) {
            if (one.clarity == clarity)
                reasons.append(one.text);
        }
        addLine(m_clarity, displayName(clarity), reasons.join(tr(", ", "between reasons")));
    }
}

void HouseholdPanel::fillFacts()
{
    empty(m_facts);
    const Household &h = m_card.household;
    addLine(m_facts, tr("Livelihood"), nameOf(livelihoods(), h.livelihood));
    addLine(m_facts, tr("Gas hose"), nameOf(gasHoses(), h.gas));
    addLine(m_facts, tr("Wiring"), nameOf(wirings(), h.wiring));
    addLine(m_facts, tr("Pets"), h.pets);
    addLine(m_facts, tr("To mind"), h.safetyNote);
    addLine(m_facts, tr("Vehicles"), QString(h.vehicles).replace(u'\n', tr(", ", "between vehicles")));
    Ledger &reader = m_services.desk.reader();
    const bool writable = !m_services.desk.isReadOnly();
    if (!h.contactName.isEmpty() || !h.contactPhone.isEmpty()) {
        const QString phone = m_revealed->valueOf(contactKey(h.id), shownPhone(h.contactPhone, false));
        addLine(m_facts, tr("In an emergency"), (h.contactName + u' ' + phone).trimmed());
        if (!h.contactPhone.isEmpty() && writable) {
            auto *show = makeButton(tr("Show the contact's phone"), ButtonKind::Link);
            connect(show, &QPushButton::clicked, this, &HouseholdPanel::lookAtContact);
            allow(show, reader, Action::Reveal, Kind::Residents);
            m_facts->addWidget(show, 0, Qt::AlignLeft);
        }
    }
    if (h.vacant)
        return;
    addLine(m_facts, tr("Residents confirmed"), confirmedText(h.confirmedOn, h.confirmedBy));
    addLine(m_facts, tr("Circumstances reviewed"), confirmedText(h.reviewedOn, h.reviewedBy));
    if (!writable)
        return;
    auto *people = makeButton(tr("Confirm who lives here"), ButtonKind::Link);
    auto *facts = makeButton(tr("Reviewed"), ButtonKind::Link);
    connect(people, &QPushButton::clicked, this, [this] { confirm({true, false}); });
    connect(facts, &QPushButton::clicked, this, [this] { confirm({false, true}); });
    for (QPushButton *button : {people, facts})
        allow(button, reader, Action::Edit, Kind::Households);
    m_facts->addWidget(flowOf({people, facts}));
}

void HouseholdPanel::fillWaiting()
{
    empty(m_waiting);
    const auto events = lifeEventsOf(m_services.desk.db(), household());
    if (!events.ok())
        return;
    for (const LifeEvent &event : *events) {
        if (!event.confirmedOn.isEmpty())
            continue;
        const auto who = std::find_if(m_card.members.begin(), m_card.members.end(),
            [&](const Member &member) { return member.person.id == event.person; });
        QStringList words{event.on, who != m_card.members.end() ? who->person.name : QString(), displayName(event.kind)};
        words.removeAll(QString());
        m_waiting->addWidget(makeLabel(lightText({LightKind::Amber, tr("to be confirmed: %1").arg(words.join(u' '))}),
            LabelKind::Plain, nullptr, true));
        if (m_services.desk.isReadOnly())
            continue;
        auto *button = makeButton(tr("Confirm"), ButtonKind::Link);
        button->setAccessibleName(tr("Confirm: %1").arg(words.join(u' ')));
        connect(button, &QPushButton::clicked, this, [this, id = event.id] { confirmEvent(id); });
        allow(button, m_services.desk.reader(), Action::Edit, Kind::Households);
        m_waiting->addWidget(button, 0, Qt::AlignLeft);
    }
}

void HouseholdPanel::confirm(Confirmed what)
{
    m_services.desk.write<void>(
        this, [id = household(), what](Ledger &ledger) { return confirmHousehold(ledger, id, what); },
        [this](const Result<void> &saved) {
            reload();
            Q_EMIT message(saved.ok() ? tr("The confirmation was kept.") : saved.error().message, saved.ok());
        });
}

void HouseholdPanel::confirmEvent(LifeEventId id)
{
    m_services.desk.write<void>(
        this, [id](Ledger &ledger) { return confirmLifeEvent(ledger, id); },
        [this](const Result<void> &saved) {
            reload();
            Q_EMIT message(saved.ok() ? tr("The change was confirmed.") : saved.error().message, saved.ok());
        });
}

void HouseholdPanel::lookAtContact()
{
    const auto value = std::make_shared<QString>();
    const auto ask = [value, id = household()](const QString &purpose) -> Write {
        return [value, id, purpose](Ledger &ledger) -> Result<void> {
            LINLI_ASSIGN(*value, revealContactPhone(ledger, id, purpose));
            return success();
        };
    };
    askReason({tr("Show the phone of the emergency contact"), tr("The log keeps that you looked, and what for."),
                  tr("What for"), usualPurposes(), tr("Show it for one minute")},
        ask, {}, [this, value, key = contactKey(household())] {
            m_revealed->show(key, *value);
            fillFacts();
        });
}

} // namespace linli::ui
