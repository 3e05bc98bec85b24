#include "ui/rounds/doorpane.h"

#include "ui/models/allow.h"
#include "ui/models/carewords.h"
#include "ui/models/desk.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scroll.h"

#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

namespace linli::ui {

DoorPane::DoorPane(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_address(makeLabel({}, LabelKind::Heading, nullptr, true))
    , m_state(makeLabel({}, LabelKind::Muted, nullptr, true))
    , m_hint(makeLabel(tr("Enter: still right · C: correct · U: not known · ↑ ↓"), LabelKind::Small, nullptr, true))
    , m_questions(new DoorQuestions)
    , m_asWritten(makeButton(tr("All else as written (A)"), ButtonKind::Primary))
    , m_notMet(makeButton(tr("Not met (N)")))
    , m_refused(makeButton(tr("Refused (R)")))
    , m_skip(makeButton(tr("Skip (S)")))
    , m_moves(makeButton(tr("Moved in or out (M)")))
    , m_card(makeButton(tr("Whole card (E)")))
    , m_case(makeButton(tr("Record a case (J)")))
{
    auto *card = new Card;
    card->body()->addWidget(m_address);
    card->body()->addWidget(m_state);
    card->body()->addWidget(makeRule());
    card->body()->addWidget(makeScroll(m_questions), 1);
    card->body()->addWidget(m_hint);
    card->body()->addWidget(buildButtons());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    addKeys();
    connect(m_questions, &DoorQuestions::finished, this, &DoorPane::reply);
    connect(m_questions, &DoorQuestions::editingChanged, this, &DoorPane::enable);
}

QWidget *DoorPane::buildButtons()
{
    auto *box = new QWidget;
    auto *flow = new FlowLayout(box);
    for (QPushButton *button : {m_asWritten, m_notMet, m_refused, m_skip, m_moves, m_card, m_case})
        flow->addWidget(button);
    connect(m_asWritten, &QPushButton::clicked, this, &DoorPane::reply);
    connect(m_notMet, &QPushButton::clicked, this, [this] { Q_EMIT answered(DoorAnswer::NotMet); });
    connect(m_refused, &QPushButton::clicked, this, [this] { Q_EMIT answered(DoorAnswer::Refused); });
    connect(m_skip, &QPushButton::clicked, this, &DoorPane::skipped);
    connect(m_card, &QPushButton::clicked, this, &DoorPane::cardWanted);
    connect(m_case, &QPushButton::clicked, this, &DoorPane::caseWanted);
    connect(m_moves, &QPushButton::clicked, this, [this] { Q_EMIT movesWanted(m_moves->mapToGlobal(QPoint())); });
    return box;
}

void DoorPane::addKeys()
{
    const std::pair<Qt::Key, QPushButton *> keys[] = {{Qt::Key_A, m_asWritten}, {Qt::Key_N, m_notMet}, {Qt::Key_R, m_refused},
        {Qt::Key_S, m_skip}, {Qt::Key_M, m_moves}, {Qt::Key_E, m_card},
        {Qt::Key_J, m_case}};
    for (const auto &[key, button] : keys) {
        auto *shortcut = new QShortcut(key, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, button, [button = button] { button->click(); });
        m_keys.append(shortcut);
    }
}

void DoorPane::show(const Round &round, const std::optional<Door> &door)
{
    const bool hadFocus = isAncestorOf(focusWidget());
    if (m_door && !m_questions->work().isEmpty())
        m_begun.insert({m_round, m_door->household}, m_questions->work());
    m_door = door;
    m_round = round.id;
    m_address->setText(door ? door->address : tr("Every door here is done"));
    QStringList state;
    if (door) {
        state = {displayName(door->state), tr("tried %1 time(s)").arg(door->tries)};
        if (door->vacant)
            state.append(tr("vacant"));
    }
    m_state->setText(state.join(QStringLiteral(" · ")));
    const auto card = door ? householdCard(m_services.desk.db(), door->household) : Result<HouseholdCard>(HouseholdCard());
    m_questions->setCareKinds(careKindsOf(m_services.desk));
    if (door && card.ok())
        m_questions->show(*card, round.fields, m_services.desk.clock().today(), m_begun.value({m_round, door->household}));
    else
        m_questions->clear();
    m_hint->setVisible(door.has_value());
    enable();
    if (hadFocus || !window()->focusWidget())
        focusQuestion();
}

void DoorPane::recorded(HouseholdId household)
{
    m_begun.remove({m_round, household});
    if (m_door && m_door->household == household)
        m_door.reset();
}

void DoorPane::reply()
{
    if (m_door && !isSaving() && m_questions->acceptEditing())
        Q_EMIT replied(m_questions->work().reply);
}

void DoorPane::focusQuestion()
{
    m_questions->focusFirst();
}

void DoorPane::beginSaving(HouseholdId door)
{
    m_saving = door;
    enable();
}

bool DoorPane::isSaving() const
{
    return m_door && m_door->household == m_saving;
}

void DoorPane::endSaving(HouseholdId door)
{
    if (m_saving == door)
        m_saving = {};
    enable();
}

/// The letters are typed while an editor is open.
void DoorPane::enable()
{
    const bool writable = m_door && !isSaving() && !m_services.desk.isReadOnly();
    for (QPushButton *button : {m_asWritten, m_notMet, m_refused, m_moves}) {
        button->setEnabled(writable);
        allow(button, m_services.desk.reader(), Action::Edit, Kind::Households);
    }
    m_skip->setEnabled(m_door.has_value());
    m_card->setEnabled(m_door.has_value());
    m_case->setEnabled(m_door.has_value() && !m_services.desk.isReadOnly());
    allow(m_case, m_services.desk.reader(), Action::Edit, Kind::Cases);
    for (QShortcut *key : std::as_const(m_keys))
        key->setEnabled(!m_questions->isEditing());
}

bool DoorPane::goBack()
{
    if (!m_questions->isEditing())
        return false;
    m_questions->abandonEditing();
    return true;
}

} // namespace linli::ui
