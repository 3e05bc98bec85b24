#include "core/ledger/scope.h"

#include "core/base/text.h"

namespace linli {

namespace {

/// "(SELECT area_id FROM area_path WHERE ancestor_id IN (1, 2))". Ids are the program's own numbers.
QString below(const QList<qint64> &roots)
{
    QStringList ids;
    for (const qint64 root : roots)
        ids.append(QString::number(root));
    return QStringLiteral("(SELECT area_id FROM area_path WHERE ancestor_id IN (%1))")
        .arg(ids.isEmpty() ? QStringLiteral("0") : ids.join(u','));
}

Error outside()
{
    return {ErrorKind::Denied,
        translate("ledger", "This lies outside the areas of your account; nothing was changed.")};
}

using Queries = QHash<QString, QString>;

/// Through the row that `column` of `table` names.
QString through(const QString &query, const char *column, const char *table)
{
    return QString(query).replace(QStringLiteral("%1"),
        QStringLiteral("(SELECT %1 FROM %2 WHERE id = ?)").arg(QLatin1String(column), QLatin1String(table)));
}

QString plain(const QString &query)
{
    return QString(query).replace(QStringLiteral("%1"), QStringLiteral("?"));
}

Queries peopleQueries()
{
    const QString home = QStringLiteral(
        "SELECT 1 FROM household_now n WHERE n.household_id = %1 AND (n.unit_id IN %2 OR n.building_id IN %2)");
    const QString person = QStringLiteral(
        "SELECT 1 FROM person p WHERE p.id = %1 AND (NOT EXISTS (SELECT 1 FROM membership m WHERE "
        "m.person_id = p.id) AND NOT EXISTS (SELECT 1 FROM appointment q WHERE q.person_id = p.id) "
        "OR EXISTS (SELECT 1 FROM membership m JOIN household_now n ON n.household_id = m.household_id "
        "WHERE m.person_id = p.id AND (n.unit_id IN %2 OR n.building_id IN %2)) "
        "OR EXISTS (SELECT 1 FROM appointment q WHERE q.person_id = p.id AND q.area_id IN %2))");
    return {
        // A void area, and one just taken back, lies in no path yet: whoever holds what it lies in holds it.
        {QStringLiteral("area"), QStringLiteral("SELECT 1 FROM area WHERE id = ? AND (id IN %2 OR parent_id IN %2)")},
        {QStringLiteral("appointment"),
            QStringLiteral("SELECT 1 FROM appointment q JOIN area a ON a.id = q.area_id WHERE q.id = ? AND "
                           "(a.id IN %2 OR a.parent_id IN %2)")},
        {QStringLiteral("household"), plain(home)},
        {QStringLiteral("household_unit"), through(home, "household_id", "household_unit")},
        {QStringLiteral("life_event"), through(home, "household_id", "life_event")},
        {QStringLiteral("membership"), through(home, "household_id", "membership")},
        {QStringLiteral("person"), plain(person)},
        {QStringLiteral("flag_refusal"), through(person, "person_id", "flag_refusal")},
        {QStringLiteral("care_flag"), through(person, "person_id", "care_flag")},
    };
}

Queries caseQueries()
{
    const QString file = QStringLiteral(
        "SELECT 1 FROM case_file f WHERE f.id = %1 AND (f.area_id IN %2 OR f.id IN "
        "(SELECT case_id FROM case_helper WHERE area_id IN %2))");
    const QString deliberation = QStringLiteral("SELECT 1 FROM deliberation d WHERE d.id = %1 AND d.area_id IN %2");
    return {
        {QStringLiteral("case_file"), plain(file)}, {QStringLiteral("case_event"), through(file, "case_id", "case_event")},
        {QStringLiteral("case_reporter"), through(file, "case_id", "case_reporter")},
        {QStringLiteral("case_link"), through(file, "case_id", "case_link")},
        {QStringLiteral("attachment"),
            QStringLiteral("SELECT 1 FROM attachment q LEFT JOIN case_file f ON q.owner_kind = 'case' AND f.id = q.owner_id "
                           "LEFT JOIN project d ON q.owner_kind = 'project' AND d.id = q.owner_id WHERE q.id = ? AND (d.area_id IN %2 OR "
                           "f.area_id IN %2 OR f.id IN (SELECT case_id FROM case_helper WHERE area_id IN %2))")},
        {QStringLiteral("deliberation"), plain(deliberation)},
        {QStringLiteral("deliberation_step"), through(deliberation, "deliberation_id", "deliberation_step")},
        {QStringLiteral("deliberation_meeting"), through(deliberation, "deliberation_id", "deliberation_meeting")},
        {QStringLiteral("deliberation_participant"), through(deliberation, "deliberation_id", "deliberation_participant")},
        {QStringLiteral("deliberation_task"), through(deliberation, "deliberation_id", "deliberation_task")},
        {QStringLiteral("deliberation_score"), through(deliberation, "deliberation_id", "deliberation_score")},
    };
}

Queries matterQueries()
{
    const QString project = QStringLiteral("SELECT 1 FROM project d WHERE d.id = %1 AND d.area_id IN %2");
    // Where it counts today: its own area may be gone.
    const QString incident = QStringLiteral("SELECT 1 FROM incident_now d WHERE d.incident_id = %1 AND d.area_id IN %2");
    const QString activity = QStringLiteral("SELECT 1 FROM activity v WHERE v.id = %1 AND v.area_id IN %2");
    // A booking is both sides': of who asks, and of who grants.
    const QString booking = QStringLiteral(
        "SELECT 1 FROM booking b JOIN resource r ON r.id = b.resource_id WHERE b.id = %1 AND (b.area_id IN %2 OR r.area_id IN %2)");
    return {
        {QStringLiteral("project"), plain(project)},
        {QStringLiteral("project_step"), through(project, "project_id", "project_step")},
        {QStringLiteral("incident"), plain(incident)},
        {QStringLiteral("incident_person"), through(incident, "incident_id", "incident_person")},
        {QStringLiteral("activity_series"), QStringLiteral("SELECT 1 FROM activity_series WHERE id = ? AND area_id IN %2")},
        {QStringLiteral("activity"), plain(activity)},
        {QStringLiteral("activity_step"), through(activity, "activity_id", "activity_step")},
        {QStringLiteral("activity_organiser"), through(activity, "activity_id", "activity_organiser")},
        {QStringLiteral("activity_participant"), through(activity, "activity_id", "activity_participant")},
        {QStringLiteral("resource"), QStringLiteral("SELECT 1 FROM resource WHERE id = ? AND area_id IN %2")},
        {QStringLiteral("booking"), plain(booking)},
        {QStringLiteral("booking_step"), through(booking, "booking_id", "booking_step")},
    };
}

/// For a row of each table, a query that is true when it lies inside `%2`; ? is the row's id.
const Queries &insideQueries()
{
    static const Queries queries = [] {
        Queries all = peopleQueries();
        all.insert(caseQueries());
        all.insert(matterQueries());
        return all;
    }();
    return queries;
}

} // namespace

QString householdsInScope(const Database &db)
{
    if (!db.viewer().areas)
        return {};
    return QStringLiteral(" AND (n.unit_id IN %1 OR n.building_id IN %1)").arg(below(*db.viewer().areas));
}

QString areasInScope(const Database &db, const QString &column)
{
    if (!db.viewer().areas)
        return {};
    return QStringLiteral(" AND %1 IN %2").arg(column, below(*db.viewer().areas));
}

QString casesInScope(const Database &db, const QString &area, const QString &id)
{
    if (!db.viewer().areas)
        return {};
    return QStringLiteral(" AND (%1 IN %3 OR %2 IN (SELECT case_id FROM case_helper WHERE area_id IN %3))")
        .arg(area, id, below(*db.viewer().areas));
}

Result<bool> isCaseInScope(Database &db, qint64 id)
{
    LINLI_ASSIGN(const auto found,
        db.integer(QStringLiteral("SELECT 1 FROM case_file f WHERE f.id = ?")
                + casesInScope(db, QStringLiteral("f.area_id"), QStringLiteral("f.id")),
            {id}));
    return found.has_value();
}

Result<bool> isInScope(Database &db, qint64 area)
{
    if (!db.viewer().areas)
        return true;
    LINLI_ASSIGN(const auto found,
        db.integer(QStringLiteral("SELECT 1 FROM area WHERE id = ? AND id IN %1").arg(below(*db.viewer().areas)),
            {area}));
    return found.has_value();
}

Result<bool> isHouseholdInScope(Database &db, qint64 household)
{
    if (!db.viewer().areas)
        return true;
    LINLI_ASSIGN(const auto found,
        db.integer(QStringLiteral("SELECT 1 FROM household_now n WHERE n.household_id = ?%1").arg(householdsInScope(db)),
            {household}));
    return found.has_value();
}

Result<void> checkWithinScope(Database &db, const Touched &rows)
{
    if (!db.viewer().areas)
        return success();
    const QString areas = below(*db.viewer().areas);
    for (auto table = rows.begin(); table != rows.end(); ++table) {
        const auto query = insideQueries().constFind(table.key());
        if (query == insideQueries().constEnd())
            continue; // Settings, layouts: the role alone decides.
        const QString sql = QString(*query).replace(QStringLiteral("%2"), areas);
        for (const qint64 id : *table) {
            LINLI_ASSIGN(const auto there,
                db.integer(QStringLiteral("SELECT 1 FROM %1 WHERE id = ?").arg(table.key()), {id}));
            LINLI_ASSIGN(const auto inside, db.integer(sql, {id}));
            if (there && !inside)
                return outside();
        }
    }
    return success();
}

} // namespace linli
