#include "ui/papers/sheet.h"

#include "ui/papers/pages.h"
#include "ui/papers/paperfont.h"

#include <QCoreApplication>
#include <QTextTable>

namespace linli::ui {

Sheet::Sheet(qreal points)
    : m_cursor(&m_document)
    , m_points(points)
{
    m_document.setDefaultFont(paperFont(points));
}

void Sheet::fact(const QString &name, const QString &value)
{
    if (!value.isEmpty())
        paragraph(QCoreApplication::translate("linli::ui::DeliberationPaper", "%1: %2").arg(name, value));
}

void Sheet::print(QPrinter &printer)
{
    printPages(m_document, printer);
}

void Sheet::block(const QString &text, qreal points, bool bold, Qt::Alignment alignment, qreal above, qreal below)
{
    QTextBlockFormat format;
    format.setAlignment(alignment);
    format.setTopMargin(above);
    format.setBottomMargin(below);
    QTextCharFormat letters;
    letters.setFontPointSize(points);
    letters.setFontWeight(bold ? QFont::Bold : QFont::Normal);
    if (m_begun)
        m_cursor.insertBlock(format, letters);
    else
        m_cursor.setBlockFormat(format);
    m_begun = true;
    m_cursor.insertText(text, letters);
}

void Sheet::table(const QStringList &headings, const QList<QStringList> &rows, const QList<int> &widths, qreal padding, bool onNewPage)
{
    QTextTableFormat format;
    format.setHeaderRowCount(1); // Repeated on every page.
    if (onNewPage)
        format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
    format.setCellPadding(padding);
    format.setCellSpacing(0);
    format.setBorder(1);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderBrush(Qt::black); // Seen on any printer.
    format.setBorderCollapse(true);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    QList<QTextLength> columns;
    for (const int width : widths)
        columns.append(QTextLength(QTextLength::PercentageLength, width));
    format.setColumnWidthConstraints(columns);
    QTextTable *table = m_cursor.insertTable(int(rows.size()) + 1, int(headings.size()), format);
    QTextCharFormat bold;
    bold.setFontWeight(QFont::Bold);
    for (int column = 0; column < headings.size(); ++column) {
        table->cellAt(0, column).firstCursorPosition().insertText(headings[column], bold);
        for (int row = 0; row < rows.size(); ++row)
            table->cellAt(row + 1, column).firstCursorPosition().insertText(rows[row].value(column));
    }
    m_cursor.movePosition(QTextCursor::End);
    m_begun = true;
}

} // namespace linli::ui
