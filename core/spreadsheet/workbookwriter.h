// Writing an .xlsx: a thin layer over libxlsxwriter that leaves a whole file or none.
#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>

#include <atomic>
#include <functional>
#include <memory>

namespace linli {

/// Ways to watch and stop a long write; each may be empty. Called on the writing thread.
struct WriteControl
{
    std::function<void(double done)> progress; ///< 0…1.
    const std::atomic_bool *cancelled = nullptr; ///< Set: the write ends soon with ErrorKind::Cancelled.

    /// Error Cancelled when the person stopped it.
    Result<void> check() const;
    void tell(double done) const
    {
        if (progress)
            progress(done);
    }
};

enum class CellStyle {
    Text,
    Wrapped,
    Centred,
    Title,
    Note,
    Heading,
    Integer,
    Count, ///< A whole number whose zero is shown as a dash: for tables that are mostly empty.
    Decimal,
    Money, ///< To the hundredth.
    Percent,
    Date,
    DateTime
};

struct CellLook
{
    CellStyle style = CellStyle::Text;
    bool strong = false; ///< Bold on a light ground: totals, section rows.
    int indent = 0; ///< Steps of a tree.
};

enum class SheetMode {
    Free, ///< Cells in any order, merging allowed; the sheet stays in memory.
    List, ///< Rows from top to bottom, no merging; any length in constant memory.
};

/// A rectangle of cells of one sheet, from 0, both ends included.
struct CellRange
{
    int firstRow = 0;
    int firstColumn = 0;
    int lastRow = 0;
    int lastColumn = 0;
};

/// A native column chart; series names stand in cells, too, so that nothing in it is retyped.
struct ColumnChart
{
    struct Series
    {
        CellRange name;
        CellRange values;
    };
    QString title;
    CellRange categories;
    QList<Series> series;
    int row = 0; ///< The cell its upper left corner lies on.
    int column = 0;
    int width = 720; ///< Pixels.
    int height = 300;
};

/// "D5" for row 4, column 3.
QString cellName(int row, int column);

/// One sheet of a workbook; a light handle that is valid as long as its WorkbookWriter. Rows and columns
/// count from 0. What goes wrong is kept and comes out of WorkbookWriter::finish().
/// Every sheet prints on A4 landscape, fit to the width.
class SheetWriter
{
public:
    /// Always a string, whatever it begins with: "=1+1" stays text. Characters that XML can't hold are left
    /// out; what is longer than a cell may be is cut and ends in "…".
    void writeText(int row, int column, const QString &text, CellLook look = {});
    void writeInteger(int row, int column, qint64 value, CellLook look = {CellStyle::Integer});
    void writeNumber(int row, int column, double value, CellLook look = {CellStyle::Decimal});
    /// 0.958 is shown as 95.8%.
    void writePercent(int row, int column, double share, CellLook look = {CellStyle::Percent});
    /// A real date; an invalid one leaves the cell blank.
    void writeDate(int row, int column, QDate date, CellLook look = {CellStyle::Date});
    void writeDateTime(int row, int column, const QDateTime &time, CellLook look = {CellStyle::DateTime});
    void writeBlank(int row, int column, CellLook look = {});
    /// `formula` ("=SUM(D6:D12)") is made by the program, never from data; `computed` is its value, which
    /// readers that don't calculate show.
    void writeFormula(
        int row, int column, const QString &formula, double computed, CellLook look = {CellStyle::Integer});
    /// One text over several cells (Free sheets only).
    void mergeText(CellRange range, const QString &text, CellLook look = {CellStyle::Heading});

    /// In places of a digit; see displayWidth.
    void setColumnWidth(int column, double width);
    void setRowHeight(int row, double points);
    /// Rows above and columns left of this cell stay in view.
    void freeze(int row, int column);
    /// Printed at the head of every page.
    void repeatRows(int first, int last);
    void setAutofilter(CellRange range);
    void addChart(const ColumnChart &chart);

private:
    friend class WorkbookWriter;
    struct State;
    explicit SheetWriter(State *state)
        : m_state(state)
    {
    }
    State *m_state;
};

/// Writes to a private folder beside the target and puts the file in its place at the end: a failed,
/// cancelled or abandoned write leaves no file, and an existing file is replaced only by a whole one.
class WorkbookWriter
{
public:
    /// Error Io when the folder can't be written.
    static Result<WorkbookWriter> begin(const QString &path);
    WorkbookWriter(WorkbookWriter &&) noexcept;
    WorkbookWriter &operator=(WorkbookWriter &&) = delete;
    ~WorkbookWriter();

    /// `name` is shortened and freed of characters that a sheet's name can't have.
    SheetWriter addSheet(const QString &name, SheetMode mode = SheetMode::Free);
    /// Error Io when the disk is full or the file is open in another program.
    [[nodiscard]] Result<void> finish();

private:
    friend class SheetWriter;
    struct Impl;
    explicit WorkbookWriter(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace linli
