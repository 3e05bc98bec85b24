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

namespace {

/// Other readings of a character as a surname, and anywhere else in a name; the main one comes from ICU.
QStringList otherReadings(QChar character, bool surname)
{
    static const QHash<QChar, QStringList> surnames = [] {
        QHash<QChar, QStringList> known;
        for (const char16_t *entry : {u"覃tan qin", u"缪mu mou miao", u"单dan shan", u"仇chou qiu", u"区qu ou", u"解jie xie",
                 u"查cha zha", u"曾ceng zeng", u"朴pu piao", u"盖gai ge", u"乐le yue", u"翟di zhai", u"员yuan yun",
                 u"种zhong chong", u"折zhe she", u"黑hei he", u"牟mu mou", u"秘mi bi", u"召zhao shao", 
                 u"郇huan xun", u"句ju gou", u"都dou du", u"贾gu jia", u"隗kui wei", u"谌shen chen", u"尉yu wei",
                 u"行hang xing", u"车ju che", u"祭ji zhai", u"角jiao jue", u"么me yao", u"郗chi xi", u"谭qin tan",
                 u"洗xi xian", u"冼xi xian", u"薄bao bo", u"柏bo bai", u"重zhong chong", u"长zhang chang", 
                 u"宓mi fu", u"那na nuo", u"万mo wan",
                 u"沈chen shen", u"石dan shi", u"俞yu shu", u"臧cang zang", u"适kuo shi", u"繁po fan"}) {
            const QString text = QString::fromUtf16(entry);
            known.insert(text[0], text.mid(1).split(u' '));
        }
        return known;
    }();
    static const QHash<QChar, QStringList> given{{u'乐', {QStringLiteral("le"), QStringLiteral("yue")}},
        {u'长', {QStringLiteral("chang"), QStringLiteral("zhang")}}, {u'行', {QStringLiteral("xing"), QStringLiteral("hang")}},
        {u'朝', {QStringLiteral("chao"), QStringLiteral("zhao")}}, {u'重', {QStringLiteral("zhong"), QStringLiteral("chong")}},
        {u'盛', {QStringLiteral("sheng"), QStringLiteral("cheng")}}, {u'茜', {QStringLiteral("qian"), QStringLiteral("xi")}},
        {u'娜', {QStringLiteral("na"), QStringLiteral("nuo")}}, {u'莘', {QStringLiteral("shen"), QStringLiteral("xin")}},
        {u'晟', {QStringLiteral("sheng"), QStringLiteral("cheng")}}, {u'曾', {QStringLiteral("zeng"), QStringLiteral("ceng")}}};
    return (surname ? surnames : given).value(character);
}

} // namespace

QList<Pinyin> readingsOfName(const QString &name)
{
    constexpr qsizetype most = 4;
    QList<Pinyin> readings{pinyinOfName(name)};
    const QStringList syllables = readings.first().full.split(u' ');
    if (syllables.size() != name.size())
        return readings; // Not a syllable a character: letters, blanks.
    for (qsizetype i = 0; i < name.size(); ++i) {
        for (const QString &other : otherReadings(name[i], i == 0)) {
            if (other == syllables[i] || readings.size() == most)
                continue;
            QStringList changed = syllables;
            changed[i] = other;
            readings.append(withInitials(changed.join(u' ')));
        }
    }
    return readings;
}

Pinyin pinyinOfText(const QString &text)
{
    return withInitials(transliterated(text, "Han-Latin; Latin-ASCII"));
}

} // namespace linli
