#include "core/accounts/weakpassword.h"

#include "core/base/text.h"

#include <QDate>
#include <QFile>

#include <algorithm>
#include <string_view>

namespace linli {

namespace {

std::string_view textOf(const Secret &password)
{
    return password.isEmpty()
        ? std::string_view()
        : std::string_view(reinterpret_cast<const char *>(password.data()), password.size());
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}
bool isSmall(char c)
{
    return c >= 'a' && c <= 'z';
}
bool isCapital(char c)
{
    return c >= 'A' && c <= 'Z';
}

char toSmall(char c)
{
    return isCapital(c) ? char(c - 'A' + 'a') : c;
}

Secret inSmallLetters(const Secret &password)
{
    Secret small(password.size());
    std::transform(password.data(), password.data() + password.size(), small.data(),
        [](unsigned char c) { return static_cast<unsigned char>(toSmall(char(c))); });
    return small;
}

qsizetype charactersIn(std::string_view text)
{
    // Every byte of UTF-8 begins a character, save those of the form 10xxxxxx.
    return std::count_if(text.begin(), text.end(), [](char c) { return (c & 0xC0) != 0x80; });
}

bool isRepetition(std::string_view text)
{
    constexpr qsizetype mostCharacters = 4;
    for (size_t block = 1; block <= text.size() / 2; ++block) {
        if (charactersIn(text.substr(0, block)) > mostCharacters)
            break;
        if (text.size() % block == 0 && text.substr(block) == text.substr(0, text.size() - block))
            return true;
    }
    return false;
}

bool isRun(std::string_view text, int step)
{
    return std::adjacent_find(text.begin(), text.end(), [step](char one, char next) {
        if (isDigit(one) && isDigit(next))
            return (one - '0' + step + 10) % 10 != next - '0';
        return !(isSmall(one) && isSmall(next) && one + step == next);
    }) == text.end();
}

int number(std::string_view digits)
{
    int value = 0;
    for (const char c : digits)
        value = value * 10 + (c - '0');
    return value;
}

bool isDay(int year, int month, int day)
{
    return year >= 1900 && year < 2100 && QDate::isValid(year, month, day);
}

bool isDay(std::string_view eight)
{
    const int first = number(eight.substr(0, 2));
    const int second = number(eight.substr(2, 2));
    const int lastYear = number(eight.substr(4));
    return isDay(number(eight.substr(0, 4)), number(eight.substr(4, 2)), number(eight.substr(6)))
        || isDay(lastYear, first, second) || isDay(lastYear, second, first);
}

} // namespace

int characterCount(const Secret &password)
{
    return int(charactersIn(textOf(password)));
}

int classCount(const Secret &password)
{
    bool small = false;
    bool capital = false;
    bool digit = false;
    bool other = false;
    for (const char c : textOf(password))
        (isSmall(c) ? small : isCapital(c) ? capital : isDigit(c) ? digit : other) = true;
    return int(small) + int(capital) + int(digit) + int(other);
}

Result<bool> isCommonPassword(const Secret &password)
{
    QFile list(QStringLiteral(":/passwords/common.txt"));
    if (!list.open(QIODevice::ReadOnly))
        return Error{ErrorKind::Broken,
            translate("accounts", "A part of the program is missing. Install Linli again.")};
    const Secret small = inSmallLetters(password);
    const QByteArray lines = list.readAll();
    const std::string_view wanted = textOf(small);
    for (std::string_view rest(lines.constData(), size_t(lines.size())); !rest.empty();) {
        const size_t end = std::min(rest.find('\n'), rest.size());
        if (rest.substr(0, end) == wanted)
            return true;
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return false;
}

bool isRunOrRepetition(const Secret &password)
{
    const Secret small = inSmallLetters(password);
    const std::string_view text = textOf(small);
    return text.size() > 1 && (isRun(text, 1) || isRun(text, -1) || isRepetition(text));
}

bool isDate(const Secret &password)
{
    constexpr size_t length = 8;
    constexpr qsizetype mostAround = 3;
    const std::string_view text = textOf(password);
    if (text.size() < length || charactersIn(text) > qsizetype(length) + mostAround)
        return false;
    for (size_t start = 0; start + length <= text.size(); ++start) {
        const std::string_view part = text.substr(start, length);
        if (std::all_of(part.begin(), part.end(), isDigit) && isDay(part))
            return true;
    }
    return false;
}

bool containsName(const Secret &password, const QString &accountName)
{
    constexpr qsizetype leastBytes = 4; // A shorter one would stand in many good passwords by chance.
    const QByteArray name =
        accountName.normalized(QString::NormalizationForm_KC).trimmed().toLower().toUtf8();
    const Secret small = inSmallLetters(password);
    return name.size() >= leastBytes
        && textOf(small).find(std::string_view(name.constData(), size_t(name.size())))
        != std::string_view::npos;
}

} // namespace linli
