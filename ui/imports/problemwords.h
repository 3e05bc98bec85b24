// How the page speaks of problems: how grave, and what the import does with them.
#pragma once

#include "core/imports/problem.h"
#include "ui/widgets/light.h"

namespace linli::ui {

/// Red: something is lost or left out. Amber: to be looked at. Done: a note.
LightKind lightOf(ProblemKind kind);
/// "照常导入，证件标为“待核”，走访时补录": what comes of it, one sentence.
QString consequenceOf(ProblemKind kind);

/// How often each kind came up, grave ones first.
QList<std::pair<ProblemKind, int>> countsOf(const QList<Problem> &problems);

} // namespace linli::ui
