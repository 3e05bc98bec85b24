#include "core/cases/turn.h"

#include "core/areas/area.h"
#include "core/rights/session.h"

namespace linli {

namespace {

QString rungOf(AreaKind kind)
{
    return toWord(kind); // Rungs are called as the kinds of areas are.
}

Seat seatOver(AreaId area, const QString &kind, bool shared)
{
    return {fromWord<Rung>(kind).value_or(Rung::Unit), area, shared};
}

/// The head sits at the top of the tree.
Result<QList<Seat>> officeSeats(Database &db)
{
    QHash<QString, qint64> counts;
    LINLI_TRY(db.each(QStringLiteral("SELECT a.kind, COUNT(*) FROM area a JOIN area_path p ON p.ancestor_id = a.id AND p.area_id = a.id "
                                     "WHERE a.kind IN ('subdistrict', 'community') GROUP BY a.kind"),
        {}, [&](const Row &row) { counts.insert(row.text(0), row.integer(1)); }));
    QList<Seat> seats{{Rung::Subdistrict, {}, true}};
    if (counts.value(rungOf(AreaKind::Subdistrict)) == 0 || counts.value(rungOf(AreaKind::Community)) <= 1)
        seats.append({Rung::Community, {}, true});
    return seats;
}

Result<QList<Seat>> seatsOver(Database &db, const QList<qint64> &areas)
{
    QList<Seat> seats;
    for (const qint64 area : areas) {
        LINLI_ASSIGN(const auto kind, db.text(QStringLiteral("SELECT kind FROM area WHERE id = ?"), {area}));
        if (kind)
            seats.append(seatOver(AreaId(area), *kind, true));
    }
    return seats;
}

QString inArea(const QString &column, AreaId area)
{
    return QStringLiteral("%1 IN (SELECT area_id FROM area_path WHERE ancestor_id = %2)").arg(column).arg(area.value);
}

QString atSeat(const Seat &seat)
{
    QString at = QStringLiteral("COALESCE(s.offered_rung, s.rung) = '%1'").arg(toWord(seat.rung));
    if (!seat.shared)
        at += QStringLiteral(" AND (s.offered_rung IS NOT NULL OR s.owner_id IS NULL)");
    if (seat.area)
        at += QStringLiteral(" AND ") + inArea(QStringLiteral("s.area_id"), seat.area);
    return at;
}

} // namespace

Result<Turn> turnOfPerson(Database &db, PersonId person)
{
    Turn turn{person, {}};
    LINLI_TRY(db.each(QStringLiteral("SELECT q.area_id, a.kind FROM appointment q JOIN area a ON a.id = q.area_id "
                                     "WHERE q.person_id = ? AND q.until_date IS NULL ORDER BY q.area_id"),
        {person.value}, [&](const Row &row) { turn.seats.append(seatOver(row.id<AreaId>(0), row.text(1), false)); }));
    return turn;
}

Turn turnOfRung(Rung rung)
{
    return {{}, {{rung, {}, true}}};
}

Result<Turn> turnOf(Ledger &ledger)
{
    const Session *session = ledger.session();
    Turn turn;
    if (session && session->person) {
        LINLI_ASSIGN(turn, turnOfPerson(ledger.db(), PersonId(session->person)));
    }
    const bool clerk = session && session->roles.contains(Role::Clerk);
    if (!session || session->roles.contains(Role::Head) || (clerk && !session->viewer.areas)) {
        LINLI_ASSIGN(const QList<Seat> office, officeSeats(ledger.db()));
        turn.seats += office;
    } else if (clerk) {
        QList<qint64> desks = *session->viewer.areas;
        for (const Seat &led : std::as_const(turn.seats))
            desks.removeAll(led.area.value);
        LINLI_ASSIGN(const QList<Seat> shared, seatsOver(ledger.db(), desks));
        turn.seats += shared;
    }
    return turn;
}

QString helpCondition(const Turn &turn)
{
    QStringList asked;
    if (turn.person)
        asked.append(QStringLiteral("h.person_id = %1").arg(turn.person.value));
    for (const Seat &seat : turn.seats)
        asked.append(seat.area ? QStringLiteral("h.area_id = %1").arg(seat.area.value)
                               : QStringLiteral("h.rung = '%1'").arg(toWord(seat.rung)));
    if (asked.isEmpty())
        return QStringLiteral("1 = 0");
    return QStringLiteral("EXISTS (SELECT 1 FROM case_helper h WHERE h.case_id = s.case_id AND h.answered IS NULL AND (%1))")
        .arg(asked.join(QStringLiteral(" OR ")));
}

QString turnCondition(const Turn &turn)
{
    QStringList parts;
    if (turn.person)
        parts.append(QStringLiteral("(s.offered_rung IS NULL AND s.owner_id = %1)").arg(turn.person.value));
    for (const Seat &seat : turn.seats)
        parts.append(u'(' + atSeat(seat) + u')');
    parts.append(helpCondition(turn));
    return QStringLiteral("s.is_open = 1 AND (%1)").arg(parts.join(QStringLiteral(" OR ")));
}

} // namespace linli
