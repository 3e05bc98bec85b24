#include "ui/shell/topbar.h"

#include "ui/shell/searchfield.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>

namespace linli::ui {

TopBar::TopBar(Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_search(new SearchField(this))
    , m_type(makeButton(tr("Large type"), ButtonKind::Flat, this))
    , m_tone(makeButton(tr("Dark"), ButtonKind::Flat, this))
    , m_ledger(new ElidedLabel(LabelKind::Muted, this))
    , m_who(new ElidedLabel(LabelKind::Muted, this))
    , m_avatar(makeButton({}, ButtonKind::Flat, this))
    , m_menu(new QMenu(m_avatar))
{
    setKind(this, "topbar");
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Space::large, 0, Space::large, 0);
    row->setSpacing(Space::small);
    row->addWidget(m_search, 5);
    row->addStretch(4);
    for (QPushButton *button : {m_type, m_tone}) {
        button->setCheckable(true);
        row->addWidget(button);
    }
    row->addSpacing(Space::hair);
    row->addWidget(m_ledger);
    row->addSpacing(Space::hair);
    row->addWidget(m_who);
    row->addSpacing(Space::hair);
    row->addWidget(m_avatar);
    setKind(m_avatar, "avatar");
    m_avatar->setMenu(m_menu);
    m_menu->addAction(tr("Change the password"), this, &TopBar::passwordWanted);
    m_menu->addAction(tr("Lock the window") + QStringLiteral("\tCtrl+L"), this, &TopBar::lockWanted);
    m_menu->addSeparator();
    m_menu->addAction(tr("Sign out"), this, &TopBar::signOutWanted);
    m_who->setCursor(Qt::PointingHandCursor);
    m_who->installEventFilter(this);
    m_type->setToolTip(tr("Larger letters, rows and buttons"));
    m_tone->setToolTip(tr("Dark or light colours"));
    connect(m_type, &QPushButton::toggled, this,
        [this](bool large) { m_theme.setTypeSize(large ? TypeSize::Large : TypeSize::Normal); });
    connect(m_tone, &QPushButton::toggled, this,
        [this](bool dark) { m_theme.setTone(dark ? Tone::Dark : Tone::Light); });
    connect(&theme, &Theme::changed, this, &TopBar::refresh);
    setWho({}, {});
    refresh();
}

void TopBar::setLedger(const QString &name)
{
    m_ledger->setText(name);
    m_ledger->setVisible(!name.isEmpty());
}

void TopBar::setWho(const QString &name, const QString &role)
{
    m_who->setText(role.isEmpty() ? name : name + QStringLiteral(" · ") + role);
    m_who->setVisible(!name.isEmpty());
    m_avatar->setText(name.left(1));
    m_avatar->setAccessibleName(tr("Account of %1: password, lock, sign out").arg(name));
    m_avatar->setToolTip(tr("Password, lock, sign out"));
    m_avatar->setVisible(!name.isEmpty());
}

bool TopBar::hasWho() const
{
    return !m_avatar->isHidden();
}

bool TopBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_who && event->type() == QEvent::MouseButtonRelease)
        m_avatar->showMenu();
    return QFrame::eventFilter(watched, event);
}

void TopBar::refresh()
{
    setFixedHeight(m_theme.metrics().topBar);
    m_search->setMaximumWidth(m_theme.scaled(430));
    m_search->setMinimumWidth(m_theme.scaled(140));
    // Round at any size: the style sheet's 14 px suit 28; large type keeps soft corners.
    const int side = m_theme.metrics().large ? m_theme.metrics().button - Space::small : 28;
    m_avatar->setFixedSize(side, side);
    m_type->setChecked(m_theme.typeSize() == TypeSize::Large);
    m_tone->setChecked(m_theme.tone() == Tone::Dark);
}

} // namespace linli::ui
