// Everything that a day's answers are compared by, a line a household or a leader: from the present tables, and from
// core/asof.
#pragma once

#include "core/asof/asof.h"
#include "tests/support/catch.h"
#include "tests/support/testledger.h"

#include <QMap>

#include <algorithm>

namespace linli::test {

using Snapshot = QMap<QString, QString>;

/// What the present tables say of today, by SQL of the test's own.
inline Snapshot presentSnapshot(Database &db, QDate today)
{
    Snapshot all;
    const QString day = today.toString(Qt::ISODate);
    const QString inForce = QStringLiteral("(%1.from_date IS NULL OR %1.from_date <= '%2') AND (%1.until_date IS NULL OR %1.until_date > '%2')");
    need(db.each(QStringLiteral("SELECT h.id, b.name, h.room, h.housing, h.vacant FROM household h JOIN area b ON b.id = h.building_id "
                                "WHERE h.void_reason IS NULL"),
        {}, [&](const Row &row) {
            all.insert(row.text(0), row.text(1) + u' ' + row.text(2) + u'|' + row.text(3) + u'|' + row.text(4) + u'|');
        }));
    need(db.each(QStringLiteral("SELECT u.household_id, a.name FROM household_unit u JOIN area a ON a.id = u.unit_id WHERE %1")
                     .arg(inForce.arg(QStringLiteral("u"), day)),
        {}, [&](const Row &row) {
            if (all.contains(row.text(0)))
                all[row.text(0)] += row.text(1);
        }));
    need(db.each(QStringLiteral("SELECT m.household_id, p.name, m.relation, (SELECT MIN(f.kind) FROM care_flag f WHERE f.person_id = p.id "
                                "AND %2) FROM membership m JOIN person p ON p.id = m.person_id WHERE %1 ORDER BY m.id")
                     .arg(inForce.arg(QStringLiteral("m"), day), inForce.arg(QStringLiteral("f"), day)),
        {}, [&](const Row &row) {
            if (all.contains(row.text(0)))
                all[row.text(0)] += u'/' + row.text(1) + u',' + row.text(2) + u',' + row.text(3);
        }));
    need(db.each(QStringLiteral("SELECT q.id, a.name, p.name FROM appointment q JOIN area a ON a.id = q.area_id "
                                "JOIN person p ON p.id = q.person_id WHERE %1")
                     .arg(inForce.arg(QStringLiteral("q"), day)),
        {}, [&](const Row &row) { all.insert(QStringLiteral("leader ") + row.text(0), row.text(1) + u' ' + row.text(2)); }));
    return all;
}

/// The same as told by core/asof.
inline Snapshot pastSnapshot(const AsOf &asOf)
{
    Snapshot all;
    std::optional<AreaId> after;
    do {
        const PastHouseholds page = need(asOf.page({}, after, 3));
        for (const PastHousehold &one : page.households) {
            QString line = one.address + u'|' + toWord(one.household.housing) + u'|' + QString::number(one.household.vacant ? 1 : 0)
                + u'|' + one.unitName;
            QList<PastMember> members = one.members;
            std::sort(members.begin(), members.end(), [](const auto &a, const auto &b) { return a.membership < b.membership; });
            for (const PastMember &member : std::as_const(members))
                line += u'/' + member.name + u',' + member.relation + u',' + member.flags.value(0);
            REQUIRE_FALSE(all.contains(one.household.id.toText()));
            all.insert(one.household.id.toText(), line);
        }
        after = page.next;
    } while (after);
    for (const PastLeader &leader : need(asOf.leaders({})))
        all.insert(QStringLiteral("leader ") + leader.appointment.toText(), leader.areaName + u' ' + leader.name);
    return all;
}

inline int residentsOn(const AsOf &asOf)
{
    int residents = 0;
    need(asOf.each({}, [&](const PastHousehold &household) { residents += int(household.members.size()); }));
    return residents;
}

} // namespace linli::test
