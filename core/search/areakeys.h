// By which beginnings an area is found: any part of its name, its pinyin, its initials.
#pragma once

#include "core/areas/area.h"
#include "core/ledger/deriver.h"

#include <QStringList>

namespace linli {

/// An address as keys hold it: small letters, half width, no blanks; 幢, 号楼, # and 座 after a number are 栋, 门 after a
/// number is 单元, numbers before them are digits ("二号楼" is "2栋"), what separates parts is "-".
QString addressForm(const QString &text);

QStringList keysOfArea(AreaKind kind, const QString &name);

/// Keeps area_key beside the tree.
Deriver areaKeyDeriver();

} // namespace linli
