// Any sequence of moves, splits, merges, births, deaths and undos keeps the stays apart (D4), on both engines.
#include "core/ledger/undo.h"
#include "tests/storage/households/street.h"

#include <random>

using namespace linli;
using namespace linli::test;

namespace {

struct Stay
{
    qint64 owner = 0;
    QString from;
    QString until;
};

/// Checked in plain text comparison over all rows, not by the rules of the program.
int overlaps(const QList<Stay> &stays)
{
    int count = 0;
    for (qsizetype i = 0; i < stays.size(); ++i) {
        for (qsizetype j = i + 1; j < stays.size(); ++j) {
            const Stay &a = stays[i];
            const Stay &b = stays[j];
            const bool aFirst = !a.until.isEmpty() && a.until <= b.from;
            const bool bFirst = !b.until.isEmpty() && b.until <= a.from;
            const bool empty = (!a.until.isEmpty() && a.until == a.from) || (!b.until.isEmpty() && b.until == b.from);
            count += a.owner == b.owner && !aFirst && !bFirst && !empty;
        }
    }
    return count;
}

QList<Stay> read(Street &street, const QString &sql)
{
    QList<Stay> stays;
    need(street.ledger->db().each(
        sql, {}, [&](const Row &row) { stays.append({row.integer(0), row.text(1), row.text(2)}); }));
    return stays;
}

void checkStreet(Street &street)
{
    CHECK(overlaps(read(street, QStringLiteral("SELECT person_id, from_date, until_date FROM membership"))) == 0);
    CHECK(overlaps(read(street, QStringLiteral("SELECT household_id, from_date, until_date FROM household_unit"))) == 0);
    CHECK(need(street.ledger->db().integer(QStringLiteral(
              "SELECT COUNT(*) FROM (SELECT household_id FROM membership WHERE is_head = 1 AND until_date IS NULL GROUP BY "
              "household_id HAVING COUNT(*) > 1) x"))) == 0);
    CHECK(need(street.ledger->db().integer(
              QStringLiteral("SELECT COUNT(*) FROM membership m JOIN person p ON p.id = m.person_id JOIN household h ON "
                             "h.id = m.household_id WHERE m.until_date IS NULL AND (p.died IS NOT NULL OR h.vacant = 1 OR "
                             "h.void_reason IS NOT NULL)")))
        == 0);
}

class Walk
{
public:
    Walk(Street &street, unsigned seed)
        : m_street(street)
        , m_random(seed)
        , m_first(street.ledger->sharedSession())
        , m_second(testSession(*street.ledger, QStringLiteral("另一位"), {Role::Head}, {}))
    {
    }
    /// Whether the step was taken; a refusal is as good, only nothing may have changed by it.
    bool step()
    {
        Ledger &ledger = *m_street.ledger;
        ledger.setSession(below(4) == 0 ? m_second : m_first);
        m_street.ledger.clock.set(m_street.ledger.clock.now().addDays(below(3)));
        const QDate day = m_street.today().addDays(-below(5));
        switch (below(8)) {
        case 0:
        case 1:
            return moveIn(ledger, person(), {household(), relation(), {}, day, {}, person()}).ok();
        case 2: {
            const auto stay = need(currentMembership(ledger.db(), person()));
            return stay && moveOut(ledger, stay->id, day, {}, person()).ok();
        }
        case 3:
            return split(day);
        case 4:
            return mergeHouseholds(ledger,
                {household(), household(), {}, below(4) == 0 ? Emptied::Void : Emptied::Vacant, day})
                .ok();
        case 5: {
            Birth birth;
            birth.household = household();
            birth.child.name = QStringLiteral("新");
            birth.child.birth = day.toString(Qt::ISODate);
            return recordBirth(ledger, birth).ok();
        }
        case 6:
            return below(3) == 0 ? recordDeath(ledger, person(), day, {}, person()).ok()
                                 : recordMarriage(ledger, {person(), person(), day, {household(), {}, {}, day, {}, person()}}).ok();
        default:
            return undoLast(ledger).ok();
        }
    }
    int below(int limit) { return int(m_random() % unsigned(limit)); }

private:
    bool split(QDate day)
    {
        Split split;
        split.from = household();
        for (const Membership &member : need(membershipsOf(m_street.ledger->db(), split.from))) {
            if (member.until.isEmpty() && below(2) == 0)
                split.who.append(member.person);
        }
        split.head = split.who.value(0);
        split.stayingHead = person();
        split.day = day;
        split.fresh.building = m_street.building;
        split.fresh.room = QString::number(500 + below(60));
        return splitHousehold(*m_street.ledger, split).ok();
    }
    qint64 any(const QString &table)
    {
        QList<qint64> ids;
        need(m_street.ledger->db().each(QStringLiteral("SELECT id FROM %1 ORDER BY id").arg(table), {},
            [&](const Row &row) { ids.append(row.integer(0)); }));
        return ids[below(int(ids.size()))];
    }
    PersonId person() { return PersonId(any(QStringLiteral("person"))); }
    HouseholdId household() { return HouseholdId(any(QStringLiteral("household"))); }
    QString relation() { return below(4) == 0 ? QStringLiteral("户主") : QStringLiteral("子"); }

    Street &m_street;
    std::mt19937 m_random;
    std::shared_ptr<const Session> m_first;
    std::shared_ptr<const Session> m_second;
};

void walk(Engine engine, unsigned seed, int steps)
{
    Street street(engine);
    for (int room = 401; room < 405; ++room)
        street.flat(QString::number(room));
    Walk walk(street, seed);
    int taken = 0;
    for (int i = 0; i < steps; ++i) {
        INFO("seed " << seed << ", step " << i);
        taken += walk.step();
        if (i % 10 == 0)
            checkStreet(street);
    }
    INFO("seed " << seed);
    CHECK(taken > steps / 10); // Else the walk proves nothing.
    checkStreet(street);
    street.checkHealthy();
}

} // namespace

TEST_CASE("any walk of moves, splits, merges, births, deaths and undos keeps all stays apart", "[life]")
{
    for (unsigned seed = 1; seed <= 6; ++seed)
        walk(Engine::Sqlite, seed, 150);
    if (hasServer)
        walk(Engine::Postgres, 7, 60);
}
