// Sheets to take from door to door: a table for each micro-unit, a line a household, boxes to tick.
#pragma once

#include "core/rounds/round.h"

class QPrinter;

namespace linli::ui {

/// Each micro-unit begins on a page of its own; the header is repeated. `fields` are the names of what is confirmed.
void printRound(const QString &title, const QStringList &fields, const QList<Door> &doors, QPrinter &printer);

} // namespace linli::ui
