// What the page and `linli incident list|show` read: one query a screen, paged by key.
#pragma once

#include "core/incidents/incidentstore.h"

namespace linli {

struct IncidentRow
{
    IncidentId id;
    QString number;
    IncidentKind kind = IncidentKind::Other;
    QDate day;
    QTime time; ///< Invalid: only the day is known.
    AreaId area; ///< Where it counts today.
    QString areaName;
    QString address; ///< Of the household, if one is named and is the viewer's.
    QString place;
    QString body;
    int injured = 0;
    int dead = 0;
    std::optional<qint64> loss; ///< Fen.
    QString handled;
    QString caseNumber;
    QString voidReason;
};

struct IncidentFilter
{
    bool voided = false; ///< Those that are void, instead of all others.
    std::optional<IncidentKind> kind;
    std::optional<Zero> zero;
    AreaId within; ///< The area and everything inside it.
    QDate from; ///< Invalid: open; as `to`, the day included.
    QDate to;
    QString number; ///< As its number begins.
};
enum class IncidentOrder {
    Day, ///< The newest first.
    Number, ///< Counting up.
};
struct IncidentCursor
{
    QString key;
    IncidentId id;
};
struct IncidentPage
{
    QList<IncidentRow> rows;
    std::optional<IncidentCursor> next; ///< Nothing: this was the last page.
};
inline constexpr int incidentPageSize = 256;

Result<IncidentPage> incidentPage(Database &db, const IncidentFilter &filter, IncidentOrder order,
    const std::optional<IncidentCursor> &after = std::nullopt, int limit = incidentPageSize);
Result<qint64> countIncidents(Database &db, const IncidentFilter &filter);
/// The SQL behind incidentPage, for the test that looks at the query plan.
struct IncidentStatement
{
    QString sql;
    QVariantList values;
};
IncidentStatement incidentPageStatement(const Database &db, const IncidentFilter &filter, IncidentOrder order,
    const std::optional<IncidentCursor> &after, int limit);

struct IncidentDetails
{
    IncidentRow row;
    Incident one;
    QStringList persons; ///< In the order of the facts; empty where the person lies outside the viewer's areas.
};
Result<IncidentDetails> incidentDetails(Ledger &ledger, IncidentId id);

} // namespace linli
