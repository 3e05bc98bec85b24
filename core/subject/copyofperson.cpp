#include "core/households/carekinds.h"
#include "core/subject/copyofperson.h"

#include "core/areas/appointment.h"
#include "core/areas/areastore.h"
#include "core/activities/activity.h"
#include "core/attachments/attach.h"
#include "core/base/text.h"
#include "core/cases/casekinds.h"
#include "core/cases/casequery.h"
#include "core/deliberation/deliberationwords.h"
#include "core/incidents/incidentwords.h"
#include "core/households/householdquery.h"
#include "core/ledger/change.h"
#include "core/ledger/permit.h"
#include "core/ledger/scope.h"
#include "core/persons/personstore.h"
#include "core/persons/personwords.h"
#include "core/subject/eraseperson.h"
#include "core/subject/personrows.h"

namespace linli {

namespace {

QString span(const QString &from, const QString &until)
{
    return translate("subject", "%1 to %2")
        .arg(from.isEmpty() ? translate("subject", "before our records") : from,
            until.isEmpty() ? translate("subject", "today") : until);
}

QString minute(const QDateTime &time)
{
    return time.toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

CopyRecord factsOf(const Person &person)
{
    QString idNumber = person.idNumber;
    if (person.idStatus != IdStatus::Verified)
        idNumber = (idNumber + u' ' + u'(' + displayName(person.idStatus) + u')').trimmed();
    return {{translate("subject", "Name"), person.name}, {translate("subject", "Sex"), displayName(person.sex)},
        {translate("subject", "Birth"), person.birth}, {translate("subject", "ID number"), idNumber},
        {translate("subject", "Phone"), person.phone}, {translate("subject", "Employer"), person.employer},
        {translate("subject", "Political status"), displayName(person.politics)},
        {translate("subject", "Occupation"), displayName(person.standing)},
        {translate("subject", "Passport"), person.passport},
        {translate("subject", "Education"), nameOf(educations(), person.education)},
        {translate("subject", "Military service"), nameOf(militaryServices(), person.military)},
        {translate("subject", "Marital status"), nameOf(maritalStatuses(), person.marital)},
        {translate("subject", "Registered at"), person.registeredAt}, {translate("subject", "Died"), person.died},
        {translate("subject", "Note"), person.note}};
}

class Copier
{
public:
    Copier(Ledger &ledger, const Person &person)
        : m_ledger(ledger)
        , m_db(ledger.db())
        , m_person(person)
    {
    }

    Result<QList<CopySection>> run()
    {
        add(translate("subject", "Facts"), {factsOf(m_person)});
        LINLI_TRY(addHomes());
        LINLI_TRY(addFlags());
        LINLI_TRY(addAppointments());
        LINLI_TRY(addCases());
        LINLI_TRY(addDeliberations());
        LINLI_TRY(addMatters());
        LINLI_TRY(addActivities());
        LINLI_TRY(addTraces());
        return m_sections;
    }

private:
    void add(const QString &title, const QList<CopyRecord> &records)
    {
        if (!records.isEmpty())
            m_sections.append({title, records});
    }
    Result<void> addHomes();
    Result<void> addFlags();
    Result<void> addAppointments();
    Result<void> addCases();
    Result<void> addDeliberations();
    Result<void> addMatters();
    Result<void> addActivities();
    Result<void> addTraces();

    Ledger &m_ledger;
    Database &m_db;
    const Person &m_person;
    QList<CopySection> m_sections;
};

Result<void> Copier::addHomes()
{
    QList<qint64> homes;
    LINLI_TRY(m_db.each(QStringLiteral("SELECT DISTINCT household_id FROM membership WHERE person_id = ? ORDER BY household_id"),
        {m_person.id.value}, [&](const Row &row) { homes.append(row.integer(0)); }));
    QList<CopyRecord> records;
    for (const qint64 home : std::as_const(homes)) {
        LINLI_ASSIGN(const HouseholdCard card, householdCard(m_db, HouseholdId(home)));
        for (const Member &member : card.members) {
            const Membership &here = member.membership;
            if (here.person != m_person.id)
                continue;
            records.append({{translate("subject", "Address"), card.address},
                {translate("subject", "Time"), span(here.from, here.until)},
                {translate("subject", "Relation to the head"), here.relation},
                {translate("subject", "Registration"), displayName(here.registration)},
                {translate("subject", "Why it ended"), here.endReason}, {translate("subject", "Note"), here.note}});
        }
    }
    add(translate("subject", "Where you live and lived"), records);
    return success();
}

Result<void> Copier::addFlags()
{
    LINLI_ASSIGN(const CareKinds kinds, CareKinds::load(m_db));
    LINLI_ASSIGN(const QList<CareFlag> flags, careFlagsOf(m_db, m_person.id));
    QList<CopyRecord> records;
    for (const CareFlag &flag : flags)
        records.append({{translate("subject", "Mark"), kinds.nameOf(flag.kind)},
            {translate("subject", "Time"), span(flag.from, flag.until)}, {translate("subject", "Reason"), flag.reason},
            {translate("subject", "Looked after by"), flag.carer}});
    add(translate("subject", "Marks to watch over you"), records);
    return success();
}

Result<void> Copier::addAppointments()
{
    LINLI_ASSIGN(const AreaTree tree, AreaTree::load(m_db));
    QList<CopyRecord> records;
    const auto place = [](const Row &row, const QString &column) {
        return Place{QStringLiteral("appointment"), column, row.integer(0)};
    };
    LINLI_TRY(m_db.each(QStringLiteral("SELECT id, area_id, phone, from_date, until_date, end_reason, note FROM appointment "
                                       "WHERE person_id = ? ORDER BY id"),
        {m_person.id.value}, [&](const Row &row) {
            const Area *area = tree.find(row.id<AreaId>(1));
            records.append({{translate("subject", "Leader of"), area ? area->name : QString()},
                {translate("subject", "Time"), span(row.text(3), row.text(4))},
                {translate("subject", "Phone on the board"), row.opened(2, place(row, QStringLiteral("phone")))},
                {translate("subject", "Why it ended"), row.text(5)},
                {translate("subject", "Note"), row.opened(6, place(row, QStringLiteral("note")))}});
        }));
    add(translate("subject", "Offices as a leader"), records);
    return success();
}

Result<void> Copier::addCases()
{
    LINLI_ASSIGN(const PersonRows rows, rowsOfPerson(m_db, m_person));
    QList<CopyRecord> records;
    for (const qint64 id : rows.reported) {
        LINLI_ASSIGN(const CaseFile file, loadCase(m_ledger, CaseId(id)));
        LINLI_ASSIGN(const QList<CaseEvent> events, loadEvents(m_ledger, CaseId(id)));
        CopyRecord record{{translate("subject", "Number"), file.number}, {translate("subject", "Title"), file.title},
            {translate("subject", "Kind"), caseKindName(file.kind)}, {translate("subject", "Text"), file.body},
            {translate("subject", "Phone"), file.reporterPhone}, {translate("subject", "Received"), minute(file.received)}};
        for (const CaseEvent &event : events) {
            if (event.step != CaseStep::Received && event.step != CaseStep::Join && event.refersTo == 0)
                record.append({minute(event.at), QString(displayName(event.step) + u' ' + event.note).trimmed()});
        }
        LINLI_ASSIGN(const QList<Attachment> files, attachmentsOf(m_db, {OwnerKind::Case, id}));
        for (const Attachment &one : files)
            record.append({translate("subject", "File, handed out on request"), one.name + QStringLiteral(" (%1)").arg(sizeText(one.size))});
        records.append(record);
    }
    for (const qint64 id : rows.joinedCases) { // Somebody else's words and phone are not theirs to have.
        LINLI_ASSIGN(const CaseFile file, loadCase(m_ledger, CaseId(id)));
        records.append({{translate("subject", "Number"), file.number}, {translate("subject", "Kind"), caseKindName(file.kind)},
            {translate("subject", "Received"), minute(file.received)},
            {translate("subject", "Note"), translate("subject", "Reported by several people; you are one of them.")}});
    }
    add(translate("subject", "What you reported"), records);
    return success();
}

Result<void> Copier::addDeliberations()
{
    QList<CopyRecord> records;
    LINLI_TRY(m_db.each(QStringLiteral("SELECT d.id, d.title, m.starts, q.came, q.vote FROM deliberation_participant q "
                                       "JOIN deliberation d ON d.id = q.deliberation_id "
                                       "JOIN deliberation_meeting m ON m.id = q.meeting_id WHERE q.person_id = ? ORDER BY q.id"),
        {m_person.id.value}, [&](const Row &row) {
            const auto vote = fromWord<Vote>(row.text(4));
            const QString came = row.isNull(3) ? translate("subject", "not on record")
                : row.flag(3)                  ? translate("subject", "yes")
                                               : translate("subject", "no");
            records.append({{translate("subject", "Title"), row.opened(1, {QStringLiteral("deliberation"), QStringLiteral("title"), row.integer(0)})},
                {translate("subject", "Meeting"), row.text(2).left(16)}, {translate("subject", "You came"), came},
                {translate("subject", "Your vote"), vote ? displayName(*vote) : QString()}});
        }));
    LINLI_TRY(m_db.each(QStringLiteral("SELECT id, title, proposed FROM deliberation WHERE person_id = ? ORDER BY id"),
        {m_person.id.value}, [&](const Row &row) {
            records.append({{translate("subject", "You proposed"), row.opened(1, {QStringLiteral("deliberation"), QStringLiteral("title"), row.integer(0)})},
                {translate("subject", "Time"), row.text(2).left(16)}});
        }));
    LINLI_TRY(m_db.each(QStringLiteral("SELECT id, task, due_on, done_on FROM deliberation_task WHERE person_id = ? ORDER BY id"),
        {m_person.id.value}, [&](const Row &row) {
            records.append({{translate("subject", "Your task"), row.opened(1, {QStringLiteral("deliberation_task"), QStringLiteral("task"), row.integer(0)})},
                {translate("subject", "By"), row.text(2)}, {translate("subject", "Done"), row.text(3)}});
        }));
    add(translate("subject", "Deliberations"), records);
    return success();
}

Result<void> Copier::addMatters()
{
    QList<CopyRecord> records;
    LINLI_TRY(m_db.each(QStringLiteral("SELECT i.id, i.number, i.kind, i.day, p.part FROM incident_person p "
                                       "JOIN incident i ON i.id = p.incident_id WHERE p.person_id = ? ORDER BY i.day, i.id"),
        {m_person.id.value}, [&](const Row &row) { // What happened may tell of others.
            const auto kind = fromWord<IncidentKind>(row.text(2));
            const auto part = fromWord<IncidentPart>(row.text(4));
            records.append({{translate("subject", "Number"), row.text(1)}, {translate("subject", "Kind"), kind ? displayName(*kind) : row.text(2)},
                {translate("subject", "Time"), row.text(3)}, {translate("subject", "Your part"), part ? displayName(*part) : row.text(4)}});
        }));
    LINLI_TRY(m_db.each(QStringLiteral("SELECT id, number, title FROM project WHERE person_id = ? ORDER BY id"), {m_person.id.value},
        [&](const Row &row) {
            records.append({{translate("subject", "Number"), row.text(1)},
                {translate("subject", "In your charge"), row.opened(2, {QStringLiteral("project"), QStringLiteral("title"), row.integer(0)})}});
        }));
    add(translate("subject", "Incidents and livelihood projects"), records);
    return success();
}

Result<void> Copier::addActivities()
{
    QList<CopyRecord> records;
    LINLI_TRY(m_db.each(QStringLiteral("SELECT v.title, v.edition, v.starts, q.part, q.came, q.minutes FROM activity_participant q "
                                       "JOIN activity v ON v.id = q.activity_id WHERE q.person_id = ? ORDER BY v.starts, q.id"),
        {m_person.id.value}, [&](const Row &row) {
            const auto part = fromWord<Part>(row.text(3));
            const QString came = row.isNull(4) ? translate("subject", "not on record")
                : row.flag(4)                  ? translate("subject", "yes")
                                               : translate("subject", "no");
            records.append({{translate("subject", "Title"), titleOf(row.text(0), int(row.integer(1)))},
                {translate("subject", "Time"), row.text(2).left(16)}, {translate("subject", "As"), part ? displayName(*part) : QString()},
                {translate("subject", "You came"), came},
                {translate("subject", "Minutes of your help"), row.isNull(5) ? QString() : row.text(5)}});
        }));
    LINLI_TRY(m_db.each(QStringLiteral("SELECT v.title, v.edition, v.starts FROM activity_organiser q "
                                       "JOIN activity v ON v.id = q.activity_id WHERE q.person_id = ? ORDER BY v.starts, q.id"),
        {m_person.id.value}, [&](const Row &row) {
            records.append({{translate("subject", "You organised"), titleOf(row.text(0), int(row.integer(1)))},
                {translate("subject", "Time"), row.text(2).left(16)}});
        }));
    add(translate("subject", "Activities"), records);
    records.clear();
    LINLI_TRY(m_db.each(QStringLiteral("SELECT id, name, offers, phone FROM resource WHERE person_id = ? ORDER BY id"),
        {m_person.id.value}, [&](const Row &row) {
            records.append({{translate("subject", "Name"), row.text(1)}, {translate("subject", "Offers"), row.text(2)},
                {translate("subject", "Phone"), row.opened(3, {QStringLiteral("resource"), QStringLiteral("phone"), row.integer(0)})}});
        }));
    add(translate("subject", "Resources"), records);
    return success();
}

/// Who wrote to the record or looked at a masked value of it, oldest first.
Result<void> Copier::addTraces()
{
    QMap<qint64, CopyRecord> traces; // by time of the entry
    const auto note = [&traces](const EntryHeader &entry) {
        traces[entry.hlc] = {{minute(entry.at()), entry.actor + QStringLiteral(": ") + entry.sentence.translated()}};
    };
    LINLI_ASSIGN(const QList<HistoryItem> history, historyOf(m_db, QStringLiteral("person"), m_person.id.value));
    for (const HistoryItem &item : history)
        note(item.entry);
    LINLI_TRY(journalEntries(m_db,
        QStringLiteral("WHERE ((e.sentence >= 'Looked at' AND e.sentence < 'Looked au') OR "
                       "(e.sentence >= 'Handed out' AND e.sentence < 'Handed ouu')) AND e.arguments LIKE ?"),
        {QStringLiteral("%\"%1\"%").arg(m_person.id.toText())}, note));
    add(translate("subject", "Who wrote or looked at the record"), traces.values());
    return success();
}

} // namespace

Result<PersonCopy> copyOfPerson(Ledger &ledger, PersonId id)
{
    LINLI_TRY(permit(ledger, Action::Copy, Kind::Residents));
    LINLI_ASSIGN(const auto person, findPerson(ledger.db(), id));
    LINLI_ASSIGN(const bool erased, isErased(ledger.db(), id));
    if (!person || erased)
        return Error{ErrorKind::NotFound, translate("subject", "There is no such person in this ledger any more.")};
    LINLI_TRY(checkWithinScope(ledger.db(), {{QStringLiteral("person"), {id.value}}}));
    PersonCopy copy{person->name, ledger.clock().today(), {}};
    LINLI_ASSIGN(copy.sections, Copier(ledger, *person).run());
    LINLI_TRY(recordEvent(
        ledger, {QT_TRANSLATE_NOOP("journal", "Handed out a copy of what is held about resident %1"), {id.toText()}}));
    return copy;
}

} // namespace linli
