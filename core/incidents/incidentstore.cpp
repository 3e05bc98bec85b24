#include "core/incidents/incidentstore.h"

#include "core/base/text.h"
#include "core/ledger/permit.h"
#include "core/ledger/scope.h"
#include "core/storage/nullable.h"

namespace linli {

namespace {

Incident incidentOf(const Row &row)
{
    const auto opened = [&](int column, const char *name) {
        return row.opened(column, {QStringLiteral("incident"), QString::fromLatin1(name), row.integer(0)});
    };
    Incident one;
    one.id = row.id<IncidentId>(0);
    one.number = row.text(1);
    one.facts.kind = fromWord<IncidentKind>(row.text(2)).value_or(IncidentKind::Other);
    one.facts.day = QDate::fromString(row.text(3), Qt::ISODate);
    one.facts.time = QTime::fromString(row.text(4), QStringLiteral("HH:mm"));
    one.facts.area = row.id<AreaId>(5);
    one.facts.household = row.id<HouseholdId>(6);
    one.facts.place = opened(7, "place");
    one.facts.body = opened(8, "body");
    one.facts.injured = int(row.integer(9));
    one.facts.dead = int(row.integer(10));
    one.facts.loss = optionalAt<qint64>(row, 11);
    one.facts.handled = opened(12, "handled");
    one.facts.fromCase = row.id<CaseId>(13);
    one.voidReason = opened(14, "void_reason");
    one.edits = int(row.integer(15));
    return one;
}

} // namespace

Fields fieldsOf(const Incident &one)
{
    const IncidentFacts &facts = one.facts;
    return {{QStringLiteral("number"), one.number}, {QStringLiteral("kind"), toWord(facts.kind)},
        {QStringLiteral("day"), facts.day.toString(Qt::ISODate)},
        {QStringLiteral("at"), orNull(facts.time.isValid() ? facts.time.toString(QStringLiteral("HH:mm")) : QString())},
        {QStringLiteral("area_id"), facts.area.value}, {QStringLiteral("household_id"), orNull(facts.household)},
        {QStringLiteral("place"), orNull(facts.place)}, {QStringLiteral("body"), facts.body},
        {QStringLiteral("injured"), facts.injured}, {QStringLiteral("dead"), facts.dead}, {QStringLiteral("loss"), orNull(facts.loss)},
        {QStringLiteral("handled"), orNull(facts.handled)}, {QStringLiteral("case_id"), orNull(facts.fromCase)},
        {QStringLiteral("void_reason"), orNull(one.voidReason)}, {QStringLiteral("edits"), one.edits}};
}

Result<Incident> loadIncident(Ledger &ledger, IncidentId id)
{
    LINLI_TRY(permit(ledger, Action::See, Kind::Matters));
    Database &db = ledger.db();
    std::optional<Incident> found;
    // By where it counts today: it stays in sight when its area is gone.
    LINLI_TRY(db.each(QStringLiteral("SELECT i.id, i.number, i.kind, i.day, i.at, i.area_id, i.household_id, i.place, i.body, i.injured, "
                                     "i.dead, i.loss, i.handled, i.case_id, i.void_reason, i.edits FROM incident i "
                                     "JOIN incident_now n ON n.incident_id = i.id WHERE i.id = ?%1")
                          .arg(areasInScope(db, QStringLiteral("n.area_id"))),
        {id.value}, [&](const Row &row) { found = incidentOf(row); }));
    if (!found)
        return Error{ErrorKind::NotFound, translate("incidents", "There is no such incident.")};
    LINLI_TRY(db.each(QStringLiteral("SELECT person_id, part FROM incident_person WHERE incident_id = ? ORDER BY id"), {id.value},
        [&](const Row &row) {
            found->facts.persons.append(
                {row.id<PersonId>(0), fromWord<IncidentPart>(row.text(1)).value_or(IncidentPart::Involved)});
        }));
    return *found;
}

Result<IncidentId> findIncident(Ledger &ledger, const QString &text)
{
    LINLI_TRY(permit(ledger, Action::See, Kind::Matters));
    Database &db = ledger.db();
    const QString asked = text.trimmed();
    const auto id = IncidentId::fromText(asked);
    const QString scope = areasInScope(db, QStringLiteral("n.area_id"));
    for (const auto &[column, value] : {std::pair{"number", QVariant(asked.toUpper())}, std::pair{"id", QVariant(id ? id->value : 0)}}) {
        LINLI_ASSIGN(const auto found,
            db.integer(QStringLiteral("SELECT i.id FROM incident i JOIN incident_now n ON n.incident_id = i.id WHERE i.%1 = ?%2")
                           .arg(QLatin1String(column), scope),
                {value}));
        if (found)
            return IncidentId(*found);
    }
    return Error{ErrorKind::NotFound, translate("incidents", "There is no such incident.")};
}

} // namespace linli
