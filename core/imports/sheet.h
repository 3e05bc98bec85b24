// What a spreadsheet holds, as text: the same for .xlsx, .xls and .csv.
#pragma once

#include <QString>
#include <QVector>

namespace linli {

/// One cell. `text` is what counts: an ID number, phone or room number is never taken through a double.
struct Cell
{
    enum class Kind : quint8 { Empty, Text, Number, Date, Boolean, Error };

    /// Text as typed. Numbers as plain decimals without exponent (13900004341, 0.5), zeros in front if the
    /// cell's format shows them; dates as `YYYY-MM-DD` or `YYYY-MM-DD HH:MM:SS`; bare times `HH:MM:SS` (kind
    /// Text); booleans `TRUE`/`FALSE`; errors `#N/A` and the like.
    QString text;
    /// The number, or the serial day of a date in an .xlsx; 0 for others.
    double number = 0;
    Kind kind = Kind::Empty;
    /// A number of more than 15 digits, of which the spreadsheet program kept 15 (`id_lost`). `text` has an
    /// exponent then (4.30111195001198E+17), or all the digits if the file has them written out. In a .csv:
    /// text with an exponent.
    bool digitsLost = false;

    bool isEmpty() const { return kind == Kind::Empty; }
};

/// Column 0 is A. As long as its last cell that is not empty.
using SheetRow = QVector<Cell>;

/// Rows count from 1 as the spreadsheet shows them, columns from 0 as they index a SheetRow; both ends belong
/// to it.
struct MergedRange
{
    int firstRow = 0;
    int firstColumn = 0;
    int lastRow = 0;
    int lastColumn = 0;

    bool operator==(const MergedRange &) const = default;
};

struct SheetInfo
{
    QString name; ///< Of a .csv: the file's name without its ending.
    bool hidden = false;
};

} // namespace linli
