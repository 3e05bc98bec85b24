#include "core/search/statements.h"

#include "core/ledger/scope.h"
#include "core/persons/namekeys.h"
#include "core/persons/persontokens.h"

// CROSS JOIN keeps SQLite at the order written: from the key outwards. Other orders walk a whole table.
namespace linli {

namespace {

/// "1,2": the program's own numbers.
QString listed(const QList<qint64> &areas)
{
    QStringList ids;
    for (const qint64 id : areas)
        ids.append(QString::number(id));
    return ids.isEmpty() ? QStringLiteral("0") : ids.join(u',');
}

QString below(const QList<qint64> &areas)
{
    return QStringLiteral("(SELECT area_id FROM area_path WHERE ancestor_id IN (%1))").arg(listed(areas));
}

/// The households of these areas, or of all that the viewer sees. By two questions: PostgreSQL can't go by an index for
/// an OR of them.
QString homesOfAreas(const Database &db, const QList<qint64> &within, const QString &joined)
{
    const QString areas = below(within.isEmpty() ? db.viewer().areas.value_or(QList<qint64>()) : within);
    return QStringLiteral("SELECT household_id FROM household_now WHERE unit_id IN %1 %2 "
                          "SELECT household_id FROM household_now WHERE building_id IN %1")
        .arg(areas, joined);
}

} // namespace

QString homesWithin(const QList<qint64> &areas)
{
    return areas.isEmpty() ? QString()
                           : QStringLiteral(" AND (n.unit_id IN %1 OR n.building_id IN %1)").arg(below(areas));
}

QString areasWithin(const QList<qint64> &areas, const QString &column)
{
    return areas.isEmpty() ? QString() : QStringLiteral(" AND %1 IN %2").arg(column, below(areas));
}

FindStatement peopleByName(const Database &db, const QString &name, bool inside, const QList<qint64> &within, int limit)
{
    return {QStringLiteral("SELECT n.person_id, n.name FROM name_key k CROSS JOIN stay_key n WHERE k.inside = ? AND k.key >= ? AND "
                           "k.key < ? AND n.name = k.name%1%2 ORDER BY k.key, k.name, n.birth LIMIT ?")
                .arg(householdsInScope(db), homesWithin(within)),
        {int(inside), name, keyAfter(name), limit}};
}

FindStatement peopleInHomes(const Database &db, const QString &name, bool inside, const QList<qint64> &within, int limit)
{
    return {QStringLiteral("SELECT n.person_id, n.name FROM (%1) x CROSS JOIN stay_key n CROSS JOIN name_key k WHERE "
                           "n.household_id = x.household_id AND k.name = n.name AND k.inside = ? AND k.key >= ? AND "
                           "k.key < ?%2 ORDER BY k.key, k.name, n.birth LIMIT ?")
                .arg(homesOfAreas(db, within, QStringLiteral("UNION")), householdsInScope(db)),
        {int(inside), name, keyAfter(name), limit}};
}

FindStatement fewHomes(const Database &db, const QList<qint64> &within, int most)
{
    return {QStringLiteral("SELECT COUNT(*) FROM (SELECT 1 FROM (%1) y LIMIT ?) x")
                .arg(homesOfAreas(db, within, QStringLiteral("UNION ALL"))),
        {most + 1}};
}

FindStatement peopleByToken(const Database &db, TokenKind kind, const QString &value)
{
    const TokenCondition condition = hasToken(db, QStringLiteral("n.person_id"), kind, value);
    return {QStringLiteral("SELECT n.person_id FROM stay_key n WHERE %1%2 ORDER BY n.past, n.person_id")
                .arg(condition.sql, householdsInScope(db)),
        condition.values};
}

FindStatement homesOf(const Database &db, qint64 person)
{
    return {QStringLiteral("SELECT m.household_id, m.until_date, n.address FROM membership m JOIN household_now n ON "
                           "n.household_id = m.household_id WHERE m.person_id = ?%1 "
                           "ORDER BY m.until_date DESC, m.id DESC")
                .arg(householdsInScope(db)),
        {person}};
}

FindStatement leadersByName(const QString &name, bool inside, const QList<qint64> &within, int limit)
{
    return {QStringLiteral("SELECT q.appointment_id, q.person_id, q.name, a.id, a.kind, a.name FROM name_key k CROSS JOIN "
                           "leader_key q CROSS JOIN area a WHERE k.inside = ? AND k.key >= ? AND k.key < ? AND q.name = k.name "
                           "AND a.id = q.area_id%1 ORDER BY k.key, k.name, q.area_id LIMIT ?")
                .arg(areasWithin(within, QStringLiteral("q.area_id"))),
        {int(inside), name, keyAfter(name), limit}};
}

FindStatement leadersByArea(qint64 area)
{
    return {QStringLiteral("SELECT q.id, p.id, p.name, a.id, a.kind, a.name FROM appointment q "
                           "JOIN person p ON p.id = q.person_id JOIN area a ON a.id = q.area_id "
                           "WHERE q.area_id = ? AND q.until_date IS NULL AND p.void_reason IS NULL ORDER BY q.id"),
        {area}};
}

FindStatement areasByKey(const Database &db, int kind, const QString &key, int limit)
{
    return {QStringLiteral("SELECT a.id, a.name, o.name FROM area_key k CROSS JOIN area a LEFT JOIN area o ON o.id = "
                           "a.parent_id WHERE k.kind = ? AND k.key >= ? AND k.key < ? AND a.id = k.area_id%1 "
                           "ORDER BY k.key, k.area_id LIMIT ?")
                .arg(areasInScope(db, QStringLiteral("k.area_id"))),
        {kind, key, keyAfter(key), limit}};
}

FindStatement householdsAt(
    const Database &db, const QString &building, const QString &stairwell, const QString &room, bool exact, int limit)
{
    QString where;
    if (db.viewer().areas) // The buildings in one's areas, and the one that one's micro-unit lies in.
        where = QStringLiteral(" AND (k.area_id IN %1 OR k.area_id IN (SELECT ancestor_id FROM area_path WHERE area_id IN (%2)))")
                    .arg(below(*db.viewer().areas), listed(*db.viewer().areas));
    QVariantList values{int(AreaKind::Building), building, keyAfter(building)};
    if (!stairwell.isEmpty()) {
        where += QStringLiteral(" AND h.stairwell = ?");
        values.append(stairwell);
    }
    if (exact) {
        where += QStringLiteral(" AND h.room = ?");
        values.append(room);
    } else {
        where += QStringLiteral(" AND h.room >= ? AND h.room < ?");
        values << room << keyAfter(room);
    }
    values.append(limit);
    return {QStringLiteral("SELECT n.household_id, n.address, n.head_name, n.residents FROM area_key k CROSS JOIN household h "
                           "CROSS JOIN household_now n WHERE k.kind = ? AND k.key >= ? AND k.key < ? AND "
                           "h.building_id = k.area_id%1 AND n.household_id = h.id%2 ORDER BY k.key, k.area_id LIMIT ?")
                .arg(where, householdsInScope(db)),
        values};
}

FindStatement casesByNumber(const Database &db, CaseColumn column, const QString &key, int limit)
{
    const bool end = column == CaseColumn::NumberEnd || column == CaseColumn::ExternalEnd;
    const bool ours = column == CaseColumn::NumberEnd || column == CaseColumn::Number;
    const QString found = QStringLiteral("SELECT %1 AS id, k.received FROM %2 k WHERE k.%3 >= ? AND k.%3 < ?%4 "
                                         "ORDER BY k.received DESC, k.%5 LIMIT ?")
                              .arg(end ? QStringLiteral("k.case_id") : QStringLiteral("k.id"),
                                  end ? QStringLiteral("case_key") : QStringLiteral("case_file"),
                                  ours ? QStringLiteral("number") : QStringLiteral("external_number"),
                                  areasInScope(db, QStringLiteral("k.area_id")),
                                  end ? QStringLiteral("case_id") : QStringLiteral("id"));
    return {QStringLiteral("SELECT f.id, f.number, f.external_number, f.title, s.state, f.received, a.name FROM (%1) x "
                           "CROSS JOIN case_file f CROSS JOIN case_state s CROSS JOIN area a "
                           "WHERE f.id = x.id AND s.case_id = f.id AND a.id = f.area_id ORDER BY f.received DESC, f.id")
                .arg(found),
        {key, keyAfter(key), limit}};
}

} // namespace linli
