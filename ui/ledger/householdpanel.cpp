#include "ui/ledger/householdpanel.h"

#include "ui/models/carewords.h"
#include "core/base/text.h"
#include "core/households/householdcases.h"
#include "core/households/householdhistory.h"
#include "core/persons/mask.h"
#include "core/persons/personwords.h"
#include "ui/drafts/draftkeeper.h"
#include "ui/widgets/stepform.h"
#include "ui/ledger/householdform.h"
#include "ui/ledger/residentform.h"
#include "ui/models/allow.h"
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
#include <QTimer>

namespace linli::ui {

HouseholdPanel::HouseholdPanel(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyState(services.theme))
    , m_cardView(new QWidget)
    , m_revealed(new Revealed(this))
{
    connect(m_revealed, &Revealed::expired, this, &HouseholdPanel::fillMembers);
    connect(m_revealed, &Revealed::expired, this, &HouseholdPanel::fillFacts);
    m_empty->present(QStringLiteral("go-home"), tr("No household is chosen"),
        tr("Choose one in the list to see who lives there."));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card;
    card->body()->setContentsMargins(0, 0, 0, 0);
    card->body()->addWidget(m_stack);
    column->addWidget(card);
    m_stack->addWidget(m_empty);
    buildCard();
    m_stack->addWidget(m_cardView);
}

void HouseholdPanel::buildCard()
{
    m_address = makeLabel({}, LabelKind::Heading, nullptr, true);
    m_unit = makeLabel({}, LabelKind::Muted);
    m_flags = new QWidget;
    new FlowLayout(m_flags);
    m_note = makeLabel({}, LabelKind::Muted, nullptr, true);
    auto *inner = new QWidget;
    auto *body = new QVBoxLayout(inner);
    body->setContentsMargins(Space::large, Space::large, Space::large, Space::small);
    body->setSpacing(Space::small);
    body->addWidget(m_address);
    body->addWidget(m_unit);
    body->addWidget(m_flags);
    body->addWidget(m_note);
    for (QVBoxLayout **part : {&m_clarity, &m_waiting, &m_members, &m_facts}) {
        *part = new QVBoxLayout;
        (*part)->setSpacing(part == &m_members ? Space::small : Space::hair);
        if (part == &m_members || part == &m_facts)
            body->addWidget(makeRule());
        body->addLayout(*part);
    }
    body->addWidget(makeRule());
    body->addWidget(makeLabel(tr("Recent changes"), LabelKind::Heading));
    m_history = new Timeline(m_services.theme);
    m_history->setGrowing(true);
    body->addWidget(m_history);
    body->addStretch();

    QScrollArea *scroll = makeScroll(inner);

    m_caseButton = makeButton(tr("Record a case"), ButtonKind::Primary);
    m_addButton = makeButton(tr("Add a resident"));
    m_more = makeButton(tr("More"), ButtonKind::Link);
    m_more->setMenu(makeHouseholdMenu(m_more));
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons);
    flow->addWidget(m_caseButton);
    flow->addWidget(m_addButton);
    flow->addWidget(m_more);
    auto *column = new QVBoxLayout(m_cardView);
    column->setContentsMargins(0, 0, 0, Space::medium);
    column->addWidget(scroll, 1);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(Space::large, 0, Space::large, 0);
    foot->addWidget(buttons);
    column->addLayout(foot);
    connect(m_caseButton, &QPushButton::clicked, this, [this] { Q_EMIT caseWanted(household(), {}); });
    connect(m_addButton, &QPushButton::clicked, this, &HouseholdPanel::addMember);
}

void HouseholdPanel::clear()
{
    cancelEditing();
    m_revealed->hide();
    m_card = {};
    m_stack->setCurrentWidget(m_empty);
}

void HouseholdPanel::show(HouseholdId id, PersonId chosen)
{
    cancelEditing();
    const auto card = householdCard(m_services.desk.db(), id);
    if (!card.ok() || !card->household.voidReason.isEmpty()) {
        clear();
        return;
    }
    if (id != household())
        m_revealed->hide();
    m_card = *card;
    m_chosen = chosen;
    fillCard();
    m_stack->setCurrentWidget(m_cardView);
    Q_EMIT shown(id);
}

void HouseholdPanel::reload()
{
    if (household() && !isEditing())
        show(household(), m_chosen);
}

void HouseholdPanel::fillCard()
{
    m_address->setText(m_card.address);
    m_unit->setText(m_card.unitName.isEmpty() ? tr("in no micro-unit yet") : m_card.unitName);
    QLayout *flags = m_flags->layout();
    while (QLayoutItem *item = flags->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    QStringList kinds;
    for (const Member &member : m_card.members) {
        for (const CareFlag &flag : member.flags) {
            if (member.membership.until.isEmpty() && flag.until.isEmpty() && !kinds.contains(flag.kind))
                kinds.append(flag.kind);
        }
    }
    const CareKinds careKinds = careKindsOf(m_services.desk);
    for (const QString &kind : kinds)
        flags->addWidget(new LightLabel(m_services.theme, {LightKind::Amber, careKinds.nameOf(kind)}));
    const Housing housing = m_card.household.vacant ? Housing::Vacant : m_card.household.housing;
    if (housing != Housing::Unknown)
        flags->addWidget(new LightLabel(m_services.theme,
            {housing == Housing::Rented ? LightKind::Rented : LightKind::None, displayName(housing)}));
    m_note->setText(m_card.household.note);
    m_note->setVisible(!m_card.household.note.isEmpty());
    const bool writable = !m_services.desk.isReadOnly();
    for (QPushButton *button : {m_caseButton, m_addButton, m_more})
        button->setEnabled(writable);
    allow(m_caseButton, m_services.desk.reader(), Action::Edit, Kind::Cases);
    allow(m_addButton, m_services.desk.reader(), Action::Edit, Kind::Residents);
    fillClarity();
    fillFacts();
    fillWaiting();
    fillProposals();
    fillMembers();
    fillHistory();
}

void HouseholdPanel::fillMembers()
{
    while (QLayoutItem *item = m_members->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    bool past = false;
    for (const Member &member : m_card.members) {
        if (!member.membership.until.isEmpty() && !past) {
            m_members->addWidget(makeLabel(tr("Lived here before"), LabelKind::Small));
            past = true;
        }
        QWidget *box = makeMember(member);
        m_members->addWidget(box);
        if (m_chosen && member.person.id == m_chosen)
            mark(box);
    }
    if (m_card.members.isEmpty())
        m_members->addWidget(makeLabel(tr("Nobody is recorded here yet."), LabelKind::Muted));
}

void HouseholdPanel::mark(QWidget *box)
{
    box->setAttribute(Qt::WA_StyledBackground);
    setKind(box, "chosen");
    box->layout()->setContentsMargins(Space::small, Space::hair, Space::small, Space::hair);
    QTimer::singleShot(0, box, [box] { // After the layout has found its places.
        for (QWidget *around = box->parentWidget(); around; around = around->parentWidget()) {
            if (auto *scroll = qobject_cast<QScrollArea *>(around))
                return scroll->ensureWidgetVisible(box);
        }
    });
}

QWidget *HouseholdPanel::makeMember(const Member &member)
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, Space::hair, 0, Space::hair);
    column->setSpacing(2);
    auto *head = new QHBoxLayout;
    head->setSpacing(Space::small);
    head->addWidget(makeLabel(member.person.name, LabelKind::Heading));
    auto *relation = new ElidedLabel(LabelKind::Plain);
    relation->setText(member.membership.relation);
    head->addWidget(relation, 1);
    if (member.membership.until.isEmpty() && !m_services.desk.isReadOnly()) {
        auto *edit = makeButton(tr("Edit"), ButtonKind::Link);
        edit->setAccessibleName(tr("Edit %1").arg(member.person.name));
        connect(edit, &QPushButton::clicked, this, [this, member] { editMember(member); });
        allow(edit, m_services.desk.reader(), Action::Edit, Kind::Residents);
        head->addWidget(edit);
    }
    if (!m_services.desk.isReadOnly()) {
        auto *menu = makeButton(tr("More"), ButtonKind::Link);
        menu->setAccessibleName(tr("More about %1").arg(member.person.name));
        menu->setMenu(makeMemberMenu(member, menu));
        head->addWidget(menu);
    }
    column->addLayout(head);
    QStringList more{displayName(member.person.sex), member.person.birth};
    if (isMinor(member.person, m_services.desk.clock().today()))
        more.append(tr("under 14"));
    if (!member.person.idNumber.isEmpty())
        more.append(shownIdOf(member.person)
            + (member.person.idStatus == IdStatus::Unverified ? tr(" (to be checked)") : QString()));
    else if (!member.person.passport.isEmpty())
        more.append(tr("passport %1").arg(shownPassportOf(member.person)));
    else
        more.append(member.person.idStatus == IdStatus::Lost ? tr("ID number lost, to be entered again")
                                                             : tr("no ID number"));
    if (!member.person.phone.isEmpty())
        more.append(shownPhoneOf(member.person));
    more.append(member.person.employer);
    more.append(nameOf(maritalStatuses(), member.person.marital));
    more.append(nameOf(educations(), member.person.education));
    more.append(displayName(member.person.politics));
    more.append(nameOf(militaryServices(), member.person.military));
    more.append(displayName(member.membership.registration));
    if (!member.person.registeredAt.isEmpty())
        more.append(tr("registered at %1").arg(member.person.registeredAt));
    if (!member.membership.from.isEmpty())
        more.append(tr("since %1").arg(member.membership.from));
    if (!member.membership.until.isEmpty())
        more.append(tr("until %1 %2").arg(member.membership.until, member.membership.endReason));
    if (!member.person.died.isEmpty())
        more.append(tr("died %1").arg(member.person.died));
    more << member.membership.note << member.person.note;
    more.removeAll(QString());
    column->addWidget(makeLabel(more.join(QStringLiteral(" · ")), LabelKind::Muted, nullptr, true));
    return box;
}

void HouseholdPanel::fillHistory()
{
    QList<TimelineEntry> entries;
    if (const auto history = householdHistory(m_services.desk.db(), household(), m_services.desk.clock().today(), 8); history.ok()) {
        for (const HistoryLine &line : *history)
            entries.append({line.at.toString(QStringLiteral("yyyy-MM-dd HH:mm")), line.who, line.what});
    }
    m_history->setEntries(entries);
}

bool HouseholdPanel::isEditing() const
{
    return m_form != nullptr;
}

void HouseholdPanel::cancelEditing()
{
    if (!m_form)
        return;
    m_draft->keepNow(); // Nobody has decided on it, unless it was saved or cancelled.
    m_stack->removeWidget(m_form);
    m_form->deleteLater();
    m_form = nullptr;
    m_draft = nullptr;
    m_stack->setCurrentWidget(household() ? m_cardView : static_cast<QWidget *>(m_empty));
    Q_EMIT editingEnded();
}

void HouseholdPanel::saveEditing()
{
    if (m_form)
        m_form->save();
}

QString HouseholdPanel::draftOf(const QString &what) const
{
    return QStringLiteral("household:%1:%2").arg(household().toText(), what);
}

void HouseholdPanel::offer(PanelForm *form, const QString &draft, std::function<Write()> prepare,
    const QString &text, std::function<void()> then, bool undoable)
{
    cancelEditing();
    m_form = form;
    m_draft = new DraftKeeper(m_services.desk, draft, Kind::Households, form);
    m_stack->addWidget(form);
    m_stack->setCurrentWidget(form);
    connect(form, &PanelForm::cancelled, this, &HouseholdPanel::cancelEditing);
    connect(form, &PanelForm::saveRequested, this,
        [this, form, keeper = m_draft, prepare = std::move(prepare), text, then = std::move(then), undoable] {
            Write write = prepare();
            if (!write)
                return;
            form->setBusy(true);
            m_services.desk.write<void>(
                form, keeper->thenForget(std::move(write)), [this, text, then, undoable](const Result<void> &saved) {
                    done(saved, text, undoable);
                    if (saved.ok() && then)
                        then();
                });
        });
    form->form()->focusFirstField();
}

void HouseholdPanel::done(const Result<void> &result, const QString &text, bool undoable)
{
    if (!result.ok()) {
        if (m_form)
            m_form->fail(result.error().message);
        return;
    }
    cancelEditing();
    reload();
    if (!text.isEmpty())
        Q_EMIT message(text, undoable);
}

} // namespace linli::ui
