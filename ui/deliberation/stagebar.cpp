#include "ui/deliberation/stagebar.h"

#include "ui/widgets/light.h"

#include <QPainter>

namespace linli::ui {

StageBar::StageBar(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(); });
}

void StageBar::setStage(std::optional<DeliberationStage> stage)
{
    m_stage = stage;
    setAccessibleName(stage ? tr("Stage: %1").arg(displayName(*stage)) : tr("It is over"));
    update();
}

QSize StageBar::sizeHint() const
{
    return {m_theme.scaled(300), fontMetrics().height() * 2 + m_theme.scaled(34)};
}

void StageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal step = qreal(width()) / qreal(allOf<DeliberationStage>.size());
    const qreal size = m_theme.scaled(22);
    const qreal middle = size / 2 + 2;
    const int current = m_stage ? int(*m_stage) : int(allOf<DeliberationStage>.size());
    for (const DeliberationStage stage : allOf<DeliberationStage>) {
        const int index = int(stage);
        const LightKind kind = index < current ? LightKind::Green : index == current ? LightKind::Amber : LightKind::None;
        const QColor ink = lightInk(kind, m_theme.colours());
        const QPointF centre(step * (index + 0.5), middle);
        if (index > 0) {
            painter.setPen(QPen(lightInk(index <= current ? LightKind::Green : LightKind::None, m_theme.colours()), 2));
            painter.drawLine(QPointF(centre.x() - step + size / 2 + 3, middle), QPointF(centre.x() - size / 2 - 3, middle));
        }
        painter.setPen(QPen(ink, index == current ? 2.5 : 1.5));
        painter.setBrush(lightGround(kind, m_theme.colours()));
        painter.drawEllipse(centre, size / 2, size / 2);
        painter.drawText(QRectF(centre.x() - size / 2, 2, size, size), Qt::AlignCenter,
            index < current ? QStringLiteral("✓") : QString::number(index + 1));
        QFont font = painter.font();
        font.setBold(index == current);
        painter.setFont(font);
        painter.drawText(QRectF(step * index + 2, size + 6, step - 4, height() - size - 6), Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap,
            displayName(stage));
        font.setBold(false);
        painter.setFont(font);
    }
}

} // namespace linli::ui
