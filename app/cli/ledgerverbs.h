// linli new, upgrade, demo, doctor, undo, journal.
#pragma once

#include "app/cli/context.h"

namespace linli::cli {

/// The words, with what they are for; an array under --json.
void showRecoveryWords(Context &context, const QStringList &words);

void addLedgerVerbs(CLI::App &app, Context &context);
void addJournalVerbs(CLI::App &app, Context &context);
void addDemoVerb(CLI::App &app, Context &context);

} // namespace linli::cli
