#include "ui/signin/signinpage.h"

#include "ui/signin/passwordfield.h"
#include "ui/signin/recoverform.h"
#include "ui/widgets/button.h"
#include "ui/widgets/form.h"
#include "ui/widgets/label.h"

#include <QLineEdit>
#include <QTimer>
#include <QVBoxLayout>

namespace linli::ui {

QString waitWords(int seconds)
{
    if (seconds <= 90)
        return SignInPage::tr("%n second(s)", nullptr, seconds);
    if (seconds <= 90 * 60)
        return SignInPage::tr("%n minute(s)", nullptr, (seconds + 59) / 60);
    return SignInPage::tr("%n hour(s)", nullptr, (seconds + 3599) / 3600);
}

SignInPage::SignInPage(
    Theme &theme, const QString &ledger, const QString &name, const Policy &policy, Reason reason, QWidget *parent)
    : GatePage(theme, ledger, 460, parent)
    , m_recover(new RecoverForm(theme, policy))
    , m_second(new QTimer(this))
{
    m_signInPart = buildSignIn(name, reason);
    // No QStackedWidget: its height would be that of the higher one.
    body()->addWidget(m_signInPart);
    body()->addWidget(m_recover);
    m_recover->hide();
    m_second->setInterval(1000);
    connect(m_second, &QTimer::timeout, this, &SignInPage::tick);
    connect(m_recover, &RecoverForm::recoverWanted, this, &SignInPage::recoverWanted);
    const auto recover = [this](bool recovering) {
        m_signInPart->setVisible(!recovering);
        m_recover->setVisible(recovering);
        focusStart();
    };
    connect(m_recover, &RecoverForm::cancelled, this, [recover] { recover(false); });
    auto *lost = makeButton(tr("All passwords are lost…"), ButtonKind::Link);
    auto *other = makeButton(tr("Another ledger"), ButtonKind::Link);
    connect(lost, &QPushButton::clicked, this, [recover] { recover(true); });
    connect(other, &QPushButton::clicked, this, &SignInPage::otherLedgerWanted);
    auto *links = new QHBoxLayout;
    links->addWidget(lost);
    links->addStretch();
    links->addWidget(other);
    static_cast<QVBoxLayout *>(m_signInPart->layout())->addLayout(links);
}

QWidget *SignInPage::buildSignIn(const QString &name, Reason reason)
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::medium);
    column->addWidget(makeLabel(reason == Reason::Locked ? tr("The window is locked") : tr("Sign in"), LabelKind::Title));
    if (reason == Reason::Locked)
        column->addWidget(makeLabel(
            tr("Your work is still here. Sign in with your password and go on where you were."), LabelKind::Muted, nullptr, true));
    m_form = new Form(theme());
    m_name = new QLineEdit(name);
    m_password = new PasswordField(theme());
    m_form->addField(tr("Name"), m_name, true);
    m_form->addField(tr("Password"), m_password, true);
    column->addWidget(m_form);
    m_signIn = makeButton(tr("Sign in"), ButtonKind::Primary);
    column->addWidget(m_signIn);
    connect(m_signIn, &QPushButton::clicked, this, &SignInPage::submit);
    connect(m_password, &PasswordField::returnPressed, this, &SignInPage::submit);
    connect(m_name, &QLineEdit::returnPressed, this, [this] { m_password->setFocus(); });
    connect(m_name, &QLineEdit::textEdited, this, [this] {
        if (m_left > 0) { // The lock is one account's.
            m_left = 0;
            tick();
        }
    });
    return page;
}

void SignInPage::focusStart()
{
    if (!m_recover->isHidden())
        m_recover->focusStart();
    else if (m_name->text().isEmpty())
        m_name->setFocus();
    else
        m_password->setFocus();
}

void SignInPage::submit()
{
    if (!m_signIn->isEnabled())
        return;
    m_form->clearErrors();
    const QString name = m_name->text().trimmed();
    if (name.isEmpty())
        m_form->setError(m_name, tr("Type your name."));
    if (m_password->isEmpty())
        m_form->setError(m_password, tr("Type your password."));
    if (m_form->hasErrors())
        return m_form->focusFirstError();
    Q_EMIT signInWanted({name, m_password->password()});
}

void SignInPage::setBusy(bool busy)
{
    m_signIn->setEnabled(!busy);
    m_signIn->setText(busy ? tr("One moment…") : tr("Sign in"));
    m_name->setEnabled(!busy);
    m_password->setEnabled(!busy);
    m_recover->setBusy(busy);
}

void SignInPage::fail(const QString &message)
{
    setBusy(false);
    m_form->setError(m_password, message);
    m_password->clear();
    m_password->setFocus();
}

void SignInPage::failLocked(int seconds)
{
    fail({});
    m_left = qMax(1, seconds);
    m_second->start();
    ++m_left; // tick() takes the first second away at once.
    tick();
}

void SignInPage::failRecovery(const QString &message)
{
    setBusy(false);
    m_recover->fail(message);
}

void SignInPage::tick()
{
    m_left = qMax(0, m_left - 1);
    m_signIn->setEnabled(m_left == 0);
    m_form->setError(m_password,
        m_left > 0 ? tr("Locked after wrong passwords: try again in %1.").arg(waitWords(m_left)) : QString());
    if (m_left == 0)
        m_second->stop();
}

QString SignInPage::problem() const
{
    return m_form->error(m_password);
}

} // namespace linli::ui
