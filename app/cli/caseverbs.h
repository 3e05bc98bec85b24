#pragma once

#include "app/cli/context.h"

namespace linli::cli {
/// `linli case open|list|show|explain|…` and every step of a case (R9, R14).
void addCaseVerbs(CLI::App &app, Context &context);

// Its parts, one file each.
void addCaseOpenVerb(CLI::App &group, Context &context);
void addCaseListVerbs(CLI::App &group, Context &context);
void addCaseTodayVerb(CLI::App &group, Context &context);
void addCaseHotlineVerb(CLI::App &group, Context &context);
void addCaseStepVerbs(CLI::App &group, Context &context);
void addCaseHelpVerbs(CLI::App &group, Context &context);
void addCaseAlikeVerbs(CLI::App &group, Context &context);
void addCaseAttachVerbs(CLI::App &group, Context &context);
void addCaseReplayVerb(CLI::App &group, Context &context);
void addCaseOverviewVerbs(CLI::App &group, Context &context);
}
