#include "core/imports/readers/xlsxworkbook.h"

#include "core/imports/readers/readerrors.h"
#include "core/imports/readers/xmlpart.h"

#include <QDir>
#include <QUrl>

namespace linli {

namespace {

constexpr std::size_t maxStrings = std::size_t(16) << 20;
constexpr std::size_t maxStyles = 65536;
constexpr std::size_t maxSheets = 4096;

struct Relation
{
    QString type; ///< the last word of its address, which both dialects share
    QString part;
};
using Relations = QHash<QString, Relation>;

/// `target` as written in the relations of a part in `folder`, from the root of the package.
QString resolved(const QString &folder, QStringView target)
{
    const QString path = QUrl::fromPercentEncoding(target.toUtf8());
    if (path.startsWith(u'/'))
        return QDir::cleanPath(path).mid(1);
    return QDir::cleanPath(folder.isEmpty() ? path : folder + u'/' + path);
}

/// Of the package itself when `part` is empty. None is no error: the caller has names to fall back on.
Result<Relations> readRelations(const ZipPackage &package, const QString &part)
{
    Relations relations;
    const QString folder = part.contains(u'/') ? part.section(u'/', 0, -2) : QString();
    const QString name = (folder.isEmpty() ? QString() : folder + u'/') + QStringLiteral("_rels/")
        + part.section(u'/', -1) + QStringLiteral(".rels");
    if (!package.has(name))
        return relations;
    LINLI_ASSIGN(auto device, package.part(name));
    XmlPart xml(std::move(device));
    while (xml.next()) {
        if (!xml.isStart() || xml.name() != u"Relationship")
            continue;
        const auto attributes = xml.attributes();
        if (attribute(attributes, u"TargetMode") == u"External"
            || relations.size() > qsizetype(maxSheets) * 2)
            continue;
        relations.insert(attribute(attributes, u"Id").toString(),
            {attribute(attributes, u"Type").toString().section(u'/', -1),
                resolved(folder, attribute(attributes, u"Target"))});
    }
    LINLI_TRY(xml.finish());
    return relations;
}

QString partOfType(const Relations &relations, QStringView type)
{
    for (const Relation &relation : relations) {
        if (relation.type == type)
            return relation.part;
    }
    return {};
}

Result<QString> findWorkbook(const ZipPackage &package)
{
    LINLI_ASSIGN(const Relations relations, readRelations(package, {}));
    QString part = partOfType(relations, u"officeDocument");
    if (!package.has(part))
        part = QStringLiteral("xl/workbook.xml");
    if (part.endsWith(u".bin", Qt::CaseInsensitive) || package.has(QStringLiteral("xl/workbook.bin"))
        || (package.has(QStringLiteral("mimetype")) && package.has(QStringLiteral("content.xml"))))
        return readerrors::otherFormat();
    if (!package.has(part))
        return package.has(QStringLiteral("[Content_Types].xml")) ? readerrors::damaged()
                                                                  : readerrors::notASpreadsheet();
    return part;
}

/// `r:id` carries its namespace; a plain `id` attribute would be something else.
QString relationId(const QXmlStreamAttributes &attributes)
{
    for (const QXmlStreamAttribute &each : attributes) {
        if (each.name() == u"id" && each.namespaceUri().endsWith(u"relationships"))
            return each.value().toString();
    }
    return {};
}

Result<void> readSheetList(
    const ZipPackage &package, const QString &part, const Relations &relations, XlsxWorkbook &workbook)
{
    LINLI_ASSIGN(auto device, package.part(part));
    XmlPart xml(std::move(device));
    bool isWorkbook = false;
    while (xml.next()) {
        if (!xml.isStart())
            continue;
        isWorkbook = isWorkbook || xml.name() == u"workbook";
        const auto attributes = xml.attributes();
        if (xml.name() == u"workbookPr" && isTrue(attribute(attributes, u"date1904")))
            workbook.epoch = Epoch::Year1904;
        if (xml.name() != u"sheet" || workbook.sheets.size() >= maxSheets)
            continue;
        const Relation relation = relations.value(relationId(attributes));
        if (relation.type == u"chartsheet" || relation.type == u"dialogsheet")
            continue;
        const QStringView state = attribute(attributes, u"state");
        workbook.sheets.push_back(
            {{attribute(attributes, u"name").toString(), state == u"hidden" || state == u"veryHidden"},
                relation.part});
    }
    LINLI_TRY(xml.finish());
    if (!isWorkbook)
        return readerrors::notASpreadsheet();
    if (workbook.sheets.empty())
        return readerrors::damaged();
    return success();
}

Result<void> readStyles(const ZipPackage &package, const QString &part, std::vector<NumberFormat> &styles)
{
    LINLI_ASSIGN(auto device, package.part(part));
    XmlPart xml(std::move(device));
    QHash<int, NumberFormat> custom;
    std::vector<int> ids; // the formats may be declared after their use
    bool inCells = false;
    while (xml.next()) {
        if (xml.name() == u"cellXfs") {
            inCells = xml.isStart();
        } else if (xml.isStart() && xml.name() == u"numFmt") {
            const auto attributes = xml.attributes();
            if (custom.size() < qsizetype(maxStyles))
                custom.insert(attribute(attributes, u"numFmtId").toInt(),
                    parseFormat(attribute(attributes, u"formatCode")));
        } else if (xml.isStart() && inCells && xml.name() == u"xf" && ids.size() < maxStyles) {
            ids.push_back(attribute(xml.attributes(), u"numFmtId").toInt());
        } else if (xml.isStart() && (xml.name() == u"dxfs" || xml.name() == u"extLst")) {
            xml.skip(); // formats of conditions, not of cells
        }
    }
    LINLI_TRY(xml.finish());
    for (const int id : ids)
        styles.push_back(custom.contains(id) ? custom.value(id) : builtinFormat(id));
    return success();
}

Result<void> readStrings(
    const ZipPackage &package, const QString &part, const ReadLimits &limits, SharedStrings &strings)
{
    LINLI_ASSIGN(auto device, package.part(part));
    XmlPart xml(std::move(device));
    QString text;
    while (xml.next()) {
        if (!xml.isStart() || xml.name() != u"si")
            continue;
        text.resize(0);
        appendRichText(xml, text, limits.cellCharacters * 7LL); // each may be an escape of seven letters
        decodeEscapes(text);
        strings.add(text);
        if (strings.characters() > limits.sharedCharacters || std::size_t(strings.count()) > maxStrings)
            return readerrors::tooLarge();
    }
    return xml.finish();
}

int hexValue(QStringView digits)
{
    bool good = false;
    const int value = digits.toInt(&good, 16);
    return good ? value : -1;
}

} // namespace

void SharedStrings::add(QStringView text)
{
    m_text.append(text);
    m_ends.push_back(m_text.size());
}

QString SharedStrings::at(qsizetype index) const
{
    const qsizetype start = index == 0 ? 0 : m_ends[std::size_t(index - 1)];
    return m_text.mid(start, m_ends[std::size_t(index)] - start);
}

void appendRichText(XmlPart &xml, QString &out, qsizetype cap)
{
    int depth = 1;
    while (depth > 0 && xml.next()) {
        if (xml.isEnd()) {
            --depth;
        } else if (xml.isStart()) {
            if (xml.name() == u"t")
                xml.appendText(out, cap);
            else if (xml.name() == u"r")
                ++depth;
            else
                xml.skip();
        }
    }
}

void decodeEscapes(QString &text)
{
    for (qsizetype at = text.indexOf(u"_x"); at >= 0; at = text.indexOf(u"_x", at + 1)) {
        if (at + 6 >= text.size() || text[at + 6] != u'_')
            continue;
        const int code = hexValue(QStringView(text).mid(at + 2, 4));
        if (code > 0)
            text.replace(at, 7, QChar(char16_t(code)));
    }
}

Result<XlsxWorkbook> readXlsxWorkbook(const ZipPackage &package, const ReadLimits &limits)
{
    XlsxWorkbook workbook;
    LINLI_ASSIGN(const QString part, findWorkbook(package));
    LINLI_ASSIGN(const Relations relations, readRelations(package, part));
    LINLI_TRY(readSheetList(package, part, relations, workbook));
    const QString styles = partOfType(relations, u"styles");
    if (package.has(styles))
        LINLI_TRY(readStyles(package, styles, workbook.styles));
    const QString strings = partOfType(relations, u"sharedStrings");
    if (package.has(strings))
        LINLI_TRY(readStrings(package, strings, limits, workbook.strings));
    return workbook;
}

} // namespace linli
