#pragma once

#include "core/imports/readers/textdecoder.h"
#include "core/imports/sheetreader.h"

#include <QIODevice>

namespace linli {

/// Text tables: encoding by BOM, else UTF-8 if the whole file is, else GB18030; the separator is found.
class CsvReader final : public SheetReader
{
public:
    /// `device` is open for reading and can seek; `name` becomes the sheet's.
    static Result<std::unique_ptr<SheetReader>> open(
        std::unique_ptr<QIODevice> device, const QString &name, const ReadLimits &limits);

    Result<void> read(int sheet, const RowCallback &row, const ReadControl &control) override;

    TextEncoding encoding() const { return m_encoding; }
    QChar separator() const { return m_separator; }

private:
    explicit CsvReader(const ReadLimits &limits)
        : SheetReader(limits)
    {
    }
    Result<void> findEncoding();
    Result<void> findSeparator();

    std::unique_ptr<QIODevice> m_device;
    TextEncoding m_encoding = TextEncoding::Utf8;
    QChar m_separator = u',';
    int m_bomBytes = 0;
    bool m_separatorLine = false; ///< the first line is Excel's `sep=;`, no data
};

/// The separator that cuts the most lines into the same number of fields.
QChar guessSeparator(const QString &start);

/// Makes a row of a record: `="0123"` is unwrapped, 4.30111E+17 marked as having lost digits.
SheetRow csvRow(const QStringList &fields);

} // namespace linli
