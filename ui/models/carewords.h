// The office's kinds of people to watch over for the window's thread: a small table, read when it is needed.
#pragma once

#include "core/households/carekinds.h"
#include "ui/models/desk.h"

namespace linli::ui {

/// Those that come with Linli if the ledger can't be read.
inline CareKinds careKindsOf(Desk &desk)
{
    auto kinds = CareKinds::load(desk.db());
    return kinds.ok() ? kinds.take() : CareKinds();
}

} // namespace linli::ui
