#include "ui/attachments/pictureviewer.h"

#include "core/attachments/attach.h"
#include "core/attachments/owners.h"
#include "ui/models/allow.h"
#include "ui/models/deskreader.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QKeyEvent>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>
#include <QWheelEvent>

namespace linli::ui {

namespace {
constexpr double step = 1.25;
constexpr double least = 0.05;
constexpr double most = 8;
}

PictureViewer::PictureViewer(const Services &services, QList<Attachment> pictures, int first, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_pictures(std::move(pictures))
    , m_reader(new DeskReader(services.desk, this))
    , m_scroll(new QScrollArea)
    , m_view(new QLabel)
    , m_words(makeLabel({}, LabelKind::Muted))
    , m_before(makeButton(tr("Before")))
    , m_next(makeButton(tr("Next", "picture")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_view->setAlignment(Qt::AlignCenter);
    m_scroll->setWidget(m_view);
    m_scroll->setWidgetResizable(true);
    m_scroll->setAlignment(Qt::AlignCenter);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->installEventFilter(this);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_before);
    foot->addWidget(m_next);
    foot->addWidget(m_words, 1);
    auto *save = makeButton(tr("Save as…"));
    auto *close = makeButton(tr("Close"));
    foot->addWidget(save);
    foot->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_scroll, 1);
    column->addLayout(foot);
    for (QPushButton *button : {m_before, m_next, save, close}) {
        button->setAutoDefault(false);
        button->installEventFilter(this); // To a button an arrow would mean the next button.
    }
    connect(m_before, &QPushButton::clicked, this, [this] { show(m_current - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { show(m_current + 1); });
    connect(save, &QPushButton::clicked, this, [this] { Q_EMIT saveWanted(m_pictures[m_current]); });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    allow(save, services.desk.reader(), Action::Export, kindOf(m_pictures.value(first).owner.kind));
    m_before->setVisible(m_pictures.size() > 1);
    m_next->setVisible(m_pictures.size() > 1);
    const QSize room = parent ? parent->window()->size() : screen()->availableSize();
    resize(room * 9 / 10);
    show(first);
}

void PictureViewer::show(int index)
{
    if (index < 0 || index >= m_pictures.size())
        return;
    m_current = index;
    m_zoom = 0;
    const Attachment &file = m_pictures[index];
    setWindowTitle(file.name);
    m_before->setEnabled(index > 0);
    m_next->setEnabled(index + 1 < m_pictures.size());
    m_words->setText(tr("Reading …"));
    m_reader->ask<QImage>(
        [id = file.id](Ledger &ledger) -> Result<QImage> {
            LINLI_ASSIGN(const QByteArray content, attachmentContent(ledger.db(), id));
            return QImage::fromData(content);
        },
        [this, index](const Result<QImage> &read) {
            if (index != m_current)
                return;
            m_picture = read.ok() ? *read : QImage();
            QString where = m_pictures.size() > 1 ? tr("%1 of %2").arg(index + 1).arg(m_pictures.size()) : QString();
            if (const auto phase = m_pictures[index].phase)
                where = where.isEmpty() ? displayName(*phase) : displayName(*phase) + QStringLiteral(" · ") + where;
            const QString problem = !read.ok() ? read.error().message : m_picture.isNull() ? tr("This picture can't be shown; save it and open it with another program.") : QString();
            m_words->setText(problem.isEmpty() ? where : problem);
            draw();
        });
}

void PictureViewer::zoom(double factor)
{
    if (m_picture.isNull())
        return;
    const double now = m_zoom > 0 ? m_zoom : double(m_view->pixmap().width()) / m_picture.width();
    m_zoom = std::clamp(now * factor, least, most);
    draw();
}

void PictureViewer::draw()
{
    if (m_picture.isNull()) {
        m_view->setPixmap({});
        return;
    }
    const QSize room = m_scroll->viewport()->size() - QSize(4, 4);
    QSize size = m_picture.size();
    if (m_zoom > 0)
        size = size * m_zoom;
    else if (size.width() > room.width() || size.height() > room.height())
        size.scale(room, Qt::KeepAspectRatio);
    m_view->setPixmap(QPixmap::fromImage(m_picture.scaled(size.expandedTo({1, 1}), Qt::KeepAspectRatio, Qt::SmoothTransformation)));
    m_view->setMinimumSize(m_zoom > 0 ? size : QSize(1, 1));
}

bool PictureViewer::takeKey(int key)
{
    switch (key) {
    case Qt::Key_Left:
        show(m_current - 1);
        return true;
    case Qt::Key_Right:
        show(m_current + 1);
        return true;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoom(step);
        return true;
    case Qt::Key_Minus:
        zoom(1 / step);
        return true;
    case Qt::Key_0:
        m_zoom = 0;
        draw();
        return true;
    default:
        return false;
    }
}

void PictureViewer::keyPressEvent(QKeyEvent *event)
{
    if (!takeKey(event->key()))
        QDialog::keyPressEvent(event);
}

void PictureViewer::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    draw();
}

bool PictureViewer::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Wheel && watched == m_scroll->viewport()) {
        zoom(static_cast<QWheelEvent *>(event)->angleDelta().y() > 0 ? step : 1 / step);
        return true;
    }
    if (event->type() == QEvent::KeyPress && watched != m_scroll->viewport() && takeKey(static_cast<QKeyEvent *>(event)->key()))
        return true;
    return QDialog::eventFilter(watched, event);
}

} // namespace linli::ui
