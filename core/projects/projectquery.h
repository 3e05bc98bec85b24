// What the page and `linli project list|show|figures` read: one query a screen, paged by key.
#pragma once

#include "core/areas/areastore.h"
#include "core/projects/projectstore.h"

namespace linli {

struct ProjectRow
{
    ProjectId id;
    QString number;
    QString title;
    ProjectState state = ProjectState::Proposed;
    ProjectKind kind = ProjectKind::Other;
    ProjectSource source = ProjectSource::Residents;
    AreaId area;
    QString areaName;
    QString owner; ///< The person's name, or as written.
    QDateTime proposed;
    QDate start; ///< Planned.
    QDate finish;
    QDate started; ///< As it was; invalid: not yet.
    QDate finished;
    std::optional<qint64> planned; ///< Fen, as the next two.
    std::optional<qint64> granted;
    qint64 spent = 0;
    std::optional<int> score;
    std::optional<ProjectStep> nextStep; ///< Whose planned date runs.
    std::optional<QDateTime> due;
    bool provisional = false;
    Light light = Light::None; ///< At the time of reading (R15).
};

struct ProjectFilter
{
    bool open = false; ///< Neither accepted nor stopped.
    bool overdue = false; ///< A planned date has passed.
    std::optional<ProjectState> state;
    std::optional<ProjectKind> kind;
    std::optional<ProjectSource> source;
    AreaId within; ///< The area and everything inside it.
    QString number; ///< As its number begins.
};
enum class ProjectOrder {
    Due, ///< What is due first stands first.
    Number, ///< Counting up.
};
struct ProjectCursor
{
    QString key;
    ProjectId id;
};
struct ProjectPage
{
    QList<ProjectRow> rows;
    std::optional<ProjectCursor> next; ///< Nothing: this was the last page.
};
inline constexpr int projectPageSize = 256;

Result<ProjectPage> projectPage(Database &db, const QDateTime &now, const ProjectFilter &filter, ProjectOrder order,
    const std::optional<ProjectCursor> &after = std::nullopt, int limit = projectPageSize);
Result<qint64> countProjects(Database &db, const QDateTime &now, const ProjectFilter &filter);
/// The SQL behind projectPage, for the test that looks at the query plan.
struct ProjectStatement
{
    QString sql;
    QVariantList values;
};
ProjectStatement projectPageStatement(const Database &db, const QDateTime &now, const ProjectFilter &filter, ProjectOrder order,
    const std::optional<ProjectCursor> &after, int limit);

/// Everything about one.
struct ProjectDetails
{
    ProjectRow row;
    Project one;
    QString caseNumber;
    int households = 0; ///< That benefit: as given, or lived in within the area today.
    QList<ProjectLogged> steps;
    std::optional<ProjectStep> next; ///< The next right step.
};
Result<ProjectDetails> projectDetails(Ledger &ledger, ProjectId id);

/// Projects finished in a stretch of days and still so, by area and up the tree (R18); the null id: all of them.
Result<QHash<AreaId, int>> projectsDone(Database &db, const AreaTree &tree, QDate from, QDate to);

} // namespace linli
