// Numbers of cases, found by their last digits.
#pragma once

#include "core/ledger/deriver.h"

#include <QString>

namespace linli {

/// Letters and digits of a number, last first: "GJQ-202609-0012" is "2100906202QJG".
QString backwards(const QString &number);

/// Keeps case_key beside cases.
Deriver caseKeyDeriver();

} // namespace linli
