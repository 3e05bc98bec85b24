// Livelihood projects in the ledger: rows read and written.
#pragma once

#include "core/cases/casestore.h"
#include "core/projects/projectrules.h"
#include "core/storage/nullable.h"

namespace linli {

Fields fieldsOf(const Project &one);

/// Error NotFound where there is none in the viewer's areas; Denied without the permission.
Result<Project> loadProject(Ledger &ledger, ProjectId id);
/// By its number or its id.
Result<ProjectId> findProject(Ledger &ledger, const QString &text);
/// The project that a deliberation became; null: none.
Result<ProjectId> projectOfDeliberation(Database &db, DeliberationId id);

Result<QList<ProjectLogged>> stepsOf(Database &db, ProjectId id);

} // namespace linli
