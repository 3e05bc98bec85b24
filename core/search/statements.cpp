#include "core/search/statements.h"

#include "core/ledger/scope.h"
#include "core/persons/namekeys.h"
#include "core/persons/persontokens.h"

namespace linli {

namespace {

/// CROSS JOIN keeps SQLite at the order written: from the key outwards. Other orders walk a whole table.
const QString named = QStringLiteral("FROM name_key k CROSS JOIN person p WHERE k.inside = ? AND k.key >= ? AND k.key < ? "
                                     "AND p.name = k.name AND p.void_reason IS NULL");

QString below(const QList<qint64> &areas)
{
    QStringList ids; // The program's own numbers.
    for (const qint64 id : areas)
        ids.append(QString::number(id));
    return QStringLiteral("(SELECT area_id FROM area_path WHERE ancestor_id IN (%1))").arg(ids.join(u','));
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
    return {QStringLiteral("SELECT p.id, p.name %1 AND EXISTS (SELECT 1 FROM membership m JOIN household_now n ON "
                           "n.household_id = m.household_id WHERE m.person_id = p.id%2%3) "
                           "ORDER BY k.key, k.name, p.birth LIMIT ?")
                .arg(named, householdsInScope(db), homesWithin(within)),
        {int(inside), name, keyAfter(name), limit}};
}

FindStatement peopleByToken(const Database &db, TokenKind kind, const QString &value)
{
    const TokenCondition condition = hasToken(db, QStringLiteral("p.id"), kind, value);
    return {QStringLiteral("SELECT p.id, p.name, p.id_number, p.phone, p.birth FROM person p WHERE %1 AND "
                           "p.void_reason IS NULL ORDER BY p.id")
                .arg(condition.sql),
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
    QString sql = QStringLiteral("SELECT q.id, p.id, p.name, a.id, a.kind, a.name ") + named;
    sql.replace(QStringLiteral(" WHERE "), QStringLiteral(" CROSS JOIN appointment q CROSS JOIN area a WHERE "));
    return {sql
            + QStringLiteral(" AND q.person_id = p.id AND q.until_date IS NULL AND a.id = q.area_id AND "
                             "a.void_reason IS NULL%1 ORDER BY k.key, k.name, p.birth LIMIT ?")
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
    const auto [from, name] = [&]() -> std::pair<QString, QString> {
        switch (column) {
        case CaseColumn::NumberEnd:
            return {QStringLiteral("case_key k CROSS JOIN case_file f"), QStringLiteral("f.id = k.case_id AND k.number")};
        case CaseColumn::ExternalEnd:
            return {QStringLiteral("case_key k CROSS JOIN case_file f"), QStringLiteral("f.id = k.case_id AND k.external_number")};
        case CaseColumn::Number:
            return {QStringLiteral("case_file f"), QStringLiteral("f.number")};
        case CaseColumn::ExternalNumber:
            break;
        }
        return {QStringLiteral("case_file f"), QStringLiteral("f.external_number")};
    }();
    const QString bounded = name.section(u' ', -1);
    return {QStringLiteral("SELECT f.id, f.number, f.external_number, f.title, s.state, f.received, a.name FROM %1 "
                           "JOIN case_state s ON s.case_id = f.id JOIN area a ON a.id = f.area_id "
                           "WHERE %2 >= ? AND %3 < ?%4 ORDER BY f.received DESC, f.id LIMIT ?")
                .arg(from, name, bounded, areasInScope(db, QStringLiteral("f.area_id"))),
        {key, keyAfter(key), limit}};
}

} // namespace linli
