// linli import areas|leaders|roster|cases
#pragma once

#include "app/cli/context.h"

namespace linli::cli {

void addImportVerbs(CLI::App &app, Context &context);

} // namespace linli::cli
