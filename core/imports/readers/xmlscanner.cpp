#include "core/imports/readers/xmlscanner.h"

#include "core/imports/readers/readerrors.h"

#include <algorithm>
#include <cstring>

namespace linli {

namespace {

constexpr qsizetype chunk = 65536;
constexpr qsizetype longestToken = 4 << 20;
constexpr std::size_t deepest = 256;

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

/// 0 when the reference (without & and ;) is none that XML knows by itself.
char32_t referenced(QByteArrayView reference)
{
    if (reference == "lt")
        return U'<';
    if (reference == "gt")
        return U'>';
    if (reference == "amp")
        return U'&';
    if (reference == "quot")
        return U'"';
    if (reference == "apos")
        return U'\'';
    if (!reference.startsWith('#') || reference.size() < 2)
        return 0;
    bool good = false;
    const bool hex = reference[1] == 'x';
    const uint code = reference.sliced(hex ? 2 : 1).toUInt(&good, hex ? 16 : 10);
    return good && code <= 0x10FFFF && (code < 0xD800 || code > 0xDFFF) ? char32_t(code) : 0;
}

/// Line breaks are all \n within XML.
void appendUtf8(QString &out, QByteArrayView bytes)
{
    if (std::none_of(bytes.begin(), bytes.end(), [](char c) { return c < 0 || c == '\r'; })) {
        out.append(QLatin1String(bytes.data(), bytes.size()));
        return;
    }
    QString text = QString::fromUtf8(bytes);
    if (text.contains(u'\r'))
        text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    out.append(text);
}

} // namespace

XmlScanner::XmlScanner(std::unique_ptr<PartDevice> device)
    : m_device(std::move(device))
{
}

void XmlScanner::chooseEncoding(const QByteArray &start)
{
    if (start.startsWith("\xFF\xFE") || start.startsWith(QByteArrayView("<\0", 2))) {
        m_decoder = std::make_unique<TextDecoder>(TextEncoding::Utf16Le);
    } else if (start.startsWith("\xFE\xFF") || start.startsWith(QByteArrayView("\0<", 2))) {
        m_decoder = std::make_unique<TextDecoder>(TextEncoding::Utf16Be);
    } else if (start.startsWith("<?xml")) {
        const QByteArray declaration = start.left(start.indexOf("?>")).toLower();
        if (declaration.contains("encoding=\"gb") || declaration.contains("encoding='gb"))
            m_decoder = std::make_unique<TextDecoder>(TextEncoding::Gb18030);
    }
}

/// Puts another piece behind what is still needed of the buffer. False at the end of the part.
bool XmlScanner::fill()
{
    if (m_error)
        return false;
    m_buffer.remove(0, m_at);
    m_at = 0;
    if (m_buffer.size() > longestToken) {
        fail(readerrors::tooLarge());
        return false;
    }
    QByteArray bytes = m_device->read(chunk);
    if (m_device->failure()) {
        fail(*m_device->failure());
        return false;
    }
    const bool first = !m_started;
    if (first)
        chooseEncoding(bytes);
    m_started = true;
    if (bytes.isEmpty())
        return false;
    if (m_decoder) {
        QString text;
        if (!m_decoder->decode(bytes, text))
            return damaged();
        bytes = text.toUtf8();
    }
    if (first && bytes.startsWith("\xEF\xBB\xBF"))
        bytes.remove(0, 3);
    m_buffer.append(bytes);
    return true; // also when a decoder waits for the rest of its first character
}

bool XmlScanner::ensure(qsizetype count)
{
    while (m_buffer.size() - m_at < count) {
        if (!fill())
            return false;
    }
    return true;
}

/// Place of `what` after the start of the token; -1 when the part ends before.
qsizetype XmlScanner::find(QByteArrayView what, qsizetype from)
{
    while (true) {
        const qsizetype found = QByteArrayView(m_buffer).indexOf(what, m_at + from);
        if (found >= 0)
            return found - m_at;
        from = qMax(from, m_buffer.size() - m_at - what.size() + 1);
        if (!fill())
            return -1;
    }
}

/// Place of the > that ends a start tag: one in the value of an attribute does not.
qsizetype XmlScanner::findTagEnd()
{
    char quote = 0;
    for (qsizetype i = 1;; ++i) {
        if (!ensure(i + 1))
            return -1;
        const char c = m_buffer.at(m_at + i);
        if (quote != 0)
            quote = c == quote ? 0 : quote;
        else if (c == '"' || c == '\'')
            quote = c;
        else if (c == '>')
            return i;
        else if (c == '<')
            return -1;
    }
}

bool XmlScanner::damaged()
{
    fail(readerrors::damaged());
    return false;
}

void XmlScanner::fail(Error error)
{
    if (!m_error)
        m_error = std::move(error);
}

QByteArrayView XmlScanner::view(qsizetype from, qsizetype to) const
{
    return QByteArrayView(m_buffer.constData() + m_at + from, to - from);
}

bool XmlScanner::next()
{
    if (m_error)
        return false;
    if (m_selfClosed) {
        m_selfClosed = false;
        m_token = Token::End;
        return true;
    }
    m_token = Token::None;
    bool done = false;
    while (!done) {
        m_at += m_length;
        m_length = 0;
        if (!ensure(1)) {
            if (!m_error && (!m_openLengths.empty() || !m_rootSeen))
                return damaged();
            return false;
        }
        if (m_buffer.at(m_at) != '<') {
            if (!stepText())
                return false;
            done = !m_openLengths.empty();
        } else if (!stepMarkup(done)) {
            return false;
        }
    }
    return true;
}

bool XmlScanner::stepText()
{
    const qsizetype end = find("<", 0);
    m_length = end < 0 ? m_buffer.size() - m_at : end;
    if (m_error)
        return false;
    if (m_openLengths.empty()) {
        const QByteArrayView text = view(0, m_length);
        return std::all_of(text.begin(), text.end(), isSpace) || damaged();
    }
    m_token = Token::Text;
    m_cdata = false;
    return true;
}

/// One tag, comment or the like; `done` when it is something that next() stops at.
bool XmlScanner::stepMarkup(bool &done)
{
    if (!ensure(2))
        return damaged();
    const char kind = m_buffer.at(m_at + 1);
    if (kind == '!' || kind == '?')
        return stepSpecial(done);
    done = true;
    return kind == '/' ? stepEnd() : stepStart();
}

bool XmlScanner::stepSpecial(bool &done)
{
    ensure(9); // as long as <![CDATA[; fewer are left only in a damaged part
    const QByteArrayView start(m_buffer.constData() + m_at, qMin<qsizetype>(9, m_buffer.size() - m_at));
    const bool comment = start.startsWith("<!--");
    m_cdata = start.startsWith("<![CDATA[") && !m_openLengths.empty();
    if (!comment && !m_cdata && !start.startsWith("<?"))
        return damaged(); // a DTD: its entities could swell without end, and no spreadsheet needs one
    const QByteArrayView closing = comment ? "-->" : m_cdata ? "]]>" : "?>";
    const qsizetype end = find(closing, comment ? 4 : m_cdata ? 9 : 2);
    if (end < 0)
        return damaged();
    m_length = end + closing.size();
    if (m_cdata) {
        m_token = Token::Text;
        done = true;
    }
    return true;
}

bool XmlScanner::stepStart()
{
    const qsizetype end = findTagEnd();
    if (end < 2 || (m_openLengths.empty() && m_rootSeen) || m_openLengths.size() >= deepest)
        return damaged();
    m_rootSeen = true;
    m_length = end + 1;
    m_selfClosed = m_buffer.at(m_at + end - 1) == '/';
    m_nameEnd = 1;
    while (m_nameEnd < end && !isSpace(m_buffer.at(m_at + m_nameEnd)) && m_buffer.at(m_at + m_nameEnd) != '/')
        ++m_nameEnd;
    if (m_nameEnd == 1)
        return damaged();
    if (!m_selfClosed) {
        m_openNames.append(m_buffer.constData() + m_at + 1, m_nameEnd - 1);
        m_openLengths.push_back(m_nameEnd - 1);
    }
    m_token = Token::Start;
    return true;
}

bool XmlScanner::stepEnd()
{
    const qsizetype end = find(">", 2);
    if (end < 0 || m_openLengths.empty())
        return damaged();
    m_nameEnd = end;
    while (m_nameEnd > 2 && isSpace(m_buffer.at(m_at + m_nameEnd - 1)))
        --m_nameEnd;
    const QByteArrayView name = view(2, m_nameEnd);
    if (name.size() != m_openLengths.back() || !QByteArrayView(m_openNames).endsWith(name))
        return damaged();
    m_openNames.chop(m_openLengths.back());
    m_openLengths.pop_back();
    m_length = end + 1;
    m_token = Token::End;
    return true;
}

QByteArrayView XmlScanner::name() const
{
    if (m_token != Token::Start && m_token != Token::End)
        return {};
    const QByteArrayView full = view(m_buffer.at(m_at + 1) == '/' ? 2 : 1, m_nameEnd);
    const qsizetype colon = full.indexOf(':');
    return colon < 0 ? full : full.sliced(colon + 1);
}

QByteArrayView XmlScanner::attribute(QByteArrayView key) const
{
    if (m_token != Token::Start)
        return {};
    const char *at = m_buffer.constData() + m_at + m_nameEnd;
    const char *end = m_buffer.constData() + m_at + m_length - 1;
    while (at < end) {
        while (at < end && isSpace(*at))
            ++at;
        const char *name = at;
        while (at < end && *at != '=' && !isSpace(*at))
            ++at;
        const QByteArrayView found(name, at - name);
        while (at < end && *at != '"' && *at != '\'')
            ++at;
        if (at >= end)
            break;
        const char *value = at + 1;
        const auto *close = static_cast<const char *>(std::memchr(value, *at, std::size_t(end - value)));
        if (!close)
            break;
        if (found == key)
            return {value, close - value};
        at = close + 1;
    }
    return {};
}

void XmlScanner::appendCurrent(QString &out)
{
    QByteArrayView text = m_cdata ? view(9, m_length - 3) : view(0, m_length);
    while (!m_cdata) {
        const qsizetype mark = text.indexOf('&');
        if (mark < 0)
            break;
        const qsizetype end = text.indexOf(';', mark);
        const char32_t code = end < 0 ? 0 : referenced(text.sliced(mark + 1, end - mark - 1));
        if (code == 0) {
            damaged();
            return;
        }
        appendUtf8(out, text.first(mark));
        out.append(QChar::fromUcs4(code));
        text = text.sliced(end + 1);
    }
    appendUtf8(out, text);
}

void XmlScanner::skip()
{
    for (int depth = 1; depth > 0 && next();) {
        if (m_token == Token::Start)
            ++depth;
        else if (m_token == Token::End)
            --depth;
    }
}

void XmlScanner::appendText(QString &out, qsizetype cap)
{
    while (next() && m_token != Token::End) {
        if (m_token == Token::Start)
            skip();
        else
            appendCurrent(out);
        if (out.size() > cap)
            return fail(readerrors::tooLarge());
    }
}

Result<void> XmlScanner::finish()
{
    while (next()) { }
    if (m_error)
        return *m_error;
    return m_device->finish(); // the end of the part proves its checksum
}

} // namespace linli
