// linli area …, leader …, units …: changing the tree.
#pragma once

#include "app/cli/peopleverbs.h"

#include <QDate>

namespace linli::cli {

void addTreeVerbs(CLI::App &area, Context &context);
void addLeaderVerbs(CLI::App &leader, Context &context);
/// linli area split, merge, coverage; linli units plan.
void addUnitVerbs(CLI::App &app, CLI::App &area, Context &context);

/// AREA of a verb. Error Invalid for none.
Result<AreaId> areaArgument(Ledger &ledger, const std::string &typed);
/// A day of a verb; today where none was given. Error Invalid.
Result<QDate> dayOption(const Ledger &ledger, const std::string &typed);

} // namespace linli::cli
