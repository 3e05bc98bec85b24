// What can be done with a livelihood project: one use case a function, each in a small file. All check the table
// (projectrules.h) and the gates named here, and write one step with one sentence; errors as StepProject::begin, Invalid for
// what is missing, Refused for a gate.
#pragma once

#include "core/deliberation/stepdeliberation.h"
#include "core/projects/stepproject.h"

namespace linli {

struct NewProject
{
    AreaId area; ///< Null: that of the case or deliberation.
    CaseId fromCase; ///< Sets the source to Case.
    ProjectPlan plan; ///< An empty title is that of the case or deliberation.
    QDateTime at; ///< Invalid: now. Not in the future.
};
Result<ProjectId> proposeProject(Ledger &ledger, const NewProject &asked);

/// R17: the result of a deliberation becomes a project, once. The deliberation's step FollowUp and the project are one
/// change. Errors as of the deliberation's steps.
Result<ProjectId> followUpWithProject(Ledger &ledger, const DeliberationRef &which, const NewProject &asked);

/// The plan as a whole. Error Invalid where nothing differs.
Result<void> editProject(Ledger &ledger, const ProjectRef &which, const ProjectPlan &plan);

struct Approval
{
    std::optional<qint64> granted; ///< Fen.
    QDate start; ///< Invalid: as planned before.
    QDate finish;
    QString note;
};
/// Gate: somebody is in charge, and a day is planned by which it is finished.
Result<void> approveProject(Ledger &ledger, const ProjectRef &which, const Approval &approval);

Result<void> startProject(Ledger &ledger, const ProjectRef &which, const QString &note = {});
Result<void> progressProject(Ledger &ledger, const ProjectRef &which, const QString &text);
/// `fen` below nothing takes back what was recorded too much; the sum never falls below nothing.
Result<void> spendOnProject(Ledger &ledger, const ProjectRef &which, qint64 fen, const QString &note);
Result<void> finishProject(Ledger &ledger, const ProjectRef &which, const QString &note = {});
Result<void> reworkProject(Ledger &ledger, const ProjectRef &which, const QString &reason);

struct ProjectEvaluation
{
    int score = 0; ///< Hundredths, 100 to 500.
    int asked = 0; ///< How many gave one, at least 1.
    QString text;
};
Result<void> evaluateProject(Ledger &ledger, const ProjectRef &which, const ProjectEvaluation &evaluation);
Result<void> stopProject(Ledger &ledger, const ProjectRef &which, const QString &reason);
Result<void> noteProject(Ledger &ledger, const ProjectRef &which, const QString &text);

/// Parts that several of them share. The next `CODE-MS2026-nnn` of the year.
Result<QString> nextProjectNumber(Ledger &ledger, AreaId area, int year);
/// Tidied; errors Invalid and NotFound with a sentence.
Result<ProjectPlan> checkedPlan(Ledger &ledger, ProjectPlan plan);
/// Writes the project and its first step inside `change`; `project` has area, plan, source and time.
Result<void> insertProject(Change &change, Ledger &ledger, Project &project);

} // namespace linli
