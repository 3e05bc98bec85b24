#include "ui/papers/listpaper.h"

#include "ui/papers/pages.h"
#include "ui/papers/paperfont.h"

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

    printPages(document, printer);
}

} // namespace linli::ui
