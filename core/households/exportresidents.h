// The list of residents as a spreadsheet.
#pragma once

#include "core/households/householdquery.h"
#include "core/spreadsheet/exporttable.h"

namespace linli {

struct ResidentExport
{
    AreaId within; ///< Null: everywhere.
    QString title; ///< The first row; empty: the name of the list.
    bool unmasked = false; ///< Whole ID numbers and phones; a reason is needed then.
    QString reason; ///< Why it must be unmasked; the journal keeps it.
};

/// Writes residents by pinyin to an .xlsx, ID numbers and phones masked unless asked otherwise; an unmasked file is
/// readable by its owner only. Journalled before anything is written. Gives the number of rows. Errors: Denied
/// (unmasked is for the head of office), Invalid (no reason, see tidiedPurpose), ReadOnly, Cancelled, Io.
Result<qint64> exportResidents(
    Ledger &ledger, const QString &path, const ResidentExport &asked, const WriteControl &control = {});

} // namespace linli
