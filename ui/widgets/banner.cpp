#include "ui/widgets/banner.h"

#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/light.h"

#include <QHBoxLayout>

namespace linli::ui {

namespace {
constexpr int narrow = 560; ///< Pixels of a line with a short text and two buttons.
}

Banner::Banner(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_icon(new QLabel(this))
    , m_label(makeLabel({}, LabelKind::Plain, this, true))
    , m_row(new QHBoxLayout)
    , m_foot(new QHBoxLayout)
    , m_action(makeButton({}, ButtonKind::Secondary, this))
    , m_other(makeButton({}, ButtonKind::Flat, this))
    , m_close(makeButton({}, ButtonKind::Flat, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::medium, Space::hair, Space::small, Space::hair);
    column->setSpacing(Space::hair);
    column->addLayout(m_row);
    column->addLayout(m_foot);
    m_row->setSpacing(Space::small);
    m_row->addWidget(m_icon);
    m_row->addWidget(m_label, 1);
    m_row->addWidget(m_action);
    m_row->addWidget(m_other);
    m_row->addWidget(m_close);
    m_foot->setSpacing(Space::small);
    m_foot->addStretch();
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setIcon(theme.icon(QStringLiteral("window-close"), &Palette::muted));
    m_close->setAccessibleName(tr("Close this notice"));
    m_close->setToolTip(m_close->accessibleName());
    connect(m_action, &QPushButton::clicked, this, &Banner::actionTriggered);
    connect(m_other, &QPushButton::clicked, this, &Banner::otherTriggered);
    connect(m_close, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT closed();
    });
    connect(&theme, &Theme::changed, this, &Banner::refreshIcon);
    hide();
}

void Banner::present(
    BannerKind kind, const QString &text, const QString &action, bool closable, const QString &other)
{
    m_kind = kind;
    m_text = text;
    setKind(this, kind == BannerKind::Info ? "info" : kind == BannerKind::Warning ? "warning" : "failure");
    m_label->setText(text);
    refreshIcon();
    m_action->setText(action);
    m_action->setAccessibleName(action);
    m_action->setVisible(!action.isEmpty());
    m_other->setText(other);
    m_other->setAccessibleName(other);
    m_other->setVisible(!other.isEmpty());
    arrange();
    m_close->setVisible(closable);
    setAccessibleName(text);
    show();
}

/// Two buttons stand under the text where beside it they would leave too little room.
void Banner::arrange()
{
    const bool under = !m_other->isHidden() && width() < m_theme.scaled(narrow);
    QBoxLayout *place = under ? m_foot : m_row;
    if (place->indexOf(m_action) >= 0)
        return;
    const int first = under ? 0 : 2;
    place->insertWidget(first, m_action);
    place->insertWidget(first + 1, m_other);
}

void Banner::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    arrange();
}

void Banner::refreshIcon()
{
    if (m_kind == BannerKind::Info) {
        const int side = m_theme.metrics().icon;
        m_icon->setPixmap(m_theme.icon(QStringLiteral("help-about"), &Palette::blue).pixmap(side, side));
    } else {
        m_icon->setText(lightSign(m_kind == BannerKind::Warning ? LightKind::Amber : LightKind::Red));
    }
    setMinimumHeight(m_theme.metrics().button + 2 * Space::hair + 2);
}

} // namespace linli::ui
