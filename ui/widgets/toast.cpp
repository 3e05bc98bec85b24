#include "ui/widgets/toast.h"

#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QTimer>

namespace linli::ui {

namespace {
constexpr int shownFor = 8000; // milliseconds: time to read and to reach for the mouse
}

Toast::Toast(QWidget *parent)
    : QFrame(parent)
    , m_label(makeLabel({}, LabelKind::Plain, this))
    , m_undo(makeButton(tr("Undo"), ButtonKind::Link, this))
    , m_timer(new QTimer(this))
{
    setKind(this, "toast");
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Space::large, Space::hair, Space::medium, Space::hair);
    row->addWidget(m_label);
    row->addWidget(m_undo);
    m_timer->setInterval(shownFor);
    parent->installEventFilter(this);
    connect(m_undo, &QPushButton::clicked, this, [this] { undo(); });
    connect(m_timer, &QTimer::timeout, this, [this] {
        if (!underMouse() && !m_undo->hasFocus())
            hide();
    });
    hide();
}

void Toast::present(const QString &text, std::function<void()> undo)
{
    m_action = std::move(undo);
    m_label->setText(text);
    m_undo->setVisible(static_cast<bool>(m_action));
    setAccessibleName(text);
    m_timer->start();
    show();
    place();
    raise();
}

bool Toast::undo()
{
    if (!isVisible() || !m_action)
        return false;
    const auto action = std::exchange(m_action, {}); // taken first: undo may show the next toast
    hide();
    action();
    return true;
}

QString Toast::text() const
{
    return m_label->text();
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

void Toast::place()
{
    adjustSize();
    resize(qMin(width(), parentWidget()->width() - 2 * Space::large), height());
    move((parentWidget()->width() - width()) / 2, parentWidget()->height() - height() - Space::large);
}

} // namespace linli::ui
