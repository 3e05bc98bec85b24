// Bytes of a .csv to text, chunk by chunk; a character may lie across two of them.
#pragma once

#include <QByteArrayView>
#include <QString>

#include <memory>

namespace linli {

enum class TextEncoding { Utf8, Utf16Le, Utf16Be, Gb18030 };

class TextDecoder
{
public:
    explicit TextDecoder(TextEncoding encoding);
    ~TextDecoder();

    /// Appends to `out`. False at the first bytes that mean nothing; what came before them is in `out`.
    bool decode(QByteArrayView bytes, QString &out);
    /// False when the text ends within a character.
    bool finish(QString &out);

private:
    struct Converter;
    bool convert(QByteArrayView bytes, bool last, QString &out);

    std::unique_ptr<Converter> m_converter;
};

/// Tells whether a stream of bytes is UTF-8 without a fault; ending within a character is none.
class Utf8Check
{
public:
    bool accept(QByteArrayView bytes);

private:
    int m_left = 0; ///< bytes the current character still needs
    unsigned char m_low = 0x80; ///< what the next of them may be
    unsigned char m_high = 0xBF;
};

} // namespace linli
