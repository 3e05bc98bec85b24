// linli activity: activities, their series and who came (R18).
#pragma once

#include "app/cli/context.h"
#include "core/activities/activityquery.h"

#include <QJsonObject>

namespace linli::cli {

void addActivityVerbs(CLI::App &app, Context &context);
/// One verb a step, under `group`.
void addActivityStepVerbs(CLI::App &group, Context &context);
/// linli activity series add, edit, end, resume, list.
void addSeriesVerbs(CLI::App &group, Context &context);

/// The fields scripts rely on; times as YYYY-MM-DD HH:MM, ids as text, null for what is absent.
QJsonObject toJson(const ActivityRow &row);
QJsonObject toJson(const ActivityDetails &details);
QString lineOf(const ActivityRow &row);
/// The activity after a verb, as JSON or one line.
Result<void> printActivity(Context &context, Ledger &ledger, ActivityId id);

} // namespace linli::cli
