// The parts of an .xlsx: a zip archive whose entries are read as streams, within limits.
#pragma once

#include "core/base/result.h"
#include "core/imports/sheetreader.h"

#include <QHash>
#include <QIODevice>

#include <memory>
#include <optional>

struct zip;
struct zip_file;

namespace linli {

/// One part being unzipped. A failure (damage, limits, cancel) ends the stream and is kept in failure().
class PartDevice : public QIODevice
{
    Q_OBJECT
public:
    struct Size
    {
        qint64 zipped = 0;
        qint64 unzipped = 0; ///< as the archive claims: good for progress only
    };

    PartDevice(zip_file *file, Size size, const ReadLimits &limits, const ReadControl &control);
    ~PartDevice() override;

    bool isSequential() const override { return true; }
    const std::optional<Error> &failure() const { return m_failure; }
    /// Reads what is left, since only the end of the part proves its checksum.
    Result<void> finish();

protected:
    qint64 readData(char *data, qint64 max) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    qint64 fail(Error error);
    bool withinLimits(const char *data, qint64 count);
    void report();

    zip_file *m_file;
    Size m_size;
    ReadLimits m_limits;
    ReadControl m_control;
    std::optional<Error> m_failure;
    qint64 m_read = 0;
    qint64 m_sinceMarkup = 0;
    int m_percent = -1;
};

class ZipPackage
{
public:
    /// `device` is open, at its start, can seek, and is kept as long as the package.
    static Result<std::unique_ptr<ZipPackage>> open(
        std::unique_ptr<QIODevice> device, const ReadLimits &limits);
    ~ZipPackage();
    ZipPackage(const ZipPackage &) = delete;
    ZipPackage &operator=(const ZipPackage &) = delete;

    /// Names are without a leading slash; upper and lower case do not count.
    bool has(const QString &part) const;
    /// A part that is missing, locked or squeezed in an unknown way is an error with a sentence.
    Result<std::unique_ptr<PartDevice>> part(const QString &name, const ReadControl &control = {}) const;

private:
    explicit ZipPackage(const ReadLimits &limits)
        : m_limits(limits)
    {
    }
    Result<void> load(std::unique_ptr<QIODevice> device);

    ReadLimits m_limits;
    std::unique_ptr<QIODevice> m_device;
    zip *m_zip = nullptr;
    QHash<QString, quint64> m_parts;
};

} // namespace linli
