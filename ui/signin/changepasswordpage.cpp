#include "ui/signin/changepasswordpage.h"

#include "ui/signin/passwordfield.h"
#include "ui/widgets/button.h"
#include "ui/widgets/form.h"
#include "ui/widgets/label.h"
#include "ui/widgets/light.h"

#include <QVBoxLayout>

namespace linli::ui {

ChangePasswordPage::ChangePasswordPage(
    Theme &theme, const QString &ledger, const QString &name, const Policy &policy, Reason reason, QWidget *parent)
    : GatePage(theme, ledger, 520, parent)
    , m_name(name)
    , m_form(new Form(theme))
    , m_old(new PasswordField(theme))
    , m_problem(makeLabel({}, LabelKind::Error, nullptr, true))
    , m_submit(makeButton(tr("Change the password"), ButtonKind::Primary))
{
    body()->addWidget(makeLabel(tr("Change your password"), LabelKind::Title));
    const QString why = reason == Reason::Expired ? tr("Your password has run out. Choose a new one, then you can go on.")
        : reason == Reason::GivenByOther         ? tr("Your present password was given to you. Choose one that only you know, then you can go on.")
                                         : tr("The old password stays good until the new one is saved.");
    body()->addWidget(makeLabel(why, LabelKind::Muted, nullptr, true));
    m_form->addField(tr("Present password"), m_old, true);
    m_fresh = std::make_unique<NewPassword>(theme, m_form, policy, tr("New password"));
    body()->addWidget(m_form);
    m_problem->hide();
    body()->addWidget(m_problem);
    auto *row = new QHBoxLayout;
    auto *cancel = makeButton(reason == Reason::Wanted ? tr("Cancel") : tr("Sign out"));
    row->addWidget(m_submit);
    row->addWidget(cancel);
    row->addStretch();
    body()->addLayout(row);
    connect(m_submit, &QPushButton::clicked, this, &ChangePasswordPage::submit);
    connect(m_fresh->again(), &PasswordField::returnPressed, this, &ChangePasswordPage::submit);
    connect(cancel, &QPushButton::clicked, this, &ChangePasswordPage::cancelled);
}

void ChangePasswordPage::focusStart()
{
    m_old->setFocus();
}

void ChangePasswordPage::submit()
{
    if (!m_submit->isEnabled())
        return;
    m_form->clearErrors();
    m_problem->hide();
    if (m_old->isEmpty())
        m_form->setError(m_old, tr("Type your present password."));
    m_fresh->check(m_name);
    if (!m_form->hasErrors() && m_fresh->password() == m_old->password())
        m_form->setError(m_fresh->first(), tr("This is the present one. Choose another."));
    if (m_form->hasErrors())
        return m_form->focusFirstError();
    Q_EMIT changeWanted(m_old->password(), m_fresh->password());
}

void ChangePasswordPage::setBusy(bool busy)
{
    m_submit->setEnabled(!busy);
    m_submit->setText(busy ? tr("One moment…") : tr("Change the password"));
}

void ChangePasswordPage::fail(const QString &message)
{
    setBusy(false);
    m_problem->setText(lightText({LightKind::Red, message}));
    m_problem->show();
    m_old->setFocus();
}

QString ChangePasswordPage::problem() const
{
    return m_problem->isHidden() ? QString() : m_problem->text();
}

} // namespace linli::ui
