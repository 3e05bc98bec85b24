#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace linli::ui {

/// Reads a date as people type it: 2026-9-1, 2026.9.1, 2026/9/1, 2026年9月1日, 20260901, full-width digits
/// too.
std::optional<QDate> parseDate(const QString &text);

} // namespace linli::ui
