#pragma once

#include "core/activities/activityquery.h"

class QPrinter;

namespace linli::ui {

/// Everybody on the list of an activity, a line each with room to sign, and empty lines for who comes besides.
void printActivitySheet(const ActivityDetails &details, QPrinter &printer);

} // namespace linli::ui
