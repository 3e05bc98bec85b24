#include "core/base/text.h"
#include "core/households/lifecases.h"
#include "core/ledger/permit.h"
#include "core/ledger/scope.h"

namespace linli {

namespace {

Result<void> confirm(Ledger &ledger, Change &change, LifeEventId id)
{
    const auto written = change.update(QStringLiteral("life_event"), id.value,
        {{QStringLiteral("confirmed_on"), ledger.clock().today().toString(Qt::ISODate)},
            {QStringLiteral("confirmed_by"), ledger.actor()}});
    return written.ok() ? success() : Result<void>(written.error());
}

Result<bool> isConfirmed(Database &db, LifeEventId id)
{
    std::optional<bool> confirmed;
    LINLI_TRY(db.each(QStringLiteral("SELECT confirmed_on FROM life_event WHERE id = ?"), {id.value},
        [&](const Row &row) { confirmed = !row.isNull(0); }));
    if (!confirmed)
        return Error{ErrorKind::NotFound, translate("households", "There is no such change any more.")};
    return *confirmed;
}

} // namespace

Result<void> confirmLifeEvent(Ledger &ledger, LifeEventId id)
{
    LINLI_ASSIGN(Change change, Change::begin(ledger, Action::Edit, Kind::Households));
    LINLI_ASSIGN(const bool already, isConfirmed(ledger.db(), id));
    if (already)
        return Error{ErrorKind::Refused, translate("households", "This change was confirmed already.")};
    LINLI_TRY(confirm(ledger, change, id));
    return change.commit({QT_TRANSLATE_NOOP("journal", "Confirmed a change in a household")});
}

Result<void> confirmLifeEvents(Ledger &ledger, const QList<LifeEventId> &ids)
{
    LINLI_ASSIGN(Change change, Change::begin(ledger, Action::Edit, Kind::Households));
    for (const LifeEventId id : ids) {
        LINLI_ASSIGN(const bool already, isConfirmed(ledger.db(), id));
        if (!already)
            LINLI_TRY(confirm(ledger, change, id));
    }
    return change.commit({QT_TRANSLATE_NOOP("journal", "Confirmed %1 changes in households"), {QString::number(ids.size())}});
}

WaitingStatement waitingStatement(
    const Database &db, AreaId within, const std::optional<WaitingCursor> &after, int limit)
{
    QString where = QStringLiteral("e.confirmed_on IS NULL") + householdsInScope(db);
    QVariantList values;
    if (within) {
        where += QStringLiteral(" AND (n.unit_id IN (SELECT area_id FROM area_path WHERE ancestor_id = ?) OR "
                                "n.building_id IN (SELECT area_id FROM area_path WHERE ancestor_id = ?))");
        values << within.value << within.value;
    }
    if (after) {
        where += QStringLiteral(" AND (e.reported_on, e.id) > (?, ?)");
        values << after->reportedOn << after->id.value;
    }
    values.append(limit);
    return {QStringLiteral("SELECT e.id, e.household_id, e.person_id, e.kind, e.on_date, e.other_household_id, e.reported_on, "
                           "e.reported_by, e.note, n.address, p.name, (SELECT n.address FROM household_now n WHERE n.household_id = "
                           "e.other_household_id%2) FROM life_event e JOIN household_now n ON n.household_id = e.household_id "
                           "LEFT JOIN person p ON p.id = e.person_id WHERE %1 ORDER BY e.reported_on, e.id LIMIT ?")
                .arg(where, householdsInScope(db)),
        values};
}

Result<WaitingPage> waitingEvents(
    Ledger &ledger, AreaId within, const std::optional<WaitingCursor> &after, int limit)
{
    LINLI_TRY(permit(ledger, Action::See, Kind::Households));
    const WaitingStatement statement = waitingStatement(ledger.db(), within, after, limit);
    WaitingPage page;
    LINLI_TRY(ledger.db().each(statement.sql, statement.values, [&](const Row &row) {
        page.rows.append({{row.id<LifeEventId>(0), row.id<HouseholdId>(1), row.id<PersonId>(2),
                                  lifeEventKindFromWord(row.text(3)), row.text(4), row.id<HouseholdId>(5), row.text(6),
                                  row.text(7), {}, {},
                                  row.opened(8, {QStringLiteral("life_event"), QStringLiteral("note"), row.integer(0)})},
                row.text(9), row.text(10), row.text(11)});
    }));
    if (page.rows.size() == limit)
        page.next = WaitingCursor{page.rows.last().event.reportedOn, page.rows.last().event.id};
    return page;
}

} // namespace linli
