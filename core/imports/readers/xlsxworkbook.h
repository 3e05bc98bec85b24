// What an .xlsx says about all its sheets: where they are, their texts and formats.
#pragma once

#include "core/base/result.h"
#include "core/imports/readers/cellvalue.h"
#include "core/imports/readers/zippackage.h"

#include <vector>

namespace linli {

class XmlPart;

/// All shared strings in one block: 400,000 of them take a tenth of what as many QStrings would.
class SharedStrings
{
public:
    void add(QStringView text);
    qsizetype count() const { return qsizetype(m_ends.size()); }
    qsizetype characters() const { return m_text.size(); }
    QString at(qsizetype index) const;

private:
    QString m_text;
    std::vector<qsizetype> m_ends;
};

struct XlsxWorkbook
{
    struct Sheet
    {
        SheetInfo info;
        QString part;
    };
    std::vector<Sheet> sheets;
    std::vector<NumberFormat> styles; ///< by the `s` of a cell
    SharedStrings strings;
    Epoch epoch = Epoch::Year1900;
};

Result<XlsxWorkbook> readXlsxWorkbook(const ZipPackage &package, const ReadLimits &limits);

/// Text of a `<si>` or `<is>` that has just started: its runs joined, without the phonetic hints.
void appendRichText(XmlPart &xml, QString &out, qsizetype cap);

/// Excel writes characters that XML forbids as _x000D_; this puts them back.
void decodeEscapes(QString &text);

} // namespace linli
