#include "tests/support/zipwriter.h"

#include "core/base/zipname.h"

#include <QFile>
#include <QTemporaryDir>

#include <zip.h>

#include <stdexcept>

namespace linli::test {

namespace {
void check(bool good)
{
    if (!good)
        throw std::runtime_error("the test's zip archive can't be written");
}
} // namespace

QByteArray zipOf(const ZipParts &parts, const QByteArray &password)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("test.zip"));
    zip_t *zip = zip_open(zipName(path).constData(), ZIP_CREATE | ZIP_TRUNCATE, nullptr);
    check(zip != nullptr);
    for (const auto &[name, bytes] : parts) {
        zip_source_t *source = zip_source_buffer(zip, bytes.constData(), zip_uint64_t(bytes.size()), 0);
        const zip_int64_t index = zip_file_add(zip, name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
        check(index >= 0);
        if (!password.isEmpty())
            check(
                zip_file_set_encryption(zip, zip_uint64_t(index), ZIP_EM_AES_256, password.constData()) == 0);
    }
    check(zip_close(zip) == 0);
    QFile file(path);
    check(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace linli::test
