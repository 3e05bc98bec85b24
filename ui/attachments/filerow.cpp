#include "ui/attachments/filerow.h"

#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QMouseEvent>

namespace linli::ui {

namespace {
constexpr int pictureSide = 44;
}

FileRow::FileRow(const Theme &theme, const QString &name, const QString &detail, const QByteArray &preview, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_name(name)
    , m_picture(new QLabel)
    , m_buttons(new QWidget)
{
    m_picture->setFixedSize(theme.scaled(pictureSide), theme.scaled(pictureSide));
    m_picture->setAlignment(Qt::AlignCenter);
    auto *title = new ElidedLabel(LabelKind::Plain);
    title->setText(name);
    auto *more = new ElidedLabel(LabelKind::Small);
    more->setText(detail);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(title);
    words->addWidget(more);
    auto *buttons = new QHBoxLayout(m_buttons);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(0);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 2, 0, 2);
    row->setSpacing(Space::small);
    row->addWidget(m_picture);
    row->addLayout(words, 1);
    row->addWidget(m_buttons);
    setPreview(preview);
}

void FileRow::setPreview(const QByteArray &preview)
{
    QPixmap small;
    if (!preview.isEmpty() && small.loadFromData(preview, "JPG"))
        m_picture->setPixmap(small.scaled(m_picture->size(), Qt::KeepAspectRatio, Qt::SmoothTransformation));
    else
        m_picture->setPixmap(m_theme.icon(QStringLiteral("view-list-details"), &Palette::muted).pixmap(m_theme.metrics().icon * 3 / 2));
}

QPushButton *FileRow::addAct(const QString &text, std::function<void()> act)
{
    auto *button = makeButton(text, ButtonKind::Link);
    button->setAccessibleName(text + u' ' + m_name);
    if (!m_first) {
        m_first = act;
        setCursor(Qt::PointingHandCursor);
    }
    // Queued: the row may go away by what it does.
    connect(button, &QPushButton::clicked, this, std::move(act), Qt::QueuedConnection);
    m_buttons->layout()->addWidget(button);
    return button;
}

QMenu *FileRow::menu()
{
    if (!m_menu) {
        auto *more = makeButton(tr("More"), ButtonKind::Link);
        more->setAccessibleName(tr("More about %1").arg(m_name));
        m_menu = new QMenu(more);
        more->setMenu(m_menu);
        m_buttons->layout()->addWidget(more);
    }
    return m_menu;
}

void FileRow::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_first && event->button() == Qt::LeftButton && rect().contains(event->pos()))
        QMetaObject::invokeMethod(this, m_first, Qt::QueuedConnection);
}

} // namespace linli::ui
