// The use cases of the tree: each checks its rule (D1, D2), writes, journals and commits.
#pragma once

#include "core/areas/appointment.h"
#include "core/areas/areastore.h"

namespace linli {

/// A new area, behind its siblings where `ordinal` is 0. Errors: Invalid without a name, Refused by D1 or where a
/// sibling has that name, NotFound for a parent that is gone, Denied outside one's areas.
Result<AreaId> addArea(Ledger &ledger, Area area);

/// Its new name, and the code of a community or subdistrict (nothing: as it is). Errors as of addArea.
Result<void> renameArea(
    Ledger &ledger, AreaId id, const QString &name, const std::optional<QString> &code = std::nullopt);

/// Puts an area before the sibling at `place` (0: first; past the end: last). Error NotFound.
Result<void> reorderArea(Ledger &ledger, AreaId id, int place);

/// Hangs an area, with everything in it, under another one. Errors: Refused by D1, under itself, or where the new
/// parent has an area of that name; Denied outside one's areas.
Result<void> moveArea(Ledger &ledger, AreaId id, AreaId parent);

/// Somebody new, or the person with `person.id`, becomes the leader of `appointment.area` (D2). Errors: Invalid without a
/// name, Refused where a leader is in office, for an area that has none (subdistrict, community), or from a day to come.
Result<AppointmentId> appointLeader(Ledger &ledger, const Person &person, Appointment appointment);

/// Both inside another change, which core/cases/succession.h hands cases over in; the caller checked the permission.
Result<Appointment> appointInside(Change &change, Ledger &ledger, const Person &person, Appointment appointment);
Result<Appointment> endInside(Change &change, Database &db, AppointmentId id, QDate until, const QString &reason);
/// The same inside another change, of a person who is there. The caller checked the permission.
Result<AppointmentId> appointWithin(Change &change, Ledger &ledger, const Area &area, const Appointment &appointment);
/// Ends who is in office there, if anybody is. Error Refused before the beginning.
Result<void> endWithin(Change &change, Database &db, AreaId area, QDate day, const QString &reason);

/// D1: Refused where an area of kind `inner` can't lie in one of kind `outer`.
Result<void> checkAreaOrder(AreaKind inner, AreaKind outer);
/// Refuses a name that is empty or that a sibling has.
Result<void> checkAreaName(const AreaTree &tree, AreaId self, AreaId parent, const QString &name);
/// The area, or NotFound.
Result<const Area *> existingArea(const AreaTree &tree, AreaId id);
/// Error Denied where the viewer's areas don't hold this one.
Result<void> checkAreaInScope(Database &db, AreaId id);

} // namespace linli
