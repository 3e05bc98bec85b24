#pragma once

#include "app/cli/context.h"

namespace linli::cli {
/// `linli calendar due`, `linli calendar explain` (R11).
void addCalendarVerbs(CLI::App &app, Context &context);
/// `linli calendar import|rest|work|ordinary|hours` under the same group.
void addOfficeCalendarVerbs(CLI::App &group, Context &context);
}
