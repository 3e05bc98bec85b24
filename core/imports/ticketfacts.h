// What a row of the hotline's list says, read but not yet placed (R13).
#pragma once

#include "core/cases/importedticket.h"
#include "core/imports/areafinder.h"
#include "core/imports/importrun.h"

namespace linli {

/// Everything but the area, household and reporter. Dates and phones that can't be read are reported.
ImportedTicket readTicket(const RowCells &row, ImportRun &run);

/// 咨询, 一般, 重点 and their synonyms.
std::optional<Grade> gradeFromText(const QString &text);
/// 满意, 基本满意, 不满意, 未评价.
std::optional<Satisfaction> satisfactionFromText(const QString &text);
/// The ticket's first sentence, short enough for a list.
QString titleFromBody(const QString &body);

/// Stairwell and room that an address ends in: "1单元302室" → "1单元", "302"; both empty without a room.
struct Door
{
    QString stairwell;
    QString room;
};
Door doorIn(const QString &restOfAddress);

} // namespace linli
