// The pictures of a livelihood project: before beside after, filled by dropping, corrected, looked at, had back.
#include "core/attachments/attach.h"
#include "core/areas/areastore.h"
#include "core/projects/projectsteps.h"
#include "tests/ui/town.h"
#include "ui/attachments/attachmentbox.h"
#include "ui/attachments/beforeafter.h"
#include "ui/attachments/filedrop.h"
#include "ui/attachments/filerow.h"
#include "ui/attachments/phaseframe.h"
#include "ui/attachments/pictureviewer.h"
#include "ui/projects/projectpage.h"
#include "ui/projects/projectpanel.h"

#include <QComboBox>
#include <QDir>
#include <QDropEvent>
#include <QMimeData>
#include <QPainter>
#include <QScrollArea>
#include <QUrl>

using namespace linli;
using namespace linli::test;
using namespace linli::ui;

namespace {

struct Scene
{
    Town town{{ImportKind::Areas, "areas.xlsx"}};
    Theme theme{*qApp};
    ProjectsPage page{town.services(theme)};
    ProjectPanel *panel = page.panel();
    AttachmentBox *box = panel->files();
    ProjectId id;
    QString told;

    Scene()
    {
        town.desk->write<ProjectId>(
            &page,
            [](Ledger &ledger) -> Result<ProjectId> {
                LINLI_ASSIGN(const AreaTree tree, AreaTree::load(ledger.db()));
                NewProject asked;
                asked.area = tree.named(QStringLiteral("麻园湾宿舍1栋")).first()->id;
                asked.plan.title = QStringLiteral("一单元加装电梯");
                asked.plan.owner = QStringLiteral("街道城管办");
                asked.plan.finish = QDate(2026, 12, 31);
                return proposeProject(ledger, asked);
            },
            [this](const Result<ProjectId> &made) { id = need(Result<ProjectId>(made)); });
        waitFor([this] { return !id.isNull(); });
        QObject::connect(panel, &ProjectPanel::message, &page, [this](const QString &text, bool) { told = text; });
        page.resize(1178, 640);
        page.show();
        page.activate();
        page.open(id.value);
        waitFor([this] { return panel->shownOne() == id && box->drop()->isVisible(); });
    }
    QString picture(const char *name, const QColor &wall, const QColor &door) const
    {
        QImage image(QSize(800, 600), QImage::Format_RGB32);
        image.fill(wall);
        QPainter painter(&image);
        painter.fillRect(300, 200, 200, 400, door);
        painter.end();
        const QString path = town.folder.filePath(QString::fromUtf8(name));
        REQUIRE(image.save(path));
        return path;
    }
    void drop(Phase phase, const QString &path)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        const auto before = box->files().size();
        PhaseFrame *frame = box->pair()->frame(phase);
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(frame, &enter);
        CHECK(enter.isAccepted());
        QDropEvent event(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(frame, &event);
        waitFor([&] { return box->files().size() == before + 1; });
    }
    QColor middleOf(Phase phase) const
    {
        const QImage &shown = box->pair()->frame(phase)->picture();
        return shown.isNull() ? QColor() : shown.pixelColor(shown.rect().center() + QPoint(0, shown.height() / 4));
    }
    void shoot(const char *name)
    {
        const QString shots = qEnvironmentVariable("LINLI_SHOTS");
        if (shots.isEmpty())
            return;
        for (const TypeSize size : {TypeSize::Normal, TypeSize::Large}) {
            theme.setTypeSize(size);
            for (int i = 0; i < 5; ++i)
                QCoreApplication::processEvents();
            for (auto *area : panel->findChildren<QScrollArea *>()) {
                if (area->widget()->isAncestorOf(box))
                    area->ensureWidgetVisible(box->pair(), 0, box->height());
            }
            QCoreApplication::processEvents();
            page.grab().save(QStringLiteral("%1/pictures-%2-%3.png").arg(shots, QString::fromLatin1(name)).arg(int(size)));
        }
        theme.setTypeSize(TypeSize::Normal);
    }
};

bool near(const QColor &one, const QColor &other) // A JPEG's colours are not exact.
{
    return std::abs(one.red() - other.red()) < 12 && std::abs(one.green() - other.green()) < 12 && std::abs(one.blue() - other.blue()) < 12;
}

} // namespace

TEST_CASE("a picture dropped on its side stands there, before beside after")
{
    Scene scene;
    CHECK(scene.box->pair()->frame(Phase::Before)->picture().isNull());
    scene.shoot("none");
    scene.drop(Phase::Before, scene.picture("旧门.png", Qt::gray, Qt::red));
    scene.drop(Phase::After, scene.picture("新门.png", Qt::white, Qt::green));
    waitFor([&] { return scene.middleOf(Phase::Before).isValid() && scene.middleOf(Phase::After).isValid(); });
    CHECK(near(scene.middleOf(Phase::Before), Qt::red));
    CHECK(near(scene.middleOf(Phase::After), Qt::green));
    CHECK(scene.box->files().first().phase == Phase::Before);
    CHECK(scene.box->files().last().phase == Phase::After);
    CHECK(scene.told == AttachmentBox::tr("The file was attached."));
    CHECK(scene.box->findChildren<FileRow *>().size() == 2);
    scene.shoot("both");
}

TEST_CASE("the first of before stands beside the last of after; a click leads through all of them")
{
    Scene scene;
    scene.drop(Phase::After, scene.picture("a.png", Qt::white, Qt::green));
    scene.drop(Phase::After, scene.picture("b.png", Qt::white, Qt::blue));
    scene.drop(Phase::Before, scene.picture("c.png", Qt::white, Qt::red));
    scene.drop(Phase::Before, scene.picture("d.png", Qt::white, Qt::yellow));
    waitFor([&] { return near(scene.middleOf(Phase::Before), Qt::red) && near(scene.middleOf(Phase::After), Qt::blue); });
    scene.box->pair()->frame(Phase::After)->click();
    waitFor([&] { return scene.box->findChild<PictureViewer *>() != nullptr; });
    auto *viewer = scene.box->findChild<PictureViewer *>();
    CHECK(viewer->current() == 3); // Before come first.
    viewer->reject();
}

TEST_CASE("new pictures are proposed for the stage the work is in; what a person chose stays")
{
    Scene scene;
    const auto proposed = [&] { return Phase(scene.box->phaseBox()->currentData().toInt()); };
    CHECK(proposed() == Phase::Before);
    int done = 0;
    const auto take = [&](std::function<Result<void>(Ledger &)> step) {
        scene.town.desk->write<void>(&scene.page, std::move(step), [&](const Result<void> &taken) {
            need(Result<void>(taken));
            ++done;
        });
    };
    take([id = scene.id](Ledger &ledger) { return approveProject(ledger, {id}, {}); });
    take([id = scene.id](Ledger &ledger) { return startProject(ledger, {id}); });
    waitFor([&] { return done == 2 && proposed() == Phase::During; });
    scene.box->phaseBox()->setCurrentIndex(scene.box->phaseBox()->findData(int(Phase::Before)));
    Q_EMIT scene.box->phaseBox()->activated(0);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(scene.picture("a.png", Qt::white, Qt::green))});
    CHECK(scene.box->drop()->take(&data));
    waitFor([&] { return scene.box->files().size() == 1; });
    CHECK(scene.box->files().first().phase == Phase::Before);
    CHECK(proposed() == Phase::Before);
}

TEST_CASE("a picture is moved to another stage, taken away, and had back by undo")
{
    Scene scene;
    scene.drop(Phase::Before, scene.picture("a.png", Qt::white, Qt::green));
    scene.box->change(scene.box->files().first(), Phase::After);
    waitFor([&] { return near(scene.middleOf(Phase::After), Qt::green); });
    CHECK(scene.box->pair()->frame(Phase::Before)->picture().isNull());
    scene.box->remove(scene.box->files().first());
    waitFor([&] { return scene.box->files().isEmpty(); });
    CHECK(scene.page.undo());
    waitFor([&] { return scene.box->files().size() == 1; });
    CHECK(scene.page.undo());
    waitFor([&] { return near(scene.middleOf(Phase::Before), Qt::green); });
}
