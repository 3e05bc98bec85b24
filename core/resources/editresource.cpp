#include "core/resources/resourcesteps.h"

#include "core/areas/areacases.h"
#include "core/base/text.h"
#include "core/ledger/scope.h"

#include <QCoreApplication>

namespace linli {

namespace {

Result<Resource> checked(Ledger &ledger, Resource one)
{
    one.name = one.name.trimmed();
    one.contact = one.contact.trimmed();
    one.phone = one.phone.trimmed();
    one.offers = one.offers.trimmed();
    one.opening = one.opening.trimmed();
    if (one.name.isEmpty())
        return Error{ErrorKind::Invalid, translate("resources", "Give the resource a name.")};
    if (one.capacity < 0 || one.capacity > 100000)
        return Error{ErrorKind::Invalid, translate("resources", "Say for how many people it is; 0 where that is not limited.")};
    if (!one.area)
        return Error{ErrorKind::Invalid, translate("resources", "Choose the area it belongs to.")};
    LINLI_TRY(checkAreaInScope(ledger.db(), one.area));
    if (one.person)
        LINLI_TRY(checkWithinScope(ledger.db(), {{QStringLiteral("person"), {one.person.value}}}));
    LINLI_ASSIGN(const auto twin,
        ledger.db().integer(QStringLiteral("SELECT id FROM resource WHERE area_id = ? AND kind = ? AND name = ? AND retired_on IS NULL "
                                           "AND id <> ? AND COALESCE(person_id, 0) = ?"),
            {one.area.value, toWord(one.kind), one.name, one.id.value, one.person.value}));
    if (twin && !one.retired.isValid())
        return Error{ErrorKind::Refused, translate("resources", "The area has a resource of this kind and name already.")};
    return one;
}

Result<void> write(Change &change, const Resource &one)
{
    const auto written = change.update(QStringLiteral("resource"), one.id.value, fieldsOf(one));
    return written.ok() ? success() : Result<void>(written.error());
}

} // namespace

Result<ResourceId> addResource(Ledger &ledger, const Resource &resource)
{
    LINLI_ASSIGN(Change change, Change::begin(ledger, Action::Edit, Kind::Matters));
    LINLI_ASSIGN(const Resource one, checked(ledger, resource));
    LINLI_ASSIGN(const qint64 id, change.insert(QStringLiteral("resource"), fieldsOf(one)));
    LINLI_TRY(change.commit({QT_TRANSLATE_NOOP("journal", "Entered a resource")}));
    return ResourceId(id);
}

Result<void> editResource(Ledger &ledger, const Resource &resource)
{
    LINLI_ASSIGN(Change change, Change::begin(ledger, Action::Edit, Kind::Matters));
    LINLI_ASSIGN(const Resource before, loadResource(ledger, resource.id));
    Resource wanted = resource;
    wanted.retired = before.retired;
    LINLI_ASSIGN(const Resource one, checked(ledger, wanted));
    LINLI_TRY(write(change, one));
    return change.commit({QT_TRANSLATE_NOOP("journal", "Changed a resource")});
}

Result<void> retireResource(Ledger &ledger, ResourceId id, bool retired)
{
    LINLI_ASSIGN(Change change, Change::begin(ledger, Action::Edit, Kind::Matters));
    LINLI_ASSIGN(Resource one, loadResource(ledger, id));
    LINLI_ASSIGN(const auto booked,
        ledger.db().integer(QStringLiteral("SELECT COUNT(*) FROM booking WHERE resource_id = ? AND ends > ? AND state IN ('asked', 'granted')"),
            {id.value, storedTime(ledger.clock().now())}));
    if (retired && booked.value_or(0) > 0)
        return Error{ErrorKind::Refused,
            translate("resources", "It is booked or asked for from now on (%1 times). Settle these bookings first.").arg(*booked)};
    one.retired = retired ? ledger.clock().today() : QDate();
    LINLI_ASSIGN(one, checked(ledger, one));
    LINLI_TRY(write(change, one));
    return change.commit({retired ? QT_TRANSLATE_NOOP("journal", "A resource is not offered any more")
                                  : QT_TRANSLATE_NOOP("journal", "A resource is offered again")});
}

} // namespace linli
