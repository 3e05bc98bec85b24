// linli new, demo, doctor, undo, journal.
#pragma once

#include "app/cli/context.h"

namespace linli::cli {

void addLedgerVerbs(CLI::App &app, Context &context);
void addJournalVerbs(CLI::App &app, Context &context);
void addDemoVerb(CLI::App &app, Context &context);

} // namespace linli::cli
