// What the list of a month's figures says, line by line.
#pragma once

#include "ui/reports/figuremodel.h"

namespace linli::ui {

/// In the order of FigureModel::Row; then the series of activities held in one of the three months.
QList<FigureModel::Line> figureLines(const MonthReport &report);

} // namespace linli::ui
