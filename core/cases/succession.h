// When a leader steps down (D2): open cases go to the successor, or wait at the area with a mark (case_state.waiting)
// until there is one.
#pragma once

#include "core/areas/areacases.h"
#include "core/cases/casestore.h"

namespace linli {

struct Handover
{
    int toSuccessor = 0; ///< Cases that the successor has now.
    int waiting = 0; ///< Cases that wait for one.
};

/// Ends the appointment. Errors as of endAppointment.
Result<Handover> stepDown(Ledger &ledger, AppointmentId id, QDate until, const QString &reason);

struct TakenOffice
{
    AppointmentId appointment;
    int cases = 0; ///< Waiting cases that went to the new leader.
};

/// Appoints the leader, who takes over what waits at the area. Errors as of appointLeader.
Result<TakenOffice> takeOffice(Ledger &ledger, const Person &person, const Appointment &appointment);

} // namespace linli
