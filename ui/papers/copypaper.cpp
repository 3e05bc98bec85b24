#include "ui/papers/copypaper.h"

#include "ui/papers/pages.h"
#include "ui/papers/paperfont.h"

#include <QPrinter>
#include <QTextDocument>

namespace linli::ui {

Result<void> saveCopyPdf(const PersonCopy &copy, const QString &path)
{
    LINLI_TRY(saveCopy(copy, path)); // Makes the file private, and says why where it can't be written.
    QTextDocument document;
    document.setDefaultFont(paperFont(10));
    document.setDefaultStyleSheet(QStringLiteral("h1 { font-size: 18pt; } h2 { font-size: 13pt; }"));
    document.setHtml(copyAsHtml(copy));
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(path);
    printPages(document, printer);
    return success();
}

} // namespace linli::ui
