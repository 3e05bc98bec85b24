#include "ui/widgets/label.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace linli::ui {

namespace {

const char *kindName(LabelKind kind)
{
    switch (kind) {
    case LabelKind::Plain:
        return "plain";
    case LabelKind::Title:
        return "title";
    case LabelKind::Heading:
        return "heading";
    case LabelKind::Muted:
        return "muted";
    case LabelKind::Small:
        return "small";
    case LabelKind::Error:
        return "error";
    }
    return "";
}

} // namespace

QLabel *makeLabel(const QString &text, LabelKind kind, QWidget *parent, bool wrap)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(wrap);
    setKind(label, kindName(kind));
    return label;
}

ElidedLabel::ElidedLabel(LabelKind kind, QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setKind(this, kindName(kind));
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {fontMetrics().horizontalAdvance(QStringLiteral("…")), fontMetrics().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    painter.drawText(contentsRect(),
        static_cast<int>(Qt::AlignVCenter | (alignment() & Qt::AlignHorizontal_Mask)),
        fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width()));
}

void ElidedLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    setToolTip(fontMetrics().horizontalAdvance(text()) > contentsRect().width() ? text() : QString());
}

} // namespace linli::ui
