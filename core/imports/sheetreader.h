// Reads a spreadsheet row by row, so that 100,000 rows need no more memory than one.
#pragma once

#include "core/base/result.h"
#include "core/imports/sheet.h"

#include <QString>
#include <QVector>

#include <atomic>
#include <functional>
#include <memory>

namespace linli {

/// Absolute caps: what lies beyond them is an error, never a long wait or a full memory.
struct ReadLimits
{
    qint64 unzippedBytes = 512LL << 20; ///< of one part of an .xlsx
    qint64 zipRatio = 200; ///< unzipped : zipped, looked at beyond 32 MiB
    qint64 sharedCharacters = 128LL << 20; ///< of all shared strings together
    qint64 binaryBytes = 128LL << 20; ///< of an .xls file
    int rows = 1048576;
    int columns = 16384;
    qint64 cells = 64LL << 20; ///< of one sheet, the empty ones between included
    int cellCharacters = 32767;
    int helperSilenceMs = 30000; ///< how long the .xls helper may say nothing
};

/// Ways to watch and stop a long read; each may be empty. Called on the reading thread.
struct ReadControl
{
    std::function<void(double done)> progress; ///< 0…1, at most once a percent
    const std::atomic_bool *cancelled = nullptr; ///< set: the read ends soon with ErrorKind::Cancelled
};

class SheetReader
{
public:
    /// Gets each row that holds something, in ascending order; rows without content are left out, the number
    /// tells. The row is only valid during the call. Returns false to stop, which is no error.
    using RowCallback = std::function<bool(int rowNumber, const SheetRow &row)>;

    /// Opens by what is in the file, not by its name's ending: an .xls called .xlsx is fine.
    /// Errors: NotFound, Io, and Invalid with a sentence (password, damaged, no spreadsheet, too large …).
    static Result<std::unique_ptr<SheetReader>> open(const QString &path, const ReadLimits &limits = {});

    virtual ~SheetReader() = default;
    SheetReader(const SheetReader &) = delete;
    SheetReader &operator=(const SheetReader &) = delete;

    /// At least one, in the order of the tabs.
    const QVector<SheetInfo> &sheets() const { return m_sheets; }

    /// Reads one sheet from its start; can be called again. A damage may show only after many rows were
    /// given: whoever writes them must do so in one transaction.
    virtual Result<void> read(int sheet, const RowCallback &row, const ReadControl &control = {}) = 0;

    /// Merged cells (.xlsx only: .csv has none, and of .xls they are not known). Cheap: 0.2 s for 100,000
    /// rows.
    virtual Result<QVector<MergedRange>> mergedRanges(int sheet);

protected:
    explicit SheetReader(const ReadLimits &limits)
        : m_limits(limits)
    {
    }
    bool hasSheet(int sheet) const { return sheet >= 0 && sheet < m_sheets.size(); }

    ReadLimits m_limits;
    QVector<SheetInfo> m_sheets;
};

} // namespace linli
