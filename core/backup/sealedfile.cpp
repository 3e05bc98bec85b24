#include "core/backup/sealedfile.h"

#include "core/backup/disk.h"
#include "core/base/text.h"

#include <QtEndian>

#include <sodium.h>

namespace linli {

namespace {

constexpr char magic[] = "LINLIBAK";
constexpr qsizetype magicSize = 8;
constexpr quint16 formatVersion = 1;
constexpr qsizetype preludeSize = magicSize + 2 + 4; // magic, version, length of the head
constexpr quint32 greatestHead = 16 << 20; // Far more than accounts and their keys ever take.
constexpr qsizetype chunkSize = 64 * 1024;
constexpr qsizetype tagSize = crypto_secretstream_xchacha20poly1305_ABYTES;
constexpr qsizetype streamHeaderSize = crypto_secretstream_xchacha20poly1305_HEADERBYTES;
constexpr qsizetype digestSize = crypto_generichash_BYTES;

unsigned char *writable(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}
const unsigned char *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

class Digest
{
public:
    Digest() { crypto_generichash_init(&m_state, nullptr, 0, size_t(digestSize)); }
    void add(const QByteArray &bytes)
    {
        crypto_generichash_update(&m_state, bytesOf(bytes), quint64(bytes.size()));
    }
    QByteArray result()
    {
        QByteArray digest(digestSize, Qt::Uninitialized);
        crypto_generichash_final(&m_state, writable(digest), size_t(digestSize));
        return digest;
    }

private:
    crypto_generichash_state m_state;
};

QByteArray hashOf(const QByteArray &bytes)
{
    Digest digest;
    digest.add(bytes);
    return digest.result();
}

Error damaged()
{
    return {ErrorKind::Broken,
        translate("backup", "This backup is damaged or was cut short. Use another one.")};
}

Error noBackup()
{
    return {ErrorKind::Invalid, translate("backup", "This file is no backup of Linli.")};
}

Error newer()
{
    return {ErrorKind::Newer,
        translate("backup", "This backup was made by a newer Linli. Bring the program up to date first.")};
}

Error unreadable()
{
    return {ErrorKind::Io, translate("backup", "The backup can't be read. Check the disk and the file's permissions.")};
}

/// Tells how far the work is; error Cancelled when the person stopped it.
Result<void> step(const BackupControl &control, qint64 done, qint64 whole)
{
    if (control.cancelled && control.cancelled())
        return Error{ErrorKind::Cancelled, translate("backup", "Stopped; everything is as it was before.")};
    if (control.progress)
        control.progress(whole > 0 ? double(done) / double(whole) : 1);
    return success();
}

Result<void> write(QFile &target, const QByteArray &bytes)
{
    if (target.write(bytes) != bytes.size() || !target.flush())
        return writeFailure(target);
    return success();
}

/// The digest stands at the end of every version of the format, so that it comes before all other questions.
Result<void> checkDigest(QFile &file, const BackupControl &control)
{
    Digest digest;
    const qint64 end = file.size() - digestSize;
    while (file.pos() < end) {
        const QByteArray bytes = file.read(std::min<qint64>(chunkSize, end - file.pos()));
        if (bytes.isEmpty())
            return unreadable();
        digest.add(bytes);
        LINLI_TRY(step(control, file.pos(), end));
    }
    return end > 0 && file.read(digestSize) == digest.result() ? success() : Result<void>(damaged());
}

Result<BackupStart> readStart(QFile &file)
{
    BackupStart start;
    start.bytes = file.read(preludeSize);
    if (start.bytes.size() < preludeSize)
        return damaged();
    if (qFromBigEndian<quint16>(start.bytes.constData() + magicSize) > formatVersion)
        return newer();
    const quint32 length = qFromBigEndian<quint32>(start.bytes.constData() + magicSize + 2);
    const QByteArray head = length > greatestHead ? QByteArray() : file.read(qint64(length));
    auto decoded = decodeHead(head);
    if (head.size() != qsizetype(length) || !decoded)
        return damaged();
    if (decoded->schema > shippedMigrations().last().version)
        return newer();
    start.bytes += head;
    start.head = std::move(*decoded);
    return start;
}

} // namespace

BackupStart startOf(BackupHead head)
{
    const QByteArray encoded = encode(head);
    QByteArray bytes(preludeSize, Qt::Uninitialized);
    std::copy_n(magic, magicSize, bytes.data());
    qToBigEndian(formatVersion, bytes.data() + magicSize);
    qToBigEndian(quint32(encoded.size()), bytes.data() + magicSize + 2);
    return {std::move(head), bytes + encoded};
}

BackupControl partOf(const BackupControl &control, double from, double to)
{
    BackupControl part = control;
    if (control.progress)
        part.progress = [told = control.progress, from, to](double done) { told(from + (to - from) * done); };
    return part;
}

Result<void> sealFile(QFile &plain, QFile &target, const BackupStart &start, const Secret &fileKey,
    const BackupControl &control)
{
    const QByteArray about = hashOf(start.bytes);
    crypto_secretstream_xchacha20poly1305_state state;
    QByteArray header(streamHeaderSize, Qt::Uninitialized);
    crypto_secretstream_xchacha20poly1305_init_push(&state, writable(header), fileKey.data());
    Digest digest;
    for (const QByteArray &bytes : {start.bytes, header}) {
        digest.add(bytes);
        LINLI_TRY(write(target, bytes));
    }
    bool last = false;
    while (!last) {
        const QByteArray chunk = plain.read(chunkSize);
        if (plain.error() != QFileDevice::NoError)
            return unreadable();
        last = plain.atEnd();
        QByteArray sealed(chunk.size() + tagSize, Qt::Uninitialized);
        const auto tag = static_cast<unsigned char>(last ? crypto_secretstream_xchacha20poly1305_TAG_FINAL
                                                         : crypto_secretstream_xchacha20poly1305_TAG_MESSAGE);
        crypto_secretstream_xchacha20poly1305_push(&state, writable(sealed), nullptr, bytesOf(chunk),
            quint64(chunk.size()), bytesOf(about), quint64(about.size()), tag);
        digest.add(sealed);
        LINLI_TRY(write(target, sealed));
        LINLI_TRY(step(control, plain.pos(), plain.size()));
    }
    LINLI_TRY(write(target, digest.result()));
    sodium_memzero(&state, sizeof state);
    return syncToDisk(target);
}

bool beginsLikeBackup(QFile &file)
{
    const QByteArray start = file.read(magicSize);
    return start == QByteArray::fromRawData(magic, magicSize) && file.seek(0);
}

Result<BackupStart> readBackup(QFile &file, const BackupControl &control)
{
    if ((!file.isOpen() && !file.open(QIODevice::ReadOnly)) || !file.seek(0))
        return unreadable();
    if (!beginsLikeBackup(file))
        return noBackup();
    LINLI_TRY(checkDigest(file, control));
    file.seek(0);
    LINLI_ASSIGN(BackupStart start, readStart(file));
    start.head.info.path = file.fileName();
    start.head.info.size = file.size();
    return start;
}

Result<void> openFile(QFile &file, const BackupStart &start, const Secret &fileKey, QFile &plain,
    const BackupControl &control)
{
    const QByteArray about = hashOf(start.bytes);
    const QByteArray header = file.read(streamHeaderSize);
    crypto_secretstream_xchacha20poly1305_state state;
    if (header.size() != streamHeaderSize || fileKey.size() != crypto_secretstream_xchacha20poly1305_KEYBYTES
        || crypto_secretstream_xchacha20poly1305_init_pull(&state, bytesOf(header), fileKey.data()) != 0)
        return damaged();
    const qint64 end = file.size() - digestSize;
    unsigned char tag = 0;
    while (tag != crypto_secretstream_xchacha20poly1305_TAG_FINAL) {
        const QByteArray sealed = file.read(std::min<qint64>(chunkSize + tagSize, end - file.pos()));
        if (sealed.size() < tagSize)
            return damaged();
        QByteArray chunk(sealed.size() - tagSize, Qt::Uninitialized);
        if (crypto_secretstream_xchacha20poly1305_pull(&state, writable(chunk), nullptr, &tag, bytesOf(sealed),
                quint64(sealed.size()), bytesOf(about), quint64(about.size()))
            != 0)
            return damaged();
        LINLI_TRY(write(plain, chunk));
        LINLI_TRY(step(control, file.pos(), end));
    }
    sodium_memzero(&state, sizeof state);
    if (file.pos() != end)
        return damaged();
    return syncToDisk(plain);
}

} // namespace linli
