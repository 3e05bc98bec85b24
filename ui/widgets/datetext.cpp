#include "ui/widgets/datetext.h"

#include "core/base/text.h"

#include <QRegularExpression>

namespace linli::ui {

std::optional<QDate> parseDate(const QString &text)
{
    static const QRegularExpression parted(
        QStringLiteral("^(\\d{4})[-./年。](\\d{1,2})[-./月。](\\d{1,2})日?$"));
    static const QRegularExpression digits(QStringLiteral("^(\\d{4})(\\d{2})(\\d{2})$"));
    const QString plain = withoutSpaces(toHalfWidth(text));
    auto match = parted.match(plain);
    if (!match.hasMatch())
        match = digits.match(plain);
    if (!match.hasMatch())
        return std::nullopt;
    const QDate date(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    return date.isValid() ? std::optional(date) : std::nullopt;
}

} // namespace linli::ui
