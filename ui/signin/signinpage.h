#pragma once

#include "core/accounts/signin.h"
#include "ui/signin/gatepage.h"
#include "ui/signin/newpassword.h"

class QLabel;
class QLineEdit;
class QTimer;

namespace linli::ui {

class Form;
class PasswordField;
class RecoverForm;

/// Name and password; nothing of the ledger but its name is shown.
class SignInPage : public GatePage
{
    Q_OBJECT

public:
    enum class Reason {
        Start,
        Locked, ///< Somebody is at work: what they had open comes back after their password.
    };
    SignInPage(Theme &theme, const QString &ledger, const QString &name, const Policy &policy, Reason reason = Reason::Start,
        QWidget *parent = nullptr);

    void focusStart() override;
    void setBusy(bool busy);
    /// What went wrong, under the password.
    void fail(const QString &message);
    /// Counts the seconds down; until they are over nobody can try.
    void failLocked(int seconds);
    void failRecovery(const QString &message);
    QString problem() const;
    PasswordField *password() const { return m_password; }
    QLineEdit *name() const { return m_name; }
    RecoverForm *recovery() const { return m_recover; }
    QPushButton *signInButton() const { return m_signIn; }

public Q_SLOTS:
    void submit();

Q_SIGNALS:
    void signInWanted(const linli::Credentials &credentials);
    void recoverWanted(const QString &words, const linli::Credentials &credentials);
    void otherLedgerWanted();

private:
    QWidget *buildSignIn(const QString &name, Reason reason);
    void tick();

    QWidget *m_signInPart = nullptr;
    Form *m_form = nullptr;
    QLineEdit *m_name = nullptr;
    PasswordField *m_password = nullptr;
    QPushButton *m_signIn = nullptr;
    RecoverForm *m_recover;
    QTimer *m_second;
    int m_left = 0; ///< seconds until the lock is over
};

/// "4 minutes", "30 seconds": a wait in words, rounded up.
QString waitWords(int seconds);

} // namespace linli::ui
