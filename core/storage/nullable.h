// Numbers that may be NULL, to and from a column.
#pragma once

#include "core/storage/database.h"

namespace linli {

template <class Number>
QVariant orNull(const std::optional<Number> &number)
{
    return number ? QVariant(qint64(*number)) : QVariant(QMetaType::fromType<qint64>());
}

template <class Number>
std::optional<Number> optionalAt(const Row &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(Number(row.integer(column)));
}

} // namespace linli
