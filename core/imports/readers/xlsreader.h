#pragma once

#include "core/imports/sheetreader.h"

#include <QByteArray>

namespace linli {

/// The old binary .xls, read by freexl in a process of its own: it crashes on some damaged files, and Linli
/// must not.
class XlsReader final : public SheetReader
{
public:
    static Result<std::unique_ptr<SheetReader>> open(const QString &path, const ReadLimits &limits);

    Result<void> read(int sheet, const RowCallback &row, const ReadControl &control) override;

    /// Where the helper program is: LINLI_XLS_HELPER, else beside this program, else in ../app of a build
    /// tree. Empty when it is in none of them.
    static QString helperPath();

private:
    /// Gets the bytes of one frame. False ends the helper.
    using Frame = std::function<bool(const QByteArray &bytes)>;

    XlsReader(QString path, const ReadLimits &limits)
        : SheetReader(limits)
        , m_path(std::move(path))
    {
    }
    Result<void> run(const QStringList &arguments, const Frame &frame, const ReadControl &control) const;

    QString m_path;
};

} // namespace linli
