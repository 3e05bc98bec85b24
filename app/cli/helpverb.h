#pragma once

#include "app/cli/context.h"

namespace linli::cli {
/// `linli help [VERB …]`: the help of a verb with its example, or all verbs with theirs.
void addHelpVerb(CLI::App &app, Context &context);
}
