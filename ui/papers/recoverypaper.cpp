#include "ui/papers/recoverypaper.h"

#include "core/base/text.h"
#include "core/persons/pinyin.h"
#include "ui/papers/paperfont.h"

#include <QCoreApplication>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QPrinter>

#include <qrcodegen/qrcodegen.hpp>

namespace linli::ui {

namespace {

constexpr int columns = 3;
constexpr qreal cellHeight = 46; // points
constexpr qreal codeSide = 150;

QString say(const char *source)
{
    return QCoreApplication::translate("linli::ui::RecoveryPaper", source);
}

/// A painter whose unit is the point, whatever the printer's resolution.
class Pen
{
public:
    explicit Pen(QPainter &painter, qreal width)
        : m_painter(painter)
        , m_width(width)
    {
    }

    void setFont(qreal points, bool bold = false)
    {
        QFont font = paperFont(points);
        font.setPixelSize(int(points)); // The painter is scaled to points already.
        font.setBold(bold);
        m_painter.setFont(font);
    }

    /// A paragraph at the pen's place; the pen goes on below it.
    void paragraph(const QString &text, qreal points, bool bold = false, qreal gap = 8)
    {
        setFont(points, bold);
        QRectF used;
        m_painter.drawText(QRectF(0, m_y, m_width, 1000), Qt::AlignLeft | Qt::TextWordWrap, text, &used);
        m_y += used.height() + gap;
    }

    void skip(qreal points) { m_y += points; }
    qreal y() const { return m_y; }

private:
    QPainter &m_painter;
    qreal m_width;
    qreal m_y = 0;
};

void drawWords(QPainter &painter, Pen &pen, const QStringList &words, qreal width)
{
    const qreal cell = width / columns;
    for (int i = 0; i < words.size(); ++i) {
        const QRectF box((i % columns) * cell, pen.y() + (i / columns) * cellHeight, cell, cellHeight);
        painter.setPen(QColor(0x99, 0x99, 0x99));
        painter.drawRect(box);
        painter.setPen(QColor(0x55, 0x55, 0x55));
        pen.setFont(10);
        painter.drawText(box.adjusted(8, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, QString::number(i + 1));
        painter.setPen(Qt::black);
        pen.setFont(18, true);
        painter.drawText(box.adjusted(36, 4, 0, -18), Qt::AlignVCenter | Qt::AlignLeft, words[i]);
        painter.setPen(QColor(0x55, 0x55, 0x55));
        pen.setFont(9);
        painter.drawText(box.adjusted(36, 26, 0, -2), Qt::AlignVCenter | Qt::AlignLeft, pinyinOfWord(words[i]));
    }
    painter.setPen(Qt::black);
    pen.skip(cellHeight * qreal((words.size() + columns - 1) / columns) + 18);
}

void drawCode(QPainter &painter, Pen &pen, const RecoveryPaper &paper, qreal width)
{
    const qreal top = pen.y();
    painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
    const QImage code = recoveryCode(paper.words);
    const qreal module = codeSide / code.width();
    for (int y = 0; y < code.height(); ++y) {
        for (int x = 0; x < code.width(); ++x) {
            if (qGray(code.pixel(x, y)) < 128) // Squares, not a scaled picture: sharp on any printer.
                painter.fillRect(QRectF(x * module, top + y * module, module * 1.02, module * 1.02), Qt::black);
        }
    }
    painter.save();
    painter.translate(codeSide + 24, top);
    Pen beside(painter, width - codeSide - 24);
    beside.paragraph(say(QT_TRANSLATE_NOOP("linli::ui::RecoveryPaper", "How it is used")), 11, true, 4);
    beside.paragraph(say(QT_TRANSLATE_NOOP("linli::ui::RecoveryPaper",
                         "Open the ledger, choose \"All passwords are lost…\" and type the words in their order, in characters or in pinyin. "
                         "The code holds the same words for a scanner.")),
        10);
    beside.paragraph(say(QT_TRANSLATE_NOOP("linli::ui::RecoveryPaper", "Who may use it")), 11, true, 4);
    beside.paragraph(say(QT_TRANSLATE_NOOP("linli::ui::RecoveryPaper",
                         "The head of office, or whom the subdistrict office appoints. Every use stands in the ledger's history. "
                         "A backup is opened with the words that were valid when it was made.")),
        10);
    painter.restore();
    pen.skip(codeSide + 24);
}

void drawSignatures(QPainter &painter, Pen &pen, qreal width)
{
    pen.setFont(10);
    const QStringList labels{say(QT_TRANSLATE_NOOP("linli::ui::RecoveryPaper", "Put into the safe by")),
        say(QT_TRANSLATE_NOOP("linli::ui::RecoveryPaper", "Date")), say(QT_TRANSLATE_NOOP("linli::ui::RecoveryPaper", "Place"))};
    const qreal cell = width / qreal(labels.size());
    for (int i = 0; i < labels.size(); ++i) {
        const QRectF box(i * cell, pen.y(), cell - 12, 30);
        painter.drawText(box, Qt::AlignLeft | Qt::AlignBottom, labels[i]);
        painter.drawLine(box.bottomLeft() + QPointF(0, 4), box.bottomRight() + QPointF(0, 4));
    }
}

} // namespace

QString pinyinOfWord(const QString &word)
{
    return pinyinOfText(word).full;
}

QImage recoveryCode(const QStringList &words)
{
    const QByteArray text = words.join(u' ').toUtf8();
    const auto code = qrcodegen::QrCode::encodeText(text.constData(), qrcodegen::QrCode::Ecc::QUARTILE);
    QImage image(code.getSize(), code.getSize(), QImage::Format_RGB32);
    for (int y = 0; y < code.getSize(); ++y) {
        for (int x = 0; x < code.getSize(); ++x)
            image.setPixelColor(x, y, code.getModule(x, y) ? Qt::black : Qt::white);
    }
    return image;
}

void printRecovery(const RecoveryPaper &paper, QPrinter &printer)
{
    const qreal width = printer.pageRect(QPrinter::Point).width();
    QPainter painter(&printer);
    const qreal scale = printer.resolution() / 72.0;
    painter.scale(scale, scale);
    Pen pen(painter, width);
    pen.paragraph(say(QT_TRANSLATE_NOOP("linli::ui::RecoveryPaper", "Recovery page")), 20, true, 4);
    pen.paragraph(say(QT_TRANSLATE_NOOP("linli::ui::RecoveryPaper", "Ledger: %1")).arg(paper.ledger), 12, false, 2);
    pen.paragraph(
        say(QT_TRANSLATE_NOOP("linli::ui::RecoveryPaper", "Made on: %1")).arg(paper.made.toString(Qt::ISODate)), 12, false, 10);
    pen.paragraph(say(QT_TRANSLATE_NOOP("linli::ui::RecoveryPaper",
                      "When every password is lost, these words open the ledger. Whoever has this page can read everything in it. Keep it in the "
                      "office's safe; don't photograph it, don't send it, don't keep it beside the computer.")),
        11, false, 12);
    drawWords(painter, pen, paper.words, width);
    drawCode(painter, pen, paper, width);
    drawSignatures(painter, pen, width);
}

Result<void> saveRecoveryPdf(const RecoveryPaper &paper, const QString &path)
{
    QFile file(path);
    // Whoever reads these words opens the ledger: the file is its owner's alone.
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return Error{ErrorKind::Io, say(QT_TRANSLATE_NOOP("linli::ui::RecoveryPaper", "The page could not be saved there. Choose another folder."))};
    file.close();
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(path);
    printRecovery(paper, printer);
    return success();
}

} // namespace linli::ui
