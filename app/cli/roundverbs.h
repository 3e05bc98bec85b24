// linli round.
#pragma once

#include "app/cli/context.h"

namespace linli::cli {

void addRoundVerbs(CLI::App &app, Context &context);

} // namespace linli::cli
