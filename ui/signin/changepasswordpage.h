#pragma once

#include "ui/signin/gatepage.h"
#include "ui/signin/newpassword.h"

class QLabel;
class QPushButton;

namespace linli::ui {

class Form;
class PasswordField;

/// One's own password, because one wants to or has to.
class ChangePasswordPage : public GatePage
{
    Q_OBJECT

public:
    enum class Reason {
        Wanted,
        GivenByOther, ///< Somebody else made up the present one.
        Expired,
    };
    ChangePasswordPage(Theme &theme, const QString &ledger, const QString &name, const Policy &policy, Reason reason, QWidget *parent = nullptr);

    void focusStart() override;
    void setBusy(bool busy);
    void fail(const QString &message);
    PasswordField *old() const { return m_old; }
    NewPassword &fresh() { return *m_fresh; }
    QString problem() const;

public Q_SLOTS:
    void submit();

Q_SIGNALS:
    void changeWanted(const linli::Secret &old, const linli::Secret &fresh);
    /// Back to the ledger, or out of it where the change is due.
    void cancelled();

private:
    QString m_name;
    Form *m_form;
    PasswordField *m_old;
    std::unique_ptr<NewPassword> m_fresh;
    QLabel *m_problem;
    QPushButton *m_submit;
};

} // namespace linli::ui
