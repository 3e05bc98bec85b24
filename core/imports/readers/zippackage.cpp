#include "core/imports/readers/zippackage.h"

#include "core/imports/readers/readerrors.h"

#include <zip.h>

#include <cstring>

namespace linli {

namespace {

constexpr qint64 maxEntries = 20000;
constexpr qint64 ratioCountsFrom = 32LL << 20;
// No tag and no cell of a real sheet comes near; more would only fill the memory of the XML reader.
constexpr qint64 longestStretch = 2LL << 20;

/// What libzip needs to read from a QIODevice: so paths of any script work on every system.
struct Source
{
    QIODevice *device;
    zip_error_t error;
};

zip_int64_t seekSource(Source &source, void *data, zip_uint64_t length)
{
    const zip_int64_t to = zip_source_seek_compute_offset(
        zip_uint64_t(source.device->pos()), zip_uint64_t(source.device->size()), data, length, &source.error);
    return to >= 0 && source.device->seek(to) ? 0 : -1;
}

zip_int64_t statSource(Source &source, void *data)
{
    auto *stat = static_cast<zip_stat_t *>(data);
    zip_stat_init(stat);
    stat->size = zip_uint64_t(source.device->size());
    stat->valid = ZIP_STAT_SIZE;
    return sizeof(*stat);
}

zip_int64_t answerSource(void *user, void *data, zip_uint64_t length, zip_source_cmd_t command)
{
    auto &source = *static_cast<Source *>(user);
    switch (command) {
    case ZIP_SOURCE_OPEN:
        return source.device->seek(0) ? 0 : -1;
    case ZIP_SOURCE_READ:
        return source.device->read(static_cast<char *>(data), qint64(length));
    case ZIP_SOURCE_SEEK:
        return seekSource(source, data, length);
    case ZIP_SOURCE_TELL:
        return source.device->pos();
    case ZIP_SOURCE_STAT:
        return statSource(source, data);
    case ZIP_SOURCE_ERROR:
        return zip_error_to_data(&source.error, data, length);
    case ZIP_SOURCE_CLOSE:
        return 0;
    case ZIP_SOURCE_FREE:
        zip_error_fini(&source.error);
        delete &source;
        return 0;
    case ZIP_SOURCE_SUPPORTS:
        return zip_source_make_command_bitmap(ZIP_SOURCE_OPEN, ZIP_SOURCE_READ, ZIP_SOURCE_CLOSE,
            ZIP_SOURCE_STAT, ZIP_SOURCE_ERROR, ZIP_SOURCE_FREE, ZIP_SOURCE_SEEK, ZIP_SOURCE_TELL,
            ZIP_SOURCE_SUPPORTS, -1);
    default:
        zip_error_set(&source.error, ZIP_ER_OPNOTSUPP, 0);
        return -1;
    }
}

QString normalised(QString name)
{
    name.replace(u'\\', u'/');
    while (name.startsWith(u'/'))
        name.remove(0, 1);
    return name.toLower();
}

} // namespace

PartDevice::PartDevice(zip_file *file, Size size, const ReadLimits &limits, const ReadControl &control)
    : m_file(file)
    , m_size(size)
    , m_limits(limits)
    , m_control(control)
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

PartDevice::~PartDevice()
{
    zip_fclose(m_file);
}

qint64 PartDevice::fail(Error error)
{
    if (!m_failure)
        m_failure = std::move(error);
    return -1;
}

bool PartDevice::withinLimits(const char *data, qint64 count)
{
    m_read += count;
    if (m_read > m_limits.unzippedBytes
        || (m_read > ratioCountsFrom && m_read / m_limits.zipRatio > qMax<qint64>(m_size.zipped, 1)))
        return false;
    qint64 last = count;
    while (last > 0 && data[last - 1] != '<')
        --last;
    m_sinceMarkup = last > 0 ? count - last : m_sinceMarkup + count;
    return m_sinceMarkup <= longestStretch;
}

void PartDevice::report()
{
    if (!m_control.progress || m_size.unzipped <= 0)
        return;
    const int percent = int(qMin<qint64>(100, m_read * 100 / m_size.unzipped));
    if (percent != m_percent) {
        m_percent = percent;
        m_control.progress(percent / 100.0);
    }
}

qint64 PartDevice::readData(char *data, qint64 max)
{
    if (m_failure)
        return -1;
    if (m_control.cancelled && m_control.cancelled->load())
        return fail(readerrors::cancelled());
    const qint64 count = zip_fread(m_file, data, zip_uint64_t(max));
    if (count < 0)
        return fail(readerrors::damaged());
    if (!withinLimits(data, count))
        return fail(readerrors::tooLarge());
    report();
    return count;
}

Result<void> PartDevice::finish()
{
    char rest[16384];
    while (!m_failure && read(rest, sizeof rest) > 0) { }
    if (m_failure)
        return *m_failure;
    return success();
}

ZipPackage::~ZipPackage()
{
    if (m_zip)
        zip_discard(m_zip);
}

Result<std::unique_ptr<ZipPackage>> ZipPackage::open(
    std::unique_ptr<QIODevice> device, const ReadLimits &limits)
{
    std::unique_ptr<ZipPackage> package(new ZipPackage(limits));
    LINLI_TRY(package->load(std::move(device)));
    return package;
}

Result<void> ZipPackage::load(std::unique_ptr<QIODevice> device)
{
    m_device = std::move(device);
    auto *state = new Source{m_device.get(), {}};
    zip_error_init(&state->error);
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_function_create(answerSource, state, &error);
    if (source) {
        m_zip = zip_open_from_source(source, ZIP_RDONLY, &error);
        if (!m_zip)
            zip_source_free(source);
    } else {
        delete state;
    }
    zip_error_fini(&error);
    if (!m_zip)
        return readerrors::damaged();
    const qint64 entries = zip_get_num_entries(m_zip, 0);
    if (entries > maxEntries)
        return readerrors::tooLarge();
    for (qint64 i = 0; i < entries; ++i) {
        const char *name = zip_get_name(m_zip, zip_uint64_t(i), ZIP_FL_ENC_GUESS);
        const QString key = name ? normalised(QString::fromUtf8(name)) : QString();
        if (!key.isEmpty() && !m_parts.contains(key))
            m_parts.insert(key, quint64(i));
    }
    return success();
}

bool ZipPackage::has(const QString &part) const
{
    return m_parts.contains(normalised(part));
}

Result<std::unique_ptr<PartDevice>> ZipPackage::part(const QString &name, const ReadControl &control) const
{
    const auto found = m_parts.constFind(normalised(name));
    if (found == m_parts.constEnd())
        return readerrors::damaged();
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_stat_index(m_zip, *found, 0, &stat) != 0)
        return readerrors::damaged();
    if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) && stat.encryption_method != ZIP_EM_NONE)
        return readerrors::passwordProtected();
    if ((stat.valid & ZIP_STAT_SIZE) && stat.size > zip_uint64_t(m_limits.unzippedBytes))
        return readerrors::tooLarge();
    zip_file *file = zip_fopen_index(m_zip, *found, 0);
    if (!file)
        return readerrors::damaged();
    const PartDevice::Size size{qint64(stat.comp_size), qint64(stat.size)};
    return std::make_unique<PartDevice>(file, size, m_limits, control);
}

} // namespace linli
