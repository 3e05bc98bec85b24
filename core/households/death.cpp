#include "core/areas/appointment.h"
#include "core/base/text.h"
#include "core/households/dwelling.h"
#include "core/ledger/permit.h"
#include "core/persons/personstore.h"

namespace linli {

namespace {

Result<void> endAppointments(Ledger &ledger, Change &change, PersonId person, QDate day)
{
    QList<std::pair<qint64, QString>> inOffice;
    LINLI_TRY(ledger.db().each(
        QStringLiteral("SELECT id, from_date FROM appointment WHERE person_id = ? AND until_date IS NULL"),
        {person.value}, [&](const Row &row) { inOffice.append({row.integer(0), row.text(1)}); }));
    if (!inOffice.isEmpty() && !permit(ledger, Action::Edit, Kind::Leaders).ok())
        return Error{ErrorKind::Refused,
            translate("households",
                "This person leads a micro-unit or another area, and your role may not end that. Ask the community to record it.")};
    for (const auto &[id, from] : inOffice) {
        LINLI_TRY(checkDay(ledger, day, from));
        const auto ended = change.update(QStringLiteral("appointment"), id,
            {{QStringLiteral("until_date"), day.toString(Qt::ISODate)},
                {QStringLiteral("end_reason"), translate("households", "died")}});
        if (!ended.ok())
            return ended.error();
    }
    return success();
}

} // namespace

Result<void> recordDeath(Ledger &ledger, PersonId id, QDate day, const QString &note, PersonId successor)
{
    Database &db = ledger.db();
    LINLI_ASSIGN(Change change, Change::begin(ledger, Action::Edit, Kind::Residents));
    LINLI_ASSIGN(Person person, livingPerson(db, id));
    LINLI_TRY(checkDay(ledger, day, person.birth));
    LINLI_TRY(endAppointments(ledger, change, id, day));
    LINLI_ASSIGN(const QList<CareFlag> flags, careFlagsOf(db, id));
    for (const CareFlag &flag : flags) {
        if (!flag.until.isEmpty())
            continue;
        const auto ended = change.update(QStringLiteral("care_flag"), flag.id,
            {{QStringLiteral("until_date"), std::max(day.toString(Qt::ISODate), flag.from)}});
        if (!ended.ok())
            return ended.error();
    }
    LINLI_ASSIGN(const auto home, currentMembership(db, id));
    person.died = day.toString(Qt::ISODate);
    LINLI_ASSIGN(const bool changed, updatePerson(change, person));
    Q_UNUSED(changed)
    if (home) {
        LINLI_TRY(endMembership(ledger, change, *home, day, translate("households", "died")));
        if (home->isHead)
            LINLI_TRY(settleHead(ledger, change, home->household, successor));
        LifeEvent event;
        event.household = home->household;
        event.person = id;
        event.kind = LifeEventKind::Died;
        event.on = person.died;
        event.note = note.trimmed();
        LINLI_ASSIGN(const LifeEventId made, insertLifeEvent(change, ledger, event));
        Q_UNUSED(made)
    }
    return change.commit({QT_TRANSLATE_NOOP("journal", "A resident died")});
}

} // namespace linli
