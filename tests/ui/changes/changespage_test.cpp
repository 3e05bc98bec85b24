// The page of changes that wait: live, confirmed for the selected rows, taken back by one undo.
#include "tests/ui/town.h"
#include "core/households/householdcases.h"
#include "core/households/lifecases.h"
#include "ui/changes/changespage.h"
#include "ui/changes/waitingmodel.h"
#include "ui/widgets/tableview.h"

using namespace linli;
using namespace linli::test;
using namespace linli::ui;

TEST_CASE("changes that wait come by themselves, are confirmed for the selected rows, and one undo brings them back")
{
    Town town({{ImportKind::Areas, "areas.xlsx"}, {ImportKind::Roster, "roster.xlsx"}});
    Theme theme(*qApp);
    ChangesPage page(town.services(theme));
    page.resize(1000, 500);
    page.show();
    page.activate();
    bool read = false;
    QObject::connect(page.changes(), &WaitingModel::loaded, [&] { read = true; });
    waitFor([&] { return read; });
    CHECK(page.changes()->rowCount() == 0); // A roster is no change.
    HouseholdId home;
    need(town.desk->db().each(QStringLiteral("SELECT household_id FROM household_now ORDER BY household_id LIMIT 1"), {},
        [&](const Row &row) { home = row.id<HouseholdId>(0); }));
    for (const char16_t *name : {u"赵甲", u"赵乙"}) {
        bool written = false;
        Person person;
        person.name = QString::fromUtf16(name);
        Membership membership;
        membership.household = home;
        membership.from = QStringLiteral("2026-09-01");
        town.desk->write<PersonId>(
            &page, [person, membership](Ledger &ledger) { return addResident(ledger, person, membership, {}); },
            [&](const Result<PersonId> &saved) { written = saved.ok(); });
        waitFor([&] { return written; });
    }
    waitFor([&] { return page.changes()->rowCount() == 2; });
    CHECK(page.changes()->index(0, WaitingModel::Who).data().toString() == QStringLiteral("赵甲"));
    if (const QString shots = qEnvironmentVariable("LINLI_SHOTS"); !shots.isEmpty()) {
        for (const TypeSize size : {TypeSize::Large, TypeSize::Normal}) {
            theme.setTypeSize(size);
            QCoreApplication::processEvents();
            page.grab().save(QStringLiteral("%1/changes%2.png").arg(shots).arg(int(size)));
        }
    }
    page.confirm(); // Nothing is selected, nothing happens.
    page.table()->selectRow(0);
    page.confirm();
    waitFor([&] { return page.changes()->rowCount() == 1; });
    CHECK(page.changes()->index(0, WaitingModel::Who).data().toString() == QStringLiteral("赵乙"));
    page.undo();
    waitFor([&] { return page.changes()->rowCount() == 2; });
    QVariant opened;
    QObject::connect(&page, &Page::goTo, [&](const QString &, const QVariant &what) { opened = what; });
    Q_EMIT page.table()->rowActivated(page.changes()->index(1, 0));
    CHECK(opened.toLongLong() == home.value);
}
