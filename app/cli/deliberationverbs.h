// linli deliberation: the 122 (R16, R17).
#pragma once

#include "app/cli/context.h"
#include "core/deliberation/deliberationquery.h"

#include <QJsonObject>

namespace linli::cli {

void addDeliberationVerbs(CLI::App &app, Context &context);
/// One verb a step, under `group`.
void addDeliberationStepVerbs(CLI::App &group, Context &context);

/// The fields scripts rely on; times as YYYY-MM-DD HH:MM, ids as text, null for what is absent.
QJsonObject toJson(const DeliberationRow &row);
/// The same with every stage's record, the dates in words, and the next right step.
QJsonObject toJson(const DeliberationDetails &details);
/// The deliberation after a verb, as JSON or one line.
Result<void> printDeliberation(Context &context, Ledger &ledger, DeliberationId id);

} // namespace linli::cli
