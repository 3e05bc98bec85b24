#include "ui/papers/listpaper.h"

#include "ui/papers/paperfont.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPrinter>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

namespace linli::ui {

namespace {

void fillTable(QTextCursor &cursor, const ListPaper &paper)
{
    QTextTableFormat format;
    format.setHeaderRowCount(1); // Repeated on every page.
    format.setCellPadding(3);
    format.setCellSpacing(0);
    format.setBorder(0.5);
    format.setBorderBrush(QColor(0x99, 0x99, 0x99));
    format.setBorderCollapse(true);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    QTextTable *table = cursor.insertTable(int(paper.rows.size()) + 1, int(paper.headings.size()), format);
    QTextCharFormat bold;
    bold.setFontWeight(QFont::Bold);
    for (int column = 0; column < paper.headings.size(); ++column) {
        table->cellAt(0, column).firstCursorPosition().insertText(paper.headings[column], bold);
        for (int row = 0; row < paper.rows.size(); ++row)
            table->cellAt(row + 1, column).firstCursorPosition().insertText(paper.rows[row].value(column));
    }
}

} // namespace

void printList(const ListPaper &paper, QPrinter &printer)
{
    QTextDocument document;
    document.setDefaultFont(paperFont(9));
    QTextCursor cursor(&document);
    QTextCharFormat title;
    title.setFontPointSize(14);
    title.setFontWeight(QFont::Bold);
    cursor.insertText(paper.title, title);
    cursor.insertBlock();
    cursor.insertText(paper.note, QTextCharFormat());
    cursor.insertBlock();
    fillTable(cursor, paper);

    const QRectF page = printer.pageRect(QPrinter::Point);
    const qreal foot = 20;
    document.setPageSize(QSizeF(page.width(), page.height() - foot));
    QPainter painter(&printer);
    const qreal scale = printer.resolution() / 72.0;
    painter.scale(scale, scale);
    for (int number = 0; number < document.pageCount(); ++number) {
        if (number > 0)
            printer.newPage();
        painter.save();
        painter.translate(0, -number * document.pageSize().height());
        document.drawContents(&painter,
            QRectF(0, number * document.pageSize().height(), page.width(), document.pageSize().height()));
        painter.restore();
        QFont footFont = paperFont(8);
        footFont.setPixelSize(8); // The painter is scaled to points already.
        painter.setFont(footFont);
        painter.drawText(QRectF(0, page.height() - foot, page.width(), foot), Qt::AlignCenter,
            QCoreApplication::translate("linli::ui::ListPaper", "Page %1 of %2")
                .arg(number + 1)
                .arg(document.pageCount()));
    }
}

} // namespace linli::ui
