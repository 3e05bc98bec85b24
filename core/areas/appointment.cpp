#include "core/areas/appointment.h"

#include "core/areas/areacases.h"

#include "core/base/text.h"
#include "core/ledger/permit.h"
#include "core/persons/personstore.h"

namespace linli {

QString toWord(FoundBy by)
{
    return by == FoundBy::SelfNominated ? QStringLiteral("self")
        : by == FoundBy::Recommended    ? QStringLiteral("recommended")
                                        : QString();
}

QString toWord(FoundHow how)
{
    return how == FoundHow::Online ? QStringLiteral("online")
        : how == FoundHow::Offline ? QStringLiteral("offline")
                                   : QString();
}

FoundBy foundByFromWord(const QString &word)
{
    return word == u"self"       ? FoundBy::SelfNominated
        : word == u"recommended" ? FoundBy::Recommended
                                 : FoundBy::Unknown;
}

FoundHow foundHowFromWord(const QString &word)
{
    return word == u"online" ? FoundHow::Online : word == u"offline" ? FoundHow::Offline : FoundHow::Unknown;
}

namespace {

const QString appointmentColumns = QStringLiteral("p.id, p.area_id, p.person_id, p.phone, p.from_date, "
                                                  "p.until_date, p.end_reason, p.found_by, p.found_how");

Fields fieldsOf(const Appointment &a)
{
    return {{QStringLiteral("area_id"), a.area.value}, {QStringLiteral("person_id"), a.person.value},
        {QStringLiteral("phone"), orNull(a.phone)}, {QStringLiteral("from_date"), orNull(a.from)},
        {QStringLiteral("until_date"), orNull(a.until)}, {QStringLiteral("end_reason"), orNull(a.endReason)},
        {QStringLiteral("found_by"), orNull(toWord(a.foundBy))},
        {QStringLiteral("found_how"), orNull(toWord(a.foundHow))}};
}

Appointment appointmentOf(const Row &row)
{
    return {row.id<AppointmentId>(0), row.id<AreaId>(1), row.id<PersonId>(2),
        row.opened(3, {QStringLiteral("appointment"), QStringLiteral("phone"), row.integer(0)}), row.text(4),
        row.text(5), row.text(6), foundByFromWord(row.text(7)), foundHowFromWord(row.text(8))};
}

Result<QList<LeaderRow>> leadersWhere(
    Database &db, const QString &condition, const QVariantList &values, Opened opened)
{
    QList<LeaderRow> leaders;
    const QString sql = QStringLiteral(
        "SELECT %1, a.kind, a.name, %2 FROM appointment p JOIN area a ON a.id = p.area_id "
        "JOIN person s ON s.id = p.person_id WHERE p.until_date IS NULL AND %3 ORDER BY a.ordinal, a.id")
                            .arg(appointmentColumns, personColumns(QStringLiteral("s.")), condition);
    LINLI_TRY(db.each(sql, values, [&](const Row &row) {
        leaders.append({appointmentOf(row), personOf(row, 11, opened),
            areaKindFromWord(row.text(9)).value_or(AreaKind::Unit), row.text(10)});
    }));
    return leaders;
}

} // namespace

Result<AppointmentId> insertAppointment(Change &change, const Appointment &appointment)
{
    LINLI_ASSIGN(const qint64 id, change.insert(QStringLiteral("appointment"), fieldsOf(appointment)));
    return AppointmentId(id);
}

Result<bool> updateAppointment(Change &change, const Appointment &appointment)
{
    return change.update(QStringLiteral("appointment"), appointment.id.value, fieldsOf(appointment));
}

Result<QList<LeaderRow>> leadersInOffice(Database &db, AreaId within)
{
    LINLI_TRY(permit(db, Action::See, Kind::Leaders));
    auto leaders = within.isNull()
        ? leadersWhere(db, QStringLiteral("1 = 1"), {}, Opened::Phone)
        : leadersWhere(db,
            QStringLiteral("p.area_id IN (SELECT area_id FROM area_path WHERE ancestor_id = ?)"),
            {within.value}, Opened::Phone);
    if (leaders.ok()) {
        std::stable_sort(leaders->begin(), leaders->end(),
            [](const LeaderRow &a, const LeaderRow &b) { return a.areaKind < b.areaKind; });
    }
    return leaders;
}

Result<std::optional<LeaderRow>> leaderOf(Database &db, AreaId area)
{
    LINLI_ASSIGN(const auto leaders, leadersWhere(db, QStringLiteral("p.area_id = ?"), {area.value}, Opened::Everything));
    return leaders.isEmpty() ? std::optional<LeaderRow>() : std::optional(leaders.first());
}

Result<qint64> countLeadersOn(Database &db, QDate day, AreaId within)
{
    QString sql = QStringLiteral("SELECT COUNT(*) FROM appointment WHERE (from_date IS NULL OR from_date <= "
                                 "?) AND (until_date IS NULL OR until_date > ?)");
    QVariantList values{day.toString(Qt::ISODate), day.toString(Qt::ISODate)};
    if (within) {
        sql += QStringLiteral(" AND area_id IN (SELECT area_id FROM area_path WHERE ancestor_id = ?)");
        values.append(within.value);
    }
    LINLI_ASSIGN(const auto count, db.integer(sql, values));
    return count.value_or(0);
}

Result<Appointment> endInside(Change &change, Database &db, AppointmentId id, QDate until, const QString &reason)
{
    std::optional<Appointment> found;
    LINLI_TRY(
        db.each(QStringLiteral("SELECT %1 FROM appointment p WHERE p.id = ?").arg(appointmentColumns), {id.value},
            [&](const Row &row) { found = appointmentOf(row); }));
    if (!found)
        return Error{ErrorKind::NotFound, translate("areas", "This appointment does not exist any more.")};
    if (!found->until.isEmpty())
        return Error{ErrorKind::Refused, translate("areas", "This appointment has ended already.")};
    const QString day = until.toString(Qt::ISODate);
    if (!until.isValid() || day < found->from)
        return Error{ErrorKind::Refused, translate("areas", "An appointment can't end before it begins.")};
    found->until = day;
    found->endReason = reason;
    LINLI_ASSIGN(const bool changed, updateAppointment(change, *found));
    Q_UNUSED(changed)
    return *found;
}

Result<void> endAppointment(Ledger &ledger, AppointmentId id, QDate until, const QString &reason)
{
    LINLI_ASSIGN(Change change, Change::begin(ledger, Action::Edit, Kind::Leaders));
    LINLI_TRY(endInside(change, ledger.db(), id, until, reason));
    return change.commit({QT_TRANSLATE_NOOP("journal", "Ended an appointment"), {}});
}

} // namespace linli
