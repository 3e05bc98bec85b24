#pragma once

#include "ui/theme/metrics.h"
#include "ui/theme/palette.h"

namespace linli::ui {

/// ui/theme/theme.qss with its @names filled from palette and metrics. The only style sheet of the program.
QString styleSheet(const Palette &colours, const Metrics &metrics);

} // namespace linli::ui
