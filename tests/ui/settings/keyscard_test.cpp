#include "ui/settings/keyscard.h"

#include "core/accounts/datakey.h"
#include "core/persons/personstore.h"
#include "tests/ui/town.h"

using namespace linli;
using namespace linli::test;
using namespace linli::ui;

TEST_CASE("changing the key from the window seals everything anew and leaves it readable")
{
    Town town({{ImportKind::Areas, "areas.xlsx"}, {ImportKind::Leaders, "leaders.xls"}});
    Theme theme(*qApp);
    KeysCard card(town.services(theme));
    const auto phones = [&] {
        QHash<qint64, std::pair<QString, QString>> all; // sealed, opened
        need(town.desk->db().each(QStringLiteral("SELECT id, phone FROM appointment WHERE phone IS NOT NULL"), {},
            [&](const Row &row) { all.insert(row.integer(0), {row.text(1), openedOf(row, 1, "appointment", "phone")}); }));
        return all;
    };
    const auto before = phones();
    REQUIRE(before.size() == 57);
    QString told;
    QObject::connect(&card, &KeysCard::message, [&](const QString &text) { told = text; });
    card.changeKey();
    CHECK(card.isWorking());
    waitFor([&] { return !card.isWorking(); });
    CHECK_FALSE(told.isEmpty());
    const auto after = phones();
    REQUIRE(after.size() == before.size());
    for (auto one = before.begin(); one != before.end(); ++one) {
        CHECK(after[one.key()].first != one->first);
        CHECK(after[one.key()].second == one->second);
    }
    CHECK_FALSE(need(needsResealing(town.desk->reader())));
}
