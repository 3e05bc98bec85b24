// The roles page says what the permission table says.
#include "tests/support/catch.h"
#include "tests/ui/support.h"
#include "ui/settings/rolesmodel.h"
#include "ui/widgets/rowdelegate.h"

#include <QAbstractItemModelTester>

using namespace linli;
using namespace linli::ui;

TEST_CASE("each cell of the roles page is the reach of one role")
{
    RolesModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    REQUIRE(model.rowCount() == permissions().size());
    REQUIRE(model.columnCount() == RolesModel::FirstRole + 5);
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = RolesModel::FirstRole; column < model.columnCount(); ++column) {
            const linli::Role role = allRoles[column - RolesModel::FirstRole];
            const Permission &line = permissions()[row];
            CHECK(model.index(row, column).data().toString() == displayName(reachOf({role}, line.action, line.kind)));
        }
    }
    CHECK(model.headerData(RolesModel::FirstRole, Qt::Horizontal, Qt::DisplayRole).toString() == displayName(linli::Role::Leader));
}
