#include "ui/papers/pages.h"

#include "ui/papers/paperfont.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPrinter>
#include <QTextDocument>

namespace linli::ui {

void printPages(QTextDocument &document, QPrinter &printer)
{
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
