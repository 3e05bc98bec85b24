// What the cases page and `linli case list|show|explain` read: one query a screen, paged by key.
#pragma once

#include "core/cases/casestore.h"
#include "core/cases/reporters.h"
#include "core/cases/turn.h"

namespace linli {

/// A case as lists and JSON show it.
struct CaseRow
{
    CaseId id;
    QString number;
    QString externalNumber;
    QString title;
    CaseState state = CaseState::Received;
    Grade grade = Grade::Ordinary;
    Scale scale = Scale::Small;
    QString kind;
    CaseSource source = CaseSource::Own;
    Rung rung = Rung::Unit;
    std::optional<Rung> offered;
    PersonId owner;
    QString ownerName;
    AreaId area;
    QString areaName;
    HouseholdId household;
    QString address; ///< The household's; empty without one.
    QDateTime received;
    std::optional<QDateTime> due; ///< Of the clock that is due first; of the grade's own once none runs.
    std::optional<ClockKind> clock; ///< Which one that is.
    QDateTime rungSince; ///< When it came to its rung.
    bool urgent = false; ///< Danger, not solved yet.
    bool waiting = false; ///< Who was in charge stepped down; nobody took over.
    bool provisional = false; ///< The due date may move: a year's arrangement is not known yet.
    std::optional<QDateTime> stopped;
    std::optional<QDateTime> closed;
    std::optional<Outcome> outcome;
    std::optional<Satisfaction> satisfaction;
    std::optional<QDateTime> feedback;
    bool feedbackOwed = true;
    bool running = false;
    int events = 0;
    Light light = Light::None; ///< At the time of reading (R15).
};

struct CaseFilter
{
    bool open = false; ///< Neither closed nor void.
    bool overdue = false; ///< A running clock past its deadline.
    bool dueToday = false; ///< A running clock whose due day is today, not overdue yet.
    std::optional<bool> urgent; ///< Danger, or none.
    bool waiting = false; ///< For a successor.
    bool helping = false; ///< An area of the viewer was called in to help and has not answered.
    bool placeUnknown = false; ///< No nearer place than the community is on record: imported tickets, for instance.
    std::optional<Turn> turn; ///< Waits for them.
    QString givenBy; ///< The account that handed it to another rung; it stays in sight (R14).
    std::optional<CaseState> state;
    std::optional<Rung> rung;
    std::optional<Grade> grade;
    std::optional<CaseSource> source;
    QString kind; ///< Word or Chinese name; empty: all.
    PersonId owner;
    AreaId within; ///< The area and everything inside it.
    HouseholdId household;
    QDate receivedFrom; ///< First and last day of receipt, both included; invalid: any.
    QDate receivedTo;
    PersonId reporter; ///< Who reported it first or joined; or, of somebody who is not in the ledger:
    QString reporterName;
    QString text; ///< Beginning of a number, or part of a title (titles are opened a step at a time).
};

enum class CaseOrder {
    Due, ///< What is due first stands first; unknown deadlines last.
    Received, ///< The newest first.
    Number,
};

/// Where a page ended; the next one begins after it.
struct CaseCursor
{
    QString key;
    CaseId id;
};

struct CasePage
{
    QList<CaseRow> rows;
    std::optional<CaseCursor> next; ///< Nothing: this was the last page.
};

inline constexpr int casePageSize = 256;

/// `now` judges lights, overdue and due today.
Result<CasePage> casePage(Database &db, const QDateTime &now, const CaseFilter &filter, CaseOrder order,
    const std::optional<CaseCursor> &after = std::nullopt, int limit = casePageSize);
/// How many there are: the numbers on the filters' chips.
Result<qint64> countCases(Database &db, const QDateTime &now, const CaseFilter &filter);
/// The same by rung, or by state (filter.text is left out): the heads of a board's columns.
Result<QHash<Rung, int>> countByRung(Database &db, const QDateTime &now, const CaseFilter &filter);
Result<QHash<CaseState, int>> countByState(Database &db, const QDateTime &now, const CaseFilter &filter);

/// What the city's hotline is judged by (R18), of the tickets that fit and are closed.
struct HotlineShares
{
    int closed = 0;
    int solved = 0;
    int asked = 0; ///< Whose residents said how satisfied they are.
    int satisfied = 0; ///< Or mostly.
    bool operator==(const HotlineShares &) const = default;
};
Result<HotlineShares> hotlineShares(Database &db, const QDateTime &now, CaseFilter filter);

/// The SQL and its values behind casePage, for the test that looks at the query plan.
struct CaseStatement
{
    QString sql;
    QVariantList values;
};
CaseStatement casePageStatement(const Database &db, const QDateTime &now, const CaseFilter &filter,
    CaseOrder order, const std::optional<CaseCursor> &after, int limit);

/// Everything about one case: where it stands, its facts, and the timeline.
struct CaseDetails
{
    CaseRow row;
    CaseFile file;
    CaseStanding standing;
    QList<CaseEvent> events; ///< In order.
    QHash<PersonId, QString> names; ///< Of the persons in the events, and the reporter.
    QString reporterPhone; ///< Masked.
    QList<JoinedReporter> joined; ///< Whoever else reported it; phones masked.
    QList<LinkedCase> linked;
    double rungWorkingDays = 0; ///< Working time at its rung, pauses left out.
};
Result<CaseDetails> caseDetails(Ledger &ledger, CaseId id);

/// A deadline day by day, pauses included, by the calendar it is judged by (R11): of the clock that is due first, or
/// of one named. Error NotFound where the case has no such clock.
Result<Explanation> explainCase(Ledger &ledger, CaseId id, std::optional<ClockKind> clock = {});

} // namespace linli
