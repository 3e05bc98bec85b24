#include "core/crypto/recoverywords.h"

#include "core/crypto/recoverywordlist.h"
#include "core/persons/pinyin.h"
#include "tests/support/catch.h"
#include "tests/support/secrets.h"

#include <QSet>

#include <random>

using namespace linli;
using namespace linli::test;

namespace {

QString charactersOf(const RecoveryWord &word)
{
    return QString::fromUtf16(word.characters);
}

QStringList inPinyin(const QStringList &words)
{
    QStringList typed;
    for (const QString &word : words)
        typed.append(pinyinOfText(word).full.remove(u' '));
    return typed;
}

QString errorOf(const QString &typed)
{
    const auto key = recoveryKey(typed);
    REQUIRE_FALSE(key.ok());
    CHECK(key.error().kind == ErrorKind::Invalid);
    return key.error().message;
}

/// Levenshtein's distance is at most one.
bool oneLetterApart(const QString &one, const QString &other)
{
    const QString &shorter = one.size() <= other.size() ? one : other;
    const QString &longer = one.size() <= other.size() ? other : one;
    if (longer.size() - shorter.size() > 1)
        return false;
    qsizetype same = 0;
    while (same < shorter.size() && shorter[same] == longer[same])
        ++same;
    const qsizetype skip = longer.size() == shorter.size() ? same + 1 : same;
    return shorter.mid(skip) == longer.mid(same + 1);
}

} // namespace

TEST_CASE("recovery words are two characters, and no two share one in the same place", "[recoverywords]")
{
    QSet<QChar> first;
    QSet<QChar> second;
    for (const RecoveryWord &word : recoveryWordList()) {
        const QString characters = charactersOf(word);
        REQUIRE(characters.size() == 2);
        first.insert(characters[0]);
        second.insert(characters[1]);
    }
    CHECK(first.size() == 256);
    CHECK(second.size() == 256);
}

TEST_CASE("the pinyin of a recovery word is how ICU reads it", "[recoverywords]")
{
    for (const RecoveryWord &word : recoveryWordList()) {
        INFO(charactersOf(word).toStdString());
        CHECK(pinyinOfText(charactersOf(word)).full.remove(u' ') == QLatin1String(word.pinyin));
    }
}

TEST_CASE("one wrong letter never makes another recovery word", "[recoverywords]")
{
    const auto &words = recoveryWordList();
    for (size_t i = 0; i < words.size(); ++i) {
        for (size_t j = i + 1; j < words.size(); ++j) {
            INFO(words[i].pinyin << " " << words[j].pinyin);
            CHECK_FALSE(
                oneLetterApart(QString::fromLatin1(words[i].pinyin), QString::fromLatin1(words[j].pinyin)));
        }
    }
}

TEST_CASE("a key comes back from its words, in characters and in pinyin", "[recoverywords]")
{
    std::mt19937 random(20260921);
    for (int i = 0; i < 1000; ++i) {
        Secret key(recoveryKeySize);
        for (qsizetype byte = 0; byte < key.size(); ++byte)
            key.data()[byte] = static_cast<unsigned char>(random());
        const QStringList words = recoveryWords(key);
        REQUIRE(words.size() == recoveryWordCount);
        REQUIRE(recoveryKey(words.join(u' ')).value() == key);
        REQUIRE(recoveryKey(inPinyin(words).join(u' ')).value() == key);
    }
}

TEST_CASE("words may be divided by anything that a page or a person puts between them", "[recoverywords]")
{
    const Secret key = countingSecret(recoveryKeySize, 200);
    const QStringList words = recoveryWords(key);
    for (const char16_t *between : {u"、", u"，", u", ", u"\n", u"\r\n", u"\u3000", u"\t", u" 、\n"})
        CHECK(recoveryKey(words.join(QString::fromUtf16(between))).value() == key);
    CHECK(recoveryKey(u'\n' + words.join(u' ') + QStringLiteral("。\n")).value() == key);
    CHECK(recoveryKey(inPinyin(words).join(u' ').toUpper()).value() == key);
    for (const QString &number :
        {QStringLiteral("%1."), QStringLiteral("%1. "), QStringLiteral("%1、"), QStringLiteral("%1．"),
            QStringLiteral("（%1）"), QStringLiteral("%1 "), QStringLiteral("%1)")}) {
        QString page;
        for (qsizetype i = 0; i < words.size(); ++i)
            page += number.arg(i + 1) + words[i] + (i % 3 == 2 ? u'\n' : u' ');
        INFO(page.toStdString());
        CHECK(recoveryKey(page).value() == key);
    }
}

TEST_CASE("a misspelt word is named by its number and not repeated", "[recoverywords]")
{
    QStringList words = inPinyin(recoveryWords(countingSecret(recoveryKeySize, 60)));
    words[6] = QStringLiteral("zzgeheim");
    const QString message = errorOf(words.join(u' '));
    CHECK(message.contains(u'7'));
    CHECK_FALSE(message.contains(u"zzgeheim"));
    for (const QString &word : words)
        CHECK_FALSE(message.contains(word));
}

TEST_CASE("a space inside a word is told as a word that is not on the page", "[recoverywords]")
{
    QStringList words = recoveryWords(countingSecret(recoveryKeySize, 60));
    words[3].insert(1, u' ');
    CHECK(errorOf(words.join(u' ')).contains(u'4'));
}

TEST_CASE("missing and surplus words are counted", "[recoverywords]")
{
    QStringList words = recoveryWords(countingSecret(recoveryKeySize, 60));
    words.append(words[0]);
    CHECK(errorOf(words.join(u' ')).contains(u"19"));
    words = words.mid(0, 17);
    CHECK(errorOf(words.join(u' ')).contains(u"17"));
    CHECK(errorOf(QString()).contains(u"18"));
}

TEST_CASE("two words that changed places do not pass", "[recoverywords]")
{
    const QStringList words = recoveryWords(countingSecret(recoveryKeySize, 60));
    for (qsizetype i = 0; i + 1 < words.size(); ++i) {
        QStringList swapped = words;
        swapped.swapItemsAt(i, i + 1);
        const QString message = errorOf(swapped.join(u' '));
        CHECK_FALSE(message.contains(words[i]));
    }
}

TEST_CASE("another word of the list in any place does not pass", "[recoverywords]")
{
    const QStringList words = recoveryWords(countingSecret(recoveryKeySize, 60));
    for (qsizetype i = 0; i < words.size(); ++i) {
        QStringList wrong = words;
        const QString other = charactersOf(recoveryWordList()[1]);
        REQUIRE(other != words[i]);
        wrong[i] = other;
        errorOf(wrong.join(u' '));
    }
}
