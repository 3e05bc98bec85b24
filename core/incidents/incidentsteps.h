// The use cases of the register of incidents: each checks, writes, journals and commits.
#pragma once

#include "core/incidents/incidentstore.h"

namespace linli {

struct IncidentRef
{
    IncidentId id;
    /// What the person at the desk saw; refused when somebody changed it since.
    std::optional<int> seenEdits = std::nullopt;
};

/// Errors: Denied (outside one's areas, too), Invalid for what is missing or can't be (a day to come), NotFound for a place,
/// case or person that is not there.
Result<IncidentId> recordIncident(Ledger &ledger, const IncidentFacts &facts);
/// The facts as a whole. Also Refused for a void one, Conflict when somebody was first, Invalid where nothing differs.
Result<void> editIncident(Ledger &ledger, const IncidentRef &which, const IncidentFacts &facts);
/// Entered by mistake: it stays on record with the reason and counts nowhere.
Result<void> voidIncident(Ledger &ledger, const IncidentRef &which, const QString &reason);

} // namespace linli
