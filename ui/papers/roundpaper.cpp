#include "ui/papers/roundpaper.h"

#include "ui/papers/paperfont.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPrinter>

namespace linli::ui {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("linli::ui::RoundPaper", text);
}

// In points.
constexpr qreal rowHeight = 30;
constexpr qreal headHeight = 48;
constexpr qreal titleHeight = 28;
constexpr qreal footHeight = 18;
constexpr qreal padding = 4;
constexpr qreal boxSize = 12;
constexpr qreal lineWidth = 1; ///< Seen on any printer.

enum Column { Address, Head, People, FirstField };

/// The households of one micro-unit.
struct Sheet
{
    QString title;
    QList<Door> doors;
    qsizetype skip = 0; ///< Characters of the addresses that the title says already.
};

class RoundPainter
{
public:
    RoundPainter(const QStringList &fields, QPrinter &printer)
        : m_printer(printer)
        , m_painter(&printer)
        , m_page(printer.pageRect(QPrinter::Point).size())
    {
        const qreal scale = printer.resolution() / 72.0;
        m_painter.scale(scale, scale);
        m_headings = QStringList{words(QT_TRANSLATE_NOOP("linli::ui::RoundPaper", "Address")),
                         words(QT_TRANSLATE_NOOP("linli::ui::RoundPaper", "Head")),
                         words(QT_TRANSLATE_NOOP("linli::ui::RoundPaper", "People"))}
            + fields
            + QStringList{words(QT_TRANSLATE_NOOP("linli::ui::RoundPaper", "Not met")),
                words(QT_TRANSLATE_NOOP("linli::ui::RoundPaper", "Second try")),
                words(QT_TRANSLATE_NOOP("linli::ui::RoundPaper", "Corrections"))};
        fitColumns(fields.size());
    }
    void print(const QList<Sheet> &sheets);

private:
    void fitColumns(qsizetype fields);
    void setFont(int size, bool bold = false);
    void drawHead(const QString &title);
    void drawRow(const Sheet &sheet, const Door &door, qreal top);
    void drawGrid(qreal top, qsizetype rows);
    void drawText(const QRectF &cell, const QString &text, Qt::Alignment alignment);
    void drawBox(const QRectF &cell, bool ticked);
    QRectF cell(qsizetype column, qreal top, qreal height) const;
    qsizetype rowsOnPage() const { return qsizetype((m_page.height() - titleHeight - headHeight - footHeight) / rowHeight); }

    QPrinter &m_printer;
    QPainter m_painter;
    QSizeF m_page;
    QStringList m_headings;
    QList<qreal> m_edges; ///< Left edges of the columns, and the right one of the last.
};

/// In lines of even length: "居住" over "人员", not "居住人" over "员".
QString inEvenLines(const QString &heading, qsizetype most)
{
    if (heading.size() <= most || heading.contains(u' '))
        return heading;
    const qsizetype lines = (heading.size() + most - 1) / most;
    const qsizetype length = (heading.size() + lines - 1) / lines;
    QStringList parts;
    for (qsizetype at = 0; at < heading.size(); at += length)
        parts.append(heading.mid(at, length));
    return parts.join(u'\n');
}

/// Every heading stands in words of two or three characters a line; what is left is for writing.
void RoundPainter::fitColumns(qsizetype fields)
{
    const bool many = fields > 7;
    const qreal tick = many ? 38 : 50;
    QList<qreal> widths{many ? 104.0 : 128.0, 66, 40};
    for (qsizetype i = 0; i < fields + 2; ++i)
        widths.append(tick);
    m_edges = {0};
    for (const qreal width : std::as_const(widths))
        m_edges.append(m_edges.last() + width);
    m_edges.append(std::max(m_page.width(), m_edges.last() + 60));
}

void RoundPainter::setFont(int size, bool bold)
{
    QFont font = paperFont(size);
    font.setPixelSize(size); // The painter is scaled to points already.
    font.setBold(bold);
    m_painter.setFont(font);
}

QRectF RoundPainter::cell(qsizetype column, qreal top, qreal height) const
{
    return QRectF(m_edges[column], top, m_edges[column + 1] - m_edges[column], height).adjusted(padding, 1, -padding, -1);
}

void RoundPainter::drawText(const QRectF &rect, const QString &text, Qt::Alignment alignment)
{
    m_painter.drawText(rect, int(alignment) | Qt::TextWordWrap | Qt::TextWrapAnywhere, text);
}

void RoundPainter::drawBox(const QRectF &rect, bool ticked)
{
    QRectF box(0, 0, boxSize, boxSize);
    box.moveCenter(rect.center());
    m_painter.setPen(QPen(Qt::black, lineWidth));
    m_painter.drawRect(box);
    if (ticked)
        m_painter.drawPolyline(QPolygonF{box.topLeft() + QPointF(2, 6), box.topLeft() + QPointF(5, 10), box.topRight() + QPointF(-2, 2)});
}

void RoundPainter::drawHead(const QString &title)
{
    setFont(16, true);
    m_painter.setPen(Qt::black);
    m_painter.drawText(QRectF(0, 0, m_page.width(), titleHeight), int(Qt::AlignLeft | Qt::AlignVCenter), title);
    m_painter.fillRect(QRectF(0, titleHeight, m_edges.last(), headHeight), QColor(0xe8, 0xe8, 0xe8));
    setFont(12, true);
    for (qsizetype column = 0; column < m_headings.size(); ++column)
        drawText(cell(column, titleHeight, headHeight),
            inEvenLines(m_headings[column], qsizetype(cell(column, 0, 0).width() / 12)),
            (column < FirstField - 1 || column + 1 == m_headings.size() ? Qt::AlignLeft : Qt::AlignHCenter) | Qt::AlignVCenter);
}

void RoundPainter::drawRow(const Sheet &sheet, const Door &door, qreal top)
{
    m_painter.setPen(Qt::black);
    setFont(13);
    drawText(cell(Address, top, rowHeight), door.address.mid(sheet.skip), Qt::AlignLeft | Qt::AlignVCenter);
    drawText(cell(Head, top, rowHeight),
        door.vacant ? words(QT_TRANSLATE_NOOP("linli::ui::RoundPaper", "vacant")) : door.headName, Qt::AlignLeft | Qt::AlignVCenter);
    drawText(cell(People, top, rowHeight), QString::number(door.residents), Qt::AlignCenter);
    const qsizetype last = m_headings.size() - 1;
    for (qsizetype column = FirstField; column < last; ++column) {
        const bool second = column == last - 1;
        const bool first = column == last - 2;
        const bool tried = door.state == DoorState::NotMet || door.state == DoorState::SecondTry;
        drawBox(cell(column, top, rowHeight), (first && tried) || (second && door.state == DoorState::SecondTry));
    }
    setFont(11);
    if (door.state == DoorState::Done || door.state == DoorState::Refused)
        drawText(cell(last, top, rowHeight), displayName(door.state) + u' ' + door.triedAt.mid(5, 5), Qt::AlignLeft | Qt::AlignVCenter);
}

void RoundPainter::drawGrid(qreal top, qsizetype rows)
{
    m_painter.setPen(QPen(Qt::black, lineWidth));
    const qreal bottom = top + headHeight + qreal(rows) * rowHeight;
    m_painter.drawLine(QPointF(0, top), QPointF(m_edges.last(), top));
    for (qsizetype row = 0; row <= rows; ++row) {
        const qreal y = top + headHeight + qreal(row) * rowHeight;
        m_painter.drawLine(QPointF(0, y), QPointF(m_edges.last(), y));
    }
    for (const qreal x : std::as_const(m_edges))
        m_painter.drawLine(QPointF(x, top), QPointF(x, bottom));
}

void RoundPainter::print(const QList<Sheet> &sheets)
{
    const qsizetype most = rowsOnPage();
    qsizetype pages = 0;
    for (const Sheet &sheet : sheets)
        pages += (sheet.doors.size() + most - 1) / most;
    qsizetype page = 0;
    for (const Sheet &sheet : sheets) {
        for (qsizetype first = 0; first < sheet.doors.size(); first += most) {
            if (++page > 1)
                m_printer.newPage();
            const qsizetype rows = std::min(most, sheet.doors.size() - first);
            drawHead(sheet.title);
            for (qsizetype row = 0; row < rows; ++row)
                drawRow(sheet, sheet.doors[first + row], titleHeight + headHeight + qreal(row) * rowHeight);
            drawGrid(titleHeight, rows);
            setFont(10);
            m_painter.setPen(Qt::black);
            m_painter.drawText(QRectF(0, m_page.height() - footHeight, m_page.width(), footHeight), int(Qt::AlignCenter),
                QCoreApplication::translate("linli::ui::ListPaper", "Page %1 of %2").arg(page).arg(pages));
        }
    }
}

/// What all addresses of the sheet begin with, up to a space: the building.
qsizetype commonStart(const QList<Door> &doors)
{
    const QString start = doors.first().address.section(u' ', 0, 0) + u' ';
    const bool all = std::all_of(doors.begin(), doors.end(), [&](const Door &door) { return door.address.startsWith(start); });
    return all ? start.size() : 0;
}

QList<Sheet> sheetsOf(const QString &title, QList<Door> left)
{
    QList<Sheet> sheets;
    while (!left.isEmpty()) {
        Sheet sheet;
        QList<Door> others;
        for (const Door &door : std::as_const(left)) {
            // Doors in no micro-unit stand by their building.
            const bool same = door.unit == left.first().unit
                && (door.unit || door.address.section(u' ', 0, 0) == left.first().address.section(u' ', 0, 0));
            (same ? sheet.doors : others).append(door);
        }
        left = others;
        sheet.skip = commonStart(sheet.doors);
        const QString building = sheet.doors.first().address.left(std::max<qsizetype>(0, sheet.skip - 1));
        const QString unit = sheet.doors.first().unitName.isEmpty() ? words(QT_TRANSLATE_NOOP("linli::ui::RoundPaper", "in no micro-unit"))
                                                                    : sheet.doors.first().unitName;
        QStringList parts{title};
        if (!unit.contains(building))
            parts.append(building);
        sheet.title = (parts << unit).join(QStringLiteral("  "));
        sheets.append(sheet);
    }
    return sheets;
}

} // namespace

QPageLayout roundPaperLayout()
{
    return QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape, QMarginsF(12, 12, 12, 12), QPageLayout::Millimeter);
}

void printRound(const QString &title, const QStringList &fields, const QList<Door> &doors, QPrinter &printer)
{
    RoundPainter(fields, printer).print(sheetsOf(title, doors));
}

} // namespace linli::ui
