// Deliberations of a month (R16, R18): what was open at its moment, by stage, and what came of others.
#pragma once

#include "core/deliberation/deliberationwords.h"
#include "core/storage/database.h"

namespace linli {

struct MonthPeriod;

/// Counted from the log of steps as it stood at the month's moment. A deliberation voted down and then carried in the same
/// month counts in both.
struct DeliberationFigures
{
    /// By the stage being worked on, as the page of a deliberation shows it (stageOf). Nothing stands in the first: a
    /// proposal waits for its assessment.
    std::array<int, allOf<DeliberationStage>.size()> open{};
    int proposed = 0;
    int carried = 0;
    int rejected = 0;
    int closed = 0; ///< After the evaluation or a refusal, or because the assessment said no.
    int cancelled = 0;

    int allOpen() const;
    bool operator==(const DeliberationFigures &) const = default;
};

/// Of the viewer's areas.
Result<DeliberationFigures> deliberationFigures(Database &db, const MonthPeriod &period);

/// The statements behind it with their values, for the test that looks at the query plan.
struct FigureStatement
{
    QString sql;
    QVariantList values;
};
QList<FigureStatement> deliberationStatements(const Database &db, const MonthPeriod &period);

} // namespace linli
