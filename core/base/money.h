// Money in fen, as people type and read it.
#pragma once

#include <QString>

#include <optional>

namespace linli {

/// Fen of "12000", "12,000.50", "1.2万", "30 万元", "￥800"; nothing for what is no amount, is below nothing or beyond a
/// trillion yuan.
std::optional<qint64> fenFromText(const QString &typed);

/// "12,000", "12,000.50": yuan, without a unit.
QString yuanText(qint64 fen);
/// "12000.50": yuan as it is typed, to be put into a field.
QString yuanField(qint64 fen);

} // namespace linli
