// The papers of a 122 deliberation: a sheet to sign in on, the minutes, and a notice for the board (R16).
#pragma once

#include "core/deliberation/deliberationquery.h"

class QPrinter;

namespace linli::ui {

/// Everybody who may vote at the present meeting, a line each, with room to sign.
void printSignInSheet(const DeliberationDetails &details, const QList<Participant> &participants, QPrinter &printer);
/// Every stage's record; who came (and how they voted, where votes were taken by name) at the present meeting.
void printMinutes(const DeliberationDetails &details, const QList<Participant> &participants, QPrinter &printer);
/// In large type, without anybody's vote: the meeting before it is held, afterwards the result and who does what by when.
void printNotice(const DeliberationDetails &details, QPrinter &printer);

} // namespace linli::ui
