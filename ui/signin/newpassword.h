// A new password: typed twice, with the rule told beforehand. Used wherever one is set.
#pragma once

#include "core/accounts/passwordpolicy.h"

namespace linli::ui {

class Form;
class PasswordField;
class Theme;

/// What a password has to be, in a sentence or two.
QString passwordRule(const Policy &policy);

class NewPassword
{
public:
    /// Adds both fields to `form`, which owns them.
    NewPassword(const Theme &theme, Form *form, const Policy &policy, const QString &label);

    /// Marks what is wrong on the form; false when something is.
    bool check(const QString &accountName);
    Secret password() const;
    void clear();
    PasswordField *first() const { return m_first; }
    PasswordField *again() const { return m_again; }

private:
    Form *m_form;
    Policy m_policy;
    PasswordField *m_first;
    PasswordField *m_again;
};

} // namespace linli::ui
