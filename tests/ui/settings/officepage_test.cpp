// The office's rules: kinds of people to watch over, and limits.
#include "tests/ui/town.h"
#include "ui/models/carewords.h"
#include "ui/settings/carekindmodel.h"
#include "ui/settings/carekindscard.h"
#include "ui/settings/limitscard.h"
#include "ui/settings/officepage.h"
#include "ui/widgets/stepform.h"

#include <QSpinBox>

using namespace linli;
using namespace linli::test;
using namespace linli::ui;

TEST_CASE("office rules: a kind is added, renamed, moved and retired")
{
    Town town({});
    Theme theme(*qApp);
    OfficePage page(town.services(theme));
    page.resize(1000, 600);
    page.show();
    if (const QString shots = qEnvironmentVariable("LINLI_SHOTS"); !shots.isEmpty()) {
        for (const TypeSize size : {TypeSize::Large, TypeSize::Normal}) {
            theme.setTypeSize(size);
            QCoreApplication::processEvents();
            page.grab().save(QStringLiteral("%1/office%2.png").arg(shots).arg(int(size)));
        }
    }
    CareKindsCard &card = *page.careKinds();
    StepForm *form = card.edit(true);
    REQUIRE(form);
    form->setValues({{QStringLiteral("line"), QStringLiteral("失独")}});
    form->save();
    waitFor([&] { return card.kinds()->rowOf(QStringLiteral("失独")) >= 0; });
    const int last = card.kinds()->rowCount() - 1;
    CHECK(card.kinds()->rowOf(QStringLiteral("失独")) == last);
    card.choose(QStringLiteral("失独"));
    card.moveChosen(-1);
    waitFor([&] { return card.kinds()->rowOf(QStringLiteral("失独")) == last - 1; });
    card.retireChosen(); // It is still the chosen one.
    waitFor([&] { return !careKindsOf(*town.desk).offered().contains(QStringLiteral("失独")); });
    card.choose(QStringLiteral("elderly"));
    form = card.edit(false);
    REQUIRE(form);
    form->setValues({{QStringLiteral("line"), QStringLiteral("八旬老人")}});
    form->save();
    waitFor([&] { return careKindsOf(*town.desk).nameOf(QStringLiteral("elderly")) == QStringLiteral("八旬老人"); });
}

TEST_CASE("office rules: limits are saved and read again")
{
    Town town({});
    Theme theme(*qApp);
    OfficePage page(town.services(theme));
    LimitsCard &card = *page.limits();
    CHECK(card.leaders().households == 15);
    card.fields().last()->setValue(25);
    card.fields().first()->setValue(9);
    bool told = false;
    QObject::connect(&card, &LimitsCard::message, [&](const QString &) { told = true; });
    card.save();
    waitFor([&] { return told; });
    CHECK(need(leaderLimits(town.desk->reader())).households == 25);
    CHECK(need(clarityLimits(town.desk->reader())).peopleMonths == 9);
}
