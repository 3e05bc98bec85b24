#include "core/imports/sheetreader.h"

#include "core/imports/readers/csvreader.h"
#include "core/imports/readers/readerrors.h"
#include "core/imports/readers/xlsreader.h"
#include "core/imports/readers/xlsxreader.h"

#include <QFile>
#include <QFileInfo>

namespace linli {

namespace {

constexpr char oleMagic[] = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";
constexpr qint64 oleEntry = 128;

/// Excel locks an .xlsx by putting it into an OLE container under this name. Entries of its directory lie at
/// multiples of their size, so that text within cells is not mistaken for one.
bool holdsEncryptedPackage(QIODevice &file)
{
    static const QString name = QStringLiteral("EncryptedPackage");
    const QByteArray wanted(reinterpret_cast<const char *>(name.utf16()), name.size() * 2 + 2);
    while (true) {
        const QByteArray block = file.read(oleEntry * 512);
        for (qsizetype at = 0; at + oleEntry <= block.size(); at += oleEntry) {
            if (QByteArrayView(block).sliced(at, wanted.size()) == wanted)
                return true;
        }
        if (block.isEmpty())
            return false;
    }
}

/// Exports called .xls are often web pages; Excel opens them, but rows of tags are no rows of people.
bool looksLikeMarkup(QByteArray start)
{
    if (start.startsWith("\xEF\xBB\xBF"))
        start.remove(0, 3);
    start = start.trimmed().left(16).toLower();
    for (const char *begin : {"<?xml", "<!doctype", "<html", "<table", "<head", "<meta", "<style", "<body"}) {
        if (start.startsWith(begin))
            return true;
    }
    return false;
}

} // namespace

Result<std::unique_ptr<SheetReader>> SheetReader::open(const QString &path, const ReadLimits &limits)
{
    const QFileInfo info(path);
    if (!info.exists())
        return readerrors::notFound();
    auto file = std::make_unique<QFile>(path);
    if (!info.isFile() || !file->open(QIODevice::ReadOnly))
        return readerrors::cannotOpen();
    const QByteArray start = file->peek(512);
    if (start.isEmpty())
        return readerrors::emptyFile();
    if (start.startsWith("PK\x03\x04") || start.startsWith("PK\x05\x06"))
        return XlsxReader::open(std::move(file), limits);
    if (start.startsWith(oleMagic)) {
        if (holdsEncryptedPackage(*file))
            return readerrors::passwordProtected();
        file.reset(); // Windows lets no second process open it otherwise
        return XlsReader::open(path, limits);
    }
    if (looksLikeMarkup(start))
        return readerrors::webPage();
    return CsvReader::open(std::move(file), info.completeBaseName(), limits);
}

Result<QVector<MergedRange>> SheetReader::mergedRanges(int sheet)
{
    if (!hasSheet(sheet))
        return readerrors::noSuchSheet();
    return QVector<MergedRange>();
}

} // namespace linli
