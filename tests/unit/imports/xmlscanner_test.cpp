// Our scanner against Qt's reader: what Qt takes for well-formed, we must read to the same.
#include "core/imports/readers/xmlscanner.h"
#include "tests/support/catch.h"
#include "tests/support/sheets.h"

#include <QBuffer>
#include <QFile>
#include <QXmlStreamReader>

#include <random>

using namespace linli;
using namespace linli::test;

namespace {

std::unique_ptr<ZipPackage> package(const QByteArray &bytes)
{
    auto device = std::make_unique<QBuffer>();
    device->setData(bytes);
    device->open(QIODevice::ReadOnly);
    auto opened = ZipPackage::open(std::move(device), {});
    REQUIRE(opened.ok());
    return opened.take();
}

/// Starts as "<name r s t", ends as ">name", text between as it is; nothing if it is not well-formed.
std::optional<QStringList> scanned(const ZipPackage &zip, const QString &part)
{
    auto device = zip.part(part);
    REQUIRE(device.ok());
    XmlScanner xml(device.take());
    QStringList tokens;
    QString text;
    while (xml.next()) {
        if (xml.isText()) {
            xml.appendCurrent(text);
            continue;
        }
        tokens << std::exchange(text, QString());
        QString token = (xml.isStart() ? u'<' : u'>') + QString::fromUtf8(xml.name());
        for (const char *key : {"r", "s", "t"})
            token += u' ' + QString::fromUtf8(xml.attribute(key));
        tokens << token;
    }
    if (!xml.finish().ok())
        return {};
    return tokens;
}

std::optional<QStringList> byQt(const QByteArray &bytes)
{
    QXmlStreamReader xml(bytes);
    QStringList tokens;
    QString text;
    while (!xml.atEnd()) {
        const auto type = xml.readNext();
        if (type == QXmlStreamReader::DTD)
            return {};
        if (type == QXmlStreamReader::Characters)
            text += xml.text();
        if (type != QXmlStreamReader::StartElement && type != QXmlStreamReader::EndElement)
            continue;
        tokens << std::exchange(text, QString());
        const bool start = xml.isStartElement();
        QString token = (start ? u'<' : u'>') + xml.name().toString();
        for (const char16_t *key : {u"r", u"s", u"t"})
            token += u' '
                + (start ? xml.attributes().value(QString(), QString::fromUtf16(key)).toString() : QString());
        tokens << token;
    }
    if (xml.hasError())
        return {};
    return tokens;
}

QByteArray contents(const ZipPackage &zip, const QString &part)
{
    auto device = zip.part(part);
    REQUIRE(device.ok());
    QByteArray bytes;
    for (QByteArray piece = (*device)->read(1 << 20); !piece.isEmpty(); piece = (*device)->read(1 << 20))
        bytes += piece;
    return bytes;
}

std::optional<QStringList> scannedBytes(const QByteArray &bytes)
{
    const auto zip = package(zipOf({{QStringLiteral("x"), bytes}}));
    return scanned(*zip, QStringLiteral("x"));
}

} // namespace

TEST_CASE("the sheets and strings of the samples are scanned as Qt reads them")
{
    QFile file(sample("roster.xlsx"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto zip = package(file.readAll());
    for (const auto &part :
        {QStringLiteral("xl/worksheets/sheet1.xml"), QStringLiteral("xl/sharedStrings.xml")}) {
        const auto expected = byQt(contents(*zip, part));
        REQUIRE(expected.has_value());
        CHECK(expected->size() > 1000);
        CHECK((scanned(*zip, part) == expected));
    }
}

TEST_CASE("text, references, CDATA, comments and odd spaces are scanned as Qt reads them")
{
    const QByteArray document =
        "\xEF\xBB\xBF<?xml version='1.0' encoding=\"UTF-8\"?>\r\n<!-- a > b < c -- >-->"
        "<x:w xmlns:x='u' xmlns=\"v\" a='>'><r  r = '1'\n s=\"2>\" /><t\t>a&lt;&#38;&#x4E00;&amp;lt;"
        "\r\nb\rc</t ><![CDATA[<r>&amp;]]]]><!--x--><?p q?><e/>尾</x:w>\n<!-- end -->";
    QByteArray plain = document;
    plain.replace(" -- >", " - >");
    const auto expected = byQt(plain);
    REQUIRE(expected.has_value());
    CHECK((scannedBytes(plain) == expected));
}

TEST_CASE("damaged XML that Qt still reads is scanned to the same")
{
    std::mt19937 random(20260904); // NOLINT: the same damage every time
    const QByteArray document =
        "<w><s><row r=\"1\"><c r='A1' t=\"s\"><v>0&amp;1</v></c><c><f>a</f></c></row></s><m/></w>";
    int readable = 0;
    for (int i = 0; i < 1500; ++i) {
        QByteArray bytes = document;
        bytes[qsizetype(random() % std::size_t(bytes.size()))] = char(0x20 + random() % 95);
        const auto expected = byQt(bytes);
        INFO(bytes.toStdString());
        if (expected) {
            CHECK((scannedBytes(bytes) == expected));
            ++readable;
        }
    }
    CHECK(readable > 200);
}

TEST_CASE("broken XML is refused")
{
    for (const char *bytes : {"", "text", "<a>", "<a></b>", "</a>", "<a/><b/>", "<a>&undeclared;</a>",
             "<a>&#xD800;</a>", "<a", "<a b='", "<>", "<a><!-- ", "<a><![CDATA[", "<a>x", "<!DOCTYPE a><a/>",
             "<a><b></a></b>", "<a/>x", "<"}) {
        INFO(bytes);
        const auto zip = package(zipOf({{QStringLiteral("x"), bytes}}));
        auto device = zip->part(QStringLiteral("x"));
        XmlScanner xml(device.take());
        QString text;
        while (xml.next()) {
            if (xml.isText())
                xml.appendCurrent(text);
        }
        CHECK_FALSE(xml.finish().ok());
    }
}

TEST_CASE("parts in UTF-16 and GBK are scanned too")
{
    const QString text = QStringLiteral("<a><t>麻园湾</t></a>");
    QByteArray utf16("\xFF\xFE");
    utf16 += QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    const auto expected = byQt(text.toUtf8());
    CHECK((scannedBytes(utf16) == expected));
    // 麻园湾 in GBK
    CHECK((scannedBytes("<?xml version=\"1.0\" encoding=\"GB2312\"?><a><t>\xC2\xE9\xD4\xB0\xCD\xE5</t></a>")
        == expected));
}
