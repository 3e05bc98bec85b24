// Leaders: dated appointments of persons to areas (D2).
#pragma once

#include "core/areas/area.h"
#include "core/ledger/change.h"
#include "core/persons/person.h"

namespace linli {

enum class FoundBy { Unknown, SelfNominated, Recommended };
enum class FoundHow { Unknown, Online, Offline };

QString toWord(FoundBy by); ///< self, recommended; empty for Unknown
QString toWord(FoundHow how); ///< online, offline; empty for Unknown
FoundBy foundByFromWord(const QString &word);
FoundHow foundHowFromWord(const QString &word);

struct Appointment
{
    AppointmentId id;
    AreaId area;
    PersonId person;
    QString phone; ///< The number on the board (R1); may differ from the person's own.
    QString from; ///< PartialDate; empty: since before our records (D4a).
    QString until; ///< Empty: in office.
    QString endReason;
    FoundBy foundBy = FoundBy::Unknown;
    FoundHow foundHow = FoundHow::Unknown;
};

/// A leader as lists show them.
struct LeaderRow
{
    Appointment appointment;
    Person person;
    AreaKind areaKind = AreaKind::Unit;
    QString areaName;
    QString contact() const { return appointment.phone.isEmpty() ? person.phone : appointment.phone; }
};

Result<AppointmentId> insertAppointment(Change &change, const Appointment &appointment);
Result<bool> updateAppointment(Change &change, const Appointment &appointment);

/// Leaders in office now, outer areas first; inside `within` if given.
Result<QList<LeaderRow>> leadersInOffice(Database &db, AreaId within = {});
/// The leader of exactly this area, if one is in office.
Result<std::optional<LeaderRow>> leaderOf(Database &db, AreaId area);
/// How many appointments are in office on `day` (unknown start: since before our records).
Result<qint64> countLeadersOn(Database &db, QDate day, AreaId within = {});

/// Ends an appointment. Error Refused when it has ended already or the date lies before its beginning.
Result<void> endAppointment(Ledger &ledger, AppointmentId id, QDate until, const QString &reason);

} // namespace linli
