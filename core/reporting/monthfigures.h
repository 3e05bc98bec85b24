// The numbers of a month (R18), as of its end or now if that is earlier.
#pragma once

#include "core/areas/areastore.h"
#include "core/cases/casefile.h"
#include "core/reporting/activityfigures.h"
#include "core/reporting/deskfigures.h"

#include <QHash>
#include <QMap>

#include <array>

namespace linli {

/// A month of the calendar and the moment it is looked at.
struct MonthPeriod
{
    int year = 0;
    int month = 0;
    /// 23:59:59 of the last day, or now if that is earlier. What happened after it is not seen.
    QDateTime asOf;

    QDate firstDay() const { return QDate(year, month, 1); }
    QDate lastDay() const { return firstDay().addMonths(1).addDays(-1); }
    QDate day() const { return asOf.date(); } ///< The day people and leaders are counted on.
    bool holds(const QDateTime &time) const
    {
        return time.date() >= firstDay() && time.date() <= lastDay() && time <= asOf;
    }
    QString word() const { return firstDay().toString(QStringLiteral("yyyy-MM")); }
};

/// Ages of leaders on the day; Unknown where the birth date leaves the band open.
enum class AgeBand { Below60, From60, From70, From80, Unknown };
inline constexpr int ageBands = 5;

/// Leaders, micro-units, households and residents of an area and everything inside it.
struct PeopleFigures
{
    int leaders = 0; ///< Appointments in office (D2: one person can hold several).
    int party = 0;
    int retired = 0;
    std::array<int, ageBands> ages{};
    int units = 0;
    int unitsTooSmall = 0; ///< D3, by lived-in households.
    int unitsTooLarge = 0;
    int households = 0; ///< Vacant flats included. Neither they nor vacancy are dated: as they stand now.
    int vacant = 0;
    int residents = 0;
    QMap<QString, int> flags; ///< Residents by care kind (R6).

    PeopleFigures &operator+=(const PeopleFigures &other);
    PeopleFigures &operator-=(const PeopleFigures &other);
};

/// R18a.
struct CaseCounts
{
    int received = 0;
    int closed = 0;
    int inTime = 0;
    int late = 0;
    int overdueOpen = 0;

    int due() const { return inTime + late; } ///< Clocks judged.
    bool isEmpty() const { return received + closed + due() + overdueOpen == 0; }
    CaseCounts &operator+=(const CaseCounts &other);
};

/// Cases counted whole and by each of their words, as these stood at the moment of the period.
struct CaseFigures
{
    CaseCounts all;
    QMap<QString, CaseCounts> byGrade;
    QMap<QString, CaseCounts> byScale;
    QMap<QString, CaseCounts> byKind;
    QMap<QString, CaseCounts> bySource;
    QMap<QString, CaseCounts> byRung;
    QHash<AreaId, CaseCounts> byArea; ///< Everything inside the area.
};

/// What a month says of a clock.
enum class Judgement { None, InTime, Late };

/// A case that a month counts somewhere, as it stood at the moment of the period.
struct MonthCase
{
    CaseId id;
    CaseState state = CaseState::Received;
    Grade grade = Grade::Ordinary;
    Scale scale = Scale::Small;
    QString kind;
    CaseSource source = CaseSource::Own;
    Rung rung = Rung::Unit;
    PersonId owner;
    AreaId area;
    QDateTime received;
    std::optional<QDateTime> due;
    std::optional<QDateTime> stopped;
    std::optional<QDateTime> closed;
    std::optional<Outcome> outcome;
    std::optional<Satisfaction> satisfaction; ///< The latest by then.

    bool receivedInMonth = false;
    bool closedInMonth = false; ///< Even if it was reopened since.
    Judgement judgement = Judgement::None;
    bool overdueOpen = false;
    /// From receipt to close, pauses and all: of one closed in the month and not opened again by its moment; not of what was
    /// withdrawn or not ours (R18a).
    std::optional<int> workingDays;

    bool stayedClosed(const MonthPeriod &period) const { return state == CaseState::Closed && closed && period.holds(*closed); }
    CaseCounts counts() const;
};

struct MonthFigures
{
    MonthPeriod period;
    /// The null id: the whole ledger.
    QHash<AreaId, PeopleFigures> people;
    CaseFigures cases;
    DeskFigures desk;
    DeliberationFigures deliberations;
    ActivityFigures activities;
};

} // namespace linli
