#include "core/persons/idnumber.h"

#include "core/base/text.h"

#include <QRegularExpression>

namespace linli {

QString normalisedIdNumber(const QString &text)
{
    return withoutSpaces(toHalfWidth(text)).toUpper();
}

bool hasIdNumberForm(const QString &idNumber)
{
    static const QRegularExpression form(QStringLiteral("^[1-9]\\d{16}[\\dX]$"));
    return form.match(idNumber).hasMatch();
}

bool hasRightCheckDigit(const QString &idNumber)
{
    constexpr int weights[] = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    if (!hasIdNumberForm(idNumber))
        return false;
    int sum = 0;
    for (int i = 0; i < 17; ++i)
        sum += idNumber[i].digitValue() * weights[i];
    return idNumber[17] == QLatin1String("10X98765432")[sum % 11];
}

std::optional<PartialDate> birthOfIdNumber(const QString &idNumber)
{
    return hasIdNumberForm(idNumber) ? PartialDate::fromOffice(idNumber.mid(6, 8)) : std::nullopt;
}

Sex sexOfIdNumber(const QString &idNumber)
{
    if (!hasIdNumberForm(idNumber))
        return Sex::Unknown;
    return idNumber[16].digitValue() % 2 == 1 ? Sex::Male : Sex::Female;
}

std::optional<QString> normalisedPhone(const QString &text)
{
    static const QRegularExpression mobile(QStringLiteral("^(?:\\+?86)?(1[3-9]\\d{9})$"));
    static const QRegularExpression landline(QStringLiteral("^(0\\d{2,3})(\\d{7,8})$"));
    static const QRegularExpression local(QStringLiteral("^[2-9]\\d{6,7}$"));
    static const QRegularExpression service(QStringLiteral("^[48]00\\d{7}$"));
    static const QRegularExpression marks(QStringLiteral("[-—－()（）]"));
    QString digits = withoutSpaces(toHalfWidth(text));
    digits.remove(marks);
    if (const auto match = mobile.match(digits); match.hasMatch())
        return match.captured(1);
    if (const auto match = landline.match(digits); match.hasMatch())
        return match.captured(1) + u'-' + match.captured(2);
    if (local.match(digits).hasMatch() || service.match(digits).hasMatch())
        return digits;
    return std::nullopt;
}

} // namespace linli
