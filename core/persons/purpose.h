// What the log keeps as the reason of a look, an export or an erasure.
#pragma once

#include "core/base/result.h"

namespace linli {

/// The words as they go into the journal's sentence, which auditors read without a key. Errors: Invalid with
/// `missing` when nothing was typed, or for a number of five digits or more, or over 60 characters.
Result<QString> tidiedPurpose(const QString &typed, const QString &missing);

} // namespace linli
