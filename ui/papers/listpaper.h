// A list as shown, on paper: title, table with a repeated header, page numbers.
#pragma once

#include <QString>
#include <QStringList>

class QPagedPaintDevice;
class QPrinter;
class QTextDocument;

namespace linli::ui {

struct ListPaper
{
    QString title;
    QString note;
    QStringList headings;
    QList<QStringList> rows;
};

/// Lays the list out for A4 and prints it, with "page n of m" under each page.
void printList(const ListPaper &paper, QPrinter &printer);

} // namespace linli::ui
