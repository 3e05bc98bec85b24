#pragma once

#include "core/accounts/accountsteps.h"
#include "ui/signin/newpassword.h"
#include "ui/widgets/panelform.h"

#include <QHash>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QListWidget;

namespace linli::ui {

class Desk;

/// Who signs in, as what, and where. For a new account its first password too.
class AccountForm : public PanelForm
{
    Q_OBJECT

public:
    /// `account` null: a new one.
    AccountForm(const Theme &theme, Desk &desk, const Account *account, QWidget *parent = nullptr);

    bool check();
    NewAccount asked() const;

private:
    void addRoles(const Roles &roles);
    void addAreas(Desk &desk, const QList<qint64> &chosen);
    void addPerson(Desk &desk, qint64 chosen);
    Roles roles() const;
    QList<qint64> areas() const;
    void follow();

    QLineEdit *m_name;
    QHash<Role, QCheckBox *> m_roles;
    QWidget *m_rolesBox = nullptr;
    QListWidget *m_areas = nullptr;
    QComboBox *m_person = nullptr;
    std::unique_ptr<NewPassword> m_password;
};

} // namespace linli::ui
