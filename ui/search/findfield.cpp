#include "ui/search/findfield.h"

#include "ui/search/finddelegate.h"

#include <QKeyEvent>
#include <QListView>
#include <QTimer>
#include <QVBoxLayout>

namespace linli::ui {

namespace {
constexpr int pause = 80; ///< Milliseconds after a key until it is looked for.
constexpr int usualWidth = 460; ///< Pixels at normal type.
}

FindField::FindField(const Theme &theme, FindSource source, QWidget *parent)
    : QLineEdit(parent)
    , m_theme(theme)
    , m_model(new FindModel(this))
    , m_typing(new QTimer(this))
{
    m_model->addSource(std::move(source));
    m_typing->setSingleShot(true);
    m_typing->setInterval(pause);
    connect(m_typing, &QTimer::timeout, this, &FindField::searchNow);
    connect(this, &QLineEdit::textEdited, m_typing, qOverload<>(&QTimer::start));
    connect(&theme, &Theme::changed, this, &FindField::hideList); // Everything has another place now.
}

FindField::~FindField()
{
    delete m_popup;
}

bool FindField::isListShown() const
{
    return m_popup && m_popup->isVisible();
}

void FindField::makePopup()
{
    if (m_popup && m_popup->parentWidget() == window())
        return;
    delete m_popup;
    m_popup = new QFrame(window());
    setKind(m_popup, "popup");
    m_popup->setFocusPolicy(Qt::NoFocus);
    m_list = new QListView(m_popup);
    setKind(m_list, "bare");
    m_list->setModel(m_model);
    m_list->setItemDelegate(new FindDelegate(m_theme, m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("What was found"));
    auto *column = new QVBoxLayout(m_popup);
    column->setContentsMargins(2, Space::hair, 2, Space::hair);
    column->addWidget(m_list);
    connect(m_list, &QListView::clicked, this, &FindField::takeCurrent);
}

void FindField::searchNow()
{
    m_typing->stop();
    m_model->search(text().trimmed(), true);
    if (m_model->rowCount() == 0 || !hasFocus())
        return hideList();
    makePopup();
    m_list->setCurrentIndex(m_model->index(m_model->step(-1, 1), 0));
    place();
    m_popup->show();
    m_popup->raise();
}

void FindField::place()
{
    const QWidget *around = window();
    const QPoint below = mapTo(around, QPoint(0, height() + 2));
    const int width = std::min(std::max(this->width(), m_theme.scaled(usualWidth)), around->width() - 2 * Space::small);
    int height = 2 * Space::hair + 2 * m_list->frameWidth() + 2;
    for (int row = 0; row < m_model->rowCount(); ++row)
        height += m_list->sizeHintForRow(row);
    const int roomBelow = around->height() - below.y() - Space::small;
    const int roomAbove = below.y() - this->height() - 2 - Space::small;
    const bool above = height > roomBelow && roomAbove > roomBelow;
    height = std::min(height, above ? roomAbove : roomBelow);
    const int x = std::max(Space::small, std::min(below.x(), around->width() - width - Space::small));
    m_popup->setGeometry(x, above ? below.y() - this->height() - 4 - height : below.y(), width, height);
}

void FindField::hideList()
{
    m_typing->stop();
    if (m_popup)
        m_popup->hide();
}

void FindField::move(int by)
{
    const int row = m_model->step(m_list->currentIndex().row(), by);
    if (row < 0)
        return;
    m_list->setCurrentIndex(m_model->index(row, 0));
    if (m_model->step(row, -1) == row) // The head above the first line comes into view too.
        m_list->scrollToTop();
}

void FindField::takeCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    hideList();
    if (current.isValid())
        m_model->open(current.row());
}

bool FindField::event(QEvent *event)
{
    // Before the window's own Esc.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape && isListShown()) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void FindField::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
    const int key = plain ? event->key() : 0;
    if (key == Qt::Key_Down && !isListShown())
        return searchNow();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        if (m_typing->isActive()) // Enter right after the last key means what was typed.
            searchNow();
        return isListShown() ? takeCurrent() : QLineEdit::keyPressEvent(event);
    }
    if (isListShown()) {
        if (key == Qt::Key_Down || key == Qt::Key_Up)
            return move(key == Qt::Key_Down ? 1 : -1);
        if (key == Qt::Key_Escape)
            return hideList();
    }
    QLineEdit::keyPressEvent(event);
}

void FindField::focusOutEvent(QFocusEvent *event)
{
    hideList();
    QLineEdit::focusOutEvent(event);
}

void FindField::mousePressEvent(QMouseEvent *event)
{
    QLineEdit::mousePressEvent(event);
    if (!isListShown())
        searchNow();
}

void FindField::hideEvent(QHideEvent *event)
{
    hideList();
    QLineEdit::hideEvent(event);
}

} // namespace linli::ui
