// What an .xlsx really holds, read from its parts with libzip and QXmlStreamReader, not with the code under
// test.
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace linli::test {

struct XlsxCell
{
    QString type; ///< s, inlineStr, str, or empty for a number.
    QString value; ///< Shared strings are looked up.
    QString formula; ///< Without "=".
    QString numberFormat; ///< Of its style; "General" for none.
};

class XlsxParts
{
public:
    explicit XlsxParts(const QString &path);
    QStringList names() const { return m_parts.keys(); }
    QByteArray part(const QString &name) const { return m_parts.value(name); }
    QStringList sheetNames() const;
    /// Cells of the sheet (from 1) by their reference: "B3".
    QHash<QString, XlsxCell> cells(int sheet) const;

private:
    QStringList sharedStrings() const;
    QStringList numberFormats() const;
    QHash<QString, QByteArray> m_parts;
};

} // namespace linli::test
