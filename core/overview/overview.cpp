#include "core/overview/overview.h"

#include "core/base/text.h"
#include "core/cases/casestore.h"
#include "core/ledger/permit.h"
#include "core/ledger/scope.h"

#include <map>

namespace linli {

namespace {

constexpr int mostMonths = 36;

/// What the cases of one area and kind come to.
struct Tally
{
    AreaId area;
    QString kind;
    int cases = 0;
    int open = 0;
    int overdue = 0;
    QDateTime last;
};

QString withinCondition(const Database &db, AreaId within)
{
    return areasInScope(db, QStringLiteral("s.area_id"))
        + (within ? QStringLiteral(" AND s.area_id IN (SELECT area_id FROM area_path WHERE ancestor_id = ?)") : QString());
}

QVariantList withArea(QVariantList values, AreaId within)
{
    if (within)
        values.append(within.value);
    return values;
}

OverviewStatement monthStatement(const Database &db, QDate from, AreaId within)
{
    return {QStringLiteral("SELECT substr(s.received, 1, 7), s.kind, COUNT(*) FROM case_state s WHERE s.received >= ? AND "
                           "s.state <> 'void'")
            + withinCondition(db, within) + QStringLiteral(" GROUP BY substr(s.received, 1, 7), s.kind"),
        withArea({storedTime(wallTime(from, QTime(0, 0)))}, within)};
}

OverviewStatement placeStatement(const Database &db, QDate from, const QDateTime &now, AreaId within)
{
    return {QStringLiteral("SELECT s.area_id, s.kind, COUNT(*), SUM(s.is_open), SUM(CASE WHEN s.running = 1 AND "
                           "s.due_key < ? THEN 1 ELSE 0 END), MAX(s.received) FROM case_state s "
                           "WHERE s.received >= ? AND s.state <> 'void'")
            + withinCondition(db, within) + QStringLiteral(" GROUP BY s.area_id, s.kind"),
        withArea({storedTime(now), storedTime(wallTime(from, QTime(0, 0)))}, within)};
}

/// Each report of the time: by whom, known by number or by name.
OverviewStatement reporterStatement(const Database &db, QDate from, AreaId within)
{
    const QString where = QStringLiteral(" WHERE s.received >= ? AND s.state <> 'void'") + withinCondition(db, within);
    const QString first = QStringLiteral("SELECT f.reporter_id, COALESCE(p.name, f.reporter_name), s.area_id, s.case_id, "
                                         "s.is_open, s.received FROM case_state s JOIN case_file f ON f.id = s.case_id "
                                         "LEFT JOIN person p ON p.id = f.reporter_id");
    const QString joined = QStringLiteral("SELECT r.person_id, COALESCE(p.name, r.reporter_name), s.area_id, s.case_id, "
                                          "s.is_open, s.received FROM case_state s JOIN case_reporter r ON r.case_id = s.case_id "
                                          "LEFT JOIN person p ON p.id = r.person_id");
    const QVariant since = storedTime(wallTime(from, QTime(0, 0)));
    return {first + where + QStringLiteral(" UNION ALL ") + joined + where,
        withArea({since}, within) + withArea({since}, within)};
}

Result<QList<Tally>> tallies(Ledger &ledger, QDate from, AreaId within)
{
    QList<Tally> found;
    const OverviewStatement statement = placeStatement(ledger.db(), from, ledger.clock().now(), within);
    LINLI_TRY(ledger.db().each(statement.sql, statement.values, [&](const Row &row) {
        found.append({row.id<AreaId>(0), row.text(1), int(row.integer(2)), int(row.integer(3)), int(row.integer(4)),
            parseWallTime(row.text(5))});
    }));
    return found;
}

Result<AreaTree> treeFor(Ledger &ledger, AreaId within)
{
    LINLI_TRY(permit(ledger, Action::See, Kind::Cases));
    LINLI_ASSIGN(AreaTree tree, AreaTree::loadInScope(ledger.db()));
    if (within && !tree.find(within))
        return Error{ErrorKind::NotFound, translate("overview", "There is no such area in your reach. Choose another one.")};
    return tree;
}

/// The building a case lies in, or its area.
AreaId placeOf(const AreaTree &tree, AreaId area)
{
    const Area *building = tree.above(area, AreaKind::Building);
    return building ? building->id : area;
}

QString nameOf(const AreaTree &tree, AreaId area)
{
    const Area *found = tree.find(area);
    return found ? found->name : QString();
}

/// "社区 1栋": a building's name alone says too little.
QString placeName(const AreaTree &tree, AreaId area)
{
    const Area *above = tree.above(area, AreaKind::Community);
    const QString name = nameOf(tree, area);
    return above && above->id != area ? above->name + u' ' + name : name;
}

/// Sums by place, and which kind each sees most.
QList<PlaceCount> summed(const QList<std::pair<AreaId, Tally>> &parts)
{
    QList<PlaceCount> places;
    QHash<AreaId, int> at;
    QHash<AreaId, QHash<QString, int>> kinds;
    for (const auto &[place, tally] : parts) {
        if (!at.contains(place)) {
            at.insert(place, int(places.size()));
            places.append({place, {}, 0, 0, 0, {}});
        }
        PlaceCount &sum = places[at.value(place)];
        sum.cases += tally.cases;
        sum.open += tally.open;
        sum.overdue += tally.overdue;
        int &ofKind = kinds[place][tally.kind];
        ofKind += tally.cases;
        const int most = sum.mostKind.isEmpty() ? 0 : kinds[place].value(sum.mostKind);
        if (ofKind > most || (ofKind == most && tally.kind < sum.mostKind))
            sum.mostKind = tally.kind;
    }
    return places;
}

/// The area's children, or the outermost areas; a single one is looked into, as far as a community.
QList<AreaId> levelBelow(const AreaTree &tree, AreaId &within)
{
    QList<AreaId> level = tree.children(within);
    if (!within) {
        level.clear();
        for (const Area &area : tree.all()) {
            if (!tree.find(area.parent))
                level.append(area.id);
        }
    }
    while (level.size() == 1 && tree.find(level.first())->kind <= AreaKind::Community) {
        within = level.first();
        level = tree.children(within);
    }
    return level;
}

QList<PlaceCount> placesBelow(const AreaTree &tree, AreaId within, const QList<Tally> &found)
{
    const QList<AreaId> level = levelBelow(tree, within);
    QList<std::pair<AreaId, Tally>> parts;
    for (const Tally &tally : found) {
        AreaId place = within;
        for (const Area *step : tree.path(tally.area)) {
            if (level.contains(step->id))
                place = step->id;
        }
        parts.append({place, tally});
    }
    QList<PlaceCount> places = summed(parts);
    for (PlaceCount &place : places)
        place.name = nameOf(tree, place.area);
    const auto rank = [&](const PlaceCount &place) {
        const qsizetype at = level.indexOf(place.area);
        return at < 0 ? level.size() : at;
    };
    std::sort(places.begin(), places.end(),
        [&](const PlaceCount &a, const PlaceCount &b) { return std::pair(rank(a), a.area.value) < std::pair(rank(b), b.area.value); });
    return places;
}

QDate since(const Ledger &ledger)
{
    return ledger.clock().today().addDays(1 - repeatDays);
}

/// Which deliberation takes up a kind at a place: key "place|kind".
Result<QHash<QString, QString>> deliberationsOf(Ledger &ledger, const AreaTree &tree, QDate from)
{
    QHash<QString, QString> titles;
    LINLI_TRY(ledger.db().each(
        QStringLiteral("SELECT d.id, d.title, d.area_id, s.kind, s.area_id FROM deliberation_state t JOIN deliberation d "
                       "ON d.id = t.deliberation_id JOIN case_state s ON s.case_id = t.case_id "
                       "WHERE (t.is_open = 1 OR t.proposed >= ?)")
            + areasInScope(ledger.db(), QStringLiteral("t.area_id")),
        {storedTime(wallTime(from, QTime(0, 0)))}, [&](const Row &row) {
            const QString title = row.opened(1, {QStringLiteral("deliberation"), QStringLiteral("title"), row.integer(0)});
            for (const int column : {2, 4})
                titles.insert(placeOf(tree, row.id<AreaId>(column)).toText() + u'|' + row.text(3), title);
        }));
    return titles;
}

} // namespace

QList<OverviewStatement> overviewStatements(const Database &db, const QDateTime &now, AreaId within)
{
    const QDate from = now.date().addDays(-repeatDays);
    return {monthStatement(db, from, within), placeStatement(db, from, now, within), reporterStatement(db, from, within)};
}

Result<Overview> caseOverview(Ledger &ledger, const OverviewAsked &asked)
{
    LINLI_ASSIGN(const AreaTree tree, treeFor(ledger, asked.within));
    Overview overview;
    const QDate today = ledger.clock().today();
    const int months = std::clamp(asked.months, 1, mostMonths);
    overview.from = QDate(today.year(), today.month(), 1).addMonths(1 - months);
    for (int i = 0; i < months; ++i)
        overview.months.append(overview.from.addMonths(i));
    const OverviewStatement statement = monthStatement(ledger.db(), overview.from, asked.within);
    QHash<QString, int> ofKind;
    LINLI_TRY(ledger.db().each(statement.sql, statement.values, [&](const Row &row) {
        const MonthCount count{QDate::fromString(row.text(0) + QStringLiteral("-01"), Qt::ISODate), row.text(1), int(row.integer(2))};
        overview.counts.append(count);
        ofKind[count.kind] += count.cases;
        overview.cases += count.cases;
    }));
    std::sort(overview.counts.begin(), overview.counts.end(),
        [](const MonthCount &a, const MonthCount &b) { return std::pair(a.month, a.kind) < std::pair(b.month, b.kind); });
    overview.kinds = ofKind.keys();
    std::sort(overview.kinds.begin(), overview.kinds.end(),
        [&](const QString &a, const QString &b) { return std::pair(-ofKind[a], a) < std::pair(-ofKind[b], b); });
    LINLI_ASSIGN(const QList<Tally> found, tallies(ledger, overview.from, asked.within));
    overview.places = placesBelow(tree, asked.within, found);
    return overview;
}

Result<QList<PlaceCount>> hotSpots(Ledger &ledger, AreaId within, int limit)
{
    LINLI_ASSIGN(const AreaTree tree, treeFor(ledger, within));
    LINLI_ASSIGN(const QList<Tally> found, tallies(ledger, since(ledger), within));
    QList<std::pair<AreaId, Tally>> parts;
    for (const Tally &tally : found)
        parts.append({placeOf(tree, tally.area), tally});
    QList<PlaceCount> places = summed(parts);
    for (PlaceCount &place : places)
        place.name = placeName(tree, place.area);
    std::sort(places.begin(), places.end(), [](const PlaceCount &a, const PlaceCount &b) {
        return std::tuple(-a.cases, -a.open, naturalKey(a.name), a.area.value)
            < std::tuple(-b.cases, -b.open, naturalKey(b.name), b.area.value);
    });
    return places.mid(0, limit);
}

Result<QList<RepeatedTrouble>> repeatedTroubles(Ledger &ledger, AreaId within, int limit)
{
    LINLI_ASSIGN(const AreaTree tree, treeFor(ledger, within));
    LINLI_ASSIGN(const QList<Tally> found, tallies(ledger, since(ledger), within));
    using PlaceKind = std::pair<qint64, QString>;
    std::map<PlaceKind, RepeatedTrouble> sums;
    for (const Tally &tally : found) {
        const AreaId place = placeOf(tree, tally.area);
        RepeatedTrouble &sum = sums[{place.value, tally.kind}];
        sum.place = place;
        sum.kind = tally.kind;
        sum.cases += tally.cases;
        sum.open += tally.open;
        sum.last = std::max(sum.last, tally.last);
    }
    LINLI_ASSIGN(const auto titles, deliberationsOf(ledger, tree, since(ledger)));
    QList<RepeatedTrouble> repeated;
    for (auto &[key, sum] : sums) {
        if (sum.cases < repeatTimes)
            continue;
        sum.placeName = placeName(tree, sum.place);
        sum.deliberation = titles.value(sum.place.toText() + u'|' + sum.kind);
        repeated.append(sum);
    }
    std::stable_sort(repeated.begin(), repeated.end(), [](const RepeatedTrouble &a, const RepeatedTrouble &b) {
        return std::tuple(-a.cases, b.last) < std::tuple(-b.cases, a.last);
    });
    return repeated.mid(0, limit);
}

Result<QList<RepeatedReporter>> repeatedReporters(Ledger &ledger, AreaId within, int limit)
{
    LINLI_ASSIGN(const AreaTree tree, treeFor(ledger, within));
    const OverviewStatement statement = reporterStatement(ledger.db(), since(ledger), within);
    std::map<std::tuple<qint64, QString, qint64>, RepeatedReporter> sums;
    std::map<std::tuple<qint64, QString, qint64>, QSet<qint64>> seen;
    LINLI_TRY(ledger.db().each(statement.sql, statement.values, [&](const Row &row) {
        const auto person = row.id<PersonId>(0);
        const auto area = row.id<AreaId>(2);
        if (!person && row.text(1).trimmed().isEmpty())
            return;
        const auto key = person ? std::tuple(person.value, QString(), qint64(0)) : std::tuple(qint64(0), row.text(1), area.value);
        if (seen[key].contains(row.integer(3)))
            return; // Reported and joined: still one case.
        seen[key].insert(row.integer(3));
        RepeatedReporter &sum = sums[key];
        const QDateTime received = parseWallTime(row.text(5));
        sum.person = person;
        sum.name = row.text(1);
        ++sum.cases;
        sum.open += int(row.integer(4));
        if (!sum.last.isValid() || received > sum.last) {
            sum.last = received;
            sum.area = area;
        }
    }));
    QList<RepeatedReporter> repeated;
    for (auto &[key, sum] : sums) {
        if (sum.cases < repeatTimes)
            continue;
        sum.areaName = placeName(tree, sum.area);
        repeated.append(sum);
    }
    std::stable_sort(repeated.begin(), repeated.end(), [](const RepeatedReporter &a, const RepeatedReporter &b) {
        return std::tuple(-a.cases, b.last) < std::tuple(-b.cases, a.last);
    });
    return repeated.mid(0, limit);
}

} // namespace linli
