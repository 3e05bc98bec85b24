#include "ui/papers/buildingdrawing.h"

#include <QFontMetricsF>
#include <QPainter>

namespace linli::ui {

namespace {

constexpr qreal lineHeight = 1.35; // em

QFont bold(QFont font)
{
    font.setBold(true);
    return font;
}

void write(QPainter &painter, const QFont &font, const QColor &colour, const QRectF &area, const QString &text,
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter)
{
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(area, int(alignment) | Qt::TextSingleLine,
        QFontMetricsF(font).elidedText(text, Qt::ElideRight, area.width() + 0.5));
}

/// The colour behind a flat: what is most urgent in it.
QColor groundOf(const QList<FlatMark> &marks, const PictureFlat &flat, const Palette &colours)
{
    if (flat.vacant)
        return colours.greySoft;
    const LightKind kind = marks.isEmpty() ? LightKind::None : marks.first().kind;
    return kind == LightKind::Red || kind == LightKind::Amber ? lightGround(kind, colours) : colours.surface;
}

} // namespace

void BuildingDrawing::paint(QPainter &painter, const Palette &colours, const Look &look) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Heading &heading : m_headings)
        write(painter, m_font, colours.muted, heading.rect, heading.text, Qt::AlignCenter);
    paintBands(painter, colours);
    for (qsizetype i = 0; i < m_cells.size(); ++i) {
        if (look.exposed.isNull() || look.exposed.intersects(m_cells[i].rect))
            paintCell(painter, colours, m_cells[i], look);
    }
    painter.setPen(QPen(colours.accent, em() / 7, Qt::DashLine));
    painter.drawLines(m_boundaries);
    if (look.current >= 0 && look.current < m_cells.size()) {
        painter.setOpacity(1);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colours.accent, em() / 7));
        painter.drawRoundedRect(m_cells[look.current].rect, em() * 0.35, em() * 0.35);
    }
}

void BuildingDrawing::paintCell(QPainter &painter, const Palette &colours, const Cell &cell, const Look &look) const
{
    const PictureFlat &flat = m_picture.flats[cell.flat];
    const QList<FlatMark> marks = marksOf(flat);
    painter.setOpacity(matches(flat, look.filter) ? 1 : 0.3);
    painter.setBrush(groundOf(marks, flat, colours));
    painter.setPen(QPen(colours.line, em() / 14));
    painter.drawRoundedRect(cell.rect, em() * 0.35, em() * 0.35);
    const qreal line = lineHeight * em();
    const qreal pad = em() * 0.35;
    QRectF inside = cell.rect.adjusted(pad, pad * 0.6, -pad, -pad * 0.6);
    const QString people = flat.vacant ? QString() : tr("%n person(s)", nullptr, flat.residents);
    const qreal taken = QFontMetricsF(bold(m_font)).horizontalAdvance(flat.room) + em() * 0.3;
    const QRectF first(inside.left(), inside.top(), inside.width(), line);
    write(painter, bold(m_font), colours.ink, first, flat.room);
    if (taken < first.width())
        write(painter, m_font, colours.muted, first.adjusted(taken, 0, 0, 0), people, Qt::AlignRight | Qt::AlignVCenter);
    inside.setTop(inside.top() + line);
    if (!flat.headName.isEmpty()) {
        write(painter, m_font, colours.ink, {inside.left(), inside.top(), inside.width(), line}, flat.headName);
        inside.setTop(inside.top() + line);
    }
    paintMarks(painter, colours, inside, marks);
    painter.setOpacity(1);
}

void BuildingDrawing::paintMarks(
    QPainter &painter, const Palette &colours, const QRectF &inside, const QList<FlatMark> &marks) const
{
    const qreal line = lineHeight * em();
    const int lines = int(inside.height() / line + 0.15);
    for (int i = 0; i < int(marks.size()) && i < lines; ++i) {
        QString text = marks[i].sign + u' ' + marks[i].words;
        // The last line holds the signs of whatever has no line of its own.
        for (int rest = i + 1; i == lines - 1 && rest < int(marks.size()); ++rest)
            text = (rest == i + 1 ? marks[i].sign : text) + u' ' + marks[rest].sign;
        write(painter, m_font, lightInk(marks[i].kind, colours),
            {inside.left(), inside.top() + i * line, inside.width(), line}, text);
    }
}

void BuildingDrawing::paintBands(QPainter &painter, const Palette &colours) const
{
    const qreal line = lineHeight * em();
    for (const Band &band : m_bands) {
        const PictureUnit *unit = m_picture.unit(band.unit);
        const bool led = unit && !unit->leader.isEmpty();
        painter.setPen(Qt::NoPen);
        painter.setBrush(led ? colours.accentLine : colours.amber);
        painter.drawRect(QRectF(band.rect.left(), band.rect.top(), em() / 4, band.rect.height()));
        QString name = unit ? unit->name : tr("no unit");
        if (name.startsWith(m_picture.name + u'-'))
            name = tr("unit %1").arg(name.mid(m_picture.name.size() + 1));
        // In the middle, but of a tall one near its top, so that it is seen without scrolling.
        const qreal middle = std::min(band.rect.center().y(), band.rect.top() + 5.2 * em());
        QRectF text(band.rect.left() + em() * 0.55, middle - 1.5 * line, band.rect.width() - em() * 0.55, line);
        if (!unit) {
            write(painter, bold(m_font), colours.amber, text, QStringLiteral("▲ ") + name);
            continue;
        }
        write(painter, bold(m_font), colours.ink, text, name);
        write(painter, m_font, led ? colours.ink : colours.amber, text.translated(0, line),
            led ? unit->leader : tr("▲ no leader"));
        write(painter, m_font, colours.muted, text.translated(0, 2 * line), tr("%n household(s)", nullptr, unit->livedIn));
    }
}

} // namespace linli::ui
