// linli incident: the register of incidents and the three zeros (R18, R19).
#pragma once

#include "app/cli/context.h"

namespace linli::cli {

void addIncidentVerbs(CLI::App &app, Context &context);
/// figures, zero, under `group`.
void addIncidentFigureVerbs(CLI::App &group, Context &context);

} // namespace linli::cli
