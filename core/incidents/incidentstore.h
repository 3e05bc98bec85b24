// The register of incidents in the ledger: rows read and written.
#pragma once

#include "core/incidents/incident.h"
#include "core/ledger/change.h"

namespace linli {

Fields fieldsOf(const Incident &one);

/// Error NotFound where there is none in the viewer's areas; Denied without the permission.
Result<Incident> loadIncident(Ledger &ledger, IncidentId id);
/// By its number or its id.
Result<IncidentId> findIncident(Ledger &ledger, const QString &text);

} // namespace linli
