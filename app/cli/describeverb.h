#pragma once

#include "app/cli/context.h"

namespace linli::cli {
/// `linli describe bash|man`: the verbs as a completion of bash, or as the chapters of the manual that list options
/// and verbs. For those who package Linli; `linli help` does not list it.
void addDescribeVerb(CLI::App &app, Context &context);
}
