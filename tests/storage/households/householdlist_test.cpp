// The list of households: filters, sorting by several columns, pages by key.
#include "core/households/filterwords.h"
#include "core/ledger/undo.h"
#include "tests/storage/households/street.h"

#include <QJsonDocument>

#include <algorithm>
#include <random>

using namespace linli;
using namespace linli::test;

namespace {

QStringList rooms(Street &street, HouseholdFilter filter)
{
    filter.today = street.today();
    QStringList rooms;
    for (const HouseholdRow &row : need(householdPage(street.ledger->db(), filter, {})).rows)
        rooms.append(row.address.section(u' ', -1));
    return rooms;
}

PersonId alone(Street &street, const QString &room, const QString &birth)
{
    return street.resident(street.flat(room), QStringLiteral("独") + room, QStringLiteral("户主"), Sex::Female, birth);
}

/// Flats of all kinds; the same seed makes the same ones.
void fill(Street &street, int flats)
{
    std::mt19937 random(20260921);
    const Housing kinds[] = {Housing::Unknown, Housing::Owned, Housing::Rented, Housing::Employer};
    for (int i = 0; i < flats; ++i) {
        Household flat;
        flat.building = street.building;
        flat.room = QString::number(1000 + i);
        flat.housing = kinds[random() % 4];
        const HouseholdId id = need(addHousehold(*street.ledger, flat, street.unit));
        for (int person = int(random() % 3); person > 0; --person)
            street.resident(id, QStringLiteral("李") + QChar(char16_t(0x4e00 + random() % 40)), person == 1 ? QStringLiteral("户主") : QStringLiteral("配偶"),
                Sex::Female, QStringLiteral("1960"));
    }
}

/// Of one row, by a column; housing as the words sort.
int compared(const HouseholdRow &one, const HouseholdRow &other, HouseholdSort by, const QHash<qint64, QString> &headKeys)
{
    const auto sign = [](auto a, auto b) { return a < b ? -1 : b < a ? 1 : 0; };
    switch (by) {
    case HouseholdSort::Address:
        return sign(naturalKey(one.address), naturalKey(other.address));
    case HouseholdSort::Head:
        return sign(headKeys[one.id.value], headKeys[other.id.value]);
    case HouseholdSort::Residents:
        return sign(one.residents, other.residents);
    case HouseholdSort::Housing:
        return sign(toWord(one.housing), toWord(other.housing));
    case HouseholdSort::Flags:
        return sign(one.flags.join(u','), other.flags.join(u','));
    }
    return 0;
}

QString planOf(Street &street, const HouseholdFilter &filter, const HouseholdOrder &order)
{
    HouseholdCursor cursor{{}, HouseholdId(1)};
    for (const HouseholdSortKey &key : order)
        cursor.keys.append(key.by == HouseholdSort::Residents ? QVariant(2) : QVariant(QStringLiteral("m")));
    const HouseholdStatement statement = householdPageStatement(street.ledger->db(), filter, order, cursor, pageSize);
    QString text;
    need(street.ledger->db().each(QStringLiteral("EXPLAIN QUERY PLAN ") + statement.sql, statement.values,
        [&](const Row &row) { text += row.text(3) + u'\n'; }));
    return text;
}

} // namespace

TEST_CASE("who lives alone from an age on is found to the day, and nobody for a maybe", "[householdlist]")
{
    Street street(BOTH_ENGINES()); // It is 2026-09-21.
    alone(street, QStringLiteral("401"), QStringLiteral("1946-09-21")); // 80 today.
    alone(street, QStringLiteral("402"), QStringLiteral("1946-09-22")); // Tomorrow.
    alone(street, QStringLiteral("403"), QStringLiteral("1946-08"));
    alone(street, QStringLiteral("404"), QStringLiteral("1946-09")); // Not said.
    alone(street, QStringLiteral("405"), QStringLiteral("1945"));
    alone(street, QStringLiteral("406"), QStringLiteral("1946")); // Not said.
    const HouseholdId couple = street.flat(QStringLiteral("407"));
    street.resident(couple, QStringLiteral("赵一"), QStringLiteral("户主"), Sex::Male, QStringLiteral("1930-01-01"));
    street.resident(couple, QStringLiteral("赵二"), QStringLiteral("配偶"), Sex::Female, QStringLiteral("1931-01-01"));
    HouseholdFilter filter;
    filter.aloneFrom = 80;
    CHECK(rooms(street, filter) == QStringList{QStringLiteral("401"), QStringLiteral("403"), QStringLiteral("405")});
    filter.aloneFrom.reset();
    filter.ageFrom = 80;
    CHECK(rooms(street, filter)
        == QStringList{QStringLiteral("401"), QStringLiteral("403"), QStringLiteral("405"), QStringLiteral("407")});
    filter.ageFrom = 6;
    filter.ageTo = 8; // The grandchild of 2018 is 8.
    CHECK(rooms(street, filter) == QStringList{QStringLiteral("302")});
    filter.ageTo = 7;
    CHECK(rooms(street, filter).isEmpty());
}

TEST_CASE("filters of the other columns, alone and together", "[householdlist]")
{
    Street street(BOTH_ENGINES());
    Household flat;
    flat.building = street.building;
    flat.room = QStringLiteral("501");
    flat.livelihood = QStringLiteral("pension");
    flat.housing = Housing::Rented;
    flat.confirmedOn = QStringLiteral("2026-08-01");
    const HouseholdId tenant = need(addHousehold(*street.ledger, flat, street.unit));
    Person person;
    person.name = QStringLiteral("租客");
    Membership stay;
    stay.household = tenant;
    stay.isHead = true;
    stay.relation = QStringLiteral("户主");
    stay.registration = Registration::Floating;
    need(addResident(*street.ledger, person, stay, {}));
    const QStringList old{QStringLiteral("302")};
    const QStringList rented{QStringLiteral("501")};
    HouseholdFilter filter;
    filter.floating = true;
    CHECK(rooms(street, filter) == rented);
    filter.livelihood = QStringLiteral("pension");
    filter.peopleTo = 1;
    CHECK(rooms(street, filter) == rented);
    filter.livelihood = QStringLiteral("wages");
    CHECK(rooms(street, filter).isEmpty());
    filter = {};
    filter.peopleFrom = 4;
    CHECK(rooms(street, filter) == old);
    filter = {};
    filter.unconfirmedMonths = 6;
    CHECK(rooms(street, filter) == old);
    filter.unconfirmedMonths = 1;
    CHECK(rooms(street, filter) == old + rented);
    filter = {};
    filter.gap = HouseholdGap::Facts;
    CHECK(rooms(street, filter) == old);
}

TEST_CASE("pages one after the other are the whole list sorted, whatever the keys", "[householdlist]")
{
    Street street(BOTH_ENGINES());
    fill(street, 60);
    Database &db = street.ledger->db();
    const QList<HouseholdRow> all = need(householdPage(db, {}, {}, std::nullopt, 1000)).rows;
    REQUIRE(all.size() == 61);
    QHash<qint64, QString> headKeys;
    need(db.each(QStringLiteral("SELECT household_id, head_key FROM household_now"), {},
        [&](const Row &row) { headKeys.insert(row.integer(0), row.text(1)); }));
    std::mt19937 random(7);
    for (int round = 0; round < 40; ++round) {
        QList<HouseholdSort> columns{HouseholdSort::Address, HouseholdSort::Head, HouseholdSort::Residents,
            HouseholdSort::Housing, HouseholdSort::Flags};
        std::shuffle(columns.begin(), columns.end(), random);
        HouseholdOrder order;
        for (qsizetype i = qsizetype(random() % 5); i >= 0; --i)
            order.append({columns[i], random() % 2 == 0});
        QList<HouseholdRow> sorted = all;
        std::sort(sorted.begin(), sorted.end(), [&](const HouseholdRow &one, const HouseholdRow &other) {
            for (const HouseholdSortKey &key : order) {
                if (const int c = compared(one, other, key.by, headKeys))
                    return key.descending ? c > 0 : c < 0;
            }
            return order.last().descending ? other.id.value < one.id.value : one.id.value < other.id.value;
        });
        QList<qint64> expected;
        for (const HouseholdRow &row : sorted)
            expected.append(row.id.value);
        QList<qint64> paged;
        std::optional<HouseholdCursor> after;
        do {
            const HouseholdPage page = need(householdPage(db, {}, order, after, 7));
            for (const HouseholdRow &row : page.rows)
                paged.append(row.id.value);
            after = page.next;
        } while (after);
        CHECK(paged == expected);
    }
}

TEST_CASE("every column sorts by an index of its own, and no filter scans a table", "[householdlist]")
{
    Street street(Engine::Sqlite);
    fill(street, 5);
    HouseholdFilter question;
    question.today = street.today();
    question.aloneFrom = 80;
    question.livelihood = QStringLiteral("pension");
    question.gap = HouseholdGap::People;
    question.unconfirmedMonths = 12;
    question.floating = true;
    HouseholdFilter inside = question;
    inside.within = street.building;
    for (const HouseholdSort by : {HouseholdSort::Address, HouseholdSort::Head, HouseholdSort::Residents,
             HouseholdSort::Housing, HouseholdSort::Flags}) {
        for (const bool descending : {false, true}) {
            for (const HouseholdFilter &filter : {HouseholdFilter(), question}) {
                const QString plan = planOf(street, filter, {{by, descending}});
                INFO(plan.toStdString());
                CHECK(plan.contains(QStringLiteral("SEARCH n USING INDEX household_now_")));
                CHECK_FALSE(plan.contains(QStringLiteral("SCAN")));
                CHECK_FALSE(plan.contains(QStringLiteral("TEMP B-TREE")));
            }
            const QString plan = planOf(street, inside, {{by, descending}}); // May sort what the area holds.
            INFO(plan.toStdString());
            CHECK_FALSE(plan.contains(QStringLiteral("SCAN")));
        }
    }
    const QString plan = planOf(street, {}, {{HouseholdSort::Housing, true}, {HouseholdSort::Address, false}});
    INFO(plan.toStdString());
    CHECK(plan.contains(QStringLiteral("SEARCH n USING INDEX household_now_housing"))); // Sorts within one kind alone.
}

TEST_CASE("a filter is kept and comes back, and each of its conditions can be dropped", "[householdlist]")
{
    HouseholdFilter filter;
    filter.aloneFrom = 80;
    filter.peopleFrom = 1;
    filter.peopleTo = 3;
    filter.housing = Housing::Rented;
    filter.livelihood = QStringLiteral("pension");
    filter.gap = HouseholdGap::Change;
    filter.unconfirmedMonths = 12;
    filter.flag = QStringLiteral("dementia");
    filter.text = QStringLiteral("张三");
    filter.within = AreaId(5);
    const QJsonObject json = toJson(filter);
    CHECK(toJson(householdFilterFromJson(json)) == json);
    CHECK_FALSE(QJsonDocument(json).toJson().contains("张三"));
    const QList<FilterPart> parts = filterParts(filter, CareKinds());
    CHECK(parts.size() == 7);
    for (qsizetype left = parts.size(); left > 0; --left) {
        dropFilterPart(filter, parts[left - 1].id);
        CHECK(filterParts(filter, CareKinds()).size() == left - 1);
    }
    CHECK(filter.text == QStringLiteral("张三"));
    CHECK(filter.within == AreaId(5));
    QJsonObject strange{{QStringLiteral("age_from"), -3}, {QStringLiteral("housing"), QStringLiteral("castle")},
        {QStringLiteral("livelihood"), 7}, {QStringLiteral("alone_from"), 100000}};
    CHECK(filterParts(householdFilterFromJson(strange), CareKinds()).isEmpty());
}
