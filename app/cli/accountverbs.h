// linli account, roles, policy; key, recover; reveal and the rights of the persons recorded.
#pragma once

#include "app/cli/context.h"

namespace linli::cli {

void addAccountVerbs(CLI::App &app, Context &context);
void addKeyVerbs(CLI::App &app, Context &context);
void addRightsVerbs(CLI::App &app, Context &context);

} // namespace linli::cli
