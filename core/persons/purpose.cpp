#include "core/persons/purpose.h"

#include "core/base/text.h"

#include <QRegularExpression>

namespace linli {

Result<QString> tidiedPurpose(const QString &typed, const QString &missing)
{
    constexpr qsizetype longest = 60;
    static const QRegularExpression number(QStringLiteral("[0-9]{5,}"));
    const QString purpose = toHalfWidth(typed).simplified();
    if (purpose.isEmpty())
        return Error{ErrorKind::Invalid, missing};
    if (purpose.size() > longest || number.match(purpose).hasMatch())
        return Error{ErrorKind::Invalid,
            translate("persons", "Say it in a few words and without numbers: the log keeps the purpose.")};
    return purpose;
}

} // namespace linli
