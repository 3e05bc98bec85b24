#include "ui/attachments/preparedfile.h"

#include "core/attachments/attachment.h"

#include <QBuffer>
#include <QColorSpace>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QMimeDatabase>
#include <QPainter>

namespace linli::ui {

namespace {

constexpr int previewSide = 160;
constexpr int quality = 85;
constexpr qint64 largestRead = 200 * 1024 * 1024; ///< No photo is larger; anything else is refused long before.
constexpr qint64 largestPng = 3 * 1024 * 1024;

QString say(const char *text)
{
    return QCoreApplication::translate("linli::ui::PreparedFile", text);
}

/// Its pixels alone on a new picture: what else a file carries (place, time, camera, remarks) stays behind.
QImage pixelsOf(const QImage &picture, int side, bool keepAlpha)
{
    QImage drawn = picture;
    if (drawn.colorSpace().isValid())
        drawn.convertToColorSpace(QColorSpace::SRgb);
    if (std::max(drawn.width(), drawn.height()) > side)
        drawn = drawn.scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    QImage pixels(drawn.size(), keepAlpha ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32);
    pixels.fill(keepAlpha ? Qt::transparent : Qt::white);
    QPainter(&pixels).drawImage(0, 0, drawn);
    return pixels;
}

QByteArray encoded(const QImage &picture, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    return picture.save(&buffer, format, quality) ? bytes : QByteArray();
}

/// A drawing with few colours stays sharp as PNG; a photo becomes a JPEG.
void drawAnew(PreparedFile &file, const QImage &picture, bool isDrawing)
{
    const QString base = QFileInfo(file.name).completeBaseName();
    if (isDrawing) {
        file.content = encoded(pixelsOf(picture, longSide, true), "PNG");
        file.name = base + QStringLiteral(".png");
        if (!file.content.isEmpty() && file.content.size() <= largestPng)
            return;
    }
    file.content = encoded(pixelsOf(picture, longSide, false), "JPG");
    file.name = base + QStringLiteral(".jpg");
}

QString readWhole(const QString &path, QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return say(QT_TRANSLATE_NOOP("linli::ui::PreparedFile", "it can't be read. Perhaps it belongs to somebody else, or the stick was pulled out."));
    content = file.readAll();
    return content.size() == file.size() && file.error() == QFile::NoError
        ? QString()
        : say(QT_TRANSLATE_NOOP("linli::ui::PreparedFile", "it could not be read to its end. Perhaps the stick was pulled out."));
}

/// The sentence for what is refused before it is read.
QString firstProblem(const QFileInfo &info, bool isPicture, bool shrink)
{
    if (!info.exists())
        return say(QT_TRANSLATE_NOOP("linli::ui::PreparedFile", "it is not there any more."));
    if (!info.isFile())
        return say(QT_TRANSLATE_NOOP("linli::ui::PreparedFile", "a folder can't be attached; choose the files in it."));
    if (info.size() == 0)
        return say(QT_TRANSLATE_NOOP("linli::ui::PreparedFile", "it is empty."));
    if (info.size() <= (isPicture && shrink ? largestRead : attachmentLimits::file))
        return {};
    const QString limit = sizeText(attachmentLimits::file);
    if (isPicture && !shrink)
        return say(QT_TRANSLATE_NOOP("linli::ui::PreparedFile", "it is larger than %1. Let photos be made smaller.")).arg(limit);
    return say(QT_TRANSLATE_NOOP("linli::ui::PreparedFile", "it is larger than %1. A film does not belong in the ledger; attach photos of it.")).arg(limit);
}

} // namespace

QByteArray previewOf(const QImage &picture)
{
    const QByteArray small = encoded(pixelsOf(picture, previewSide, false), "JPG");
    return small.size() <= attachmentLimits::preview ? small : QByteArray();
}

PreparedFile prepareFile(const QString &path, bool shrink)
{
    const QFileInfo info(path);
    PreparedFile file{info.fileName(), {}, {}, path, {}, false, {}};
    QImageReader reader(path);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    const QByteArray format = info.isFile() && info.size() > 0 && reader.canRead() ? reader.format() : QByteArray();
    // Drawings that scale, and pictures that move, stay what they are.
    file.isPicture = !format.isEmpty() && !format.startsWith("svg") && format != "pdf" && !(format == "gif" && reader.imageCount() > 1);
    file.problem = firstProblem(info, file.isPicture, shrink);
    if (!file.problem.isEmpty())
        return file;
    QImage picture;
    if (file.isPicture) {
        picture = reader.read();
        if (picture.isNull()) {
            file.problem = say(QT_TRANSLATE_NOOP("linli::ui::PreparedFile", "this picture is damaged or far too large; it can't be shown."));
            return file;
        }
        file.preview = previewOf(picture);
    }
    if (!file.isPicture && shrink && format.isEmpty() && QMimeDatabase().mimeTypeForFile(info).name().startsWith(u"image/"))
        file.remark = say(QT_TRANSLATE_NOOP("linli::ui::PreparedFile",
            "this kind of picture can't be made smaller here; it is attached as it is, with the place where it was taken."));
    if (file.isPicture && shrink)
        drawAnew(file, picture, format == "png" || format == "gif" || format == "bmp");
    else
        file.problem = readWhole(path, file.content);
    if (file.problem.isEmpty() && file.content.isEmpty())
        file.problem = say(QT_TRANSLATE_NOOP("linli::ui::PreparedFile", "this picture is damaged or far too large; it can't be shown."));
    return file;
}

PreparedFile preparePicture(const QImage &picture, const QString &name)
{
    PreparedFile file{name, {}, previewOf(picture), {}, {}, true, {}};
    drawAnew(file, picture, true);
    if (file.content.isEmpty())
        file.problem = say(QT_TRANSLATE_NOOP("linli::ui::PreparedFile", "this picture is damaged or far too large; it can't be shown."));
    return file;
}

} // namespace linli::ui
