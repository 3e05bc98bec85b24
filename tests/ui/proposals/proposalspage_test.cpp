// The page of proposed marks: select, accept, take back.
#include "tests/ui/town.h"
#include "ui/proposals/proposalmodel.h"
#include "ui/proposals/proposalspage.h"
#include "ui/widgets/tableview.h"

using namespace linli;
using namespace linli::test;
using namespace linli::ui;

TEST_CASE("proposals are accepted for the selected rows only, and one undo brings them back")
{
    Town town({{ImportKind::Areas, "areas.xlsx"}, {ImportKind::Roster, "roster.xlsx"}});
    town.clock.set(wallTime(QDate(2028, 9, 28), QTime(10, 0))); // The sample's marks agree with its own day.
    Theme theme(*qApp);
    ProposalsPage page(town.services(theme));
    page.resize(900, 500);
    page.show();
    page.activate();
    waitFor([&] { return page.proposals()->rowCount() > 2; });
    const int before = page.proposals()->rowCount();
    const QList<FlagProposal> first = page.proposals()->rows().mid(0, 2);
    page.decide(true); // Nothing is selected, nothing happens.
    page.table()->selectRow(0);
    bool told = false;
    QObject::connect(&page, &Page::message, [&](const QString &, const std::function<void()> &) { told = true; });
    page.decide(true);
    waitFor([&] { return told; });
    waitFor([&] { return page.proposals()->rowCount() == before - 1; });
    CHECK(page.proposals()->at(0)->why == first[1].why);
    CHECK(page.proposals()->at(0)->person == first[1].person);
    page.undo();
    waitFor([&] { return page.proposals()->rowCount() == before; });
    CHECK(page.proposals()->at(0)->person == first[0].person);
}
