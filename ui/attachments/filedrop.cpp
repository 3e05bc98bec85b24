#include "ui/attachments/filedrop.h"

#include "ui/widgets/button.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/light.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDropEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QStandardPaths>
#include <QUrl>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace linli::ui {

namespace {

QStringList pathsIn(const QMimeData *carried)
{
    QStringList paths;
    const QList<QUrl> urls = carried ? carried->urls() : QList<QUrl>();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

} // namespace

FileDrop::FileDrop(QWidget *parent)
    : QWidget(parent)
    , m_choose(makeButton(tr("Add photos or files…")))
    , m_paste(makeButton(tr("Paste a picture"), ButtonKind::Link))
    , m_shrink(new QCheckBox(tr("Make photos smaller, without their place")))
    , m_state(makeLabel(tr("Reading the files …"), LabelKind::Small, nullptr, true))
    , m_problem(makeLabel({}, LabelKind::Error, nullptr, true))
{
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->addWidget(m_choose);
    flow->addWidget(m_paste);
    m_shrink->setChecked(true);
    m_shrink->setToolTip(tr("A photo is kept with at most %1 pixels and nothing but the picture: not where and when it was taken, not with which "
                            "telephone. Without the tick it is kept as it is, with all of that.")
                             .arg(longSide));
    m_choose->setToolTip(tr("Files can be dragged here, and a picture pasted with Ctrl+V."));
    m_state->hide();
    m_problem->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    for (QWidget *part : QList<QWidget *>{buttons, m_shrink, m_state, m_problem})
        column->addWidget(part);
    setFocusProxy(m_choose);
    connect(m_choose, &QPushButton::clicked, this, &FileDrop::choose);
    connect(m_paste, &QPushButton::clicked, this, &FileDrop::paste);
}

void FileDrop::watch(QWidget *area)
{
    area->setAcceptDrops(true);
    for (QLineEdit *line : area->findChildren<QLineEdit *>()) // They would take a file for the words of its path.
        line->setAcceptDrops(false);
    for (QPlainTextEdit *text : area->findChildren<QPlainTextEdit *>())
        text->viewport()->setAcceptDrops(false);
    area->installEventFilter(this);
    auto *keys = new QShortcut(QKeySequence::Paste, area, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(keys, &QShortcut::activated, this, &FileDrop::paste);
}

bool FileDrop::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove: {
        auto *drag = static_cast<QDragMoveEvent *>(event);
        const bool mine = isEnabled() && carriesFiles(drag->mimeData());
        if (mine)
            drag->acceptProposedAction();
        return mine;
    }
    case QEvent::Drop: {
        auto *drop = static_cast<QDropEvent *>(event);
        if (!isEnabled() || !take(drop->mimeData()))
            return false;
        drop->setDropAction(Qt::CopyAction); // The file stays where it was.
        drop->accept();
        return true;
    }
    default:
        return QWidget::eventFilter(watched, event);
    }
}

bool FileDrop::carriesFiles(const QMimeData *carried)
{
    return carried && (!pathsIn(carried).isEmpty() || carried->hasImage());
}

void FileDrop::choose()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    add(QFileDialog::getOpenFileNames(this, tr("Photos and files"), folder));
}

void FileDrop::paste()
{
    if (isEnabled() && !take(QGuiApplication::clipboard()->mimeData()))
        say(tr("There is no picture and no file in the clipboard."));
}

bool FileDrop::take(const QMimeData *carried)
{
    if (const QStringList paths = pathsIn(carried); !paths.isEmpty()) {
        add(paths);
        return true;
    }
    if (!carried || !carried->hasImage())
        return false;
    const QImage picture = carried->imageData().value<QImage>();
    if (picture.isNull())
        return false;
    run([picture, name = tr("Picture %1").arg(++m_pasted) + QStringLiteral(".png")] { return QList<PreparedFile>{preparePicture(picture, name)}; });
    return true;
}

void FileDrop::add(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    run([paths, shrink = m_shrink->isChecked()] {
        QList<PreparedFile> files;
        for (const QString &path : paths)
            files.append(prepareFile(path, shrink));
        return files;
    });
}

void FileDrop::run(std::function<QList<PreparedFile>()> work)
{
    say({});
    ++m_working;
    m_state->show();
    Q_EMIT workingChanged();
    QtConcurrent::run(std::move(work)).then(this, [this](const QList<PreparedFile> &files) { finish(files); });
}

void FileDrop::finish(const QList<PreparedFile> &files)
{
    m_state->setVisible(--m_working > 0);
    QList<PreparedFile> good;
    QStringList problems;
    for (const PreparedFile &file : files) {
        if (file.problem.isEmpty())
            good.append(file);
        else
            problems.append(tr("%1: %2").arg(file.name, file.problem));
        if (!file.remark.isEmpty())
            problems.append(tr("%1: %2").arg(file.name, file.remark));
    }
    say(problems.join(u'\n'));
    if (!good.isEmpty())
        Q_EMIT prepared(good);
    Q_EMIT workingChanged();
}

void FileDrop::say(const QString &problem)
{
    m_problem->setText(problem.isEmpty() ? QString() : lightText({LightKind::Red, problem}));
    m_problem->setVisible(!problem.isEmpty());
}

} // namespace linli::ui
