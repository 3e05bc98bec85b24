#pragma once

#include "app/cli/context.h"

namespace linli::cli {
/// `linli report month YYYY-MM --out FILE.xlsx` (R18, R18a).
void addReportVerbs(CLI::App &app, Context &context);
}
