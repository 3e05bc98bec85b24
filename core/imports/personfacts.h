// Reads a person's facts from a row, puts them right and reports what is wrong with them.
#pragma once

#include "core/imports/importrun.h"
#include "core/persons/person.h"

namespace linli {

/// Name, sex, birth, ID number, phone. What can't be read is reported and left empty; birth and sex are
/// filled in from an ID number whose check digit is right.
Person readPerson(const RowCells &row, ImportRun &run);

/// 男, 女, M, F …
Sex sexFromText(const QString &text);
/// 中共党员, 群众, 共青团员, a democratic party …
Politics politicsFromText(const QString &text);
/// 离退休干部, 在职职工, 专家学者, 居民.
Standing standingFromText(const QString &text);
/// 是, 有, √, 1 …
bool isYes(const QString &text);
/// "无", "不详", "/" and the like, which stand for nothing.
bool saysNothing(const QString &text);

/// A date to the day, month or year; empty and reported when it is none.
QString readDate(const RowCells &row, const QString &field, ImportRun &run);
/// As digits; empty and reported when it is none. Of several numbers in a cell the first good one.
QString readPhone(const RowCells &row, const QString &field, ImportRun &run);

/// What the list says completes or replaces what is stored: never a fact by nothing, never a date by a less
/// precise one, never an ID number by one that is known worse. The phone only where `replacePhone` or none is
/// stored.
Person merged(const Person &stored, const Person &given, bool replacePhone);
/// The same for one date.
QString mergedDate(const QString &stored, const QString &given);

} // namespace linli
