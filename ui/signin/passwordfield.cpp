#include "ui/signin/passwordfield.h"

#include "core/crypto/passwordkey.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/light.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace linli::ui {

namespace {

/// Qt does not tell the state of Caps Lock, but a letter that comes in the other case than Shift asks for does.
std::optional<bool> capsLockBy(const QKeyEvent &event)
{
    const QString text = event.text();
    if (text.size() != 1 || text[0].unicode() > 0x7f || !text[0].isLetter())
        return std::nullopt;
    return text[0].isUpper() != event.modifiers().testFlag(Qt::ShiftModifier);
}

} // namespace

PasswordField::PasswordField(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_edit(new QLineEdit(this))
    , m_eye(makeButton({}, ButtonKind::Flat, this))
    , m_capsLock(makeLabel(lightText({LightKind::Amber, tr("Caps Lock is on")}), LabelKind::Small, this))
{
    m_edit->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_eye->setCheckable(true);
    m_eye->setFocusPolicy(Qt::TabFocus);
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::hair);
    row->addWidget(m_edit, 1);
    row->addWidget(m_eye);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::hair / 2);
    column->addLayout(row);
    column->addWidget(m_capsLock);
    m_capsLock->hide();
    setFocusProxy(m_edit);
    setShown(false);
    m_edit->installEventFilter(this);
    connect(m_eye, &QPushButton::toggled, this, &PasswordField::setShown);
    connect(m_edit, &QLineEdit::returnPressed, this, &PasswordField::returnPressed);
    connect(m_edit, &QLineEdit::textEdited, this, &PasswordField::edited);
}

void PasswordField::setShown(bool shown)
{
    m_edit->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    m_eye->setIcon(m_theme.icon(shown ? QStringLiteral("view-hidden") : QStringLiteral("view-visible"), &Palette::muted));
    m_eye->setAccessibleName(shown ? tr("Hide the password") : tr("Show the password"));
    m_eye->setToolTip(m_eye->accessibleName());
}

Secret PasswordField::password() const
{
    return passwordOf(m_edit->text());
}

bool PasswordField::isEmpty() const
{
    return m_edit->text().isEmpty();
}

void PasswordField::clear()
{
    m_edit->clear();
    m_eye->setChecked(false);
    m_capsLock->hide();
}

bool PasswordField::warnsOfCapsLock() const
{
    return !m_capsLock->isHidden();
}

bool PasswordField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto &key = static_cast<const QKeyEvent &>(*event);
        if (const auto on = capsLockBy(key))
            m_capsLock->setVisible(*on);
        else if (key.key() == Qt::Key_CapsLock)
            m_capsLock->hide(); // Whichever way it went, the next letter tells.
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace linli::ui
