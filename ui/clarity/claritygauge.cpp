#include "ui/clarity/claritygauge.h"

#include <QPainter>

namespace linli::ui {

namespace {
constexpr double fairShare = 0.9; ///< Below it the bar is amber and carries ▲.
}

ClarityGauge::ClarityGauge(const Theme &theme, const QString &title, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    setText(title);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(); });
    setShare(0, 0);
}

QString ClarityGauge::percent() const
{
    return m_of == 0 ? QStringLiteral("–") : QStringLiteral("%1%").arg(int(100.0 * m_clear / m_of)); // 99.6 % is not all.
}

QString ClarityGauge::sum() const
{
    return tr("%1 of %2").arg(m_clear).arg(m_of);
}

void ClarityGauge::setShare(int clear, int of)
{
    m_clear = clear;
    m_of = of;
    setAccessibleName(QStringLiteral("%1: %2, %3").arg(text(), percent(), sum()));
    updateGeometry();
    update();
}

QSize ClarityGauge::sizeHint() const
{
    const QFontMetrics base(m_theme.baseFont());
    const int line = base.horizontalAdvance(text()) + base.horizontalAdvance(sum()) + Space::small;
    return {line + 2 * Space::medium, int(base.height() * 2.6) + 3 * Space::small};
}

void ClarityGauge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Palette &colours = m_theme.colours();
    const QRectF box = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.setPen(QPen(hasFocus() || isChecked() ? colours.accent : colours.line, hasFocus() ? 2 : 1));
    painter.setBrush(isChecked() ? colours.accentSoft : underMouse() ? colours.raised : colours.surface);
    painter.drawRoundedRect(box, 6, 6);

    const QRect inner = rect().adjusted(Space::medium, Space::small, -Space::medium, -Space::small);
    const bool fair = m_of == 0 || double(m_clear) / m_of >= fairShare;
    QFont font = m_theme.baseFont();
    const int line = QFontMetrics(font).height();
    painter.setFont(font);
    painter.setPen(isChecked() ? colours.onAccentSoft : colours.ink);
    const QRect top(inner.left(), inner.top(), inner.width(), line);
    painter.drawText(top, Qt::AlignLeft | Qt::AlignVCenter, text());
    painter.setPen(isChecked() ? colours.onAccentSoft : colours.muted);
    painter.drawText(top, Qt::AlignRight | Qt::AlignVCenter, sum());
    QFont large = font;
    large.setBold(true);
    large.setPointSizeF(font.pointSizeF() * 1.5);
    painter.setFont(large);
    const QString figure = (fair ? QStringLiteral("● ") : QStringLiteral("▲ ")) + percent();
    const QRect middle(inner.left(), inner.top() + line, inner.width(), int(line * 1.6));
    painter.setPen(fair ? colours.green : colours.amber);
    painter.drawText(middle, Qt::AlignLeft | Qt::AlignVCenter, m_of == 0 ? percent() : figure);

    QRectF bar(inner.left(), inner.bottom() - 5, inner.width(), 5);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.greySoft);
    painter.drawRoundedRect(bar, 2.5, 2.5);
    if (m_of > 0 && m_clear > 0) {
        bar.setWidth(bar.width() * m_clear / m_of);
        painter.setBrush(fair ? colours.green : colours.amber);
        painter.drawRoundedRect(bar, 2.5, 2.5);
    }
}

} // namespace linli::ui
