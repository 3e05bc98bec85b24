// How rosters write housing, registration, relations and care flags.
#pragma once

#include "core/households/carekinds.h"
#include "core/base/partialdate.h"
#include "core/households/household.h"

namespace linli {

Housing housingFromText(const QString &text); ///< 自有, 租住, 单位公房, 空置, 商铺
Registration registrationFromText(const QString &text); ///< 本地, 人户分离, 流动
bool isHeadRelation(const QString &relation); ///< 户主, 本人
/// Words of care kinds in a cell (高龄、独居 …), each once; `alone`: another column says so.
QStringList careKindsFromText(const QString &text, bool alone, const CareKinds &known);

/// Flags that can't be so: 高龄 below 80 years, 孕妇 of a man or below 12 or above 60 years, on the list's
/// day. Where the age is not known nothing is said.
QStringList impossibleFlags(const QStringList &kinds, const Person &person, QDate listDay);

} // namespace linli
