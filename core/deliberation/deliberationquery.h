// What the page and `linli deliberation list|show` read: one query a screen, paged by key.
#pragma once

#include "core/deliberation/deliberationrules.h"
#include "core/deliberation/deliberationstore.h"

namespace linli {

struct DeliberationRow
{
    DeliberationId id;
    QString title;
    DeliberationState state = DeliberationState::Proposed;
    AreaId area;
    QString areaName;
    CaseId fromCase;
    QString caseNumber;
    QDateTime proposed;
    std::optional<DeliberationStep> nextStep; ///< Whose date is due.
    std::optional<QDateTime> due;
    bool provisional = false;
    Light light = Light::None; ///< At the time of reading.
    int steps = 0;
};

struct DeliberationFilter
{
    bool open = false; ///< Neither closed nor cancelled.
    std::optional<DeliberationState> state;
    AreaId within; ///< The area and everything inside it.
};
enum class DeliberationOrder {
    Due, ///< What is due first stands first.
    Proposed, ///< The newest first.
};
struct DeliberationCursor
{
    QString key;
    DeliberationId id;
};
struct DeliberationPage
{
    QList<DeliberationRow> rows;
    std::optional<DeliberationCursor> next; ///< Nothing: this was the last page.
};
inline constexpr int deliberationPageSize = 256;

Result<DeliberationPage> deliberationPage(Database &db, const QDateTime &now, const DeliberationFilter &filter, DeliberationOrder order,
    const std::optional<DeliberationCursor> &after = std::nullopt, int limit = deliberationPageSize);
Result<qint64> countDeliberations(Database &db, const DeliberationFilter &filter);
/// The SQL behind deliberationPage, for the test that looks at the query plan.
struct DeliberationStatement
{
    QString sql;
    QVariantList values;
};
DeliberationStatement deliberationPageStatement(const Database &db, const DeliberationFilter &filter, DeliberationOrder order,
    const std::optional<DeliberationCursor> &after, int limit);

/// Everything about one.
struct DeliberationDetails
{
    DeliberationRow row;
    Deliberation one;
    QString proposerName;
    QString followUpNumber;
    QString projectNumber; ///< Of the livelihood project that it became.
    QList<LoggedStep> steps;
    QList<Meeting> meetings;
    Attendance attendance; ///< Of the present meeting.
    VoteResult standing; ///< Who took part so far, by the rule of today; the votes by name.
    QList<DeliberationTask> tasks;
    QList<Score> scores;
    QList<StepDate> dates;
    QStringList datesInWords; ///< One for each date.
    std::optional<DeliberationStep> next; ///< The next right step.
    double averageScore() const; ///< 0 without scores.
};
Result<DeliberationDetails> deliberationDetails(Ledger &ledger, DeliberationId id);

} // namespace linli
