#include "ui/signin/recoverform.h"

#include "ui/signin/passwordfield.h"
#include "ui/widgets/button.h"
#include "ui/widgets/form.h"
#include "ui/widgets/label.h"
#include "ui/widgets/light.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace linli::ui {

namespace {

Form *formWithWords(const Theme &theme, QPlainTextEdit *words, QLineEdit *name)
{
    auto *form = new Form(theme);
    words->setTabChangesFocus(true);
    form->addField(RecoverForm::tr("Words of the recovery page"), words, true,
        RecoverForm::tr("All eighteen in their order, in characters or in pinyin, with spaces between them."));
    form->addField(RecoverForm::tr("Your name"), name, true);
    return form;
}

} // namespace

RecoverForm::RecoverForm(const Theme &theme, const Policy &policy, QWidget *parent)
    : QWidget(parent)
    , m_words(new QPlainTextEdit)
    , m_name(new QLineEdit)
    , m_password(theme, m_form = formWithWords(theme, m_words, m_name), policy, tr("New password"))
    , m_problem(makeLabel({}, LabelKind::Error, this, true))
    , m_submit(makeButton(tr("Open the ledger"), ButtonKind::Primary, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::medium);
    column->addWidget(makeLabel(tr("All passwords are lost"), LabelKind::Heading));
    column->addWidget(makeLabel(tr("The recovery page was printed when the ledger was made and lies in the office's safe. "
                                   "Its words open the ledger once more, and you become its head of office."),
        LabelKind::Muted, nullptr, true));
    column->addWidget(m_form);
    m_problem->hide();
    column->addWidget(m_problem);
    auto *row = new QHBoxLayout;
    auto *back = makeButton(tr("Back"));
    row->addWidget(m_submit);
    row->addWidget(back);
    row->addStretch();
    column->addLayout(row);
    connect(m_submit, &QPushButton::clicked, this, &RecoverForm::submit);
    connect(m_password.again(), &PasswordField::returnPressed, this, &RecoverForm::submit);
    connect(back, &QPushButton::clicked, this, &RecoverForm::cancelled);
}

void RecoverForm::focusStart()
{
    m_words->setFocus();
}

void RecoverForm::submit()
{
    if (!m_submit->isEnabled())
        return;
    m_form->clearErrors();
    m_problem->hide();
    const QString name = m_name->text().trimmed();
    if (m_words->toPlainText().trimmed().isEmpty())
        m_form->setError(m_words, tr("Type the words of the recovery page."));
    if (name.isEmpty())
        m_form->setError(m_name, tr("Type your name."));
    m_password.check(name);
    if (m_form->hasErrors())
        return m_form->focusFirstError();
    Q_EMIT recoverWanted(m_words->toPlainText(), {name, m_password.password()});
}

void RecoverForm::setBusy(bool busy)
{
    m_submit->setEnabled(!busy);
    m_submit->setText(busy ? tr("One moment…") : tr("Open the ledger"));
}

void RecoverForm::fail(const QString &message)
{
    setBusy(false);
    m_problem->setText(lightText({LightKind::Red, message}));
    m_problem->show();
    m_words->setFocus();
}

} // namespace linli::ui
