// An escalation log of another help desk (moves up and down the lines, waits, returns), replayed step by step through the
// use cases. What the rules don't allow is told by row, never swallowed.
#pragma once

#include "core/cases/casesteps.h"

#include <QHash>

namespace linli {

struct ReplaySetup
{
    AreaId area; ///< Where the cases are opened; it must have every rung that the log names above it.
    Grade grade = Grade::Ordinary;
    QHash<QString, Rung> groups; ///< The log's own names of its lines; words and names of rungs are known.
};

/// A row of the log, numbered as the spreadsheet shows it.
struct ReplayRow
{
    int row = 0;
    QString caseKey; ///< The log's own number; the case keeps it in its title.
    QString time; ///< `2026-09-21 10:30`, also with seconds or a T.
    QString step; ///< A word or translated name of CaseStep; `close:cannot` names an outcome.
    QString group; ///< Who did it.
    QString note;
};

struct RefusedStep
{
    int row = 0;
    QString caseKey;
    QString step;
    QString reason; ///< A sentence.
};

struct Replayed
{
    int cases = 0;
    int taken = 0; ///< Steps, the openings included.
    QList<RefusedStep> refused;
};

/// Reads `case,time,step,group[,note]`: headed by these words or their Chinese names, in any order. Error Invalid without
/// them.
Result<QList<ReplayRow>> readReplay(const QString &path);

/// Rows in their order; each happens at its own time. Every row is either taken or refused.
Result<Replayed> replay(Ledger &ledger, const ReplaySetup &setup, const QList<ReplayRow> &rows);

} // namespace linli
