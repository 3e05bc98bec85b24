#include "ui/settings/accountform.h"

#include "core/areas/appointment.h"
#include "core/areas/areastore.h"
#include "ui/models/desk.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace linli::ui {

AccountForm::AccountForm(const Theme &theme, Desk &desk, const Account *account, QWidget *parent)
    : PanelForm(theme, account ? tr("Roles of %1").arg(account->name) : tr("Add an account"),
        account ? tr("Save the roles") : tr("Add the account"), parent)
    , m_name(new QLineEdit(account ? account->name : QString()))
{
    if (account)
        m_name->setEnabled(false); // The journal knows people by it.
    form()->addField(tr("Name"), m_name, true, account ? QString() : tr("As your colleagues know them; it stands in the change history."));
    addRoles(account ? account->roles : Roles{Role::Clerk});
    addAreas(desk, account ? account->areas : QList<qint64>());
    addPerson(desk, account ? account->person : 0);
    if (!account) {
        const auto policy = policyOf(desk.db());
        m_password = std::make_unique<NewPassword>(theme, form(), policy.ok() ? *policy : Policy(), tr("First password"));
    }
    follow();
}

void AccountForm::addRoles(const Roles &roles)
{
    m_rolesBox = new QWidget;
    auto *column = new QVBoxLayout(m_rolesBox);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (const Role role : allRoles) {
        auto *box = new QCheckBox(displayName(role));
        box->setChecked(roles.contains(role));
        connect(box, &QCheckBox::toggled, this, &AccountForm::follow);
        column->addWidget(box);
        m_roles.insert(role, box);
    }
    m_rolesBox->setFocusProxy(m_roles.value(allRoles[0]));
    form()->addField(tr("Roles"), m_rolesBox, true, tr("What each may do stands under \"Roles\"."));
}

void AccountForm::addAreas(Desk &desk, const QList<qint64> &chosen)
{
    m_areas = new QListWidget;
    m_areas->setMaximumHeight(130);
    if (const auto tree = AreaTree::load(desk.db()); tree.ok()) {
        for (const Area &area : tree->all()) {
            if (area.kind != AreaKind::Community)
                continue;
            auto *item = new QListWidgetItem(area.name, m_areas);
            item->setData(Qt::UserRole, area.id.value);
            item->setCheckState(chosen.contains(area.id.value) ? Qt::Checked : Qt::Unchecked);
        }
    }
    form()->addField(tr("Communities"), m_areas, false, tr("A community worker sees the records of these."));
}

void AccountForm::addPerson(Desk &desk, qint64 chosen)
{
    m_person = new QComboBox;
    m_person->addItem(tr("nobody"), 0);
    if (const auto leaders = leadersInOffice(desk.db()); leaders.ok()) {
        for (const LeaderRow &leader : *leaders) {
            if (m_person->findData(leader.person.id.value) < 0)
                m_person->addItem(tr("%1 (%2)").arg(leader.person.name, leader.areaName), leader.person.id.value);
        }
    }
    m_person->setCurrentIndex(qMax(0, m_person->findData(chosen)));
    form()->addField(tr("Leader"), m_person, false, tr("A leader sees the areas they are appointed to."));
}

void AccountForm::follow()
{
    m_areas->setEnabled(m_roles.value(Role::Clerk)->isChecked());
    m_person->setEnabled(m_roles.value(Role::Leader)->isChecked());
}

Roles AccountForm::roles() const
{
    Roles chosen;
    for (const Role role : allRoles) {
        if (m_roles.value(role)->isChecked())
            chosen.append(role);
    }
    return chosen;
}

QList<qint64> AccountForm::areas() const
{
    QList<qint64> chosen;
    for (int row = 0; m_areas->isEnabled() && row < m_areas->count(); ++row) {
        if (m_areas->item(row)->checkState() == Qt::Checked)
            chosen.append(m_areas->item(row)->data(Qt::UserRole).toLongLong());
    }
    return chosen;
}

NewAccount AccountForm::asked() const
{
    return {{m_name->text().trimmed(), m_password ? m_password->password() : Secret()}, roles(), areas(),
        m_person->isEnabled() ? m_person->currentData().toLongLong() : 0};
}

bool AccountForm::check()
{
    if (m_name->text().trimmed().isEmpty())
        form()->setError(m_name, tr("Type the name."));
    if (roles().isEmpty())
        form()->setError(m_rolesBox, tr("Choose at least one role."));
    else if (const auto fit = checkRoles(roles()); !fit.ok())
        form()->setError(m_rolesBox, fit.error().message);
    if (m_areas->isEnabled() && areas().isEmpty())
        form()->setError(m_areas, m_areas->count() > 0 ? tr("Tick at least one community.") : tr("There is no community yet. Import the tree of areas first."));
    if (m_roles.value(Role::Leader)->isChecked() && m_person->currentData().toLongLong() == 0)
        form()->setError(m_person, tr("Choose whose account it is."));
    if (m_password)
        m_password->check(m_name->text().trimmed());
    form()->focusFirstError();
    return !form()->hasErrors();
}

} // namespace linli::ui
