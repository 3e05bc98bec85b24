#pragma once

#include "core/imports/readers/xlsxworkbook.h"
#include "core/imports/sheetreader.h"

#include <QHash>

namespace linli {

/// .xlsx and its relatives with macros or as templates (.xlsm, .xltx), transitional and strict.
class XlsxReader final : public SheetReader
{
public:
    /// `device` is open for reading and can seek.
    static Result<std::unique_ptr<SheetReader>> open(
        std::unique_ptr<QIODevice> device, const ReadLimits &limits);

    Result<void> read(int sheet, const RowCallback &row, const ReadControl &control) override;
    Result<QVector<MergedRange>> mergedRanges(int sheet) override;

private:
    explicit XlsxReader(const ReadLimits &limits)
        : SheetReader(limits)
    {
    }

    std::unique_ptr<ZipPackage> m_package;
    XlsxWorkbook m_workbook;
    QHash<int, QVector<MergedRange>> m_merged; ///< of the sheets that were read to their end
};

} // namespace linli
