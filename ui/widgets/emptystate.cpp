#include "ui/widgets/emptystate.h"

#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

namespace linli::ui {

EmptyState::EmptyState(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_icon(new QLabel(this))
    , m_sentence(makeLabel({}, LabelKind::Heading, this, true))
    , m_next(makeLabel({}, LabelKind::Muted, this, true))
    , m_action(makeButton({}, ButtonKind::Primary, this))
{
    auto *column = new QVBoxLayout(this);
    column->setSpacing(Space::small);
    column->addStretch(2);
    for (QLabel *label : {m_icon, m_sentence, m_next}) {
        label->setAlignment(Qt::AlignCenter);
        column->addWidget(label);
    }
    column->addSpacing(Space::small);
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionTriggered);
    connect(&theme, &Theme::changed, this, &EmptyState::refreshIcon);
}

void EmptyState::present(
    const QString &icon, const QString &sentence, const QString &next, const QString &action)
{
    m_iconName = icon;
    refreshIcon();
    m_sentence->setText(sentence);
    m_next->setText(next);
    m_action->setText(action);
    m_action->setAccessibleName(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(sentence);
    setAccessibleDescription(next);
}

void EmptyState::refreshIcon()
{
    const int side = m_theme.scaled(44);
    m_icon->setPixmap(m_theme.icon(m_iconName, &Palette::muted).pixmap(side, side));
}

} // namespace linli::ui
