// linli backup, restore.
#pragma once

#include "app/cli/context.h"

namespace linli::cli {

void addBackupVerbs(CLI::App &app, Context &context);
void addRestoreVerb(CLI::App &app, Context &context);

} // namespace linli::cli
