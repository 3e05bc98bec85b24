#include "core/persons/pinyin.h"

#include <QHash>
#include <QStringList>

#include <unicode/translit.h>

#include <memory>

namespace linli {

namespace {

QString transliterated(const QString &text, const char *rule)
{
    UErrorCode status = U_ZERO_ERROR;
    // One a thread: building a transliterator costs milliseconds, and it must not be shared.
    thread_local QHash<QByteArray, std::shared_ptr<icu::Transliterator>> made;
    std::shared_ptr<icu::Transliterator> &transliterator = made[rule];
    if (!transliterator) {
        transliterator.reset(
            icu::Transliterator::createInstance(icu::UnicodeString(rule), UTRANS_FORWARD, status));
        if (U_FAILURE(status) || !transliterator)
            return text;
    }
    icu::UnicodeString buffer(reinterpret_cast<const char16_t *>(text.utf16()), int32_t(text.size()));
    transliterator->transliterate(buffer);
    return QString(reinterpret_cast<const QChar *>(buffer.getBuffer()), buffer.length())
        .toLower()
        .simplified();
}

Pinyin withInitials(const QString &full)
{
    Pinyin pinyin{full, {}};
    const QStringList syllables = full.split(u' ', Qt::SkipEmptyParts);
    for (const QString &syllable : syllables)
        pinyin.initials += syllable[0].isDigit() ? syllable : QString(syllable[0]);
    return pinyin;
}

} // namespace

namespace {

Pinyin readName(const QString &name)
{
    // What ICU's table of names does not know.
    static const QHash<QChar, QString> surnames{{QChar(u'朴'), QStringLiteral("piao")},
        {QChar(u'覃'), QStringLiteral("qin")}, {QChar(u'缪'), QStringLiteral("miao")},
        {QChar(u'吕'), QStringLiteral("lv")}};
    if (!name.isEmpty() && surnames.contains(name[0])) {
        const QString rest = transliterated(name.mid(1), "Han-Latin; Latin-ASCII");
        return withInitials(QString(surnames[name[0]] + u' ' + rest).trimmed());
    }
    return withInitials(transliterated(name, "Han-Latin/Names; Latin-ASCII"));
}

} // namespace

Pinyin pinyinOfName(const QString &name)
{
    constexpr qsizetype most = 8192;
    // ICU takes 36 µs a name, and a commit asks for the same one twice: as a person and as a head.
    thread_local QHash<QString, Pinyin> read;
    if (const auto known = read.constFind(name); known != read.constEnd())
        return *known;
    if (read.size() >= most)
        read.clear();
    return *read.insert(name, readName(name));
}

Pinyin pinyinOfText(const QString &text)
{
    return withInitials(transliterated(text, "Han-Latin; Latin-ASCII"));
}

} // namespace linli
