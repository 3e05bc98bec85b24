#include "core/search/typed.h"

#include "core/base/text.h"
#include "core/persons/namekeys.h"
#include "core/search/areakeys.h"
#include "core/search/casekeys.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace linli {

namespace {

bool isLatin(const QString &text)
{
    return std::none_of(text.begin(), text.end(), [](QChar c) { return isHan(c); });
}

QStringList buildingKeys(const QString &estate, const QString &number)
{
    if (estate.isEmpty())
        return {number + QStringLiteral("栋"), number + QStringLiteral("号")};
    const QString begin = estate + number;
    if (isLatin(estate))
        return {begin + QStringLiteral("dong"), begin + u'd', begin + u'h'};
    return {begin + QStringLiteral("栋"), begin + QStringLiteral("号"), begin};
}

TypedAddress addressIn(const QString &form)
{
    static const QString room = QStringLiteral("([0-9]+[a-z]?|[a-z][0-9]+)");
    static const QRegularExpression tail(QStringLiteral("(?:室|号房|房|号)$"));
    // 广济苑2栋1单元502, 2栋502, 2栋1-502, 2栋1单元
    static const QRegularExpression named(
        QStringLiteral("^(.*?)-?([0-9]+|[a-z])栋-?(?:([0-9]+)(?:单元-?|-))?%1?$").arg(room));
    // 广济苑2-1-502, 75-301, 2-1单元502
    static const QRegularExpression dashed(QStringLiteral("^(.*?)-?([0-9]+)-(?:([0-9]+)(?:-|单元-?))?%1$").arg(room));
    // 玉兰里302, where the estate is one building
    static const QRegularExpression whole(QStringLiteral("^(.*\\D)-?(?:([0-9]+)单元-?)?([0-9]{3,4})$"));
    const QString text = QString(form).remove(tail);
    const auto stairwell = [](const QString &number) {
        return number.isEmpty() ? QString() : QString::number(number.toInt()) + QStringLiteral("单元");
    };
    auto match = named.match(text);
    if (!match.hasMatch())
        match = dashed.match(text);
    if (match.hasMatch()) {
        const QString number = match.captured(2);
        const TypedAddress address{buildingKeys(match.captured(1), number[0].isDigit() ? QString::number(number.toInt()) : number),
            stairwell(match.captured(3)), match.captured(4)};
        return address.stairwell.isEmpty() && address.room.isEmpty() ? TypedAddress() : address;
    }
    match = whole.match(text);
    if (match.hasMatch())
        return {{match.captured(1)}, stairwell(match.captured(2)), match.captured(3)};
    return {};
}

} // namespace

Typed typedFrom(const QString &text)
{
    static const QRegularExpression idNumber(QStringLiteral("^[0-9]{15}(?:[0-9]{2}[0-9X])?$"));
    static const QRegularExpression phone(QStringLiteral("^(?:\\+?86)?([0-9]{7,12})$"));
    static const QRegularExpression lastFour(QStringLiteral("^[0-9]{3}[0-9X]$"));
    static const QRegularExpression caseNumber(QStringLiteral("^[0-9A-Z][0-9A-Z-]*$"));
    Typed typed;
    typed.words = toHalfWidth(text).simplified();
    const QString bare = withoutSpaces(typed.words).toUpper();
    QString dialled = bare;
    dialled.remove(u'-');
    if (idNumber.match(bare).hasMatch())
        typed.idNumber = bare;
    else if (const auto match = phone.match(dialled); match.hasMatch())
        typed.phone = match.captured(1);
    if (lastFour.match(bare).hasMatch())
        typed.lastFour = bare;
    const bool digit = std::any_of(bare.begin(), bare.end(), [](QChar c) { return c.isDigit(); });
    if (digit && bare.size() >= 3 && caseNumber.match(bare).hasMatch()) {
        typed.number = bare;
        typed.numberEnd = backwards(bare);
    }
    const QString form = addressForm(typed.words);
    typed.place = form;
    typed.address = typed.isNumber() && !bare.contains(u'-') ? TypedAddress() : addressIn(form);
    if (isLatin(typed.words)) {
        typed.name = plainPinyin(typed.words);
        typed.placeBySound = plainKey(typed.words);
        if (std::any_of(typed.name.begin(), typed.name.end(), [](QChar c) { return c.isDigit(); }))
            typed.name.clear();
    } else {
        typed.name = plainKey(typed.words);
    }
    return typed;
}

} // namespace linli
