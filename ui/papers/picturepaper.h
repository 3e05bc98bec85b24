#pragma once

#include "core/units/buildingpicture.h"

#include <QPageLayout>
#include <QPageSize>
#include <QString>

class QPrinter;

namespace linli::ui {

/// How the picture lies best on paper of this size: upright or across.
QPageLayout::Orientation bestOrientation(const BuildingPicture &picture, QPageSize::PageSizeId paper);

/// Draws the building picture over as many pages as it takes to stay readable, floors from the top down, each page with
/// title, stairwells and legend.
void printPicture(const BuildingPicture &picture, const QString &note, QPrinter &printer);

} // namespace linli::ui
