#include "ui/signin/firstaccountpage.h"

#include "ui/signin/passwordfield.h"
#include "ui/widgets/button.h"
#include "ui/widgets/form.h"
#include "ui/widgets/label.h"
#include "ui/widgets/light.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace linli::ui {

FirstAccountPage::FirstAccountPage(Theme &theme, const QString &ledger, For what, const QString &name, QWidget *parent)
    : GatePage(theme, ledger, 560, parent)
    , m_for(what)
    , m_form(new Form(theme))
    , m_name(new QLineEdit(name))
    , m_problem(makeLabel({}, LabelKind::Error, nullptr, true))
    , m_submit(makeButton({}, ButtonKind::Primary))
{
    body()->addWidget(makeLabel(
        what == For::NewLedger ? tr("Who is the head of this office?") : tr("This ledger gets its first account"), LabelKind::Title));
    body()->addWidget(makeLabel(what == For::NewLedger
            ? tr("Whoever works in this ledger signs in with a name and a password. You are the first; you add your colleagues later.")
            : tr("ID numbers, phones, notes and cases are sealed from now on, so that a lost file tells nothing. A sealed "
                 "backup is made first. Whoever works in this ledger signs in with a name and a password; you are the first."),
        LabelKind::Muted, nullptr, true));
    m_form->addField(tr("Your name"), m_name, true, tr("It stands in the change history beside everything you do."));
    m_password = std::make_unique<NewPassword>(theme, m_form, Policy(), tr("Password"));
    body()->addWidget(m_form);
    m_problem->hide();
    body()->addWidget(m_problem);
    auto *row = new QHBoxLayout;
    auto *other = makeButton(tr("Another ledger"), ButtonKind::Link);
    row->addWidget(m_submit);
    row->addStretch();
    row->addWidget(other);
    body()->addLayout(row);
    setBusy(false);
    connect(m_submit, &QPushButton::clicked, this, &FirstAccountPage::submit);
    connect(m_password->again(), &PasswordField::returnPressed, this, &FirstAccountPage::submit);
    connect(other, &QPushButton::clicked, this, &FirstAccountPage::otherLedgerWanted);
}

void FirstAccountPage::focusStart()
{
    if (m_name->text().isEmpty())
        m_name->setFocus();
    else
        m_password->first()->setFocus();
}

void FirstAccountPage::submit()
{
    if (!m_submit->isEnabled())
        return;
    m_form->clearErrors();
    m_problem->hide();
    const QString name = m_name->text().trimmed();
    if (name.isEmpty())
        m_form->setError(m_name, tr("Type your name."));
    m_password->check(name);
    if (m_form->hasErrors())
        return m_form->focusFirstError();
    Q_EMIT accountWanted({name, m_password->password()});
}

void FirstAccountPage::setBusy(bool busy)
{
    m_submit->setEnabled(!busy);
    if (busy)
        m_submit->setText(m_for == For::NewLedger ? tr("One moment…") : tr("Sealing the records…"));
    else
        m_submit->setText(m_for == For::NewLedger ? tr("Make the account") : tr("Make the account and seal the ledger"));
}

void FirstAccountPage::fail(const QString &message)
{
    setBusy(false);
    m_problem->setText(lightText({LightKind::Red, message}));
    m_problem->show();
}

} // namespace linli::ui
