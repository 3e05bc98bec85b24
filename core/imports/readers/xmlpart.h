// A careful XML reader for the parts of an .xlsx: no DTD, no depth without end, errors as Results.
#pragma once

#include "core/base/result.h"
#include "core/imports/readers/zippackage.h"

#include <QXmlStreamReader>

#include <memory>

namespace linli {

class XmlPart
{
public:
    explicit XmlPart(std::unique_ptr<PartDevice> device);

    /// Steps to the next start or end of an element, or text. False at the end and after any failure.
    bool next();
    bool isStart() const { return m_xml.isStartElement(); }
    bool isEnd() const { return m_xml.isEndElement(); }
    /// Local name: the prefix and the two dialects (transitional, strict) make no difference.
    QStringView name() const { return m_xml.name(); }
    QXmlStreamAttributes attributes() const { return m_xml.attributes(); }

    /// Text of the element that has just started, to its end; elements within are left out. Longer than
    /// `cap` is an error.
    void appendText(QString &out, qsizetype cap);
    /// Over the element that has just started, to its end.
    void skip();
    /// Ends the reading early with this error.
    void fail(Error error);
    bool failed() const { return m_error.has_value() || m_xml.hasError(); }
    /// Whether all went well, after the last of the part was read; call once at the end.
    Result<void> finish();

private:
    std::unique_ptr<PartDevice> m_device;
    QXmlStreamReader m_xml;
    std::optional<Error> m_error;
    int m_depth = 0;
};

/// Value of the attribute with this local name (`r:id` is "id").
QStringView attribute(const QXmlStreamAttributes &attributes, QStringView name);

/// "1", "true" and "on" of an attribute.
bool isTrue(QStringView value);

} // namespace linli
