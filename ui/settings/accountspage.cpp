#include "ui/settings/accountspage.h"

#include "ui/models/allow.h"
#include "ui/models/desk.h"
#include "ui/settings/accountmodel.h"
#include "ui/settings/accountpanel.h"
#include "ui/settings/keyscard.h"
#include "ui/settings/policycard.h"
#include "ui/settings/rolesmodel.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/label.h"
#include "ui/widgets/masterdetail.h"
#include "ui/widgets/scroll.h"
#include "ui/widgets/tableview.h"

#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace linli::ui {

namespace {
const QStringList partIds{QStringLiteral("accounts"), QStringLiteral("roles"), QStringLiteral("policy"), QStringLiteral("keys")};
}

AccountsPage::AccountsPage(const Services &services, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_accounts(new AccountModel(services.desk, this))
    , m_table(new TableView(services.theme))
    , m_roles(new TableView(services.theme))
    , m_panel(new AccountPanel(services))
    , m_policy(new PolicyCard(services))
    , m_keys(new KeysCard(services))
    , m_parts(new ChipBar)
    , m_stack(new QStackedWidget)
{
    const QStringList names{tr("Accounts"), tr("Roles"), tr("Password rules"), tr("Keys")};
    for (int i = 0; i < partIds.size(); ++i)
        m_parts->addChip(partIds[i], names[i]);
    m_stack->addWidget(buildAccounts());
    m_stack->addWidget(buildRoles());
    m_stack->addWidget(inScroll(m_policy));
    m_stack->addWidget(inScroll(m_keys));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::large, 0, Space::large, Space::large);
    column->setSpacing(Space::medium);
    column->addWidget(m_parts);
    column->addWidget(m_stack, 1);
    connectAll();
    m_parts->setCurrent(partIds[0]);
    reload();
}

QWidget *AccountsPage::buildAccounts()
{
    m_table->setModel(m_accounts);
    m_table->setColumnWidths({110, 240, 150, 140}, AccountModel::RolesColumn);
    m_table->setColumnDelegate(AccountModel::RolesColumn, new TwoLineDelegate(m_services.theme, m_table));
    m_table->setColumnDelegate(AccountModel::State, new LightDelegate(m_services.theme, m_table));
    m_table->setAccessibleName(tr("Accounts"));
    m_split = new MasterDetail(m_services.theme, m_table, m_panel, 360);
    return m_split;
}

QWidget *AccountsPage::buildRoles()
{
    auto *model = new RolesModel(this);
    m_roles->setModel(model);
    for (int column = RolesModel::FirstRole; column < model->columnCount(); ++column)
        m_roles->setColumnDelegate(column, new LightDelegate(m_services.theme, m_roles));
    m_roles->setAccessibleName(tr("What each role may do"));
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::small);
    column->addWidget(makeLabel(
        tr("What is not listed nobody may do. \"Own area\" is a leader's areas of appointment, or a community worker's communities."),
        LabelKind::Muted, nullptr, true));
    column->addWidget(m_roles, 1);
    connect(&m_services.theme, &Theme::changed, this, &AccountsPage::arrange);
    arrange();
    return box;
}

QWidget *AccountsPage::inScroll(QWidget *part)
{
    return makeScroll(part);
}

void AccountsPage::arrange()
{
    const bool large = m_services.theme.metrics().large;
    m_table->setHiddenInLargeType({AccountModel::LastSignIn});
    m_roles->setColumnWidths(large ? QList<int>{84, 130, 84, 84, 84, 84, 84} : QList<int>{110, 180, 130, 130, 130, 130, 130}, RolesModel::Act);
}

void AccountsPage::connectAll()
{
    connect(m_parts, &ChipBar::currentChanged, this, [this](const QString &id) { m_stack->setCurrentIndex(int(partIds.indexOf(id))); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &AccountsPage::openRow);
    connect(m_table, &TableView::rowActivated, this, [this] { m_split->showDetail(); });
    const auto tell = [this](const QString &text) { Q_EMIT message(text, {}); };
    connect(m_panel, &AccountPanel::message, this, tell);
    connect(m_policy, &PolicyCard::message, this, tell);
    connect(m_keys, &KeysCard::message, this, tell);
    connect(m_panel, &AccountPanel::changed, this, &AccountsPage::reload);
    connect(m_panel, &AccountPanel::keyHolderRemoved, this, [this](const QString &name) {
        m_keys->suggestChange(name);
        showPart(QStringLiteral("keys"));
    });
    connect(m_policy, &PolicyCard::changed, this, &AccountsPage::policyChanged);
    connect(m_keys, &KeysCard::wordsMade, this, &AccountsPage::wordsMade);
}

QString AccountsPage::title() const
{
    return tr("Accounts");
}

QString AccountsPage::summary() const
{
    QStringList parts{tr("%n account(s)", nullptr, m_accounts->present())};
    if (m_accounts->pending() > 0)
        parts.append(tr("▲ %1 to be confirmed").arg(m_accounts->pending()));
    return parts.join(QStringLiteral(" · "));
}

QList<QWidget *> AccountsPage::actions()
{
    auto *add = makeButton(tr("Add an account"), ButtonKind::Primary);
    add->setEnabled(!m_services.desk.isReadOnly());
    allow(add, m_services.desk.reader(), Action::Edit, Kind::Accounts);
    connect(add, &QPushButton::clicked, this, &AccountsPage::createNew);
    return {add};
}

void AccountsPage::activate()
{
    reload();
    m_policy->refresh();
    m_keys->refresh();
}

void AccountsPage::showPart(const QString &id)
{
    m_parts->setCurrent(id);
}

void AccountsPage::createNew()
{
    if (m_services.desk.isReadOnly() || !mayDo(m_services.desk.reader(), Action::Edit, Kind::Accounts))
        return;
    showPart(partIds[0]);
    m_panel->addAccount();
    m_split->showDetail();
}

void AccountsPage::save()
{
    if (m_parts->current() == u"policy")
        m_policy->save();
    else
        m_panel->saveEditing();
}

bool AccountsPage::goBack()
{
    if (m_panel->isEditing()) {
        m_panel->cancelEditing();
        return true;
    }
    return m_split->goBack();
}

void AccountsPage::reload()
{
    const auto shown = m_panel->account();
    const auto read = m_accounts->reload();
    if (!read.ok())
        Q_EMIT message(read.error().message, {});
    if (!m_panel->isEditing()) {
        const int row = shown ? m_accounts->rowOf(shown->id) : 0;
        m_table->selectRow(qMax(0, row));
        openRow();
    }
    Q_EMIT countChanged(mayDo(m_services.desk.reader(), Action::Confirm, Kind::Accounts) ? m_accounts->pending() : 0, 0);
    Q_EMIT titleChanged();
}

void AccountsPage::openRow()
{
    if (const Account *account = m_accounts->at(m_table->currentIndex().row()))
        m_panel->show(*account);
    else
        m_panel->clear();
}

} // namespace linli::ui
