// One sheet of an .xlsx, from its XML to rows of cells.
#pragma once

#include "core/imports/readers/xlsxworkbook.h"
#include "core/imports/readers/xmlpart.h"
#include "core/imports/sheetreader.h"

namespace linli {

/// "B5" → row 5, column 1; zero rows when it is no reference.
struct CellReference
{
    int row = 0;
    int column = 0;
};
CellReference parseReference(QStringView reference);

/// "B5:B87" → the range; nothing when it is none.
std::optional<MergedRange> parseRange(QStringView reference);

/// The `t` of a cell.
enum class CellType { Number, Shared, Inline, Boolean, Error, Date };

class XlsxSheet
{
public:
    XlsxSheet(XmlPart &xml, const XlsxWorkbook &workbook, const ReadLimits &limits,
        const SheetReader::RowCallback &callback);

    /// Reads to the end, or until the callback stops it.
    Result<void> read();
    const QVector<MergedRange> &merged() const { return m_merged; }
    bool stopped() const { return m_stopped; }

private:
    void readRow();
    void readCell();
    void setValue(Cell &cell, CellType type, qsizetype style);
    void setSharedString(Cell &cell);
    bool takePlace(QStringView reference);
    void deliver();

    XmlPart &m_xml;
    const XlsxWorkbook &m_workbook;
    const ReadLimits &m_limits;
    const SheetReader::RowCallback &m_callback;
    SheetRow m_cells;
    QVector<MergedRange> m_merged;
    QString m_value; ///< reused, so that a cell costs no allocation of its own
    QString m_inline;
    int m_row = 0;
    int m_column = -1;
    qint64 m_cellsSeen = 0;
    bool m_stopped = false;
};

} // namespace linli
