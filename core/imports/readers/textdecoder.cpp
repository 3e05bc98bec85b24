#include "core/imports/readers/textdecoder.h"

#include <unicode/ucnv.h>

namespace linli {

// ICU rather than QStringDecoder: Qt knows GB18030 only where it was built with ICU, which Windows' Qt is
// not.
struct TextDecoder::Converter
{
    UConverter *handle = nullptr;
};

namespace {
const char *icuName(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8:
        return "UTF-8";
    case TextEncoding::Utf16Le:
        return "UTF-16LE";
    case TextEncoding::Utf16Be:
        return "UTF-16BE";
    case TextEncoding::Gb18030:
        break;
    }
    return "gb18030";
}
} // namespace

TextDecoder::TextDecoder(TextEncoding encoding)
    : m_converter(std::make_unique<Converter>())
{
    UErrorCode status = U_ZERO_ERROR;
    m_converter->handle = ucnv_open(icuName(encoding), &status);
    ucnv_setToUCallBack(m_converter->handle, UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
}

TextDecoder::~TextDecoder()
{
    if (m_converter->handle)
        ucnv_close(m_converter->handle);
}

bool TextDecoder::convert(QByteArrayView bytes, bool last, QString &out)
{
    if (!m_converter->handle)
        return false;
    const char *source = bytes.data();
    const char *end = source + bytes.size();
    char16_t buffer[8192];
    UErrorCode status = U_ZERO_ERROR;
    do {
        status = U_ZERO_ERROR;
        char16_t *target = buffer;
        ucnv_toUnicode(m_converter->handle, &target, buffer + 8192, &source, end, nullptr, last, &status);
        out.append(QStringView(buffer, target - buffer));
    } while (status == U_BUFFER_OVERFLOW_ERROR);
    return U_SUCCESS(status);
}

bool TextDecoder::decode(QByteArrayView bytes, QString &out)
{
    return convert(bytes, false, out);
}

bool TextDecoder::finish(QString &out)
{
    return convert(QByteArrayView("", 0), true, out);
}

bool Utf8Check::accept(QByteArrayView bytes)
{
    for (const char byte : bytes) {
        const auto c = static_cast<unsigned char>(byte);
        if (m_left > 0) {
            if (c < m_low || c > m_high)
                return false;
            m_low = 0x80;
            m_high = 0xBF;
            --m_left;
        } else if (c >= 0x80) {
            if (c < 0xC2 || c > 0xF4)
                return false;
            m_left = c < 0xE0 ? 1 : c < 0xF0 ? 2 : 3;
            // No overlong spellings, no surrogates, nothing beyond U+10FFFF.
            m_low = c == 0xE0 ? 0xA0 : c == 0xF0 ? 0x90 : 0x80;
            m_high = c == 0xED ? 0x9F : c == 0xF4 ? 0x8F : 0xBF;
        }
    }
    return true;
}

} // namespace linli
