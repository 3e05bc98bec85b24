#include "core/imports/readers/xmlpart.h"

#include "core/imports/readers/readerrors.h"

namespace linli {

namespace {
constexpr int deepest = 256;
}

XmlPart::XmlPart(std::unique_ptr<PartDevice> device)
    : m_device(std::move(device))
    , m_xml(m_device.get())
{
}

bool XmlPart::next()
{
    while (!m_error) {
        switch (m_xml.readNext()) {
        case QXmlStreamReader::StartElement:
            if (++m_depth > deepest)
                fail(readerrors::damaged());
            return !m_error;
        case QXmlStreamReader::EndElement:
            --m_depth;
            return true;
        case QXmlStreamReader::Characters:
            return true;
        case QXmlStreamReader::DTD: // its entities could swell without end, and no spreadsheet needs one
        case QXmlStreamReader::EntityReference:
            fail(readerrors::damaged());
            return false;
        case QXmlStreamReader::Invalid:
        case QXmlStreamReader::EndDocument:
            return false;
        default:
            break;
        }
    }
    return false;
}

void XmlPart::skip()
{
    for (const int outside = m_depth - 1; m_depth > outside && next();) { }
}

void XmlPart::appendText(QString &out, qsizetype cap)
{
    while (next() && !isEnd()) {
        if (isStart())
            skip();
        else
            out.append(m_xml.text());
        if (out.size() > cap)
            return fail(readerrors::tooLarge());
    }
}

void XmlPart::fail(Error error)
{
    if (!m_error)
        m_error = std::move(error);
}

Result<void> XmlPart::finish()
{
    if (m_device->failure())
        return *m_device->failure();
    if (m_error)
        return *m_error;
    while (!m_xml.atEnd())
        m_xml.readNext();
    if (m_device->failure())
        return *m_device->failure();
    if (m_xml.hasError())
        return readerrors::damaged();
    return m_device->finish();
}

QStringView attribute(const QXmlStreamAttributes &attributes, QStringView name)
{
    for (const QXmlStreamAttribute &each : attributes) {
        if (each.name() == name)
            return each.value();
    }
    return {};
}

bool isTrue(QStringView value)
{
    return value == u"1" || value == u"true" || value == u"on";
}

} // namespace linli
