// When every password is lost: the words of the recovery page, and a new password.
#pragma once

#include "core/accounts/signin.h"
#include "ui/signin/newpassword.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace linli::ui {

class Form;

class RecoverForm : public QWidget
{
    Q_OBJECT

public:
    RecoverForm(const Theme &theme, const Policy &policy, QWidget *parent = nullptr);

    void focusStart();
    void setBusy(bool busy);
    /// Says what is wrong; the words and the name stay.
    void fail(const QString &message);
    QPlainTextEdit *words() const { return m_words; }
    QLineEdit *name() const { return m_name; }
    NewPassword &password() { return m_password; }

public Q_SLOTS:
    void submit();

Q_SIGNALS:
    void recoverWanted(const QString &words, const linli::Credentials &credentials);
    void cancelled();

private:
    Form *m_form;
    QPlainTextEdit *m_words;
    QLineEdit *m_name;
    NewPassword m_password;
    QLabel *m_problem;
    QPushButton *m_submit;
};

} // namespace linli::ui
