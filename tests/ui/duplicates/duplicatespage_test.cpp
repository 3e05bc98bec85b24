// Two records of one person, side by side, joined and taken apart again.
#include "ui/duplicates/duplicatespage.h"

#include "core/households/householdcases.h"
#include "tests/ui/town.h"
#include "ui/duplicates/pairmodel.h"

using namespace linli;
using namespace linli::test;
using namespace linli::ui;

namespace {

void enterTwice(Ledger &ledger)
{
    const auto home = need(ledger.db().integer(QStringLiteral("SELECT MIN(id) FROM household WHERE vacant = 0")));
    for (const char *name : {"张芳芳", "章芳芳"}) {
        Person person;
        person.name = QString::fromUtf8(name);
        person.birth = QStringLiteral("1950-05-05");
        person.employer = QString::fromUtf8(name) + QStringLiteral("的单位");
        Membership membership;
        membership.household = HouseholdId(*home);
        need(addResident(ledger, person, membership, {}));
    }
}

} // namespace

TEST_CASE("a likely pair is shown, joined, and given back by undo; two persons are not asked for again")
{
    Town town({{ImportKind::Areas, "areas.xlsx"}, {ImportKind::Roster, "roster.xlsx"}});
    bool entered = false;
    town.desk->write<void>(town.desk.get(),
        [](Ledger &ledger) {
            enterTwice(ledger);
            return success();
        },
        [&](const Result<void> &) { entered = true; });
    waitFor([&] { return entered; });
    Theme theme(*qApp);
    DuplicatesPage page(town.services(theme));
    page.resize(1178, 640);
    page.show();
    const auto rows = [&](int count) {
        waitFor([&] { return !page.isSearching() && town.desk->waiting() == 0 && page.pairs()->rowCount() == count; });
    };
    page.activate();
    rows(1);
    CHECK(page.pairs()->at(0)->alike == QList<Likeness>{Likeness::Sound, Likeness::Birth});
    if (const QString shots = qEnvironmentVariable("LINLI_SHOTS"); !shots.isEmpty())
        page.grab().save(shots + QStringLiteral("/duplicates.png"));
    page.decide(DuplicatesPage::Decision::KeepFirst);
    rows(0);
    const QString living = QStringLiteral("SELECT COUNT(*) FROM person WHERE name IN ('张芳芳', '章芳芳') AND void_reason IS NULL");
    CHECK(need(town.desk->db().integer(living)) == 1);
    page.undo();
    rows(1);
    CHECK(need(town.desk->db().integer(living)) == 2);
    page.decide(DuplicatesPage::Decision::Apart);
    rows(0);
    CHECK(need(town.desk->db().integer(living)) == 2);
}
