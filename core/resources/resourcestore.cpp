#include "core/resources/resourcestore.h"

#include "core/base/text.h"
#include "core/ledger/permit.h"
#include "core/ledger/scope.h"

namespace linli {

namespace {

const QString columns = QStringLiteral(
    "r.id, r.kind, r.area_id, r.name, r.person_id, r.contact, r.phone, r.offers, r.opening, r.capacity, r.retired_on");

Resource resourceOf(const Row &row)
{
    Resource one;
    one.id = row.id<ResourceId>(0);
    one.kind = fromWord<ResourceKind>(row.text(1)).value_or(ResourceKind::Venue);
    one.area = row.id<AreaId>(2);
    one.name = row.text(3);
    one.person = row.id<PersonId>(4);
    one.contact = row.text(5);
    one.phone = row.opened(6, {QStringLiteral("resource"), QStringLiteral("phone"), row.integer(0)});
    one.offers = row.text(7);
    one.opening = row.text(8);
    one.capacity = int(row.integer(9));
    one.retired = QDate::fromString(row.text(10), Qt::ISODate);
    return one;
}

QVariant numberOrNull(qint64 number)
{
    return number > 0 ? QVariant(number) : QVariant(QMetaType::fromType<qint64>());
}

BookingOwner ownerOf(const Row &row, int first)
{
    if (!row.isNull(first))
        return {BookingFor::Activity, row.integer(first)};
    if (!row.isNull(first + 1))
        return {BookingFor::Case, row.integer(first + 1)};
    if (!row.isNull(first + 2))
        return {BookingFor::Visit, row.integer(first + 2)};
    return {};
}

} // namespace

Fields fieldsOf(const Resource &resource)
{
    return {{QStringLiteral("kind"), toWord(resource.kind)}, {QStringLiteral("area_id"), resource.area.value},
        {QStringLiteral("name"), resource.name}, {QStringLiteral("person_id"), orNull(resource.person)},
        {QStringLiteral("contact"), orNull(resource.contact)}, {QStringLiteral("phone"), orNull(resource.phone)},
        {QStringLiteral("offers"), orNull(resource.offers)}, {QStringLiteral("opening"), orNull(resource.opening)},
        {QStringLiteral("capacity"), numberOrNull(resource.capacity)},
        {QStringLiteral("retired_on"), orNull(resource.retired.toString(Qt::ISODate))}};
}

Fields fieldsOf(const Booking &booking)
{
    const auto owner = [&](BookingFor kind) { return numberOrNull(booking.owner.kind == kind ? booking.owner.id : 0); };
    return {{QStringLiteral("resource_id"), booking.resource.value}, {QStringLiteral("area_id"), booking.area.value},
        {QStringLiteral("activity_id"), owner(BookingFor::Activity)}, {QStringLiteral("case_id"), owner(BookingFor::Case)},
        {QStringLiteral("visit_id"), owner(BookingFor::Visit)}, {QStringLiteral("purpose"), orNull(booking.purpose)},
        {QStringLiteral("starts"), storedTime(booking.time.starts)}, {QStringLiteral("ends"), storedTime(booking.time.ends)},
        {QStringLiteral("people"), numberOrNull(booking.people)}, {QStringLiteral("state"), toWord(booking.state)},
        {QStringLiteral("steps"), booking.steps}};
}

QString resourcesInScope(const Database &db)
{
    if (!db.viewer().areas)
        return {};
    QStringList roots;
    for (const qint64 root : *db.viewer().areas)
        roots.append(QString::number(root));
    const QString own = areasInScope(db, QStringLiteral("r.area_id")).mid(5);
    return QStringLiteral(" AND (%1 OR (r.kind <> 'skill' AND r.area_id IN (SELECT ancestor_id FROM area_path WHERE area_id IN (%2))))")
        .arg(own, roots.isEmpty() ? QStringLiteral("0") : roots.join(u','));
}

QString bookingsInScope(const Database &db)
{
    if (!db.viewer().areas)
        return {};
    return QStringLiteral(" AND (%1 OR %2)")
        .arg(areasInScope(db, QStringLiteral("b.area_id")).mid(5), areasInScope(db, QStringLiteral("r.area_id")).mid(5));
}

Result<Resource> loadResource(Ledger &ledger, ResourceId id)
{
    LINLI_TRY(permit(ledger, Action::See, Kind::Matters));
    std::optional<Resource> found;
    LINLI_TRY(ledger.db().each(
        QStringLiteral("SELECT %1 FROM resource r WHERE r.id = ?%2").arg(columns, resourcesInScope(ledger.db())), {id.value},
        [&](const Row &row) { found = resourceOf(row); }));
    if (!found)
        return Error{ErrorKind::NotFound, translate("resources", "There is no such resource.")};
    return *found;
}

Result<ResourceId> findResource(Ledger &ledger, const QString &text)
{
    LINLI_TRY(permit(ledger, Action::See, Kind::Matters));
    const auto number = ResourceId::fromText(text.trimmed());
    QList<ResourceId> found;
    LINLI_TRY(ledger.db().each(QStringLiteral("SELECT r.id FROM resource r WHERE (r.id = ? OR r.name = ?)%1 ORDER BY r.id")
                                   .arg(resourcesInScope(ledger.db())),
        {number ? number->value : 0, text.trimmed()}, [&](const Row &row) { found.append(row.id<ResourceId>(0)); }));
    if (found.isEmpty())
        return Error{ErrorKind::NotFound, translate("resources", "There is no such resource.")};
    if (found.size() > 1)
        return Error{ErrorKind::Refused, translate("resources", "Several resources have this name. Give the number.")};
    return found.first();
}

Result<Booking> loadBooking(Ledger &ledger, BookingId id)
{
    LINLI_TRY(permit(ledger, Action::See, Kind::Matters));
    std::optional<Booking> found;
    LINLI_TRY(ledger.db().each(QStringLiteral("SELECT b.id, b.resource_id, b.area_id, b.activity_id, b.case_id, b.visit_id, b.purpose, "
                                              "b.starts, b.ends, b.people, b.state, b.steps FROM booking b "
                                              "JOIN resource r ON r.id = b.resource_id WHERE b.id = ?%1")
                                   .arg(bookingsInScope(ledger.db())),
        {id.value}, [&](const Row &row) {
            found = Booking{row.id<BookingId>(0), row.id<ResourceId>(1), row.id<AreaId>(2), ownerOf(row, 3),
                row.opened(6, {QStringLiteral("booking"), QStringLiteral("purpose"), row.integer(0)}),
                {parseWallTime(row.text(7)), parseWallTime(row.text(8))}, int(row.integer(9)),
                fromWord<BookingState>(row.text(10)).value_or(BookingState::Asked), int(row.integer(11))};
        }));
    if (!found)
        return Error{ErrorKind::NotFound, translate("resources", "There is no such booking.")};
    return *found;
}

Result<QList<BookingLog>> stepsOf(Database &db, BookingId id)
{
    QList<BookingLog> steps;
    LINLI_TRY(db.each(QStringLiteral("SELECT id, step, at, actor, note FROM booking_step WHERE booking_id = ? ORDER BY ordinal, id"),
        {id.value}, [&](const Row &row) {
            steps.append({fromWord<BookingStep>(row.text(1)).value_or(BookingStep::Ask), parseWallTime(row.text(2)), row.text(3),
                row.opened(4, {QStringLiteral("booking_step"), QStringLiteral("note"), row.integer(0)})});
        }));
    return steps;
}

Result<QList<TakenSpan>> takenOf(Database &db, ResourceId id, const TimeSpan &within)
{
    QList<TakenSpan> taken;
    LINLI_TRY(db.each(QStringLiteral("SELECT starts, ends, people FROM booking_slot WHERE resource_id = ? AND ends > ? AND starts < ? "
                                     "ORDER BY starts, booking_id"),
        {id.value, storedTime(within.starts), storedTime(within.ends)}, [&](const Row &row) {
            taken.append({{parseWallTime(row.text(0)), parseWallTime(row.text(1))}, int(row.integer(2))});
        }));
    return taken;
}

Result<QString> holderOf(Database &db, BookingId id)
{
    QString holder;
    LINLI_TRY(db.each(QStringLiteral("SELECT a.name, v.title, f.number, (SELECT s.actor FROM booking_step s WHERE s.booking_id = b.id "
                                     "ORDER BY s.ordinal LIMIT 1) FROM booking b LEFT JOIN area a ON a.id = b.area_id "
                                     "LEFT JOIN activity v ON v.id = b.activity_id LEFT JOIN case_file f ON f.id = b.case_id WHERE b.id = ?"),
        {id.value}, [&](const Row &row) {
            QStringList words{row.text(0)};
            words.append(row.isNull(1) ? row.text(2) : row.text(1));
            words.removeAll(QString());
            holder = translate("resources", "%1 (%2)", "who has a booking, and who entered it")
                         .arg(words.join(translate("resources", ", ", "between words")), row.text(3));
        }));
    return holder;
}

Result<void> checkRoom(Database &db, BookingId id)
{
    ResourceId resource;
    ResourceKind kind = ResourceKind::Venue;
    int capacity = 0;
    TakenSpan own;
    LINLI_TRY(db.each(QStringLiteral("SELECT s.resource_id, r.kind, r.capacity, s.starts, s.ends, s.people FROM booking_slot s "
                                     "JOIN resource r ON r.id = s.resource_id WHERE s.booking_id = ?"),
        {id.value}, [&](const Row &row) {
            resource = row.id<ResourceId>(0);
            kind = fromWord<ResourceKind>(row.text(1)).value_or(kind);
            capacity = int(row.integer(2));
            own = {{parseWallTime(row.text(3)), parseWallTime(row.text(4))}, int(row.integer(5))};
        }));
    if (!resource)
        return success();
    LINLI_ASSIGN(const auto other,
        db.integer(QStringLiteral("SELECT booking_id FROM booking_slot WHERE resource_id = ? AND ends > ? AND starts < ? AND "
                                  "booking_id <> ? ORDER BY starts, booking_id LIMIT 1"),
            {resource.value, storedTime(own.time.starts), storedTime(own.time.ends), id.value}));
    if (other && isExclusive(kind)) {
        LINLI_ASSIGN(const auto from, db.text(QStringLiteral("SELECT starts FROM booking_slot WHERE booking_id = ?"), {*other}));
        LINLI_ASSIGN(const auto until, db.text(QStringLiteral("SELECT ends FROM booking_slot WHERE booking_id = ?"), {*other}));
        LINLI_ASSIGN(const QString holder, holderOf(db, BookingId(*other)));
        return Error{ErrorKind::Refused,
            translate("resources", "It is taken from %1 to %2 by %3. Choose another time or another place; nothing was changed.")
                .arg(minuteText(parseWallTime(from.value_or(QString()))), minuteText(parseWallTime(until.value_or(QString()))), holder)};
    }
    LINLI_ASSIGN(const QList<TakenSpan> taken, takenOf(db, resource, own.time));
    const int peak = peakOf(taken, own.time);
    if (capacity > 0 && peak > capacity)
        return Error{ErrorKind::Refused,
            translate("resources", "%1 people would be there at once; it holds %2. Choose another time, or ask for fewer.")
                .arg(peak).arg(capacity)};
    return success();
}

} // namespace linli
