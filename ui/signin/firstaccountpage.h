#pragma once

#include "core/accounts/signin.h"
#include "ui/signin/gatepage.h"
#include "ui/signin/newpassword.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace linli::ui {

class Form;

/// The first account of a new ledger, or of one that was made before there were accounts.
class FirstAccountPage : public GatePage
{
    Q_OBJECT

public:
    enum class For { NewLedger, OlderLedger };
    FirstAccountPage(Theme &theme, const QString &ledger, For what, const QString &name = {}, QWidget *parent = nullptr);

    void focusStart() override;
    void setBusy(bool busy);
    void fail(const QString &message);
    QLineEdit *name() const { return m_name; }
    NewPassword &password() { return *m_password; }

public Q_SLOTS:
    void submit();

Q_SIGNALS:
    void accountWanted(const linli::Credentials &credentials);
    void otherLedgerWanted();

private:
    For m_for;
    Form *m_form;
    QLineEdit *m_name;
    std::unique_ptr<NewPassword> m_password;
    QLabel *m_problem;
    QPushButton *m_submit;
};

} // namespace linli::ui
