// The editors of what a round asks of people.
#pragma once

#include "ui/rounds/dooreditors.h"

namespace linli::ui {

/// Name, relation, sex and birth of everybody who lives there.
DoorEditor *makePeopleEditor(const QList<Member> &stored, const QList<Member> &shown);
/// A phone for everybody, masked until it is typed anew.
DoorEditor *makePhonesEditor(const QList<Member> &members, QDate today);
/// The marks of one member at a time.
DoorEditor *makeCareEditor(const QList<Member> &stored, const QList<Member> &shown, const CareKinds &careKinds);

} // namespace linli::ui
