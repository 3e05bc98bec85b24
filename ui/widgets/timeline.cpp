#include "ui/widgets/timeline.h"

#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace linli::ui {

namespace {

/// One entry: paints its dot and the line down to the next.
class Entry : public QWidget
{
public:
    Entry(const Theme &theme, const TimelineEntry &entry, bool last, QWidget *parent)
        : QWidget(parent)
        , m_theme(theme)
        , m_light(entry.light)
        , m_last(last)
    {
        auto *column = new QVBoxLayout(this);
        column->setSpacing(0);
        auto *head = new QHBoxLayout;
        head->setSpacing(Space::small);
        head->addWidget(makeLabel(entry.time, LabelKind::Small, this), 0, Qt::AlignTop);
        head->addWidget(makeLabel(entry.who, LabelKind::Heading, this, true), 1);
        column->addLayout(head);
        auto *text = makeLabel(entry.text, LabelKind::Plain, this, true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(text);
        setAccessibleName(QStringList{entry.time, entry.who, entry.text}.join(u' '));
        refresh();
        connect(&theme, &Theme::changed, this, [this] { refresh(); });
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Palette &colours = m_theme.colours();
        const double side = m_theme.scaled(8);
        const QPointF centre(m_theme.scaled(7), QFontMetrics(m_theme.boldFont()).height() / 2.0);
        QPainter painter(this);
        if (!m_last) {
            const int x = static_cast<int>(centre.x());
            const int top = static_cast<int>(centre.y() + side / 2) + 3;
            painter.fillRect(
                QRect(x, top, 1, height() - top + static_cast<int>(centre.y() - side / 2) - 3), colours.line);
        }
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        const bool plain = m_light == LightKind::None;
        painter.setBrush(plain ? colours.accent : lightInk(m_light, colours));
        const QRectF box(centre.x() - side / 2, centre.y() - side / 2, side, side);
        if (m_light == LightKind::Red)
            painter.drawRect(box);
        else if (m_light == LightKind::Amber)
            painter.drawPolygon(QPolygonF({{box.left() - 1, box.bottom()}, {box.right() + 1, box.bottom()},
                {centre.x(), box.top() - 1}}));
        else
            painter.drawEllipse(box);
    }

private:
    void refresh()
    {
        layout()->setContentsMargins(m_theme.scaled(24), 0, Space::hair, Space::medium);
        update();
    }

    const Theme &m_theme;
    LightKind m_light;
    bool m_last;
};

} // namespace

Timeline::Timeline(const Theme &theme, QWidget *parent)
    : QScrollArea(parent)
    , m_theme(theme)
{
    auto *content = new QWidget(this);
    setKind(content, "clear");
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addStretch(1);
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus); // the arrows scroll
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    setAccessibleName(tr("What happened"));
}

QSize Timeline::sizeHint() const
{
    return {m_theme.scaled(160), m_theme.scaled(110)}; // it takes what is left and scrolls
}

void Timeline::setEntries(const QList<TimelineEntry> &entries)
{
    while (m_column->count() > 1) {
        QLayoutItem *item = m_column->takeAt(0);
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_count = static_cast<int>(entries.size());
    for (int i = 0; i < m_count; ++i)
        m_column->insertWidget(i, new Entry(m_theme, entries.at(i), i + 1 == m_count, widget()));
    grow();
}

void Timeline::setGrowing(bool growing)
{
    m_growing = growing;
    setVerticalScrollBarPolicy(growing ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    setFocusPolicy(growing ? Qt::NoFocus : Qt::StrongFocus);
    grow();
}

void Timeline::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    grow();
}

void Timeline::grow()
{
    if (!m_growing)
        return;
    m_column->activate();
    const int width = viewport()->width();
    const int height = m_column->hasHeightForWidth() ? m_column->totalHeightForWidth(width) : m_column->totalSizeHint().height();
    setFixedHeight(height + 2 * frameWidth() + Space::small);
}

} // namespace linli::ui
