// What a role may not do is greyed, with the reason.
#pragma once

#include "core/ledger/permit.h"

class QAction;
class QWidget;

namespace linli::ui {

/// Whether the person who is signed in may do it at all.
bool mayDo(const Ledger &ledger, Action action, Kind kind);
/// Disables the control and says why as its tool tip where the role forbids it; else it is left as it is.
bool allow(QWidget *control, const Ledger &ledger, Action action, Kind kind);
bool allow(QAction *control, const Ledger &ledger, Action action, Kind kind);

} // namespace linli::ui
