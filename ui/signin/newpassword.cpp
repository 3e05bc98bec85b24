#include "ui/signin/newpassword.h"

#include "ui/signin/passwordfield.h"
#include "ui/widgets/form.h"

#include <QCoreApplication>

namespace linli::ui {

namespace {
QString say(const char *source)
{
    return QCoreApplication::translate("linli::ui::NewPassword", source);
}
}

QString passwordRule(const Policy &policy)
{
    if (policy.profile == PolicyProfile::Dengbao)
        return say(QT_TRANSLATE_NOOP("linli::ui::NewPassword", "At least %1 characters, with three of: small letters, capitals, digits, other signs. It is good for %2 days."))
            .arg(policy.leastLength())
            .arg(policy.passwordDays());
    return say(QT_TRANSLATE_NOOP("linli::ui::NewPassword", "At least %1 characters, none of the commonest passwords. A short sentence of your own is easy to keep in mind."))
        .arg(policy.leastLength());
}

NewPassword::NewPassword(const Theme &theme, Form *form, const Policy &policy, const QString &label)
    : m_form(form)
    , m_policy(policy)
    , m_first(new PasswordField(theme))
    , m_again(new PasswordField(theme))
{
    form->addField(label, m_first, true, passwordRule(policy));
    form->addField(say(QT_TRANSLATE_NOOP("linli::ui::NewPassword", "The same again")), m_again, true);
}

bool NewPassword::check(const QString &accountName)
{
    const auto good = checkPassword(m_policy, m_first->password(), accountName);
    m_form->setError(m_first, good.ok() ? QString() : good.error().message);
    const bool same = m_first->password() == m_again->password();
    m_form->setError(m_again, same ? QString() : say(QT_TRANSLATE_NOOP("linli::ui::NewPassword", "The two are not the same. Type the password again.")));
    return good.ok() && same;
}

Secret NewPassword::password() const
{
    return m_first->password();
}

void NewPassword::clear()
{
    m_first->clear();
    m_again->clear();
}

} // namespace linli::ui
