#include "ui/search/findbox.h"

#include "ui/search/finddelegate.h"
#include "ui/widgets/label.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

namespace linli::ui {

namespace {

constexpr int pause = 60; ///< Milliseconds after a key until it is looked for.
constexpr int usualWidth = 640; ///< Pixels at normal type.
constexpr int page = 8;

} // namespace

FindBox::FindBox(const Theme &theme, QLineEdit *field)
    : QFrame(field->window())
    , m_theme(theme)
    , m_field(field)
    , m_model(new FindModel(this))
    , m_list(new QListView(this))
    , m_hint(makeLabel({}, LabelKind::Muted, this, true))
    , m_keys(makeLabel(tr("↑ ↓ choose · Enter open · Esc close"), LabelKind::Small, this))
    , m_typing(new QTimer(this))
{
    setKind(this, "popup");
    setKind(m_list, "bare");
    setFocusPolicy(Qt::NoFocus);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new FindDelegate(theme, m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setAccessibleName(tr("What was found"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2, Space::hair, 2, Space::small);
    column->setSpacing(Space::hair);
    column->addWidget(m_list, 1);
    for (QLabel *label : {m_hint, m_keys}) {
        label->setContentsMargins(Space::medium, 0, Space::medium, 0);
        column->addWidget(label);
    }
    m_typing->setSingleShot(true);
    m_typing->setInterval(pause);
    connect(m_typing, &QTimer::timeout, this, &FindBox::searchNow);
    connect(m_field, &QLineEdit::textEdited, this, [this] {
        appear();
        m_typing->start();
    });
    connect(m_list, &QListView::clicked, this, &FindBox::openCurrent);
    connect(&theme, &Theme::changed, this, &FindBox::dress);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *before, QWidget *now) {
        if (now == m_field && before)
            m_before = before;
    });
    m_field->installEventFilter(this);
    window()->installEventFilter(this);
    dress();
    hide();
}

QString FindBox::hint() const
{
    return m_hint->isHidden() ? QString() : m_hint->text();
}

void FindBox::dress()
{
    m_list->doItemsLayout();
    if (isVisible())
        place();
}

void FindBox::appear()
{
    if (!isVisible())
        searchNow();
    show();
    raise();
    place();
}

void FindBox::searchNow()
{
    m_typing->stop();
    const QString text = m_field->text().trimmed();
    m_model->search(text);
    const bool any = m_model->rowCount() > 0;
    if (text.isEmpty())
        m_hint->setText(tr("A name or its pinyin: 欧阳, oy, ouyang\nA door: 75栋301, 广济苑2-1-502\n"
                           "An ID number, a phone or its last four digits: 0001\nThe number of a case or its end: 012\n"
                           "A leader, an area, a page of Linli"));
    else
        m_hint->setText(tr("Nothing was found. A part of the name, its initials or another way to write the address may "
                           "lead further."));
    m_list->setVisible(any);
    m_hint->setVisible(!any);
    if (any)
        m_list->setCurrentIndex(m_model->index(m_model->step(-1, 1), 0));
    if (isVisible())
        place();
}

void FindBox::place()
{
    const QPoint corner = m_field->mapTo(window(), QPoint(0, m_field->height() + Space::hair));
    const int room = window()->width() - corner.x() - Space::large;
    const int width = std::max(m_field->width(), std::min(m_theme.scaled(usualWidth), room));
    const QMargins around = layout()->contentsMargins();
    int height = around.top() + around.bottom() + m_keys->sizeHint().height() + layout()->spacing();
    if (m_list->isHidden()) {
        height += m_hint->heightForWidth(width - around.left() - around.right()) + Space::hair;
    } else {
        height += 2 * m_list->frameWidth() + Space::hair; // A little more than its lines, or it would scroll by a pixel.
        for (int row = 0; row < m_model->rowCount(); ++row)
            height += m_list->sizeHintForRow(row);
    }
    setGeometry(corner.x(), corner.y(), width, std::min(height, window()->height() - corner.y() - Space::large));
}

void FindBox::move(int by, int times)
{
    int row = m_list->currentIndex().row();
    for (int i = 0; i < times; ++i)
        row = m_model->step(row, by);
    if (row < 0)
        return;
    m_list->setCurrentIndex(m_model->index(row, 0));
    if (m_model->step(row, -1) == row) // The head above the first line comes into view too.
        m_list->scrollToTop();
}

void FindBox::openCurrent()
{
    if (m_typing->isActive())
        searchNow(); // Enter right after the last key means what was typed, not what is still listed.
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid() || m_list->isHidden())
        return;
    const int row = current.row();
    hide();
    m_model->open(row);
    if (m_field->hasFocus()) // The page was shown already and took no focus.
        giveFocusBack();
    m_before = nullptr;
    dismiss();
}

void FindBox::dismiss()
{
    m_typing->stop();
    m_field->clear();
    m_model->search({});
    hide();
}

void FindBox::giveFocusBack()
{
    if (m_before && m_before->isVisible())
        m_before->setFocus(Qt::OtherFocusReason);
    else
        m_field->clearFocus();
}

bool FindBox::takeKey(int key, Qt::KeyboardModifiers modifiers)
{
    if (modifiers & ~Qt::KeypadModifier)
        return false;
    switch (key) {
    case Qt::Key_Down:
        isVisible() ? move(1) : appear();
        return true;
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_PageDown:
        move(1, page);
        return true;
    case Qt::Key_PageUp:
        move(-1, page);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        openCurrent();
        return true;
    case Qt::Key_Escape:
        dismiss();
        giveFocusBack();
        return true;
    default:
        return false;
    }
}

bool FindBox::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == window()) {
        if (event->type() == QEvent::Resize && isVisible())
            place();
        return QFrame::eventFilter(watched, event);
    }
    switch (event->type()) {
    case QEvent::ShortcutOverride: // Before the window's own Esc.
        if (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape)
            event->accept();
        break;
    case QEvent::KeyPress: {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (takeKey(key->key(), key->modifiers()))
            return true;
        break;
    }
    case QEvent::FocusIn: {
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason == Qt::ShortcutFocusReason)
            appear();
        break;
    }
    case QEvent::MouseButtonPress:
        appear();
        break;
    case QEvent::FocusOut:
        if (static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason)
            hide();
        break;
    default:
        break;
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace linli::ui
