#include "tests/support/catch.h"
#include "ui/widgets/form.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>

using namespace linli::ui;

TEST_CASE("a folded section keeps its values and opens for an error")
{
    Theme theme(*qApp);
    Form form(theme);
    auto *first = new QLineEdit;
    auto *rare = new QLineEdit(QStringLiteral("猫 1"));
    form.addField(QStringLiteral("Room"), first);
    form.addSection(QStringLiteral("More"), false);
    form.addField(QStringLiteral("Pets"), rare);
    form.keep(QStringLiteral("pets"), rare);
    form.show();
    CHECK(first->isVisible());
    CHECK_FALSE(rare->isVisible());
    CHECK(form.values().value(QStringLiteral("pets")) == QStringLiteral("猫 1"));
    auto *heading = form.findChild<QPushButton *>();
    REQUIRE(heading);
    heading->click();
    CHECK(rare->isVisible());
    heading->click();
    CHECK_FALSE(rare->isVisible());
    form.setError(rare, QStringLiteral("Too many"));
    CHECK(rare->isVisible());
}
