#include "tests/support/xlsxparts.h"

#include "core/base/zipname.h"

#include <QFile>
#include <QXmlStreamReader>

#include <zip.h>

namespace linli::test {

namespace {

QString attribute(const QXmlStreamReader &xml, QStringView name)
{
    return xml.attributes().value(name.toString()).toString();
}

} // namespace

XlsxParts::XlsxParts(const QString &path)
{
    int error = 0;
    zip_t *archive = zip_open(zipName(path).constData(), ZIP_RDONLY, &error);
    if (!archive)
        return;
    for (zip_int64_t i = 0; i < zip_get_num_entries(archive, 0); ++i) {
        zip_stat_t stat;
        zip_stat_index(archive, zip_uint64_t(i), 0, &stat);
        QByteArray bytes(qsizetype(stat.size), Qt::Uninitialized);
        zip_file_t *file = zip_fopen_index(archive, zip_uint64_t(i), 0);
        zip_fread(file, bytes.data(), stat.size);
        zip_fclose(file);
        m_parts.insert(QString::fromUtf8(stat.name), bytes);
    }
    zip_discard(archive);
}

QStringList XlsxParts::sheetNames() const
{
    QStringList names;
    QXmlStreamReader xml(part(QStringLiteral("xl/workbook.xml")));
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"sheet")
            names.append(attribute(xml, u"name"));
    }
    return names;
}

QStringList XlsxParts::sharedStrings() const
{
    QStringList strings;
    QXmlStreamReader xml(part(QStringLiteral("xl/sharedStrings.xml")));
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"t")
            strings.append(xml.readElementText());
    }
    return strings;
}

QStringList XlsxParts::numberFormats() const
{
    QHash<QString, QString> codes{
        {QStringLiteral("0"), QStringLiteral("General")}, {QStringLiteral("3"), QStringLiteral("#,##0")}};
    QStringList styles;
    bool inCells = false;
    QXmlStreamReader xml(part(QStringLiteral("xl/styles.xml")));
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.name() == u"cellXfs")
            inCells = xml.isStartElement();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"numFmt")
            codes.insert(attribute(xml, u"numFmtId"), attribute(xml, u"formatCode"));
        if (inCells && xml.name() == u"xf")
            styles.append(attribute(xml, u"numFmtId"));
    }
    for (QString &style : styles)
        style = codes.value(style, style);
    return styles;
}

QHash<QString, XlsxCell> XlsxParts::cells(int sheet) const
{
    const QStringList strings = sharedStrings();
    const QStringList formats = numberFormats();
    QHash<QString, XlsxCell> cells;
    QString name;
    XlsxCell cell;
    QXmlStreamReader xml(part(QStringLiteral("xl/worksheets/sheet%1.xml").arg(sheet)));
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == u"c") {
            name = attribute(xml, u"r");
            cell = {attribute(xml, u"t"), {}, {}, formats.value(attribute(xml, u"s").toInt())};
        } else if (xml.isStartElement() && (xml.name() == u"v" || xml.name() == u"t")) {
            const QString text = xml.readElementText();
            cell.value = cell.type == u"s" ? strings.value(text.toInt()) : text;
        } else if (xml.isStartElement() && xml.name() == u"f") {
            cell.formula = xml.readElementText();
        } else if (xml.isEndElement() && xml.name() == u"c") {
            cells.insert(name, cell);
        }
    }
    return cells;
}

} // namespace linli::test
