// linli area, leader, household, resident, find.
#pragma once

#include "app/cli/context.h"
#include "core/base/ids.h"

#include <QDate>
#include <QJsonValue>

namespace linli::cli {

void addAreaVerbs(CLI::App &app, Context &context);
void addHouseholdVerbs(CLI::App &app, Context &context);
void addResidentVerbs(CLI::App &app, Context &context);
void addFindVerb(CLI::App &app, Context &context);
void addClarityVerbs(CLI::App &app, Context &context);
void addDuplicateVerbs(CLI::App &app, Context &context);
void addCareKindVerbs(CLI::App &app, Context &context);

/// `--area NAME|NUMBER` of a verb; a null id when it was not given.
Result<AreaId> areaOption(Ledger &ledger, const std::string &text);
/// RESIDENT of a verb: a person's number. Error Invalid.
Result<PersonId> personArgument(const std::string &typed);
/// A household by its number or its whole address ("麻园湾宿舍1栋 1单元 302"). Errors: NotFound, Refused when several match.
Result<HouseholdId> householdArgument(Ledger &ledger, const std::string &typed);
/// A day of a verb (2026-09-21); today where none was given. Error Invalid.
Result<QDate> dayOption(const Ledger &ledger, const std::string &typed);
/// An optional person's number; a null id when it was not given.
Result<PersonId> personOption(const std::string &typed);
/// linli household add, edit, confirm, split, merge, events, confirm-event.
void addHouseholdEditVerbs(CLI::App &household, Context &context);
void addHouseholdStepVerbs(CLI::App &household, Context &context);
/// linli resident add, edit, move, move-out, born, died, marry, divorce.
void addResidentEditVerbs(CLI::App &resident, Context &context);
void addResidentStepVerbs(CLI::App &resident, Context &context);
/// linli resident flag, unflag, proposals.
void addFlagVerbs(CLI::App &resident, Context &context);
/// linli resident copy, erase, export.
void addSubjectVerbs(CLI::App &resident, Context &context);
/// null where the text is empty
QJsonValue jsonText(const QString &text);

} // namespace linli::cli
