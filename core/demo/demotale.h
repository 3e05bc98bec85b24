// The whole life of one invented case, step by step, as the table of transitions allows it.
#pragma once

#include "core/calendar/workcalendar.h"
#include "core/cases/casefile.h"
#include "core/demo/demorandom.h"
#include "core/demo/demotown.h"

namespace linli {

struct DemoTale
{
    CaseFile file; ///< Without id and number.
    QList<CaseEvent> events; ///< In order, the first one `received`; nothing later than now.
};

class DemoTales
{
public:
    DemoTales(DemoRandom &random, WorkCalendar calendar, QDateTime now)
        : m_random(random)
        , m_calendar(std::move(calendar))
        , m_now(std::move(now))
    {
    }
    DemoTale tell(const DemoCommunity &community, const QDateTime &received);

private:
    /// Steps without times; `stop` stops the clock (R11a).
    struct Plot
    {
        QList<CaseEvent> steps;
        qsizetype stop = -1;
        void add(CaseStep step, const QString &note = {}, PersonId person = {});
    };
    CaseEvent receive(DemoTale &tale, const DemoHome &home);
    Plot plotFor(const CaseEvent &received, const DemoHome &home, CaseSource source);
    void climb(Plot &plot, Rung from, const DemoHome &home, Rung to, bool urgent);
    void planHotline(Plot &plot);
    void planConsultation(Plot &plot, const DemoHome &home);
    void planOrdinary(Plot &plot, Rung from, const DemoHome &home);
    void planKey(Plot &plot, Rung from, const DemoHome &home, bool urgent);
    void planOutcome(Plot &plot);
    void tellResident(Plot &plot);
    void finish(Plot &plot, Outcome outcome);
    void giveTimes(DemoTale &tale, Plot &plot, const CaseEvent &received, const QString &clerk);
    /// `minutes` of office time after `from`.
    QDateTime later(const QDateTime &from, qint64 minutes) const;

    DemoRandom &m_random;
    WorkCalendar m_calendar;
    QDateTime m_now;
    bool m_urgent = false;
};

} // namespace linli
