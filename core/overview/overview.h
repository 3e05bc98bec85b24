// The cases of a time seen from above: by kind and month, by place, the buildings with most of them, and what comes back
// again and again.
#pragma once

#include "core/areas/areastore.h"
#include "core/ledger/ledger.h"

#include <QDate>

namespace linli {

struct OverviewAsked
{
    AreaId within; ///< Null: everything in the viewer's reach.
    int months = 12; ///< Up to the present one, which is included as far as it went; 1 to 36.
};

/// Cases received in a month, of a kind; void ones count nowhere (R11b). Month and kind without a case have no line.
struct MonthCount
{
    QDate month; ///< Its first day.
    QString kind;
    int cases = 0;
};

/// Cases received in the same time, by where they are about.
struct PlaceCount
{
    AreaId area;
    QString name;
    int cases = 0;
    int open = 0;
    int overdue = 0; ///< A running clock past its deadline.
    QString mostKind; ///< Seen most there.
};

struct Overview
{
    QDate from; ///< First day counted.
    QList<QDate> months; ///< All of them, the oldest first.
    QList<MonthCount> counts;
    QStringList kinds; ///< By how often they are seen.
    QList<PlaceCount> places; ///< The areas just below, in their order; what lies in none of them stands last, as the area itself.
    int cases = 0;
};
/// Errors: Denied; NotFound for an area outside the viewer's reach.
Result<Overview> caseOverview(Ledger &ledger, const OverviewAsked &asked);

/// How far back hot spots and repetitions look, and how often makes a repetition.
inline constexpr int repeatDays = 90;
inline constexpr int repeatTimes = 3;
inline constexpr int mostRepeats = 50;

/// Buildings (or the area itself where a case lies in none) by their cases of the last 90 days, today included: most first.
Result<QList<PlaceCount>> hotSpots(Ledger &ledger, AreaId within, int limit = mostRepeats);

/// The same kind at the same place, three times in 90 days: proposed as one matter for the 122 (R16, R17).
struct RepeatedTrouble
{
    AreaId place; ///< The building, or the area where there is none.
    QString placeName;
    QString kind;
    int cases = 0;
    int open = 0;
    QDateTime last;
    QString deliberation; ///< Title of the one that takes it up already, open or of these 90 days; empty: none.
};
/// Most first, then the newest.
Result<QList<RepeatedTrouble>> repeatedTroubles(Ledger &ledger, AreaId within, int limit = mostRepeats);

/// Somebody who reported three times in 90 days, as first or as joined reporter (R9).
struct RepeatedReporter
{
    PersonId person; ///< Null for somebody who is not in the ledger:
    QString name; ///< known by the same name in the same area.
    AreaId area; ///< Of the newest case.
    QString areaName;
    int cases = 0;
    int open = 0;
    QDateTime last;
};
Result<QList<RepeatedReporter>> repeatedReporters(Ledger &ledger, AreaId within, int limit = mostRepeats);

/// The statements behind them with their values, for the test that looks at the query plan.
struct OverviewStatement
{
    QString sql;
    QVariantList values;
};
QList<OverviewStatement> overviewStatements(const Database &db, const QDateTime &now, AreaId within);

} // namespace linli
