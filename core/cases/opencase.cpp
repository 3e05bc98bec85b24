#include "core/cases/opencase.h"

#include "core/attachments/attach.h"
#include "core/base/text.h"
#include "core/cases/casekinds.h"
#include "core/cases/places.h"
#include "core/cases/stepcase.h"

#include <QCoreApplication>

namespace linli {

namespace {

constexpr int numberDigits = 3;

/// Area and household as named, or the unit (else the building) that the household belongs to.
Result<AreaId> placeOf(Ledger &ledger, const NewCase &asked, QDate day)
{
    if (asked.household)
        LINLI_TRY(checkExists(ledger, QStringLiteral("household"), asked.household.value));
    if (asked.area) {
        LINLI_TRY(checkExists(ledger, QStringLiteral("area"), asked.area.value));
        return asked.area;
    }
    if (!asked.household)
        return Error{ErrorKind::Invalid, translate("cases", "Say where it is: an area or a household.")};
    LINLI_ASSIGN(const AreaId unit, unitOfHousehold(ledger, asked.household, day));
    if (unit)
        return unit;
    LINLI_ASSIGN(const auto building,
        ledger.db().integer(
            QStringLiteral("SELECT building_id FROM household WHERE id = ?"), {asked.household.value}));
    return AreaId(building.value_or(0));
}

Result<Rung> firstRung(Ledger &ledger, const NewCase &asked, AreaId area)
{
    if (asked.rung)
        return *asked.rung;
    if (asked.source == CaseSource::Hotline)
        return Rung::Community; // R14
    return rungOfArea(ledger, area);
}

CaseFile fileFor(const NewCase &asked, AreaId area, const QDateTime &received)
{
    CaseFile file;
    file.title = asked.title.trimmed();
    file.body = asked.body.trimmed();
    file.kind = asked.kind.trimmed().isEmpty() ? QStringLiteral("other") : caseKindWord(asked.kind);
    file.source = asked.source;
    file.area = area;
    file.household = asked.household;
    file.reporter = asked.reporter;
    file.reporterName = asked.reporterName.trimmed();
    file.reporterPhone = asked.reporterPhone.trimmed();
    file.place = asked.place.trimmed();
    file.received = received;
    return file;
}

/// The alarm of a case that begins as a danger, of the same moment.
Result<void> raiseAlarm(Change &change, CaseFile &file, const CaseEvent &received)
{
    CaseEvent alarm;
    alarm.step = CaseStep::Alarm;
    alarm.at = file.received;
    alarm.actor = received.actor;
    alarm.calendarVersion = received.calendarVersion;
    alarm.rung = std::max(Rung::Community, received.rung.value_or(Rung::Unit));
    alarm.note = file.title;
    return appendEvent(change, file, alarm);
}

Result<void> linkRelated(Change &change, Ledger &ledger, const CaseFile &file, const QList<CaseId> &related)
{
    for (const CaseId other : related) {
        LINLI_TRY(visibleCase(ledger, other));
        LINLI_TRY(change.insert(QStringLiteral("case_link"),
            {{QStringLiteral("case_id"), file.id.value}, {QStringLiteral("other_id"), other.value},
                {QStringLiteral("kind"), QStringLiteral("related")}}));
    }
    return success();
}

} // namespace

Result<QString> nextCaseNumber(Ledger &ledger, AreaId area, const QDateTime &received)
{
    LINLI_ASSIGN(const QString code, numberCode(ledger, area));
    const QString prefix = code + u'-' + received.toString(QStringLiteral("yyyyMM")) + u'-';
    const QString beyond = prefix.chopped(1) + u'.'; // The character after "-".
    // Longest first: 1000 comes after 999.
    LINLI_ASSIGN(const auto last,
        ledger.db().text(QStringLiteral("SELECT number FROM case_file WHERE number >= ? AND number < ? "
                                        "ORDER BY length(number) DESC, number DESC LIMIT 1"),
            {prefix, beyond}));
    const int next = last ? last->mid(prefix.size()).toInt() + 1 : 1;
    return prefix + QString::number(next).rightJustified(numberDigits, u'0');
}

Result<void> insertCase(Change &change, CaseFile &file, CaseEvent received)
{
    file.events = 1;
    received.ordinal = 1;
    received.step = CaseStep::Received;
    received.at = file.received;
    LINLI_ASSIGN(const qint64 id, change.insert(QStringLiteral("case_file"), fieldsOf(file)));
    file.id = CaseId(id);
    const auto event = change.insert(QStringLiteral("case_event"), fieldsOf(received, file.id));
    return event.ok() ? success() : Result<void>(event.error());
}

Result<CaseFile> openCase(Ledger &ledger, const NewCase &asked)
{
    if (asked.title.trimmed().isEmpty())
        return Error{ErrorKind::Invalid, translate("cases", "Write in a few words what it is about.")};
    LINLI_ASSIGN(Change change, Change::begin(ledger, Action::Edit, Kind::Cases));
    const QDateTime received = asked.received.isValid() ? asked.received : ledger.clock().now();
    LINLI_TRY(checkNotInFuture(ledger, received));
    LINLI_ASSIGN(const AreaId area, placeOf(ledger, asked, received.date()));
    if (asked.reporter)
        LINLI_TRY(checkExists(ledger, QStringLiteral("person"), asked.reporter.value));

    CaseFile file = fileFor(asked, area, received);
    LINLI_ASSIGN(file.number, nextCaseNumber(ledger, area, received));
    CaseEvent event;
    event.actor = ledger.actor();
    LINLI_ASSIGN(event.rung, firstRung(ledger, asked, area));
    const CaseKind proposal = proposalFor(file.kind);
    event.grade = asked.grade.value_or(proposal.grade);
    event.scale = asked.scale.value_or(proposal.scale);
    CaseCalendars calendars(ledger);
    LINLI_ASSIGN(const WorkCalendar *newest, calendars.at(std::nullopt));
    event.calendarVersion = newest->version();
    LINLI_TRY(insertCase(change, file, event));
    if (asked.urgent) {
        LINLI_TRY(raiseAlarm(change, file, event));
    }
    LINLI_TRY(linkRelated(change, ledger, file, asked.related));
    LINLI_TRY(insertAttachments(change, ledger, {OwnerKind::Case, file.id.value}, asked.files));
    LINLI_TRY(change.commit({QT_TRANSLATE_NOOP("journal", "Opened a case")}));
    return file;
}

} // namespace linli
