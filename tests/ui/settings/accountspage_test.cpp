// The page of accounts as the head of office uses it.
#include "core/accounts/accountsteps.h"
#include "tests/ui/town.h"
#include "ui/settings/accountform.h"
#include "ui/settings/accountmodel.h"
#include "ui/settings/accountpanel.h"
#include "ui/settings/accountspage.h"
#include "ui/signin/passwordfield.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QLineEdit>

using namespace linli;
using namespace linli::test;
using namespace linli::ui;

namespace {

struct Frame
{
    Town town;
    Theme theme{*qApp};
    AccountsPage page{town.services(theme)};
    QAbstractItemModelTester tester{page.accountModel(), QAbstractItemModelTester::FailureReportingMode::Fatal};

    Frame()
    {
        page.resize(1178, 640);
        page.show();
    }
    void tick(AccountForm *form, linli::Role role, bool on)
    {
        for (QCheckBox *box : form->findChildren<QCheckBox *>()) {
            if (box->text() == displayName(role))
                box->setChecked(on);
        }
    }
    const Account *named(const QString &name)
    {
        for (int row = 0; row < page.accountModel()->rowCount(); ++row) {
            if (page.accountModel()->at(row)->name == name)
                return page.accountModel()->at(row);
        }
        return nullptr;
    }
};

} // namespace

TEST_CASE("an administrator is added by the form, and is on the list")
{
    Frame f;
    CHECK(f.page.accountModel()->rowCount() == 1);
    f.page.createNew();
    auto *form = f.page.findChild<AccountForm *>();
    REQUIRE(form);
    f.page.save(); // Nothing is filled in.
    CHECK(f.page.panel()->isEditing());
    f.tick(form, linli::Role::Clerk, false);
    f.tick(form, linli::Role::Admin, true);
    form->findChild<QLineEdit *>()->setText(QStringLiteral("周工"));
    for (PasswordField *field : form->findChildren<PasswordField *>())
        field->edit()->setText(QStringLiteral("erstes-wort-5"));
    f.page.save();
    waitFor([&] { return f.page.accountModel()->rowCount() == 2; });
    const Account *added = f.named(QStringLiteral("周工"));
    REQUIRE(added);
    CHECK(added->roles == Roles{linli::Role::Admin});
    CHECK(added->mustChange);
}

TEST_CASE("roles that can't go together are refused at the form")
{
    Frame f;
    f.page.createNew();
    auto *form = f.page.findChild<AccountForm *>();
    REQUIRE(form);
    form->findChild<QLineEdit *>()->setText(QStringLiteral("周工"));
    f.tick(form, linli::Role::Clerk, false);
    f.tick(form, linli::Role::Auditor, true);
    f.tick(form, linli::Role::Head, true);
    f.page.save();
    CHECK(f.page.panel()->isEditing());
    CHECK(form->form()->hasErrors());
}
