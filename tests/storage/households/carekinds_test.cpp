// The office's own kinds of people to watch over (R6): kept words, names of its own, retired instead of deleted.
#include "tests/storage/households/street.h"

#include "core/households/carekinds.h"
#include "core/households/careflags.h"
#include "core/households/exportresidents.h"

using namespace linli;
using namespace linli::test;

namespace {

CareKinds kindsOf(Street &street)
{
    return need(CareKinds::load(street.ledger->db()));
}

} // namespace

TEST_CASE("care kinds: a new one stands last, is found by its name and gives marks", "[carekinds]")
{
    Street street(BOTH_ENGINES());
    const QString word = need(addCareKind(*street.ledger, QStringLiteral(" 孤寡老人 "), 7));
    const CareKinds kinds = kindsOf(street);
    CHECK(kinds.offered().last() == word);
    CHECK(kinds.nameOf(word) == QStringLiteral("孤寡老人"));
    CHECK(kinds.find(word)->visitDays == 7);
    CHECK(kinds.wordOf(QStringLiteral("孤寡 老人")) == word);
    CHECK(addCareKind(*street.ledger, QStringLiteral("孤寡老人"), 0).error().kind == ErrorKind::Refused);
    // A usual spelling of one that comes with Linli is that one.
    CHECK(addCareKind(*street.ledger, QStringLiteral("低保户"), 0).error().kind == ErrorKind::Refused);
    CHECK(addCareKind(*street.ledger, QStringLiteral("高龄、独居"), 0).error().kind == ErrorKind::Invalid);
    CHECK(addCareKind(*street.ledger, QStringLiteral(" "), 0).error().kind == ErrorKind::Invalid);
    CHECK(addCareKind(*street.ledger, QStringLiteral("失独"), -1).error().kind == ErrorKind::Invalid);
}

TEST_CASE("care kinds: a renamed one keeps its word, and lists may write either name", "[carekinds]")
{
    Street street(BOTH_ENGINES());
    need(editCareKind(*street.ledger, QStringLiteral("elderly"), QStringLiteral("八旬老人"), 14));
    const CareKinds kinds = kindsOf(street);
    CHECK(kinds.nameOf(QStringLiteral("elderly")) == QStringLiteral("八旬老人"));
    CHECK(kinds.wordOf(QStringLiteral("八旬老人")) == QStringLiteral("elderly"));
    CHECK(kinds.wordOf(QStringLiteral("高龄")) == QStringLiteral("elderly"));
    CHECK(kinds.find(QStringLiteral("elderly"))->visitDays == 14);
    CHECK(kinds.offered() == CareKinds().offered());
    need(editCareKind(*street.ledger, QStringLiteral("dementia"), kinds.nameOf(QStringLiteral("dementia")), 3)); // Its name stays Linli's.
    CHECK(kindsOf(street).nameOf(QStringLiteral("dementia")) == CareKinds().nameOf(QStringLiteral("dementia")));
    CHECK(kindsOf(street).find(QStringLiteral("dementia"))->visitDays == 3);
    CHECK(editCareKind(*street.ledger, QStringLiteral("alone"), QStringLiteral("八旬老人"), 0).error().kind == ErrorKind::Refused);
    CHECK(editCareKind(*street.ledger, QStringLiteral("nothing"), QStringLiteral("甲"), 0).error().kind == ErrorKind::NotFound);
}

TEST_CASE("care kinds: a retired one gives no new mark, the old ones keep it; what is proposed stays", "[carekinds]")
{
    Street street(BOTH_ENGINES());
    const QString word = need(addCareKind(*street.ledger, QStringLiteral("失独"), 0));
    const PersonId person = need(street.ledger->db().integer(QStringLiteral("SELECT MIN(person_id) FROM membership")))
                                ? PersonId(*need(street.ledger->db().integer(QStringLiteral("SELECT MIN(person_id) FROM membership"))))
                                : PersonId();
    CareFlag flag;
    flag.person = person;
    flag.kind = QStringLiteral("失独");
    need(saveCareFlag(*street.ledger, flag));
    need(retireCareKind(*street.ledger, word, true));
    CHECK_FALSE(kindsOf(street).offered().contains(word));
    CHECK(kindsOf(street).nameOf(word) == QStringLiteral("失独"));
    const QList<CareFlag> flags = need(careFlagsOf(street.ledger->db(), person));
    const auto kept = std::find_if(flags.begin(), flags.end(), [&](const CareFlag &one) { return one.kind == word; });
    REQUIRE(kept != flags.end());
    CareFlag changed = *kept;
    changed.carer = QStringLiteral("王三");
    CHECK(saveCareFlag(*street.ledger, changed).ok());
    need(endCareFlag(*street.ledger, person, word, street.ledger->clock().today()));
    flag.id = 0;
    CHECK(saveCareFlag(*street.ledger, flag).error().kind == ErrorKind::Refused);
    need(retireCareKind(*street.ledger, word, false));
    CHECK(kindsOf(street).offered().contains(word));
    CHECK(retireCareKind(*street.ledger, QStringLiteral("alone"), true).error().kind == ErrorKind::Refused);
}

TEST_CASE("care kinds: the office's order", "[carekinds]")
{
    Street street(BOTH_ENGINES());
    const QStringList before = kindsOf(street).offered();
    need(moveCareKind(*street.ledger, before[3], -2));
    QStringList expected = before;
    expected.move(3, 1);
    CHECK(kindsOf(street).offered() == expected);
    need(moveCareKind(*street.ledger, before[0], -5)); // It is the first already.
    CHECK(kindsOf(street).offered() == expected);
}
