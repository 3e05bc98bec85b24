#pragma once

#include <QTextCursor>
#include <QTextDocument>

class QPrinter;

namespace linli::ui {

/// A document that is written from top to bottom.
class Sheet
{
public:
    explicit Sheet(qreal points);
    void title(const QString &text) { block(text, m_points * 1.7, true, Qt::AlignHCenter, 0, m_points); }
    void heading(const QString &text) { block(text, m_points * 1.15, true, Qt::AlignLeft, m_points, m_points / 3); }
    void paragraph(const QString &text, Qt::Alignment alignment = Qt::AlignLeft)
    {
        if (!text.isEmpty())
            block(text, m_points, false, alignment, 0, m_points / 3);
    }
    /// "Place: community hall"; nothing when there is no value.
    void fact(const QString &name, const QString &value);
    void table(const QStringList &headings, const QList<QStringList> &rows, const QList<int> &widths, qreal padding,
        bool onNewPage = false);
    void print(QPrinter &printer);

private:
    void block(const QString &text, qreal points, bool bold, Qt::Alignment alignment, qreal above, qreal below);

    QTextDocument m_document;
    QTextCursor m_cursor;
    qreal m_points;
    bool m_begun = false;
};

} // namespace linli::ui
