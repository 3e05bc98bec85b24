#include "core/cases/casestore.h"
#include "core/cases/caserules.h"

#include "core/base/text.h"
#include "core/ledger/permit.h"
#include "core/ledger/scope.h"
#include "core/office/officecalendar.h"

namespace linli {

namespace {

const QString fileColumns = QStringLiteral(
    "f.id, f.number, f.title, f.body, f.kind, f.source, f.area_id, f.household_id, f.reporter_id, "
    "f.reporter_name, f.reporter_phone, f.place, f.external_number, f.received, f.events");

const QString caseTable = QStringLiteral("case_file");

const QString eventColumns = QStringLiteral(
    "e.case_id, e.id, e.ordinal, e.step, e.at, e.actor, e.person_id, e.rung, e.grade, e.scale, e.outcome, "
    "e.satisfaction, e.told_how, e.meeting_date, e.meeting_place, e.note, e.calendar_version, e.area_id, e.refers_to");

template <class E>
QVariant wordOrNull(const std::optional<E> &value)
{
    return value ? QVariant(toWord(*value)) : QVariant();
}

template <class E>
std::optional<E> wordAt(const Row &row, int column)
{
    return row.isNull(column) ? std::nullopt : fromWord<E>(row.text(column));
}

CaseFile fileOf(const Row &row)
{
    CaseFile file;
    file.id = row.id<CaseId>(0);
    file.number = row.text(1);
    file.title = row.opened(2, {caseTable, QStringLiteral("title"), row.integer(0)});
    file.body = row.opened(3, {caseTable, QStringLiteral("body"), row.integer(0)});
    file.kind = row.text(4);
    file.source = wordAt<CaseSource>(row, 5).value_or(CaseSource::Own);
    file.area = row.id<AreaId>(6);
    file.household = row.id<HouseholdId>(7);
    file.reporter = row.id<PersonId>(8);
    file.reporterName = row.text(9);
    file.reporterPhone = row.opened(10, {caseTable, QStringLiteral("reporter_phone"), row.integer(0)});
    file.place = row.text(11);
    file.externalNumber = row.text(12);
    file.received = parseWallTime(row.text(13));
    file.events = int(row.integer(14));
    return file;
}

CaseEvent eventOf(const Row &row)
{
    CaseEvent event;
    event.id = row.id<CaseEventId>(1);
    event.ordinal = int(row.integer(2));
    event.step = wordAt<CaseStep>(row, 3).value_or(CaseStep::Note);
    event.at = parseWallTime(row.text(4));
    event.actor = row.text(5);
    event.person = row.id<PersonId>(6);
    event.rung = wordAt<Rung>(row, 7);
    event.grade = wordAt<Grade>(row, 8);
    event.scale = wordAt<Scale>(row, 9);
    event.outcome = wordAt<Outcome>(row, 10);
    event.satisfaction = wordAt<Satisfaction>(row, 11);
    event.toldHow = row.text(12);
    event.meetingDate = QDate::fromString(row.text(13), Qt::ISODate);
    event.meetingPlace = row.text(14);
    event.note = row.opened(15, {QStringLiteral("case_event"), QStringLiteral("note"), row.integer(1)});
    event.calendarVersion = int(row.integer(16));
    event.area = row.id<AreaId>(17);
    event.refersTo = int(row.integer(18));
    return event;
}

} // namespace

QVariant storedTime(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"))) : QVariant();
}

Fields fieldsOf(const CaseFile &file)
{
    return {{QStringLiteral("number"), file.number}, {QStringLiteral("title"), file.title},
        {QStringLiteral("body"), orNull(file.body)}, {QStringLiteral("kind"), file.kind},
        {QStringLiteral("source"), toWord(file.source)}, {QStringLiteral("area_id"), file.area.value},
        {QStringLiteral("household_id"), orNull(file.household)},
        {QStringLiteral("reporter_id"), orNull(file.reporter)},
        {QStringLiteral("reporter_name"), orNull(file.reporterName)},
        {QStringLiteral("reporter_phone"), orNull(file.reporterPhone)},
        {QStringLiteral("place"), orNull(file.place)},
        {QStringLiteral("external_number"), orNull(file.externalNumber)},
        {QStringLiteral("received"), storedTime(file.received)}, {QStringLiteral("events"), file.events}};
}

Fields fieldsOf(const CaseEvent &event, CaseId of)
{
    return {{QStringLiteral("case_id"), of.value}, {QStringLiteral("ordinal"), event.ordinal},
        {QStringLiteral("step"), toWord(event.step)}, {QStringLiteral("at"), storedTime(event.at)},
        {QStringLiteral("actor"), event.actor}, {QStringLiteral("person_id"), orNull(event.person)},
        {QStringLiteral("rung"), wordOrNull(event.rung)}, {QStringLiteral("grade"), wordOrNull(event.grade)},
        {QStringLiteral("scale"), wordOrNull(event.scale)},
        {QStringLiteral("outcome"), wordOrNull(event.outcome)},
        {QStringLiteral("satisfaction"), wordOrNull(event.satisfaction)},
        {QStringLiteral("told_how"), orNull(event.toldHow)},
        {QStringLiteral("meeting_date"), orNull(event.meetingDate.toString(Qt::ISODate))},
        {QStringLiteral("meeting_place"), orNull(event.meetingPlace)},
        {QStringLiteral("note"), orNull(event.note)},
        {QStringLiteral("calendar_version"), event.calendarVersion},
        {QStringLiteral("area_id"), orNull(event.area)},
        {QStringLiteral("refers_to"), event.refersTo > 0 ? QVariant(event.refersTo) : QVariant()}};
}

Result<CaseFile> loadCase(Ledger &ledger, CaseId id)
{
    std::optional<CaseFile> found;
    LINLI_TRY(ledger.db().each(QStringLiteral("SELECT %1 FROM case_file f WHERE f.id = ?").arg(fileColumns),
        {id.value}, [&](const Row &row) { found = fileOf(row); }));
    if (!found)
        return Error{ErrorKind::NotFound, translate("cases", "There is no such case in this ledger.")};
    return *found;
}

Result<CaseFile> visibleCase(Ledger &ledger, CaseId id)
{
    LINLI_TRY(permit(ledger, Action::See, Kind::Cases));
    LINLI_ASSIGN(CaseFile file, loadCase(ledger, id));
    LINLI_ASSIGN(const bool visible, isCaseInScope(ledger.db(), file.id.value));
    if (!visible)
        return Error{ErrorKind::NotFound, translate("cases", "There is no such case in this ledger.")};
    return file;
}

Result<CaseFile> findCase(Ledger &ledger, const QString &text)
{
    const QString wanted = toHalfWidth(text).trimmed();
    for (const auto &column : {QStringLiteral("number"), QStringLiteral("external_number")}) {
        LINLI_ASSIGN(const auto id,
            ledger.db().integer(
                QStringLiteral("SELECT id FROM case_file WHERE %1 = ? ORDER BY id").arg(column), {wanted}));
        if (id)
            return visibleCase(ledger, CaseId(*id));
    }
    if (const auto id = CaseId::fromText(wanted))
        return visibleCase(ledger, *id);
    return Error{
        ErrorKind::NotFound, translate("cases", "There is no case with this number in this ledger.")};
}

Result<QList<CaseEvent>> loadEvents(Ledger &ledger, CaseId id)
{
    QList<CaseEvent> events;
    LINLI_TRY(ledger.db().each(
        QStringLiteral("SELECT %1 FROM case_event e WHERE e.case_id = ? ORDER BY e.ordinal, e.id")
            .arg(eventColumns),
        {id.value}, [&](const Row &row) { events.append(eventOf(row)); }));
    return events;
}

Result<QList<LoggedCase>> loadCasesAfter(Ledger &ledger, CaseId after, int limit)
{
    QList<LoggedCase> cases;
    QHash<qint64, qsizetype> places;
    LINLI_TRY(ledger.db().each(
        QStringLiteral("SELECT %1 FROM case_file f WHERE f.id > ? ORDER BY f.id LIMIT ?").arg(fileColumns),
        {after.value, limit}, [&](const Row &row) {
            places.insert(row.integer(0), cases.size());
            cases.append({fileOf(row), {}});
        }));
    if (cases.isEmpty())
        return cases;
    LINLI_TRY(
        ledger.db().each(QStringLiteral("SELECT %1 FROM case_event e WHERE e.case_id > ? AND e.case_id <= ? "
                                        "ORDER BY e.case_id, e.ordinal, e.id")
                             .arg(eventColumns),
            {after.value, cases.last().file.id.value}, [&](const Row &row) {
                if (const auto place = places.constFind(row.integer(0)); place != places.constEnd())
                    cases[*place].events.append(eventOf(row));
            }));
    return cases;
}

Result<ClockRules> CaseCalendars::rules()
{
    if (!m_rules) {
        LINLI_ASSIGN(m_rules, clockRules(m_ledger));
    }
    return *m_rules;
}

Result<CaseStanding> CaseCalendars::standing(const CaseFile &file, const QList<CaseEvent> &events)
{
    LINLI_ASSIGN(const ClockRules known, rules());
    return standingOf(file.received, events, source(), known);
}

Result<const WorkCalendar *> CaseCalendars::at(std::optional<int> version)
{
    if (!version && !m_newest) {
        LINLI_ASSIGN(WorkCalendar newest, calendarOf(m_ledger));
        m_newest = newest.version();
        if (*m_newest > 0)
            m_known.insert_or_assign(*m_newest, std::move(newest));
    }
    const int wanted = version ? *version : *m_newest;
    const auto known = m_known.find(wanted);
    if (known != m_known.end())
        return &known->second;
    LINLI_ASSIGN(WorkCalendar read, calendarOf(m_ledger, wanted));
    if (wanted == 0) { // calendarOf would take 0 for the newest.
        LINLI_ASSIGN(Arrangement arrangement, shippedArrangement());
        read = WorkCalendar(std::move(arrangement), read.hours(), 0);
    }
    const auto put = m_known.insert_or_assign(wanted, std::move(read));
    return &put.first->second;
}

} // namespace linli
