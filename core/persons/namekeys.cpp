#include "core/persons/namekeys.h"

#include "core/base/text.h"
#include "core/persons/pinyin.h"

#include <QRegularExpression>
#include <QSet>

namespace linli {

bool isHan(QChar character)
{
    return character.script() == QChar::Script_Han || character.isSurrogate();
}

QString plainKey(const QString &text)
{
    const QString apart = withoutSpaces(toHalfWidth(text)).normalized(QString::NormalizationForm_KD).toLower();
    QString key;
    for (const QChar c : apart) {
        if (c.isLetterOrNumber() || c.isSurrogate())
            key += c == u'v' ? QChar(u'u') : c;
    }
    return key;
}

QString plainPinyin(const QString &typed)
{
    static const QRegularExpression tone(QStringLiteral("(?<=[a-z])[0-5]"));
    return plainKey(typed).remove(tone);
}

QString keyAfter(const QString &prefix)
{
    return prefix + QString::fromUcs4(U"\U0010FFFF", 1);
}

namespace {

class Keys
{
public:
    void add(const QString &key, bool inside)
    {
        if (!key.isEmpty() && !m_seen.contains(key)) {
            m_seen.insert(key);
            m_keys.append({key, inside});
        }
    }
    /// Each end that begins with a part of its own.
    void addEnds(const QStringList &parts, qsizetype shortest)
    {
        for (qsizetype i = 0; i < parts.size() && parts.size() - i >= shortest; ++i)
            add(plainKey(parts.mid(i).join(QString())), i > 0);
    }
    QList<NameKey> take() { return std::move(m_keys); }

private:
    QList<NameKey> m_keys;
    QSet<QString> m_seen;
};

/// Han characters one by one, everything else by words.
QStringList partsOf(const QString &name)
{
    QStringList parts;
    bool inWord = false;
    for (const QChar c : name) {
        const bool letter = !isHan(c) && c.isLetterOrNumber();
        const bool goesOn = (letter && inWord) || c.isLowSurrogate();
        if (goesOn && !parts.isEmpty())
            parts.last() += c;
        else if (!c.isSpace() && (letter || isHan(c)))
            parts.append(c);
        inWord = letter;
    }
    return parts;
}

} // namespace

QList<NameKey> keysOfName(const QString &name)
{
    Keys keys;
    keys.addEnds(partsOf(name), 1);
    for (const Pinyin &reading : readingsOfName(name)) {
        const QStringList syllables = reading.full.split(u' ', Qt::SkipEmptyParts);
        keys.addEnds(syllables, 1);
        // A single initial is the beginning of its syllable, which stands there already.
        keys.addEnds(reading.initials.split(QString(), Qt::SkipEmptyParts), 2);
    }
    return keys.take();
}

} // namespace linli
