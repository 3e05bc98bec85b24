#include "core/crypto/recoverywords.h"

#include "core/base/text.h"
#include "core/crypto/recoverywordlist.h"

#include <QRegularExpression>

#include <sodium.h>

#include <optional>

namespace linli {

namespace {

constexpr qsizetype checkSize = recoveryWordCount - recoveryKeySize;

/// The first bytes of the key's BLAKE2b.
std::array<unsigned char, checkSize> checkOf(const Secret &key)
{
    unsigned char hash[crypto_generichash_BYTES];
    crypto_generichash(hash, sizeof hash, key.data(), quint64(key.size()), nullptr, 0);
    return {hash[0], hash[1]};
}

QString wordOf(unsigned char byte)
{
    return QString::fromUtf16(recoveryWordList()[byte].characters);
}

std::optional<unsigned char> byteOf(const QString &typed)
{
    const auto &words = recoveryWordList();
    for (size_t i = 0; i < words.size(); ++i) {
        if (typed == QStringView(words[i].characters)
            || typed.compare(QLatin1String(words[i].pinyin), Qt::CaseInsensitive) == 0)
            return static_cast<unsigned char>(i);
    }
    return std::nullopt;
}

/// What was typed, cut into words; numbers before them ("1.", "2、", "(3)") are left out.
QStringList typedWords(const QString &typed)
{
    static const QRegularExpression between(
        QStringLiteral("[\\s,、，;；。]+"), QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression number(QStringLiteral("^\\(?[0-9]+[.):：]*"));
    QStringList words;
    for (QString word : toHalfWidth(typed).split(between, Qt::SkipEmptyParts)) {
        word.remove(number);
        if (!word.isEmpty())
            words.append(word);
    }
    return words;
}

Error unusable(const QString &message)
{
    return {ErrorKind::Invalid, message};
}

} // namespace

QStringList recoveryWords(const Secret &key)
{
    QStringList words;
    for (qsizetype i = 0; i < key.size(); ++i)
        words.append(wordOf(key.data()[i]));
    for (const unsigned char byte : checkOf(key))
        words.append(wordOf(byte));
    return words;
}

Result<Secret> recoveryKey(const QString &typed)
{
    const QStringList words = typedWords(typed);
    Secret bytes(recoveryWordCount);
    for (qsizetype i = 0; i < words.size(); ++i) {
        const auto byte = byteOf(words[i]);
        if (!byte)
            return unusable(translate("crypto",
                "Word %1 is not a word of a recovery page. Compare it with the page; write it in characters "
                "or in "
                "pinyin without tones and without a space inside.")
                                .arg(i + 1));
        if (i < bytes.size())
            bytes.data()[i] = *byte;
    }
    if (words.size() != recoveryWordCount)
        return unusable(
            translate("crypto", "A recovery page has %1 words, but these are %2. Type all of them, in order.")
                .arg(recoveryWordCount)
                .arg(words.size()));
    Secret key(recoveryKeySize);
    std::copy_n(bytes.data(), recoveryKeySize, key.data());
    const auto check = checkOf(key);
    if (sodium_memcmp(check.data(), bytes.data() + recoveryKeySize, check.size()) != 0)
        return unusable(translate("crypto",
            "The words do not fit together: one is another word than on the page, or two have changed "
            "places. "
            "Compare them with the page, in order."));
    return key;
}

} // namespace linli
