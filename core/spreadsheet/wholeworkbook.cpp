#include "core/base/zipname.h"
#include "core/spreadsheet/workbookimpl.h"

#include <QFile>

#include <zip.h>

namespace linli {

namespace {

using Archive = std::unique_ptr<zip_t, decltype(&zip_discard)>;
using Part = std::unique_ptr<zip_file_t, decltype(&zip_fclose)>;

Archive openArchive(const QString &path)
{
    Archive none(nullptr, &zip_discard);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return none;
    int error = 0;
    return Archive(zip_open(zipName(path).constData(), ZIP_RDONLY, &error), &zip_discard);
}

/// Reads a part to its end (its checksum is compared there) and gives its last bytes.
std::optional<QByteArray> tailOf(zip_t *archive, zip_uint64_t index)
{
    const Part part(zip_fopen_index(archive, index, 0), &zip_fclose);
    if (!part)
        return std::nullopt;
    constexpr qsizetype kept = 64;
    QByteArray buffer(64 * 1024, Qt::Uninitialized);
    QByteArray tail;
    while (true) {
        const zip_int64_t read = zip_fread(part.get(), buffer.data(), zip_uint64_t(buffer.size()));
        if (read < 0)
            return std::nullopt;
        if (read == 0)
            return tail;
        tail = (tail + buffer.left(qsizetype(read))).right(kept);
    }
}

} // namespace

bool isWholeWorkbook(const QString &path)
{
    const Archive archive = openArchive(path);
    if (!archive)
        return false;
    const zip_int64_t parts = zip_get_num_entries(archive.get(), 0);
    for (zip_int64_t i = 0; i < parts; ++i) {
        const auto tail = tailOf(archive.get(), zip_uint64_t(i));
        if (!tail || !tail->trimmed().endsWith('>'))
            return false;
        const QByteArray name = zip_get_name(archive.get(), zip_uint64_t(i), 0);
        if (name.startsWith("xl/worksheets/sheet") && !tail->trimmed().endsWith("</worksheet>"))
            return false;
    }
    return parts > 0;
}

} // namespace linli
