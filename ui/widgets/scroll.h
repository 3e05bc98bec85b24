#pragma once

class QScrollArea;
class QWidget;

namespace linli::ui {

/// A frameless vertical scroll area around `inner` that lets the surface under it show through.
QScrollArea *makeScroll(QWidget *inner);

} // namespace linli::ui
