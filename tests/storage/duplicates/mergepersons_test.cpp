// Duplicates found, judged and joined, on both engines.
#include "core/areas/appointment.h"
#include "core/cases/casestore.h"
#include "core/duplicates/likelypairs.h"
#include "core/households/householdcases.h"
#include "core/ledger/undo.h"
#include "core/persons/personstore.h"
#include "tests/storage/subject/home.h"

using namespace linli;
using namespace linli::test;

namespace {

PersonId enter(Home &home, HouseholdId where, const char *name, const char *birth, const QString &phone, const QStringList &flags = {})
{
    Person person;
    person.name = QString::fromUtf8(name);
    person.birth = QString::fromLatin1(birth);
    person.phone = phone;
    Membership membership;
    membership.household = where;
    return need(addResident(*home.ledger, person, membership, flags));
}

HouseholdId flat(Home &home, const char *room)
{
    Household household;
    household.building = home.building;
    household.room = QString::fromLatin1(room);
    return need(addHousehold(*home.ledger, household, home.unit));
}

QList<std::pair<qint64, qint64>> found(Home &home)
{
    QList<std::pair<qint64, qint64>> pairs;
    for (const LikelyPair &pair : need(likelyPairs(*home.ledger, 100)))
        pairs.append({pair.first.person.id.value, pair.second.person.id.value});
    return pairs;
}

} // namespace

TEST_CASE("likely pairs are found by birth, phone and ID number, and not again once they are kept apart", "[duplicates]")
{
    Home home(BOTH_ENGINES());
    const PersonId one = enter(home, home.home, "张芳", "1950-05-05", {});
    const PersonId two = enter(home, flat(home, "401"), "章芳", "1950-05-05", {});
    const PersonId three = enter(home, home.home, "赵六", "", QStringLiteral("13900007777"));
    const PersonId four = enter(home, home.home, "赵六", "1960", QStringLiteral("13900007777"));
    enter(home, home.home, "赵七", "", QStringLiteral("13900007777"));
    CHECK(found(home) == QList<std::pair<qint64, qint64>>{{three.value, four.value}, {one.value, two.value}});
    need(keepApart(*home.ledger, two, one));
    CHECK(found(home) == QList<std::pair<qint64, qint64>>{{three.value, four.value}});
    need(undoLast(*home.ledger));
    CHECK(found(home).size() == 2);

    Person typed;
    typed.name = QStringLiteral("赵六");
    typed.phone = QStringLiteral("13900007777");
    CHECK(need(likelyTwins(*home.ledger, typed)).size() == 2);
    typed.phone = QStringLiteral("13900008888");
    CHECK(need(likelyTwins(*home.ledger, typed)).isEmpty());
}

TEST_CASE("joining moves everything to the kept record, and one undo takes it all back", "[duplicates]")
{
    Home home(BOTH_ENGINES());
    Database &db = home.ledger->db();
    const PersonId keep = enter(home, home.home, "赵六", "1960", {}, {QStringLiteral("alone")});
    const PersonId drop = enter(home, home.home, "赵六", "1960-07-01", QStringLiteral("13900007777"),
        {QStringLiteral("alone"), QStringLiteral("ill")});
    const CaseId reported = home.report(drop);
    auto change = need(Change::begin(*home.ledger, Action::Edit, Kind::Leaders));
    Appointment office;
    office.area = home.unit;
    office.person = drop;
    need(insertAppointment(change, office));
    need(change.commit({"Appointed"}));
    const auto residents = [&] { return home.number(QStringLiteral("SELECT residents FROM household_now WHERE household_id = ?"), {home.home.value}); };
    CHECK(residents() == 4);

    need(mergePersons(*home.ledger, keep, drop));
    const Person kept = need(findPerson(db, keep)).value();
    CHECK(kept.birth == QStringLiteral("1960-07-01"));
    CHECK(kept.phone == QStringLiteral("13900007777"));
    CHECK(residents() == 3);
    CHECK(need(loadCase(*home.ledger, reported)).reporter == keep);
    CHECK(need(leaderOf(db, home.unit))->person.id == keep);
    QStringList kinds;
    for (const CareFlag &flag : need(careFlagsOf(db, keep)))
        kinds.append(flag.kind);
    kinds.sort();
    CHECK(kinds == QStringList{QStringLiteral("alone"), QStringLiteral("ill")});
    CHECK(found(home).isEmpty());
    home.checkHealthy();
    CHECK(mergePersons(*home.ledger, keep, drop).error().kind == ErrorKind::NotFound);

    need(undoLast(*home.ledger));
    CHECK(residents() == 4);
    CHECK(need(loadCase(*home.ledger, reported)).reporter == drop);
    CHECK(need(findPerson(db, keep)).value().phone.isEmpty());
    home.checkHealthy();
}

TEST_CASE("two who live in two households now are not joined", "[duplicates]")
{
    Home home(Engine::Sqlite);
    const PersonId one = enter(home, home.home, "张芳", "1950-05-05", {});
    const PersonId two = enter(home, flat(home, "401"), "张芳", "1950-05-05", {});
    CHECK(mergePersons(*home.ledger, one, two).error().kind == ErrorKind::Refused);
    need(moveOut(*home.ledger, need(currentMembership(home.ledger->db(), two))->id, QDate(2026, 9, 21), QStringLiteral("重复")));
    need(mergePersons(*home.ledger, one, two));
    home.checkHealthy();
}
