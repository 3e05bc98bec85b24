#include "ui/papers/roundpaper.h"

#include "ui/papers/pages.h"
#include "ui/papers/paperfont.h"

#include <QCoreApplication>
#include <QPrinter>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

namespace linli::ui {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("linli::ui::RoundPaper", text);
}

void write(QTextTable *table, int row, int column, const QString &text, const QTextCharFormat &format = {})
{
    table->cellAt(row, column).firstCursorPosition().insertText(text, format);
}

void insertSheet(QTextCursor &cursor, const QString &title, const QStringList &fields, const QList<Door> &doors, bool newPage)
{
    QTextBlockFormat block;
    block.setPageBreakPolicy(newPage ? QTextFormat::PageBreak_AlwaysBefore : QTextFormat::PageBreak_Auto);
    QTextCharFormat large;
    large.setFontPointSize(14);
    large.setFontWeight(QFont::Bold);
    cursor.insertBlock(block);
    cursor.insertText(title, large);
    cursor.insertBlock(QTextBlockFormat());
    QStringList headings{QCoreApplication::translate("linli::ui::RoundPaper", "Address"),
        QCoreApplication::translate("linli::ui::RoundPaper", "Head"), QCoreApplication::translate("linli::ui::RoundPaper", "People")};
    headings += fields;
    headings += {QCoreApplication::translate("linli::ui::RoundPaper", "Not met"),
        QCoreApplication::translate("linli::ui::RoundPaper", "Second try"), QCoreApplication::translate("linli::ui::RoundPaper", "Corrections")};
    QTextTableFormat format;
    format.setHeaderRowCount(1); // Repeated on every page.
    format.setCellPadding(4);
    format.setCellSpacing(0);
    format.setBorder(0.5);
    format.setBorderBrush(QColor(0x99, 0x99, 0x99));
    format.setBorderCollapse(true);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    QList<QTextLength> widths;
    for (const qreal percent : {20.0, 10.0, 6.0})
        widths.append(QTextLength(QTextLength::PercentageLength, percent));
    const qreal each = 44.0 / qreal(fields.size() + 2);
    for (qsizetype i = 0; i < fields.size() + 2; ++i)
        widths.append(QTextLength(QTextLength::PercentageLength, each));
    widths.append(QTextLength(QTextLength::PercentageLength, 20));
    format.setColumnWidthConstraints(widths);
    QTextTable *table = cursor.insertTable(int(doors.size()) + 1, int(headings.size()), format);
    QTextCharFormat bold;
    bold.setFontWeight(QFont::Bold);
    for (int column = 0; column < headings.size(); ++column)
        write(table, 0, column, headings[column], bold);
    for (int row = 0; row < doors.size(); ++row) {
        write(table, row + 1, 0, doors[row].address);
        write(table, row + 1, 1, doors[row].vacant ? words(QT_TRANSLATE_NOOP("linli::ui::RoundPaper", "vacant")) : doors[row].headName);
        write(table, row + 1, 2, QString::number(doors[row].residents));
        for (int column = 3; column + 1 < headings.size(); ++column)
            write(table, row + 1, column, QStringLiteral("□"));
    }
    cursor.movePosition(QTextCursor::End);
}

} // namespace

void printRound(const QString &title, const QStringList &fields, const QList<Door> &doors, QPrinter &printer)
{
    QTextDocument document;
    document.setDefaultFont(paperFont(9));
    QTextCursor cursor(&document);
    QList<Door> left = doors;
    for (bool first = true; !left.isEmpty(); first = false) {
        QList<Door> sheet;
        QList<Door> others;
        for (const Door &door : std::as_const(left))
            (door.unit == left.first().unit ? sheet : others).append(door);
        const QString place = sheet.first().unitName.isEmpty() ? words(QT_TRANSLATE_NOOP("linli::ui::RoundPaper", "in no micro-unit")) : sheet.first().unitName;
        insertSheet(cursor, title + QStringLiteral("  ") + place, fields, sheet, !first);
        left = others;
    }
    printPages(document, printer);
}

} // namespace linli::ui
