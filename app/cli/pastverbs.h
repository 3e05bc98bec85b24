// linli asof, diff.
#pragma once

#include "app/cli/context.h"

namespace linli::cli {

void addPastVerbs(CLI::App &app, Context &context);

} // namespace linli::cli
