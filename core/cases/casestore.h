// Cases in the ledger: rows read and written, and the calendars they are judged by.
#pragma once

#include "core/cases/casefile.h"
#include "core/cases/casestanding.h"
#include "core/ledger/change.h"

#include <map>

namespace linli {

/// `YYYY-MM-DD HH:MM:SS`, as time columns hold it; null for an invalid time.
QVariant storedTime(const QDateTime &time);

Fields fieldsOf(const CaseFile &file);
Fields fieldsOf(const CaseEvent &event, CaseId of);

/// Error NotFound when there is no such case.
Result<CaseFile> loadCase(Ledger &ledger, CaseId id);
/// The same for a case that is shown: Denied without the permission, NotFound outside one's areas.
Result<CaseFile> visibleCase(Ledger &ledger, CaseId id);
/// By number, hotline number or id, as a person types or pastes it; one that may be shown.
Result<CaseFile> findCase(Ledger &ledger, const QString &text);
/// The log in order.
Result<QList<CaseEvent>> loadEvents(Ledger &ledger, CaseId id);
/// Files and logs of at most `limit` cases with an id above `after`, by id.
struct LoggedCase
{
    CaseFile file;
    QList<CaseEvent> events;
};
Result<QList<LoggedCase>> loadCasesAfter(Ledger &ledger, CaseId after, int limit);

/// The ledger's calendars by version, each read once. It must not outlive a change of the calendar.
class CaseCalendars
{
public:
    explicit CaseCalendars(Ledger &ledger)
        : m_ledger(ledger)
    {
    }
    /// Nothing: the newest. A ledger without a calendar of its own has the one that comes with Linli (version
    /// 0).
    Result<const WorkCalendar *> at(std::optional<int> version);
    CalendarSource source()
    {
        return [this](std::optional<int> version) { return at(version); };
    }

    /// The office's rules for the clocks.
    Result<ClockRules> rules();
    /// Where a case stands by the office's calendars and rules.
    Result<CaseStanding> standing(const CaseFile &file, const QList<CaseEvent> &events);

private:
    Ledger &m_ledger;
    std::optional<ClockRules> m_rules;
    std::optional<int> m_newest;
    std::map<int, WorkCalendar> m_known;
};

} // namespace linli
