// What it means to put a case into another column of the board: one legal step, or a sentence why not (R14).
#pragma once

#include "core/cases/casequery.h"

namespace linli {

struct BoardMove
{
    std::optional<CaseStep> step; ///< None: refused.
    std::optional<Rung> to; ///< Of an escalation or a transfer.
    QString refusal; ///< Translated; empty where there is nothing to do.
};

/// Upwards it is an escalation, downwards or across a transfer; onto the rung it was offered to, its acceptance.
BoardMove moveToRung(const CaseRow &row, Rung rung);
/// The step that leads into that state by the table of transitions.
BoardMove moveToState(const CaseRow &row, CaseState state);

} // namespace linli
