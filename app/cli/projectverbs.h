// linli project: livelihood projects (民生实事, R17, R18).
#pragma once

#include "app/cli/context.h"
#include "core/projects/projectquery.h"

#include <QJsonObject>

namespace linli::cli {

void addProjectVerbs(CLI::App &app, Context &context);
/// One verb a step, under `group`.
void addProjectStepVerbs(CLI::App &group, Context &context);
/// Its photos and files.
void addProjectAttachVerbs(CLI::App &group, Context &context);

/// The fields scripts rely on; money in yuan, days as YYYY-MM-DD, ids as text, null for what is absent.
QJsonObject toJson(const ProjectRow &row);
/// The project after a verb, as JSON or one line.
Result<void> printProject(Context &context, Ledger &ledger, ProjectId id);

} // namespace linli::cli
