#pragma once

#include "core/subject/copyofperson.h"

namespace linli::ui {

/// A resident's copy on A4, readable by its owner only. Error Io.
Result<void> saveCopyPdf(const PersonCopy &copy, const QString &path);

} // namespace linli::ui
