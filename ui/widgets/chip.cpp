#include "ui/widgets/chip.h"

#include "ui/theme/theme.h"
#include "ui/widgets/flowlayout.h"

#include <QButtonGroup>
#include <QStyleOptionButton>

namespace linli::ui {

Chip::Chip(QString label, QWidget *parent)
    : QPushButton(parent)
    , m_label(std::move(label))
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setKind(this, "chip");
    refresh();
}

void Chip::setCount(int count)
{
    m_count = count;
    refresh();
}

void Chip::setLabel(QString label)
{
    m_label = std::move(label);
    refresh();
}

QSize Chip::sizeHint() const
{
    // Measured in bold, as it is when checked, so that checking moves nothing.
    QSize size = QPushButton::sizeHint();
    QFont bold = font();
    bold.setBold(true);
    const int wider = QFontMetrics(bold).horizontalAdvance(text()) - fontMetrics().horizontalAdvance(text());
    size.rwidth() += qMax(0, wider) + 2;
    return size;
}

void Chip::refresh()
{
    setText(m_count < 0 ? m_label : m_label + u' ' + QString::number(m_count));
    setAccessibleName(text());
    updateGeometry();
}

ChipBar::ChipBar(QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    new FlowLayout(this);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_group, &QButtonGroup::buttonToggled, this, [this](QAbstractButton *button, bool checked) {
        if (checked)
            Q_EMIT currentChanged(button->objectName());
    });
}

Chip *ChipBar::addChip(const QString &id, const QString &label, int count)
{
    auto *chip = new Chip(label, this);
    chip->setObjectName(id);
    chip->setCount(count);
    layout()->addWidget(chip);
    const bool first = m_group->buttons().isEmpty();
    if (first)
        chip->setChecked(true); // before it joins: the first choice is no change
    m_group->addButton(chip);
    return chip;
}

void ChipBar::setCount(const QString &id, int count)
{
    if (Chip *found = chip(id))
        found->setCount(count);
}

QString ChipBar::current() const
{
    const QAbstractButton *checked = m_group->checkedButton();
    return checked ? checked->objectName() : QString();
}

void ChipBar::setCurrent(const QString &id)
{
    if (Chip *found = chip(id))
        found->setChecked(true);
}

Chip *ChipBar::chip(const QString &id) const
{
    for (QAbstractButton *button : m_group->buttons()) {
        if (button->objectName() == id)
            return static_cast<Chip *>(button);
    }
    return nullptr;
}

} // namespace linli::ui
