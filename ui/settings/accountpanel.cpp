#include "ui/settings/accountpanel.h"

#include "core/accounts/accountsteps.h"
#include "ui/models/allow.h"
#include "ui/models/desk.h"
#include "ui/settings/accountform.h"
#include "ui/settings/accountmodel.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/lightlabel.h"
#include "ui/widgets/stepform.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace linli::ui {

namespace {

void emptyLayout(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater(); // A button may be the one that was just pressed.
        if (QLayout *inner = item->layout())
            emptyLayout(inner);
        delete item;
    }
}

QString timeWords(const QDateTime &time)
{
    return time.isValid() ? time.toString(QStringLiteral("yyyy-MM-dd HH:mm")) : AccountPanel::tr("never");
}

} // namespace

AccountPanel::AccountPanel(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyState(services.theme))
    , m_view(new QWidget)
    , m_name(makeLabel({}, LabelKind::Heading, nullptr, true))
    , m_state(new LightLabel(services.theme))
    , m_facts(new QVBoxLayout)
    , m_buttons(new QWidget)
{
    m_empty->present(QStringLiteral("im-user"), tr("No account is chosen"), tr("Choose one in the list, or add one for a colleague."));
    auto *view = new QVBoxLayout(m_view);
    view->setContentsMargins(Space::large, Space::large, Space::large, Space::medium);
    view->setSpacing(Space::small);
    view->addWidget(m_name);
    view->addWidget(m_state);
    m_facts->setSpacing(Space::hair);
    view->addLayout(m_facts);
    view->addStretch();
    new FlowLayout(m_buttons);
    view->addWidget(m_buttons);
    auto *card = new Card;
    card->body()->setContentsMargins(0, 0, 0, 0);
    card->body()->addWidget(m_stack);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_view);
}

void AccountPanel::show(const Account &account)
{
    cancelEditing();
    m_account = account;
    fill();
    m_stack->setCurrentWidget(m_view);
}

void AccountPanel::clear()
{
    cancelEditing();
    m_account.reset();
    m_stack->setCurrentWidget(m_empty);
}

void AccountPanel::addFact(const QString &label, const QString &value)
{
    auto *line = new QHBoxLayout;
    auto *name = makeLabel(label, LabelKind::Muted);
    name->setMinimumWidth(m_services.theme.scaled(86));
    line->addWidget(name, 0, Qt::AlignTop);
    line->addWidget(makeLabel(value, LabelKind::Plain, nullptr, true), 1);
    m_facts->addLayout(line);
}

void AccountPanel::fill()
{
    const QDateTime now = m_services.desk.clock().now();
    m_name->setText(m_account->name);
    const LightKind light = m_account->state == AccountState::Removed ? LightKind::None
        : isLocked(*m_account, now)                                   ? LightKind::Red
        : m_account->state == AccountState::Pending                   ? LightKind::Amber
                                                                      : LightKind::Green;
    m_state->setLight({light, stateWords(*m_account, now)});
    emptyLayout(m_facts);
    addFact(tr("Roles"), displayNames(m_account->roles));
    addFact(tr("Data key"), holdsDataKey(m_account->roles)
            ? (m_account->state == AccountState::Active ? tr("held: can read sealed records") : tr("not handed over yet"))
            : tr("none: sealed records stay closed"));
    addFact(tr("Made"), timeWords(m_account->made));
    addFact(tr("Password of"), timeWords(m_account->passwordSet) + (m_account->mustChange ? tr(", to be changed at the next sign-in") : QString()));
    addFact(tr("Last sign-in"), timeWords(m_account->lastSignIn));
    if (m_account->state == AccountState::Pending)
        addFact(tr("Waits for"), tr("the head of office, who confirms it and hands over the data key"));
    fillButtons();
}

void AccountPanel::fillButtons()
{
    QLayout *row = m_buttons->layout();
    emptyLayout(row);
    if (m_account->state == AccountState::Removed)
        return;
    Ledger &ledger = m_services.desk.reader();
    const auto add = [&](const QString &text, ButtonKind kind, Action action, std::function<void()> pressed) {
        auto *button = makeButton(text, kind);
        button->setEnabled(!m_services.desk.isReadOnly());
        allow(button, ledger, action, Kind::Accounts);
        connect(button, &QPushButton::clicked, this, std::move(pressed), Qt::QueuedConnection);
        row->addWidget(button);
    };
    const qint64 id = m_account->id;
    const QString name = m_account->name;
    const auto told = [this](const QString &text) {
        return [this, text] {
            Q_EMIT message(text);
            Q_EMIT changed();
        };
    };
    const bool pending = m_account->state == AccountState::Pending;
    if (pending)
        add(tr("Confirm the account"), ButtonKind::Primary, Action::Confirm,
            [=, this] { write([id](Ledger &l) { return confirmAccount(l, id); }, told(tr("%1 can sign in now.").arg(name))); });
    if (isLocked(*m_account, m_services.desk.clock().now()))
        add(tr("Unlock"), pending ? ButtonKind::Secondary : ButtonKind::Primary, Action::Edit,
            [=, this] { write([id](Ledger &l) { return unlockAccount(l, id); }, told(tr("%1 can try again.").arg(name))); });
    add(tr("Change roles"), ButtonKind::Secondary, Action::Edit, [this] { edit(); });
    const bool own = ledger.session() && ledger.session()->account == id;
    if (!own) { // One's own password is changed with the old one, and nobody removes themselves.
        add(tr("Reset the password"), ButtonKind::Secondary, Action::Edit, [this] { resetPassword(); });
        add(tr("Remove"), ButtonKind::Danger, Action::Edit, [this] { remove(); });
    }
}

void AccountPanel::addAccount()
{
    auto *form = new AccountForm(m_services.theme, m_services.desk, nullptr);
    const auto prepare = [form]() -> Write {
        if (!form->check())
            return {};
        return [asked = form->asked()](Ledger &ledger) -> Result<void> {
            LINLI_ASSIGN(const qint64 id, linli::addAccount(ledger, asked));
            Q_UNUSED(id)
            return success();
        };
    };
    offer(form, prepare, [this] {
        Q_EMIT message(tr("The account was added. Give the first password to your colleague in person."));
        Q_EMIT changed();
    });
}

void AccountPanel::edit()
{
    auto *form = new AccountForm(m_services.theme, m_services.desk, &*m_account);
    const auto prepare = [form, id = m_account->id]() -> Write {
        if (!form->check())
            return {};
        return [id, asked = form->asked()](Ledger &ledger) { return editAccount(ledger, id, asked.roles, asked.areas, asked.person); };
    };
    offer(form, prepare, [this] {
        Q_EMIT message(tr("The roles were saved."));
        Q_EMIT changed();
    });
}

void AccountPanel::resetPassword()
{
    auto *form = new PanelForm(m_services.theme, tr("A new first password for %1").arg(m_account->name), tr("Reset the password"));
    const auto policy = policyOf(m_services.desk.db());
    const auto fields
        = std::make_shared<NewPassword>(m_services.theme, form->form(), policy.ok() ? *policy : Policy(), tr("First password"));
    const auto prepare = [form, fields, id = m_account->id, name = m_account->name]() -> Write {
        if (!fields->check(name)) {
            form->form()->focusFirstError();
            return {};
        }
        return [id, password = fields->password()](Ledger &ledger) { return linli::resetPassword(ledger, id, password); };
    };
    offer(form, prepare, [this] {
        Q_EMIT message(tr("The password was reset. It has to be changed at the next sign-in."));
        Q_EMIT changed();
    });
}

void AccountPanel::remove()
{
    auto *form = new StepForm(m_services.theme, tr("Remove %1").arg(m_account->name), tr("Remove the account"));
    form->form()->addField(tr("What happens"),
        makeLabel(tr("%1 can't sign in any more, and the account's keys are deleted. What they did stays in the history. "
                     "This can't be undone.")
                      .arg(m_account->name),
            LabelKind::Plain, nullptr, true));
    const auto prepare = [id = m_account->id]() -> Write { return [id](Ledger &ledger) { return removeAccount(ledger, id); }; };
    offer(form, prepare, [this, name = m_account->name, held = holdsDataKey(m_account->roles)] {
        Q_EMIT message(tr("The account of %1 was removed.").arg(name));
        Q_EMIT changed();
        if (held)
            Q_EMIT keyHolderRemoved(name);
    });
}

void AccountPanel::cancelEditing()
{
    if (!m_form)
        return;
    m_stack->removeWidget(m_form);
    m_form->deleteLater();
    m_form = nullptr;
    m_stack->setCurrentWidget(m_account ? m_view : static_cast<QWidget *>(m_empty));
}

void AccountPanel::saveEditing()
{
    if (m_form)
        m_form->save();
}

void AccountPanel::offer(PanelForm *form, std::function<Write()> prepare, std::function<void()> then)
{
    cancelEditing();
    m_form = form;
    m_stack->addWidget(form);
    m_stack->setCurrentWidget(form);
    connect(form, &PanelForm::cancelled, this, &AccountPanel::cancelEditing);
    connect(form, &PanelForm::saveRequested, this, [this, form, prepare = std::move(prepare), then = std::move(then)] {
        Write action = prepare();
        if (!action)
            return;
        form->setBusy(true);
        write(std::move(action), then);
    });
    form->form()->focusFirstField();
}

void AccountPanel::write(Write action, std::function<void()> then)
{
    m_services.desk.write<void>(this, std::move(action), [this, then = std::move(then)](const Result<void> &written) {
        if (!written.ok()) {
            if (m_form)
                return m_form->fail(written.error().message);
            Q_EMIT message(written.error().message);
            return;
        }
        cancelEditing();
        then();
    });
}

} // namespace linli::ui
