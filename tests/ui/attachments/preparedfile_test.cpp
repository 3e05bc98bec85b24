// Photos on their way into the ledger: smaller, upright, and without the place where they were taken.
#include "ui/attachments/preparedfile.h"

#include "core/attachments/attachment.h"
#include "tests/support/catch.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QPainter>
#include <QTemporaryDir>

using namespace linli;
using namespace linli::ui;

namespace {

struct Folder
{
    QTemporaryDir folder;
    QString write(const char *name, const QByteArray &content) const
    {
        QFile file(folder.filePath(QString::fromUtf8(name)));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(content) == content.size());
        return file.fileName();
    }
};

QImage photo(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    QPainter painter(&image);
    painter.fillRect(0, 0, width / 4, height / 4, Qt::red); // The upper left corner.
    return image;
}

QByteArray jpeg(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    REQUIRE(image.save(&buffer, "JPG", 95));
    return bytes;
}

/// As a telephone writes it: an Exif block with orientation 6 (turn right) and, as remark, where it was.
QByteArray withPlace(const QByteArray &plain)
{
    QByteArray tiff("MM\0\x2a\0\0\0\x08", 8); // Big-endian; the first directory at 8.
    tiff += QByteArray("\0\x02", 2); // Two entries.
    tiff += QByteArray("\x01\x12\0\x03\0\0\0\x01\0\x06\0\0", 12); // Orientation = 6.
    tiff += QByteArray("\x01\x0e\0\x02\0\0\0\x14\0\0\0\x26", 12); // A remark of 20 bytes at 38.
    tiff += QByteArray("\0\0\0\0", 4) + QByteArray("GPS 28.19N 112.98E\0\0", 20);
    const QByteArray body = QByteArray("Exif\0\0", 6) + tiff;
    const int size = int(body.size()) + 2;
    QByteArray block("\xff\xe1");
    block += char(size >> 8);
    block += char(size & 0xff);
    return plain.left(2) + block + body + plain.mid(2);
}

bool isRed(const QImage &image, double x, double y)
{
    const QColor colour = image.pixelColor(int(image.width() * x), int(image.height() * y));
    return colour.red() > 150 && colour.green() < 90;
}

} // namespace

TEST_CASE("a photo becomes smaller and upright, and where it was taken stays behind")
{
    const Folder folder;
    const QString path = folder.write("IMG_0001.jpg", withPlace(jpeg(photo(4000, 3000))));
    const PreparedFile file = prepareFile(path, true);
    REQUIRE(file.problem == QString());
    CHECK(file.isPicture);
    CHECK(file.name == QStringLiteral("IMG_0001.jpg"));
    const QImage made = QImage::fromData(file.content);
    CHECK(made.size() == QSize(1536, 2048)); // Turned: it is higher than wide.
    CHECK(isRed(made, 0.95, 0.05));
    CHECK_FALSE(isRed(made, 0.05, 0.05));
    CHECK_FALSE(file.content.contains("GPS"));
    CHECK_FALSE(file.content.contains("Exif"));
    CHECK_FALSE(file.preview.contains("GPS"));
    CHECK(QImage::fromData(file.preview).height() == 160);
    CHECK(file.content.size() < QFile(path).size());
}

TEST_CASE("without the tick the bytes stay as they are; the small picture still tells nothing")
{
    const Folder folder;
    const QByteArray original = withPlace(jpeg(photo(800, 600)));
    const PreparedFile file = prepareFile(folder.write("a.jpg", original), false);
    CHECK(file.content == original);
    CHECK_FALSE(file.preview.contains("GPS"));
    CHECK(QImage::fromData(file.preview).size() == QSize(120, 160));
}

TEST_CASE("a drawing keeps its sharp lines and its see-through ground")
{
    QImage drawing(300, 200, QImage::Format_ARGB32);
    drawing.fill(Qt::transparent);
    drawing.setText(QStringLiteral("Comment"), QStringLiteral("SECRET"));
    const PreparedFile file = preparePicture(drawing, QStringLiteral("图片1.png"));
    CHECK(file.content.startsWith("\x89PNG"));
    CHECK_FALSE(file.content.contains("SECRET"));
    CHECK(QImage::fromData(file.content).hasAlphaChannel());
}

TEST_CASE("what can't be attached says why")
{
    const Folder folder;
    const auto problem = [&](const QString &path, bool shrink = true) {
        const PreparedFile file = prepareFile(path, shrink);
        CHECK(file.problem.size() > 3);
        return file.problem;
    };
    const QString gone = problem(folder.folder.filePath(QStringLiteral("gone.txt")));
    const QString empty = problem(folder.write("empty.jpg", {}));
    const QString directory = problem(folder.folder.path());
    const QString cut = problem(folder.write("cut.png", [] {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        photo(400, 300).save(&buffer, "PNG");
        return bytes.left(60);
    }()));
    const QString large = problem(folder.write("large.bin", QByteArray(attachmentLimits::file + 1, 'x')));
    CHECK(QSet<QString>{gone, empty, directory, cut, large}.size() == 5);
    const QString locked = folder.write("locked.txt", "x");
    if (QFile::setPermissions(locked, QFile::Permissions()) && !QFile(locked).open(QIODevice::ReadOnly)) // Not as root.
        problem(locked);
}

TEST_CASE("a file of another kind is taken as it is")
{
    const Folder folder;
    const QByteArray letter("%PDF-1.4\nletter");
    const PreparedFile file = prepareFile(folder.write("信.pdf", letter), true);
    CHECK(file.problem == QString());
    CHECK(file.content == letter);
    CHECK(file.name == QStringLiteral("信.pdf"));
    CHECK_FALSE(file.isPicture);
    CHECK(file.preview.isEmpty());
    const PreparedFile drawing = prepareFile(folder.write("d.svg", "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>"), true);
    CHECK(drawing.content.startsWith("<svg"));
}
