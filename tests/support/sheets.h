// Spreadsheets made by hand for the readers' tests, and what a reader makes of them as plain lists.
#pragma once

#include "core/imports/sheetreader.h"
#include "tests/support/zipwriter.h"

#include <QMap>
#include <QStringList>
#include <QTemporaryDir>

namespace linli::test {

/// The pieces of a small .xlsx with one sheet named 表; a test changes those it is about.
struct XlsxPieces
{
    QByteArray sheetData; ///< what goes into <sheetData>
    QByteArray afterRows; ///< what follows it: <mergeCells> …
    QByteArray strings; ///< the <si> elements
    QByteArray formats; ///< the <numFmt> elements
    QByteArray cellStyles = "<xf numFmtId=\"0\"/>"; ///< the <xf> elements of <cellXfs>
    QByteArray workbookProperties;
};
ZipParts xlsxParts(const XlsxPieces &pieces);

/// A file of these bytes in a folder that goes with the object.
class SheetFile
{
public:
    explicit SheetFile(const QByteArray &bytes, const QString &name = QStringLiteral("a.xlsx"));
    explicit SheetFile(const XlsxPieces &pieces)
        : SheetFile(zipOf(xlsxParts(pieces)))
    {
    }
    QString path() const { return m_path; }

private:
    QTemporaryDir m_folder;
    QString m_path;
};

/// Texts by row number.
using Texts = QMap<int, QStringList>;

/// Everything of one sheet; the error of opening or reading otherwise.
Result<QMap<int, SheetRow>> readAll(const QString &path, int sheet = 0, const ReadLimits &limits = {});
Texts textsOf(const QMap<int, SheetRow> &rows);

/// The texts, which a test expects to be readable.
Texts readTexts(const QString &path, int sheet = 0);
/// The sentence of the error, which a test expects; empty when it was read.
QString failureOf(const QString &path, const ReadLimits &limits = {});

QString sample(const char *name);

} // namespace linli::test
