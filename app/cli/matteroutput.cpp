#include "app/cli/matteroutput.h"

#include "app/cli/peopleverbs.h"
#include "core/base/money.h"
#include "core/base/text.h"

namespace linli::cli {

Result<std::optional<qint64>> moneyOption(const std::string &typed)
{
    if (typed.empty())
        return std::optional<qint64>();
    const auto fen = fenFromText(QString::fromStdString(typed));
    if (!fen)
        return Error{ErrorKind::Invalid, translate("cli", "The amount is not understood. Write it in yuan, like 12000 or 1.2万.")};
    return fen;
}

Result<QDate> plainDay(const std::string &typed)
{
    if (typed.empty())
        return QDate();
    const QDate day = QDate::fromString(QString::fromStdString(typed), Qt::ISODate);
    if (!day.isValid())
        return Error{ErrorKind::Invalid, translate("cli", "The day is not understood. Write it like 2026-09-21.")};
    return day;
}

Result<QDateTime> plainTime(const std::string &typed)
{
    if (typed.empty())
        return QDateTime();
    const QDateTime time = parseWallTime(QString::fromStdString(typed));
    if (!time.isValid())
        return Error{ErrorKind::Invalid, translate("cli", "The time is not understood. Write it like 2026-09-30 17:31.")};
    return time;
}

Result<QDate> monthOption(const Ledger &ledger, const std::string &typed)
{
    if (typed.empty()) {
        const QDate today = ledger.clock().today();
        return QDate(today.year(), today.month(), 1);
    }
    const QDate first = QDate::fromString(QString::fromStdString(typed) + QStringLiteral("-01"), QStringLiteral("yyyy-MM-dd"));
    if (!first.isValid())
        return Error{ErrorKind::Invalid, translate("cli", "The month is not understood. Write it like 2026-09.")};
    return first;
}

QJsonValue jsonMoney(const std::optional<qint64> &fen)
{
    return fen ? QJsonValue(double(*fen) / 100) : QJsonValue();
}

QJsonValue jsonDay(QDate day)
{
    return jsonText(day.toString(Qt::ISODate));
}

} // namespace linli::cli
