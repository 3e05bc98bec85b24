// linli area, leader, household, resident, find.
#pragma once

#include "app/cli/context.h"
#include "core/base/ids.h"

#include <QJsonValue>

namespace linli::cli {

void addAreaVerbs(CLI::App &app, Context &context);
void addHouseholdVerbs(CLI::App &app, Context &context);
void addResidentVerbs(CLI::App &app, Context &context);
void addFindVerb(CLI::App &app, Context &context);
void addClarityVerbs(CLI::App &app, Context &context);

/// `--area NAME|NUMBER` of a verb; a null id when it was not given.
Result<AreaId> areaOption(Ledger &ledger, const std::string &text);
/// RESIDENT of a verb: a person's number. Error Invalid.
Result<PersonId> personArgument(const std::string &typed);
/// linli resident copy, erase, export.
void addSubjectVerbs(CLI::App &resident, Context &context);
/// null where the text is empty
QJsonValue jsonText(const QString &text);

} // namespace linli::cli
