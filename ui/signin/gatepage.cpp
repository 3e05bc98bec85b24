#include "ui/signin/gatepage.h"

#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scroll.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace linli::ui {

GatePage::GatePage(Theme &theme, const QString &ledger, int width, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_card(new Card)
    , m_type(makeButton(tr("Large type"), ButtonKind::Flat))
    , m_tone(makeButton(tr("Dark"), ButtonKind::Flat))
    , m_width(width)
{
    setKind(this, "page");
    setAttribute(Qt::WA_StyledBackground);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(Space::large, Space::small, Space::large, 0);
    auto *brand = makeLabel(tr("Linli"), LabelKind::Title);
    auto *name = new ElidedLabel(LabelKind::Muted);
    name->setText(ledger);
    head->addWidget(brand);
    head->addSpacing(Space::small);
    head->addWidget(name, 1);
    head->addWidget(m_type);
    head->addWidget(m_tone);
    m_card->body()->setContentsMargins(2 * Space::large, Space::large, 2 * Space::large, Space::large);
    m_card->body()->setSpacing(Space::medium);
    auto *inner = new QWidget;
    auto *middle = new QVBoxLayout(inner);
    middle->setContentsMargins(Space::large, Space::small, Space::large, Space::large);
    middle->addStretch(2);
    auto *centred = new QHBoxLayout; // An alignment would ask the card for its hint, not for its height at this width.
    centred->addStretch();
    centred->addWidget(m_card);
    centred->addStretch();
    middle->addLayout(centred);
    middle->addStretch(3);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(makeScroll(inner), 1);
    for (QPushButton *button : {m_type, m_tone})
        button->setCheckable(true);
    connect(m_type, &QPushButton::toggled, this,
        [this](bool large) { m_theme.setTypeSize(large ? TypeSize::Large : TypeSize::Normal); });
    connect(m_tone, &QPushButton::toggled, this, [this](bool dark) { m_theme.setTone(dark ? Tone::Dark : Tone::Light); });
    connect(&theme, &Theme::changed, this, &GatePage::refresh);
    refresh();
}

QVBoxLayout *GatePage::body() const
{
    return m_card->body();
}

void GatePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    refresh();
}

void GatePage::refresh()
{
    m_type->setChecked(m_theme.typeSize() == TypeSize::Large);
    m_tone->setChecked(m_theme.tone() == Tone::Dark);
    m_card->setFixedWidth(qMax(240, qMin(m_theme.scaled(m_width), width() - 3 * Space::large)));
}

} // namespace linli::ui
