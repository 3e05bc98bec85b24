#include "ui/ledger/twinnotice.h"

#include "core/persons/mask.h"
#include "ui/models/deskreader.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/light.h"
#include "ui/widgets/panelform.h"

#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace linli::ui {

namespace {

constexpr int restMs = 400; // after the last key

} // namespace

TwinNotice::TwinNotice(const Services &services, PanelForm *form, std::function<Person()> typed, bool canTake)
    : m_services(services)
    , m_typed(std::move(typed))
    , m_canTake(canTake)
    , m_reader(new DeskReader(services.desk, this))
    , m_wait(new QTimer(this))
    , m_text(makeLabel({}, LabelKind::Plain, nullptr, true))
    , m_open(makeButton(tr("Open that person"), ButtonKind::Link))
    , m_other(makeButton(tr("It is another person"), ButtonKind::Link))
    , m_take(makeButton(tr("This person moves in"), ButtonKind::Link))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::hair);
    column->addWidget(m_text);
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons);
    for (QPushButton *button : {m_take, m_open, m_other})
        flow->addWidget(button);
    column->addWidget(buttons);
    m_wait->setSingleShot(true);
    m_wait->setInterval(restMs);
    connect(form->form(), &Form::edited, m_wait, qOverload<>(&QTimer::start));
    connect(m_wait, &QTimer::timeout, this, &TwinNotice::look);
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (shown()) // By value: the form that holds this goes away.
            Q_EMIT openWanted(HouseholdId(shown()->first.household), PersonId(shown()->first.person.id));
    });
    connect(m_take, &QPushButton::clicked, this, [this] {
        if (shown())
            Q_EMIT takeWanted(Twin(shown()->first));
    });
    connect(m_other, &QPushButton::clicked, this, &TwinNotice::keepApart);
    form->addNotice(this);
    hide();
}

void TwinNotice::look()
{
    ++m_round;
    const auto done = [this, round = m_round](const Result<QList<LikelyPair>> &found) {
        if (round != m_round)
            return;
        m_found = found.ok() ? *found : QList<LikelyPair>(); // A role that sees no residents is told nothing.
        m_found.removeIf([this](const LikelyPair &pair) { return m_others.contains(pair.first.person.id.value); });
        present();
    };
    m_reader->ask<QList<LikelyPair>>([typed = m_typed()](Ledger &ledger) { return likelyTwins(ledger, typed); }, done);
}

void TwinNotice::present()
{
    setVisible(shown() != nullptr);
    if (!shown())
        return;
    const Twin &twin = shown()->first;
    const QDate today = m_services.desk.clock().today();
    QStringList who{twin.person.name, displayName(twin.person.sex), twin.person.birth, shownIdNumber(twin.person, today),
        shownPhone(twin.person, today), twin.address};
    who.removeAll(QString());
    QStringList alike;
    for (const Likeness one : shown()->alike)
        alike.append(displayName(one));
    m_text->setText(lightText({LightKind::Amber,
        tr("Perhaps this person is in the ledger already: %1 (%2)").arg(who.join(QStringLiteral(" · ")), alike.join(tr(", ", "between likenesses")))}));
    m_open->setVisible(bool(twin.household));
    m_take->setVisible(twin.person.died.isEmpty() && m_canTake);
}

void TwinNotice::keepApart()
{
    if (!shown())
        return;
    m_others.insert(shown()->first.person.id.value);
    m_found.removeFirst();
    present();
}

} // namespace linli::ui
