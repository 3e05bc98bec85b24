// Incidents year on year (R18) and the three zeros (R19): counted when asked, never kept.
//
// A month that is still running is compared with the same month last year up to the same day; a year always is. All areas
// are those of today's tree (areas are not dated): an incident counts where it happened, and for everything that holds that
// area now. An area is judged in a stretch of time only if households belonged to it then, so that one founded later is not
// praised for the time before, and one that everybody left is not for the time after.
#pragma once

#include "core/areas/areastore.h"
#include "core/incidents/incidentwords.h"
#include "core/ledger/ledger.h"

#include <QDate>
#include <QHash>

#include <array>

namespace linli {

/// Days, both included.
struct DaySpan
{
    QDate from;
    QDate to;
    bool operator==(const DaySpan &) const = default;
};

struct YearOnYearSpans
{
    DaySpan month;
    DaySpan monthBefore; ///< The same month last year.
    DaySpan year; ///< From the first of January.
    DaySpan yearBefore;
    bool running = false; ///< The month is not over.
};
/// Error Invalid where there is no such month, Refused for one that has not begun.
Result<YearOnYearSpans> yearOnYearSpans(int year, int month, QDate today);

struct YearOnYear
{
    int month = 0;
    int monthBefore = 0;
    int year = 0;
    int yearBefore = 0;
    YearOnYear &operator+=(const YearOnYear &other);
    bool operator==(const YearOnYear &) const = default;
};

/// "−3", "+2", "0".
QString changeText(int now, int before);
/// (now − before) ÷ before in percent; none where there was nothing before.
std::optional<double> changeShare(int now, int before);
/// "−27.61 %"; "–" where there was nothing before.
QString changeShareText(int now, int before);

struct IncidentFigures
{
    YearOnYearSpans spans;
    /// By area (the null id: all), then kind, everything inside the area counted.
    QHash<AreaId, QHash<IncidentKind, YearOnYear>> byArea;

    YearOnYear of(IncidentKind kind, AreaId area = {}) const { return byArea.value(area).value(kind); }
    YearOnYear of(Zero zero, AreaId area = {}) const;
    YearOnYear all(AreaId area = {}) const;
};
/// Of what lies in the viewer's areas. Error Denied without the permission, and those of yearOnYearSpans().
Result<IncidentFigures> incidentFigures(Ledger &ledger, const AreaTree &tree, int year, int month);

/// One micro-unit, building or community and what broke its zeros.
struct ZeroRow
{
    AreaId area;
    AreaKind kind = AreaKind::Unit;
    QString name; ///< With the building's before it where a unit does not carry it already.
    bool judgedMonth = false; ///< Households belonged to it then.
    std::array<int, 3> month{}; ///< Incidents, by Zero.
    std::array<int, 3> year{};

    bool atZero(bool inYear, std::optional<Zero> zero = std::nullopt) const; ///< None: all three.
};

/// How many were judged and how many stood at zero.
struct ZeroCount
{
    int judged = 0;
    int crime = 0;
    int accident = 0;
    int petition = 0;
    int all = 0; ///< At all three.
    bool operator==(const ZeroCount &) const = default;
};

struct ZeroTable
{
    YearOnYearSpans spans;
    QList<ZeroRow> rows; ///< In the order of the tree; those judged in the year.

    ZeroCount count(AreaKind kind, bool inYear) const;
};
Result<ZeroTable> zeroTable(Ledger &ledger, const AreaTree &tree, int year, int month);

/// The SQL behind them, for the test that looks at the query plans.
QString incidentCountsQuery(const Database &db);
QString inhabitedUnitsQuery();

} // namespace linli
