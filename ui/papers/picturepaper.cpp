#include "ui/papers/picturepaper.h"

#include "ui/papers/buildingdrawing.h"
#include "ui/papers/paperfont.h"

#include <QPainter>
#include <QPrinter>

namespace linli::ui {

namespace {

constexpr int unit = 24; ///< The drawing's em; it is scaled to the paper.
constexpr qreal largestPoints = 11; ///< Of the writing on paper.
constexpr qreal smallestPoints = 6;
constexpr qreal titleHeight = 3.2; // em
constexpr qreal legendHeight = 2.2;

QFont drawingFont()
{
    QFont font = paperFont(10);
    font.setPixelSize(unit);
    return font;
}

/// Points of the writing at which a drawing of this size fills an area in points.
qreal pointsFor(const QSizeF &size, const QSizeF &area)
{
    const qreal head = (titleHeight + legendHeight) * unit;
    return unit * std::min(area.width() / size.width(), area.height() / (size.height() + head));
}

QString legend()
{
    QStringList parts;
    for (const FlatFilter filter : allFlatFilters) {
        if (filter != FlatFilter::All)
            parts.append(BuildingDrawing::signOf(filter) + u' ' + BuildingDrawing::nameOf(filter));
    }
    return parts.join(QStringLiteral("    "));
}

/// The floors of each page, so that a page's height in the drawing's pixels suffices.
QList<QList<int>> pagesOf(const BuildingPicture &picture, qreal height)
{
    QList<QList<int>> pages;
    QList<int> page;
    for (const int floor : BuildingDrawing::floorsOf(picture)) {
        QList<int> longer = page;
        longer.append(floor);
        if (!page.isEmpty() && BuildingDrawing(picture, drawingFont(), longer).size().height() > height) {
            pages.append(page);
            page = {floor};
        } else {
            page = longer;
        }
    }
    pages.append(page);
    return pages;
}

} // namespace

QPageLayout::Orientation bestOrientation(const BuildingPicture &picture, QPageSize::PageSizeId paper)
{
    const QSizeF size = BuildingDrawing(picture, drawingFont()).size();
    const QSizeF area = QPageSize(paper).sizePoints();
    const qreal upright = pointsFor(size, area);
    const qreal across = pointsFor(size, area.transposed());
    // A tower goes over several pages anyway; then upright ones hold more floors.
    return across > upright && across >= smallestPoints ? QPageLayout::Landscape : QPageLayout::Portrait;
}

void printPicture(const BuildingPicture &picture, const QString &note, QPrinter &printer)
{
    const QFont font = drawingFont();
    const QSizeF whole = BuildingDrawing(picture, font).size();
    const QSizeF area = printer.pageRect(QPrinter::Point).size();
    qreal points = std::min(largestPoints, pointsFor(whole, area));
    if (points < smallestPoints) // More pages instead, as wide as the paper lets it be.
        points = std::min({largestPoints, 7.5, unit * area.width() / whole.width()});
    const qreal scale = points / unit * printer.resolution() / 72;
    const qreal head = (titleHeight + legendHeight) * unit;
    const auto pages = pagesOf(picture, area.height() / points * unit - head);
    QPainter painter(&printer);
    QFont titleFont = font;
    titleFont.setPixelSize(unit * 3 / 2);
    titleFont.setBold(true);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        if (i > 0)
            printer.newPage();
        painter.save();
        painter.scale(scale, scale);
        const qreal width = area.width() / points * unit;
        painter.setPen(Qt::black);
        painter.setFont(titleFont);
        const QRectF title(0, 0, width, 2 * unit);
        painter.drawText(title, Qt::AlignLeft | Qt::AlignVCenter, picture.name);
        const qreal used = QFontMetricsF(titleFont).horizontalAdvance(picture.name) + unit;
        painter.setFont(font);
        painter.drawText(title.adjusted(used, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, note);
        if (pages.size() > 1)
            painter.drawText(title, Qt::AlignRight | Qt::AlignVCenter, QStringLiteral("%1 / %2").arg(i + 1).arg(pages.size()));
        const BuildingDrawing drawing(picture, font, pages[i]);
        painter.translate(0, titleHeight * unit);
        drawing.paint(painter, paletteFor(Tone::Light), {});
        painter.setPen(Qt::black);
        painter.setFont(font);
        painter.drawText(QRectF(0, drawing.size().height(), width, legendHeight * unit), Qt::AlignLeft | Qt::AlignVCenter, legend());
        painter.restore();
    }
}

} // namespace linli::ui
