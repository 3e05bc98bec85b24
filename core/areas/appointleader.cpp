#include "core/areas/areacases.h"

#include "core/base/text.h"
#include "core/persons/personstore.h"

namespace linli {

Result<AppointmentId> appointWithin(Change &change, Ledger &ledger, const Area &area, const Appointment &given)
{
    if (leaderTitle(area.kind).isEmpty())
        return Error{ErrorKind::Refused,
            translate("areas", "Subdistricts and communities have no leader of this kind; choose a grid, a sector, a building or a micro-unit.")};
    LINLI_ASSIGN(const auto there, leaderOf(ledger.db(), area.id));
    if (there)
        return Error{ErrorKind::Refused,
            translate("areas", "This area has a leader in office. End that appointment first.")};
    if (given.from > ledger.clock().today().toString(Qt::ISODate))
        return Error{ErrorKind::Refused, translate("areas", "An appointment can't begin on a day to come.")};
    Appointment appointment = given;
    appointment.area = area.id;
    appointment.until.clear();
    return insertAppointment(change, appointment);
}

Result<Appointment> appointInside(Change &change, Ledger &ledger, const Person &person, Appointment appointment)
{
    LINLI_ASSIGN(const AreaTree tree, AreaTree::load(ledger.db()));
    LINLI_ASSIGN(const Area *area, existingArea(tree, appointment.area));
    LINLI_TRY(checkAreaInScope(ledger.db(), area->id));
    if (person.id) {
        LINLI_ASSIGN(const auto known, findPerson(ledger.db(), person.id));
        if (!known)
            return Error{ErrorKind::NotFound, translate("areas", "This person does not exist any more.")};
        appointment.person = person.id;
    } else {
        Person fresh = person;
        fresh.name = person.name.simplified();
        if (fresh.name.isEmpty())
            return Error{ErrorKind::Invalid, translate("areas", "Write the leader's name.")};
        LINLI_ASSIGN(appointment.person, insertPerson(change, fresh));
    }
    LINLI_ASSIGN(appointment.id, appointWithin(change, ledger, *area, appointment));
    return appointment;
}

Result<AppointmentId> appointLeader(Ledger &ledger, const Person &person, Appointment appointment)
{
    LINLI_ASSIGN(Change change, Change::begin(ledger, Action::Edit, Kind::Leaders));
    LINLI_ASSIGN(const Appointment made, appointInside(change, ledger, person, appointment));
    LINLI_TRY(change.commit({QT_TRANSLATE_NOOP("journal", "Appointed a leader")}));
    return made.id;
}

Result<void> endWithin(Change &change, Database &db, AreaId area, QDate day, const QString &reason)
{
    LINLI_ASSIGN(const auto leader, leaderOf(db, area));
    if (!leader)
        return success();
    Appointment ended = leader->appointment;
    ended.until = day.toString(Qt::ISODate);
    ended.endReason = reason;
    if (ended.until < ended.from)
        return Error{ErrorKind::Refused, translate("areas", "An appointment can't end before it begins.")};
    LINLI_ASSIGN(const bool changed, updateAppointment(change, ended));
    Q_UNUSED(changed)
    return success();
}

} // namespace linli
