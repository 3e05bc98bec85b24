// area_path follows the tree where it moved, and only there (D1).
#include "core/areas/areastore.h"

#include "core/ledger/doctor.h"
#include "tests/support/testledger.h"

using namespace linli;
using namespace linli::test;

TEST_CASE("area paths: a branch that is hung elsewhere, made void and taken back keeps right paths")
{
    TestLedger ledger(BOTH_ENGINES(), {areaPathDeriver()});
    auto change = need(Change::begin(*ledger, Action::Edit, Kind::Areas));
    const auto area = [&](qint64 parent, AreaKind kind) {
        return need(change.insert(QStringLiteral("area"),
            {{QStringLiteral("kind"), toWord(kind)}, {QStringLiteral("name"), QStringLiteral("x")},
                {QStringLiteral("ordinal"), 0},
                {QStringLiteral("parent_id"), parent ? QVariant(parent) : QVariant()}}));
    };
    const qint64 street = area(0, AreaKind::Subdistrict);
    const qint64 first = area(street, AreaKind::Community);
    const qint64 second = area(street, AreaKind::Community);
    const qint64 building = area(first, AreaKind::Building);
    const qint64 unit = area(building, AreaKind::Unit);
    need(change.commit({"Made a town"}));

    const auto update = [&](qint64 id, const char *column, const QVariant &value) {
        auto later = need(Change::begin(*ledger, Action::Edit, Kind::Areas));
        need(later.update(QStringLiteral("area"), id, {{QString::fromLatin1(column), value}}));
        need(later.commit({"Changed a town"}));
        for (const Finding &finding : need(examine(*ledger)))
            CHECK(finding.ok);
    };
    const auto pathOf = [&](qint64 id) {
        QList<qint64> path;
        need(ledger->db().each(
            QStringLiteral("SELECT ancestor_id FROM area_path WHERE area_id = ? ORDER BY depth"), {id},
            [&](const Row &row) { path.append(row.integer(0)); }));
        return path;
    };
    CHECK(pathOf(unit) == QList<qint64>{unit, building, first, street});
    update(building, "parent_id", second);
    CHECK(pathOf(unit) == QList<qint64>{unit, building, second, street});
    update(second, "void_reason", QStringLiteral("by mistake"));
    CHECK(pathOf(unit).isEmpty());
    CHECK(pathOf(first) == QList<qint64>{first, street});
    update(second, "void_reason", QVariant());
    CHECK(pathOf(unit) == QList<qint64>{unit, building, second, street});
}
