// How the command line reads and prints money, days and months of the matters of the community.
#pragma once

#include "app/cli/context.h"

#include <QDate>
#include <QJsonValue>

#include <optional>

namespace linli::cli {

/// Fen of an amount as people type it; nothing for an empty text. Error Invalid.
Result<std::optional<qint64>> moneyOption(const std::string &typed);
/// A day as 2026-09-21; an invalid one for an empty text. Error Invalid.
Result<QDate> plainDay(const std::string &typed);
/// A time as 2026-09-21 10:00; an invalid one for an empty text. Error Invalid.
Result<QDateTime> plainTime(const std::string &typed);
/// The first day of a month as 2026-09; today's month for an empty text. Error Invalid.
Result<QDate> monthOption(const Ledger &ledger, const std::string &typed);

/// Yuan as a number with its fen, null where there is none.
QJsonValue jsonMoney(const std::optional<qint64> &fen);
/// As 2026-09-21, null for an invalid day.
QJsonValue jsonDay(QDate day);

} // namespace linli::cli
