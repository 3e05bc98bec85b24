// The program's icon, as windows, task bars and switchers show it.
#pragma once

#include <QIcon>

namespace linli::ui {

/// resources/icon/linli.svg in the sizes it was rendered in.
QIcon programIcon();

} // namespace linli::ui
