// From stored numbers to what a cell shows: number formats, dates, digits.
#pragma once

#include "core/imports/sheet.h"

#include <QString>

namespace linli {

/// As much of a number format as reading needs.
struct NumberFormat
{
    bool date = false; ///< shows a year, month or day
    bool time = false; ///< shows hours, minutes or seconds
    bool elapsed = false; ///< hours may go beyond 24: [h]:mm
    int zeros = 0; ///< "0000": integers are shown with this many digits at least

    bool operator==(const NumberFormat &) const = default;
};

/// Format number `id` as every spreadsheet program knows it; the Chinese ones for 27–36 and 50–58.
NumberFormat builtinFormat(int id);

/// A format written out: yyyy"年"m"月"d"日"; [$-804]h:mm. Only its first section counts.
NumberFormat parseFormat(QStringView code);

/// The first of the two kinds of day 0 a workbook can have.
enum class Epoch { Year1900, Year1904 };

/// Makes `cell` show the number whose stored spelling is `raw`.
void setNumber(Cell &cell, QStringView raw, const NumberFormat &format, Epoch epoch);

/// The same for a number without a spelling (.xls).
void setNumber(Cell &cell, double value);

/// Makes `cell` hold text; none makes it empty.
void setText(Cell &cell, const QString &text);

} // namespace linli
