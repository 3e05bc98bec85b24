// The files of a case on show: dropped, looked at, saved, taken away and had back.
#include "ui/attachments/attachmentbox.h"

#include "core/attachments/attach.h"
#include "core/cases/opencase.h"
#include "core/ledger/undo.h"
#include "tests/ui/town.h"
#include "ui/attachments/filedrop.h"
#include "ui/attachments/filerow.h"
#include "ui/attachments/openedfiles.h"
#include "ui/attachments/pictureviewer.h"

#include <QDesktopServices>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QTest>
#include <QUrl>

using namespace linli;
using namespace linli::test;
using namespace linli::ui;

namespace {

struct Scene
{
    Town town{{ImportKind::Areas, "areas.xlsx"}};
    Theme theme{*qApp};
    AttachmentBox box{town.services(theme)};
    CaseId id;
    int fills = 0;
    QString told;

    Scene()
    {
        NewCase asked;
        asked.area = AreaId(need(town.desk->db().integer(QStringLiteral("SELECT MIN(id) FROM area"))).value_or(0));
        asked.title = QStringLiteral("楼道灯不亮");
        town.desk->write<CaseFile>(
            &box, [asked](Ledger &ledger) { return openCase(ledger, asked); }, [this](const Result<CaseFile> &made) { id = need(made).id; });
        waitFor([this] { return !id.isNull(); });
        QObject::connect(&box, &AttachmentBox::filled, &box, [this] { ++fills; });
        QObject::connect(&box, &AttachmentBox::message, &box, [this](const QString &text, bool) { told = text; });
        box.resize(380, 400);
        box.show({OwnerKind::Case, id.value});
        box.setVisible(true);
        waitFor([this] { return fills > 0; });
    }
    QString write(const char *name, const QByteArray &content) const
    {
        QFile file(town.folder.filePath(QString::fromUtf8(name)));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return file.fileName();
    }
    QString picture(const char *name, const QSize &size, const QColor &colour) const
    {
        QImage image(size, QImage::Format_RGB32);
        image.fill(colour);
        const QString path = town.folder.filePath(QString::fromUtf8(name));
        REQUIRE(image.save(path));
        return path;
    }
    void drop(const QStringList &paths)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString &path : paths)
            urls.append(QUrl::fromLocalFile(path));
        data.setUrls(urls);
        const auto before = box.files().size();
        CHECK(box.drop()->take(&data));
        waitFor([&] { return box.files().size() == before + paths.size(); });
    }
};

} // namespace

TEST_CASE("files dropped on a case are in the ledger, pictures as small as they need be")
{
    Scene scene;
    scene.drop({scene.picture("灯.jpg", {3000, 1500}, Qt::red), scene.write("信.txt", "dear office")});
    CHECK(scene.told == AttachmentBox::tr("%1 files were attached.").arg(2));
    REQUIRE(scene.box.findChildren<FileRow *>().size() == 2);
    const Attachment picture = scene.box.files().first();
    CHECK(QImage::fromData(need(attachmentContent(scene.town.desk->db(), picture.id))).size() == QSize(2048, 1024));
    CHECK(need(attachmentContent(scene.town.desk->db(), scene.box.files().last().id)) == "dear office");
    if (const QString folder = qEnvironmentVariable("LINLI_SHOTS"); !folder.isEmpty())
        scene.box.grab().save(QDir(folder).filePath(QStringLiteral("files.png")));
}

TEST_CASE("a file dragged onto the watched area is taken, words are not")
{
    Scene scene;
    QWidget area;
    scene.box.drop()->watch(&area);
    QMimeData words;
    words.setText(QStringLiteral("text"));
    QDragEnterEvent wrong(QPoint(1, 1), Qt::CopyAction, &words, Qt::LeftButton, Qt::NoModifier);
    wrong.ignore();
    QApplication::sendEvent(&area, &wrong);
    CHECK_FALSE(wrong.isAccepted());
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(scene.write("信.txt", "dear office"))});
    QDragEnterEvent enter(QPoint(1, 1), Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&area, &enter);
    CHECK(enter.isAccepted());
    QDropEvent drop(QPointF(1, 1), Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&area, &drop);
    CHECK(drop.isAccepted());
    CHECK(drop.dropAction() == Qt::CopyAction); // The file stays where it was.
    waitFor([&] { return scene.box.files().size() == 1; });
}

TEST_CASE("a picture from the clipboard is attached, and one twice is refused in a sentence")
{
    Scene scene;
    QMimeData data;
    QImage image(50, 40, QImage::Format_RGB32);
    image.fill(Qt::blue);
    data.setImageData(image);
    CHECK(scene.box.drop()->take(&data));
    waitFor([&] { return scene.box.files().size() == 1; });
    CHECK(scene.box.drop()->take(&data));
    const auto problem = [&] {
        for (QLabel *label : scene.box.drop()->findChildren<QLabel *>()) {
            if (label->isVisibleTo(&scene.box) && label->text().contains(u'■'))
                return label->text();
        }
        return QString();
    };
    waitFor([&] { return !problem().isEmpty(); });
    CHECK(scene.box.files().size() == 1);
    QMimeData words;
    words.setText(QStringLiteral("text"));
    CHECK_FALSE(scene.box.drop()->take(&words));
}

TEST_CASE("a picture is shown without a file on the disk; the arrows lead through them")
{
    Scene scene;
    scene.drop({scene.picture("a.png", {40, 30}, Qt::red), scene.picture("b.png", {60, 30}, Qt::green)});
    const QStringList before = QDir(scene.town.folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    scene.box.open(scene.box.files().first());
    auto *viewer = scene.box.findChild<PictureViewer *>();
    REQUIRE(viewer);
    waitFor([&] { return viewer->picture().size() == QSize(40, 30); });
    QTest::keyClick(viewer->findChild<QPushButton *>(), Qt::Key_Right); // On a button too.
    waitFor([&] { return viewer->picture().size() == QSize(60, 30); });
    QTest::keyClick(viewer, Qt::Key_Right);
    CHECK(viewer->current() == 1);
    if (const QString folder = qEnvironmentVariable("LINLI_SHOTS"); !folder.isEmpty()) {
        viewer->resize(1200, 700);
        QApplication::processEvents();
        viewer->grab().save(QDir(folder).filePath(QStringLiteral("viewer.png")));
    }
    CHECK(QDir(scene.town.folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot) == before);
    CHECK(scene.box.opened()->folders().isEmpty());
    viewer->reject();
}

namespace {

class Opener : public QObject
{
    Q_OBJECT
public:
    QString path;
public Q_SLOTS:
    void open(const QUrl &url) { path = url.toLocalFile(); }
};

} // namespace

TEST_CASE("a letter is opened from a private place that is gone when the window is locked")
{
    Scene scene;
    scene.drop({scene.write("信.txt", "dear office")});
    Opener opener;
    QDesktopServices::setUrlHandler(QStringLiteral("file"), &opener, "open");
    scene.box.open(scene.box.files().first());
    waitFor([&] { return !opener.path.isEmpty(); });
    QDesktopServices::unsetUrlHandler(QStringLiteral("file"));
    QFile opened(opener.path);
    REQUIRE(opened.open(QIODevice::ReadOnly));
    CHECK(opened.readAll() == "dear office");
    CHECK_FALSE(opened.permissions() & (QFile::ReadGroup | QFile::ReadOther));
    CHECK_FALSE(QFile::permissions(QFileInfo(opener.path).path()) & (QFile::ReadGroup | QFile::ReadOther | QFile::ExeOther));
    opened.close();
    scene.town.desk->lock();
    CHECK_FALSE(QFileInfo::exists(opener.path));
    CHECK_FALSE(OpenedFiles::mayOpen(QStringLiteral("text/plain"), QStringLiteral("a.sh")));
    CHECK_FALSE(OpenedFiles::mayOpen(QStringLiteral("application/x-desktop"), QStringLiteral("a")));
    CHECK(OpenedFiles::mayOpen(QStringLiteral("application/pdf"), QStringLiteral("a.pdf")));
}

TEST_CASE("a file is saved as it was, taken away, and had back")
{
    Scene scene;
    scene.drop({scene.write("信.txt", "dear office")});
    const QString path = scene.town.folder.filePath(QStringLiteral("out.txt"));
    scene.told.clear();
    scene.box.saveTo(scene.box.files().first(), path);
    waitFor([&] { return !scene.told.isEmpty(); });
    QFile saved(path);
    REQUIRE(saved.open(QIODevice::ReadOnly));
    CHECK(saved.readAll() == "dear office");
    scene.box.remove(scene.box.files().first());
    waitFor([&] { return scene.box.files().isEmpty(); });
    scene.town.desk->write<Sentence>(&scene.box, [](Ledger &ledger) { return undoLast(ledger); }, {});
    waitFor([&] { return scene.box.files().size() == 1; });
}

#include "attachmentbox_test.moc"
