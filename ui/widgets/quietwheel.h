#pragma once

class QWidget;

namespace linli::ui {

/// The wheel scrolls the page over these fields (spin and combo boxes inside `within`) instead of changing what they hold.
void keepFromWheel(QWidget *within);

} // namespace linli::ui
