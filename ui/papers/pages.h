#pragma once

class QPrinter;
class QTextDocument;

namespace linli::ui {

/// Lays the document out for the printer's paper and prints it, with "Page n of m" under each page.
void printPages(QTextDocument &document, QPrinter &printer);

} // namespace linli::ui
