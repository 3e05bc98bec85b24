#pragma once

#include <QFont>

namespace linli::ui {

/// The font of everything on paper.
QFont paperFont(qreal points);

} // namespace linli::ui
