// The one box: who and what is found, why, by whom; and that no question walks a large table.
#include "core/search/find.h"

#include "core/ledger/doctor.h"
#include "core/search/statements.h"
#include "core/subject/eraseperson.h"
#include "tests/support/plan.h"
#include "tests/storage/rights/town.h"

#include <QRegularExpression>

#include <algorithm>

using namespace linli;
using namespace linli::test;
using linli::Role;

namespace {

/// 东社区 with 欧阳斌强 (ID number and phone), 覃秀英, 单雄 in flats of 广济苑75栋; 西社区 with a namesake.
struct Office : TwoCommunities
{
    explicit Office(Engine engine)
        : TwoCommunities(engine)
    {
        block = building(QStringLiteral("广济苑75栋"), own.community);
        const AreaId other75 = building(QStringLiteral("广济苑2幢"), other.community);
        flat = home(block, {}, QStringLiteral("301"));
        stairs = home(block, QStringLiteral("1单元"), QStringLiteral("502"));
        far = home(other75, QStringLiteral("1单元"), QStringLiteral("502"));
        ouyang = resident(flat, QStringLiteral("欧阳斌强"), QStringLiteral("13987654321"), QStringLiteral("430111194803121224"));
        qin = resident(stairs, QStringLiteral("覃秀英"), QStringLiteral("13900009999"));
        resident(stairs, QStringLiteral("阳光"), {});
        namesake = resident(far, QStringLiteral("欧阳斌强"), QStringLiteral("13911114321"));
    }
    AreaId building(const QString &name, AreaId parent)
    {
        auto change = need(Change::begin(*ledger, Action::Edit, Kind::Areas));
        const qint64 id = need(change.insert(QStringLiteral("area"),
            {{QStringLiteral("kind"), toWord(AreaKind::Building)}, {QStringLiteral("name"), name},
                {QStringLiteral("ordinal"), 0}, {QStringLiteral("parent_id"), parent.value}}));
        need(change.commit({"Made a building"}));
        return AreaId(id);
    }
    HouseholdId home(AreaId at, const QString &stairwell, const QString &room)
    {
        Household household;
        household.building = at;
        household.stairwell = stairwell;
        household.room = room;
        return need(addHousehold(*ledger, household, {}));
    }
    PersonId resident(HouseholdId at, const QString &name, const QString &phone, const QString &idNumber = {})
    {
        Person person;
        person.name = name;
        person.phone = phone;
        person.idNumber = idNumber;
        Membership membership;
        membership.household = at;
        return need(addResident(*ledger, person, membership, {}));
    }
    QList<Found> found(const char16_t *text, FoundKind kind, const QList<FoundRef> &recent = {})
    {
        QList<Found> all = need(find(*ledger, QString::fromUtf16(text), {8, recent}));
        all.removeIf([&](const Found &one) { return one.ref.kind != kind; });
        return all;
    }
    bool finds(const char16_t *text, FoundKind kind, qint64 id)
    {
        const auto all = found(text, kind);
        INFO(QString::fromUtf16(text).toStdString());
        return std::any_of(all.begin(), all.end(), [&](const Found &one) { return one.ref.id == id; });
    }

    AreaId block;
    HouseholdId flat, stairs, far;
    PersonId ouyang, qin, namesake;
};

} // namespace

TEST_CASE("people are found by any part of the name, by initials, by pinyin, in both readings")
{
    Office office(BOTH_ENGINES());
    for (const char16_t *typed : {u"oy", u"ouyang", u"阳", u"ou yang bin", u"Ōuyáng", u"斌强", u"bq", u"欧阳斌强"})
        CHECK(office.finds(typed, FoundKind::Person, office.ouyang.value));
    for (const char16_t *typed : {u"qin", u"tan", u"txy", u"qxy", u"秀英"})
        CHECK(office.finds(typed, FoundKind::Person, office.qin.value));
    CHECK_FALSE(office.finds(u"欧杨", FoundKind::Person, office.ouyang.value));
    const auto byPart = office.found(u"阳", FoundKind::Person);
    REQUIRE(byPart.size() == 3);
    CHECK(byPart[0].title == QStringLiteral("阳光")); // Begins so; the others only hold it.
    const auto byInitials = office.found(u"oybq", FoundKind::Person);
    REQUIRE(byInitials.size() == 2);
    CHECK(byInitials[0].where == QStringLiteral("广济苑75栋 301"));
    CHECK(byInitials[0].why.contains(QStringLiteral("oybq")));
    CHECK(byInitials[0].household == office.flat);
}

TEST_CASE("homes are found by addresses as people say them")
{
    Office office(BOTH_ENGINES());
    for (const char16_t *typed : {u"75栋301", u"75-301", u"广济苑75栋 301室", u"苑75栋301", u"gjy75-301", u"75号楼30"})
        CHECK(office.finds(typed, FoundKind::Household, office.flat.value));
    CHECK(office.finds(u"广济苑2-1-502", FoundKind::Household, office.far.value));
    CHECK(office.finds(u"2栋1单元502", FoundKind::Household, office.far.value));
    CHECK_FALSE(office.finds(u"2栋1单元502", FoundKind::Household, office.stairs.value));
    CHECK_FALSE(office.finds(u"5栋301", FoundKind::Household, office.flat.value));
    CHECK(office.found(u"75栋999", FoundKind::Household).isEmpty());
    CHECK(office.finds(u"济苑75", FoundKind::Area, office.block.value));
    CHECK(office.finds(u"dsq", FoundKind::Area, office.own.community.value));
    CHECK(need(find(*office.ledger, QStringLiteral("75栋301"))).first().ref.kind == FoundKind::Household);
    need(voidHousehold(*office.ledger, office.home(office.block, {}, QStringLiteral("909")), QStringLiteral("错")));
    CHECK(office.found(u"75栋909", FoundKind::Household).isEmpty());
}

TEST_CASE("numbers find whole and by their last four, and only masked values are shown")
{
    Office office(BOTH_ENGINES());
    for (const char16_t *typed : {u"13987654321", u"139 8765 4321", u"4321", u"430111194803121224", u"1224"})
        CHECK(office.finds(typed, FoundKind::Person, office.ouyang.value));
    CHECK(office.found(u"4321", FoundKind::Person).size() == 2);
    CHECK(office.found(u"8765", FoundKind::Person).isEmpty());
    CHECK(office.found(u"13987654322", FoundKind::Person).isEmpty());
    const Found byPhone = office.found(u"13987654321", FoundKind::Person).first();
    CHECK(byPhone.why.contains(QStringLiteral("139****4321")));
    const Found byId = office.found(u"430111194803121224", FoundKind::Person).first();
    CHECK_FALSE((byId.why + byId.where + byId.title).contains(QStringLiteral("19480312")));
}

TEST_CASE("cases are found by the whole number, its beginning and its end; leaders by name and by area")
{
    Office office(BOTH_ENGINES());
    const QString number = need(office.ledger->db().text(
        QStringLiteral("SELECT number FROM case_file WHERE id = ?"), {office.own.file.value})).value();
    const auto finds = [&](const QString &typed) {
        return office.finds(reinterpret_cast<const char16_t *>(typed.utf16()), FoundKind::Case, office.own.file.value);
    };
    CHECK(finds(number));
    CHECK(finds(number.toLower()));
    CHECK(finds(number.left(8)));
    CHECK(finds(number.right(3)));
    CHECK(finds(number.right(8)));
    CHECK_FALSE(finds(QStringLiteral("8") + number.right(3)));
    for (const char16_t *typed : {u"楼长", u"zlz", u"东社区1栋", u"张楼长 东社区"})
        CHECK(office.finds(typed, FoundKind::Leader, office.own.appointment.value));
    CHECK_FALSE(office.finds(u"张楼长 西社区", FoundKind::Leader, office.own.appointment.value));
    CHECK(office.finds(u"欧阳 东社区", FoundKind::Person, office.ouyang.value));
    CHECK_FALSE(office.finds(u"欧阳 东社区", FoundKind::Person, office.namesake.value));
}

TEST_CASE("nothing outside one's areas is found; leaders stand on public boards")
{
    Office office(BOTH_ENGINES());
    office.enter(QStringLiteral("文员"), {Role::Clerk});
    CHECK(office.found(u"欧阳", FoundKind::Person).size() == 1);
    CHECK(office.found(u"4321", FoundKind::Person).size() == 1);
    CHECK_FALSE(office.finds(u"oy", FoundKind::Person, office.namesake.value));
    CHECK(office.found(u"广济苑2-1-502", FoundKind::Household).isEmpty());
    CHECK_FALSE(office.finds(u"西社区", FoundKind::Area, office.other.community.value));
    CHECK(office.found(u"XSQ-2026", FoundKind::Case).isEmpty());
    CHECK(office.found(u"DSQ-2026", FoundKind::Case).size() == 1);
    CHECK(office.finds(u"楼长", FoundKind::Leader, office.other.appointment.value));
    CHECK(office.found(u"欧阳", FoundKind::Person, {{FoundKind::Person, office.namesake.value}}).size() == 1);
    office.enter(QStringLiteral("审计"), {Role::Auditor});
    const auto denied = find(*office.ledger, QStringLiteral("欧阳"));
    REQUIRE_FALSE(denied.ok());
    CHECK(denied.error().kind == ErrorKind::Denied);
    office.enter(QStringLiteral("管理"), {Role::Admin});
    CHECK(need(find(*office.ledger, QStringLiteral("欧阳"))).isEmpty());
    CHECK(need(find(*office.ledger, QStringLiteral("13987654321"))).isEmpty());
}

TEST_CASE("what was opened lately stands first of its kind")
{
    Office office(BOTH_ENGINES());
    const auto first = [&](qint64 id) {
        return office.found(u"欧阳", FoundKind::Person, {{FoundKind::Person, id}}).first().ref.id;
    };
    CHECK(first(office.ouyang.value) == office.ouyang.value);
    CHECK(first(office.namesake.value) == office.namesake.value);
    CHECK(office.found(u"秀英", FoundKind::Person, {{FoundKind::Person, office.ouyang.value}}).size() == 1);
}

TEST_CASE("who was erased is not found, a new name is, and the keys follow")
{
    Office office(BOTH_ENGINES());
    const auto keys = [&](const char *name) {
        return need(office.ledger->db().integer(
            QStringLiteral("SELECT COUNT(*) FROM name_key WHERE name = ?"), {QString::fromUtf8(name)})).value();
    };
    const auto healthy = [&] {
        const QList<Finding> findings = need(examine(*office.ledger));
        return std::all_of(findings.begin(), findings.end(), [](const Finding &finding) { return finding.ok; });
    };
    CHECK(healthy());
    CHECK(keys("覃秀英") == 10); // Eight, and two of the other reading.
    need(erasePerson(*office.ledger, office.qin, QStringLiteral("本人要求")));
    CHECK(office.found(u"覃", FoundKind::Person).isEmpty());
    CHECK(office.found(u"9999", FoundKind::Person).isEmpty());
    CHECK(keys("覃秀英") == 0);
    Person person = need(findPerson(office.ledger->db(), office.ouyang)).value();
    person.name = QStringLiteral("单斌强");
    need(editResident(*office.ledger, person, need(currentMembership(office.ledger->db(), person.id)).value(), {}));
    CHECK(keys("欧阳斌强") > 0); // The namesake still bears it.
    CHECK(office.finds(u"dan", FoundKind::Person, office.ouyang.value));
    CHECK(office.finds(u"sbq", FoundKind::Person, office.ouyang.value));
    CHECK_FALSE(office.finds(u"oy", FoundKind::Person, office.ouyang.value));
    CHECK(healthy());
    need(office.ledger->db().exec(QStringLiteral("DELETE FROM area_key")));
    CHECK_FALSE(healthy());
    need(rebuildDerived(*office.ledger));
    CHECK(healthy());
}

TEST_CASE("no question of a search walks a large table")
{
    const Engine engine = BOTH_ENGINES();
    Office office(engine);
    office.enter(QStringLiteral("文员"), {Role::Clerk}); // With the conditions of one's areas.
    Database &db = office.ledger->db();
    const QList<qint64> within{office.own.community.value};
    QList<FindStatement> asked{peopleByName(db, QStringLiteral("oy"), false, {}, 8),
        peopleByName(db, QStringLiteral("yang"), true, within, 8), peopleInHomes(db, QStringLiteral("oy"), false, {}, 8),
        peopleInHomes(db, QStringLiteral("yang"), true, within, 8), fewHomes(db, {}, 8), peopleByToken(db, TokenKind::PhoneEnd, QStringLiteral("4321")),
        homesOf(db, office.ouyang.value), leadersByName(QStringLiteral("zlz"), false, within, 8),
        leadersByArea(office.own.building.value), areasByKey(db, int(AreaKind::Building), QStringLiteral("75栋"), 8),
        householdsAt(db, QStringLiteral("75栋"), {}, QStringLiteral("301"), true, 8),
        householdsAt(db, QStringLiteral("75栋"), QStringLiteral("1单元"), QStringLiteral("3"), false, 8)};
    for (const CaseColumn column :
        {CaseColumn::NumberEnd, CaseColumn::ExternalEnd, CaseColumn::Number, CaseColumn::ExternalNumber})
        asked.append(casesByNumber(db, column, QStringLiteral("1000"), 8));
    for (const FindStatement &statement : asked) {
        const QString plan = planOf(db, statement.sql, statement.values)
                                 .remove(QRegularExpression(QStringLiteral("SCAN [xy]\n"))); // The few rows of a limited part.
        INFO(statement.sql.toStdString());
        INFO(plan.toStdString());
        CHECK_FALSE(plan.isEmpty());
        CHECK_FALSE(plan.contains(engine == Engine::Sqlite ? QStringLiteral("SCAN ") : QStringLiteral("Seq Scan")));
    }
}
