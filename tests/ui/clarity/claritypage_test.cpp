// The page of the four clarities: what is missing, and the way to it.
#include "ui/clarity/claritypage.h"

#include "core/households/householdcases.h"
#include "tests/ui/town.h"
#include "ui/clarity/claritygauge.h"
#include "ui/clarity/claritytreemodel.h"
#include "ui/clarity/unclearmodel.h"
#include "ui/widgets/tableview.h"


using namespace linli;
using namespace linli::test;
using namespace linli::ui;

TEST_CASE("the shares follow a confirmation, the list shortens, and a row leads to its household")
{
    Town town({{ImportKind::Areas, "areas.xlsx"}, {ImportKind::Roster, "roster.xlsx"}});
    Theme theme(*qApp);
    ClarityPage page(town.services(theme));
    page.resize(1178, 640);
    page.show();
    page.activate();
    const auto whole = [&] { return page.areas()->shareOf(AreaId()); };
    waitFor([&] { return whole().households > 0; });
    CHECK(whole().households == 380); // 395 flats, 15 of them vacant.
    CHECK(whole().clearOf(Clarity::People) == 0);
    page.choose(Clarity::People);
    REQUIRE(page.missing()->rowCount() > 2);
    const HouseholdId first = page.missing()->at(0)->id;
    const HouseholdId second = page.missing()->at(1)->id;

    QVariant opened;
    QObject::connect(&page, &Page::goTo, [&](const QString &id, const QVariant &what) { opened = id == u"ledger" ? what : QVariant(); });
    auto *table = page.findChild<TableView *>();
    REQUIRE(table);
    Q_EMIT table->rowActivated(page.missing()->index(0, 0));
    CHECK(opened.toLongLong() == first.value);

    bool confirmed = false;
    town.desk->write<void>(&page, [first](Ledger &ledger) { return confirmHousehold(ledger, first, {true, false}); },
        [&](const Result<void> &done) {
            need(done);
            confirmed = true;
        });
    waitFor([&] { return confirmed && whole().clearOf(Clarity::People) == 1; });
    CHECK(page.missing()->at(0)->id == second);
    int told = 0;
    for (const ClarityGauge *gauge : page.findChildren<ClarityGauge *>())
        told += gauge->accessibleName().contains(ClarityGauge::tr("%1 of %2").arg(1).arg(380)) ? 1 : 0;
    CHECK(told == 1);
}
