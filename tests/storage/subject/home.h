// One flat with two residents.
#pragma once

#include "core/areas/areastore.h"
#include "core/cases/opencase.h"
#include "core/households/householdcases.h"
#include "core/ledger/doctor.h"
#include "core/program/openledger.h"
#include "tests/support/testaccount.h"
#include "tests/support/testledger.h"

namespace linli::test {

/// A flat with one resident to erase (with a case, a care flag and a corrected phone) and one who stays.
class Home
{
public:
    explicit Home(Engine engine)
        : ledger(engine, programOptions(clock()).derivers)
    {
        auto change = need(Change::begin(*ledger, Action::Edit, Kind::Areas));
        AreaId parent;
        for (const AreaKind kind : {AreaKind::Subdistrict, AreaKind::Community, AreaKind::Sector, AreaKind::Building, AreaKind::Unit}) {
            parent = AreaId(need(change.insert(QStringLiteral("area"),
                {{QStringLiteral("kind"), toWord(kind)}, {QStringLiteral("name"), toWord(kind)},
                    {QStringLiteral("code"), kind == AreaKind::Community ? QVariant(QStringLiteral("GJQ")) : QVariant()},
                    {QStringLiteral("ordinal"), 0}, {QStringLiteral("parent_id"), orNull(parent)}})));
            if (kind == AreaKind::Building)
                building = parent;
        }
        unit = parent;
        need(change.commit({"Made a town"}));
        Household flat;
        flat.building = building;
        flat.room = QStringLiteral("302");
        home = need(addHousehold(*ledger, flat, unit));
        gone = resident(QStringLiteral("欧阳删除者"), QStringLiteral("13987650001"), true, {QStringLiteral("alone")});
        stays = resident(QStringLiteral("留在者"), QStringLiteral("13911112222"), false, {});
    }
    static const Clock &clock()
    {
        static const FixedClock fixed{monday()};
        return fixed;
    }
    PersonId resident(const QString &name, const QString &phone, bool head, const QStringList &flags)
    {
        Person person;
        person.name = name;
        person.phone = phone;
        person.note = name + QStringLiteral("的健康情况");
        if (head)
            person.idNumber = QStringLiteral("430111194803121224");
        Membership membership;
        membership.household = home;
        membership.isHead = head;
        membership.relation = head ? QStringLiteral("户主") : QStringLiteral("配偶");
        membership.note = QStringLiteral("与") + name + QStringLiteral("有关");
        return need(addResident(*ledger, person, membership, flags));
    }
    CaseId report(PersonId by)
    {
        NewCase asked;
        asked.area = unit;
        asked.title = QStringLiteral("楼道灯不亮");
        asked.reporter = by;
        asked.reporterPhone = QStringLiteral("13987650001");
        return need(openCase(*ledger, asked)).id;
    }
    qint64 number(const QString &sql, const QVariantList &values)
    {
        return need(ledger->db().integer(sql, values)).value_or(0);
    }
    void checkHealthy()
    {
        for (const Finding &finding : need(examine(*ledger))) {
            INFO(finding.what.toStdString() << ": " << finding.message.toStdString());
            CHECK(finding.ok);
        }
    }

    TestLedger ledger;
    AreaId building, unit;
    HouseholdId home;
    PersonId gone, stays;
};

} // namespace linli::test
