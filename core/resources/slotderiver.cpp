#include "core/resources/slotderiver.h"

#include "core/resources/resourcestore.h"

namespace linli {

namespace {

const QString fill = QStringLiteral("INSERT INTO booking_slot (booking_id, resource_id, starts, ends, people) "
                                    "SELECT id, resource_id, starts, ends, COALESCE(people, 0) FROM booking WHERE state = 'granted'");

Result<void> refresh(Ledger &ledger, const Touched &touched)
{
    const QSet<qint64> bookings = touched.value(QStringLiteral("booking"));
    // All of them leave first: two that change places in one entry do not meet.
    for (const qint64 id : bookings)
        LINLI_TRY(ledger.db().exec(QStringLiteral("DELETE FROM booking_slot WHERE booking_id = ?"), {id}));
    for (const qint64 id : bookings)
        LINLI_TRY(ledger.db().exec(fill + QStringLiteral(" AND id = ?"), {id}));
    for (const qint64 id : bookings)
        LINLI_TRY(checkRoom(ledger.db(), BookingId(id)));
    return success();
}

Result<void> rebuild(Ledger &ledger)
{
    LINLI_TRY(ledger.db().exec(QStringLiteral("DELETE FROM booking_slot")));
    return ledger.db().exec(fill);
}

} // namespace

Deriver slotDeriver()
{
    return {{QStringLiteral("booking")}, {QStringLiteral("booking_slot")}, refresh, rebuild};
}

} // namespace linli
