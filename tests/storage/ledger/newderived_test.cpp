// A derived table that came with a newer Linli is filled at the first sign-in, once.
#include "core/ledger/newderived.h"

#include "core/ledger/meta.h"
#include "tests/storage/subject/home.h"

using namespace linli;
using namespace linli::test;

TEST_CASE("a ledger from before a derived table gets it filled, and a full one is left alone", "[derived]")
{
    Home home(BOTH_ENGINES());
    Database &db = home.ledger->db();
    const auto rows = [&] { return home.number(QStringLiteral("SELECT COUNT(*) FROM household_clarity"), {}); };
    need(db.exec(QStringLiteral("DELETE FROM household_clarity"))); // As the migration leaves it.
    need(db.exec(QStringLiteral("DELETE FROM meta WHERE name = 'derived'")));
    need(buildNewDerived(*home.ledger));
    CHECK(rows() == 1);
    home.checkHealthy();
    need(db.exec(QStringLiteral("DELETE FROM household_clarity")));
    need(buildNewDerived(*home.ledger));
    CHECK(rows() == 0);
}
