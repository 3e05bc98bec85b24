// Any sequence of moves, splits, merges and undos (of people, households, micro-units and records of one person) keeps
// stays free of overlap and every household in at most one micro-unit at any date, and any past day stays what it was.
#include "core/duplicates/likelypairs.h"
#include "core/households/lifecases.h"
#include "core/ledger/doctor.h"
#include "core/ledger/undo.h"
#include "core/persons/personstore.h"
#include "core/program/openledger.h"
#include "core/units/unitcases.h"
#include "tests/storage/asof/snapshot.h"
#include "tests/support/testaccount.h"

#include <random>

using namespace linli;
using namespace linli::test;

namespace {

/// Two sectors, two buildings with two micro-units each, eight flats, a dozen people.
struct Estate
{
    explicit Estate(Engine engine)
        : ledger(engine, programOptions(SystemClock()).derivers)
    {
        const AreaId community = area({}, AreaKind::Community, QStringLiteral("广济桥社区"));
        for (int i = 1; i <= 2; ++i)
            sectors.append(area(community, AreaKind::Sector, QStringLiteral("片区%1").arg(i)));
        for (int i = 1; i <= 2; ++i) {
            buildings.append(area(sectors[i - 1], AreaKind::Building, QStringLiteral("%1栋").arg(i)));
            for (int j = 1; j <= 2; ++j) {
                const AreaId unit = area(buildings.last(), AreaKind::Unit, QStringLiteral("%1栋-%2").arg(i).arg(j));
                for (int room = 1; room <= 2; ++room)
                    flat(buildings.last(), unit, 100 * j + room);
            }
        }
    }
    AreaId area(AreaId parent, AreaKind kind, const QString &name)
    {
        return need(addArea(*ledger, {{}, parent, kind, name, {}, 0}));
    }
    void flat(AreaId building, AreaId unit, int room)
    {
        Household household;
        household.building = building;
        household.room = QString::number(room);
        const HouseholdId id = need(addHousehold(*ledger, household, unit));
        for (int i = 0; i < 1 + room % 2; ++i) {
            Person person;
            person.name = QStringLiteral("居民%1").arg(++people);
            person.birth = QStringLiteral("1960-01-01");
            person.sex = people % 2 ? Sex::Male : Sex::Female;
            Membership membership;
            membership.household = id;
            membership.isHead = i == 0;
            membership.relation = i == 0 ? QStringLiteral("户主") : QStringLiteral("配偶");
            need(addResident(*ledger, person, membership, i == 0 ? QStringList{QStringLiteral("living_alone")} : QStringList()));
        }
    }

    TestLedger ledger;
    QList<AreaId> sectors;
    QList<AreaId> buildings;
    int people = 0;
};

class Walk
{
public:
    Walk(Estate &estate, unsigned seed, QMap<QByteArray, int> &taken)
        : m_estate(estate)
        , m_random(seed)
        , m_taken(taken)
    {
    }
    /// Whether the step was taken; a refusal is as good, only nothing may have changed by it.
    bool step();
    QDate today() { return m_estate.ledger.clock.today(); }
    void later(bool nextDay)
    {
        auto &clock = m_estate.ledger.clock;
        clock.set(nextDay ? wallTime(today().addDays(1), QTime(8, 0)) : clock.now().addSecs(60));
    }
    int below(int limit) { return int(m_random() % unsigned(limit)); }

private:
    template <class T>
    bool tally(const char *what, const Result<T> &result)
    {
        m_taken[what] += result.ok() ? 1 : 0;
        return result.ok();
    }
    bool ofPeople(QDate day);
    bool ofHouseholds(QDate day);
    bool ofUnits(QDate day);
    bool addTwin(QDate day);
    bool splitHome(QDate day);
    bool splitUnits(QDate day);
    qint64 any(const QString &table, const QString &condition = QStringLiteral("1 = 1"))
    {
        QList<qint64> ids;
        need(m_estate.ledger->db().each(QStringLiteral("SELECT id FROM %1 WHERE %2 ORDER BY id").arg(table, condition), {},
            [&](const Row &row) { ids.append(row.integer(0)); }));
        return ids.isEmpty() ? 0 : ids[below(int(ids.size()))];
    }
    PersonId person() { return PersonId(any(QStringLiteral("person"))); }
    HouseholdId household() { return HouseholdId(any(QStringLiteral("household"))); }
    AreaId unit() { return AreaId(any(QStringLiteral("area"), QStringLiteral("kind = 'unit' AND void_reason IS NULL"))); }

    Estate &m_estate;
    std::mt19937 m_random;
    QMap<QByteArray, int> &m_taken; ///< How often a step of each kind was taken.
    int m_names = 0;
};

bool Walk::step()
{
    const QDate day = today().addDays(-below(4));
    switch (below(8)) {
    case 0:
    case 1:
        return ofPeople(day);
    case 2:
    case 3:
        return ofHouseholds(day);
    case 4:
    case 5:
        return ofUnits(day);
    default:
        return tally("undo", undoLast(*m_estate.ledger));
    }
}

bool Walk::ofPeople(QDate day)
{
    Ledger &ledger = *m_estate.ledger;
    switch (below(5)) {
    case 0:
    case 1:
        return tally("move in", moveIn(ledger, person(), {household(), QStringLiteral("子"), {}, day, {}, person()}));
    case 2: {
        const auto stay = need(currentMembership(ledger.db(), person()));
        return stay && tally("move out", moveOut(ledger, stay->id, day, {}, person()));
    }
    case 3:
        return addTwin(day);
    default:
        return tally("merge persons", mergePersons(ledger, person(), person()));
    }
}

/// The same person is entered once more, where they live or elsewhere.
bool Walk::addTwin(QDate day)
{
    Ledger &ledger = *m_estate.ledger;
    Person twin = need(findPerson(ledger.db(), person())).value();
    twin.id = {};
    twin.phone = QStringLiteral("139%1").arg(++m_names, 8, 10, QLatin1Char('0'));
    Membership membership;
    membership.household = household();
    membership.relation = QStringLiteral("亲属");
    membership.from = below(3) == 0 ? QString() : day.toString(Qt::ISODate);
    return tally("twin", addResident(ledger, twin, membership, below(2) == 0 ? QStringList{QStringLiteral("disabled")} : QStringList()));
}

bool Walk::ofHouseholds(QDate day)
{
    Ledger &ledger = *m_estate.ledger;
    switch (below(3)) {
    case 0:
        return splitHome(day);
    case 1:
        return tally("merge households", mergeHouseholds(ledger, {household(), household(), {}, below(4) == 0 ? Emptied::Void : Emptied::Vacant, day}));
    default:
        return tally("move household", moveHouseholdToUnit(ledger, household(), unit(), day));
    }
}

bool Walk::splitHome(QDate day)
{
    Split split;
    split.from = household();
    for (const Membership &member : need(membershipsOf(m_estate.ledger->db(), split.from))) {
        if (member.until.isEmpty() && below(2) == 0)
            split.who.append(member.person);
    }
    split.head = split.who.value(0);
    split.stayingHead = person();
    split.day = day;
    split.fresh.building = m_estate.buildings[below(2)];
    split.fresh.room = QString::number(500 + below(60));
    return tally("split household", splitHousehold(*m_estate.ledger, split));
}

bool Walk::ofUnits(QDate day)
{
    Ledger &ledger = *m_estate.ledger;
    switch (below(4)) {
    case 0:
    case 1:
        return splitUnits(day);
    case 2: {
        const AreaId into = unit();
        const AreaId other = unit();
        return tally("merge units", mergeUnits(ledger, {into, {other}, day, QStringLiteral("并"), below(2) == 0 ? into : other}));
    }
    default:
        return tally("move building", moveArea(ledger, m_estate.buildings[below(2)], m_estate.sectors[below(2)]));
    }
}

bool Walk::splitUnits(QDate day)
{
    const AreaId from = unit();
    UnitPart part{{}, QStringLiteral("新微单元%1").arg(++m_names), {}};
    for (const UnitHousehold &household : need(householdsOfUnit(m_estate.ledger->db(), from))) {
        if (below(2) == 0)
            part.households.append(household.id);
    }
    return tally("split unit", splitUnit(*m_estate.ledger, from, {part}, day));
}

/// Pairs of rows of one owner that share a day, by comparison of the plain texts, not by the rules of the program. An
/// unknown beginning lies before every day.
int overlaps(Database &db, const QString &table, const QString &owner)
{
    const QString sql = QStringLiteral(
        "SELECT COUNT(*) FROM %1 a JOIN %1 b ON b.%2 = a.%2 AND b.id > a.id "
        "WHERE (a.until_date IS NULL OR a.until_date > COALESCE(b.from_date, '')) AND (b.until_date IS NULL OR b.until_date > COALESCE(a.from_date, '')) "
        "AND (a.until_date IS NULL OR a.until_date > COALESCE(a.from_date, '')) AND (b.until_date IS NULL OR b.until_date > COALESCE(b.from_date, ''))");
    return int(need(db.integer(sql.arg(table, owner))).value_or(0));
}

void walk(Engine engine, unsigned seed, int steps, QMap<QByteArray, int> &kinds)
{
    Estate estate(engine);
    Database &db = estate.ledger->db();
    Walk walk(estate, seed, kinds);
    QMap<QDate, Snapshot> evenings;
    const auto isKept = [&](QDate day) {
        INFO("seed " << seed << ", as of " << day.toString(Qt::ISODate).toStdString());
        REQUIRE(pastSnapshot(need(AsOf::open(db, day, walk.today()))) == evenings.value(day));
    };
    int taken = 0;
    for (int number = 0; number < steps; ++number) {
        walk.later(walk.below(5) == 0);
        taken += walk.step();
        INFO("seed " << seed << ", step " << number);
        REQUIRE(overlaps(db, QStringLiteral("membership"), QStringLiteral("person_id")) == 0);
        REQUIRE(overlaps(db, QStringLiteral("household_unit"), QStringLiteral("household_id")) == 0);
        evenings.insert(walk.today(), presentSnapshot(db, walk.today()));
        isKept(walk.today());
        isKept(evenings.keys()[walk.below(int(evenings.size()))]);
    }
    for (const QDate day : evenings.keys())
        isKept(day);
    CHECK(taken > steps / 4); // Else the walk proves nothing.
    for (const Finding &finding : need(examine(*estate.ledger))) {
        INFO("seed " << seed << ": " << finding.what.toStdString() << ": " << finding.message.toStdString());
        CHECK(finding.ok);
    }
}

} // namespace

TEST_CASE("a walk through moves, splits, merges of all kinds and undos: no overlap, one unit at most, past days stay", "[asof][walk]")
{
    QMap<QByteArray, int> kinds;
    for (unsigned seed = 1; seed <= 8; ++seed)
        walk(Engine::Sqlite, seed, 120, kinds);
    CHECK(kinds.size() == 11);
    for (auto kind = kinds.cbegin(); kind != kinds.cend(); ++kind) {
        INFO(kind.key().constData());
        CHECK(kind.value() > 4);
    }
    for (unsigned seed = 21; hasServer && seed <= 22; ++seed)
        walk(Engine::Postgres, seed, 50, kinds);
}
