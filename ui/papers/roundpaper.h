// Sheets to take from door to door: a table for each micro-unit, a line a household, boxes to tick and room to write.
#pragma once

#include "core/rounds/round.h"

#include <QPageLayout>

class QPrinter;

namespace linli::ui {

/// A4 across; set it before the printer's first page.
QPageLayout roundPaperLayout();
/// Each micro-unit begins on a page of its own; title and header stand on every page. `fields` are the names of what is
/// confirmed.
void printRound(const QString &title, const QStringList &fields, const QList<Door> &doors, QPrinter &printer);

} // namespace linli::ui
