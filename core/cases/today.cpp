#include "core/cases/today.h"

#include "core/base/text.h"
#include "core/cases/transitions.h"
#include "core/ledger/permit.h"
#include "core/ledger/scope.h"

namespace linli {

namespace {

TurnWhy whyOf(const CaseRow &row, bool helping)
{
    if (helping)
        return TurnWhy::Helping;
    if (row.urgent)
        return TurnWhy::Danger;
    switch (row.state) {
    case CaseState::Offered:
        return TurnWhy::Offered;
    case CaseState::Solved:
        return row.feedbackOwed ? TurnWhy::AnswerOwed : TurnWhy::Closing;
    case CaseState::Received:
        return TurnWhy::TakeUp;
    case CaseState::Paused:
        return TurnWhy::Paused;
    default:
        return TurnWhy::Work;
    }
}

std::optional<std::chrono::minutes> leftOf(const CaseRow &row, const QDateTime &now, const WorkCalendar &calendar)
{
    if (!row.running || !row.due)
        return std::nullopt;
    return now <= *row.due ? calendar.workingTime(now, *row.due) : calendar.workingTime(*row.due, now);
}

/// Which of these wait for an answer to a call for help.
Result<QSet<CaseId>> calledIn(Database &db, const Turn &turn, const QList<CaseRow> &rows)
{
    QStringList ids;
    for (const CaseRow &row : rows)
        ids.append(row.id.toText());
    QSet<CaseId> called;
    if (ids.isEmpty())
        return called;
    LINLI_TRY(db.each(QStringLiteral("SELECT s.case_id FROM case_state s WHERE s.case_id IN (%1) AND %2").arg(ids.join(u','), helpCondition(turn)),
        {}, [&](const Row &row) { called.insert(row.id<CaseId>(0)); }));
    return called;
}

} // namespace

QString toWord(TurnWhy why)
{
    switch (why) {
    case TurnWhy::Danger:
        return QStringLiteral("danger");
    case TurnWhy::Helping:
        return QStringLiteral("helping");
    case TurnWhy::Offered:
        return QStringLiteral("offered");
    case TurnWhy::AnswerOwed:
        return QStringLiteral("answer_owed");
    case TurnWhy::Closing:
        return QStringLiteral("closing");
    case TurnWhy::TakeUp:
        return QStringLiteral("take_up");
    case TurnWhy::Paused:
        return QStringLiteral("paused");
    case TurnWhy::Work:
        break;
    }
    return QStringLiteral("work");
}

QString displayName(TurnWhy why)
{
    switch (why) {
    case TurnWhy::Danger:
        return translate("cases", "urgent danger", "why it waits");
    case TurnWhy::Helping:
        return translate("cases", "asked to help", "why it waits");
    case TurnWhy::Offered:
        return translate("cases", "handed to you", "why it waits");
    case TurnWhy::AnswerOwed:
        return translate("cases", "the resident waits for an answer", "why it waits");
    case TurnWhy::Closing:
        return translate("cases", "answered, to be closed", "why it waits");
    case TurnWhy::TakeUp:
        return translate("cases", "not taken up yet", "why it waits");
    case TurnWhy::Paused:
        return translate("cases", "paused", "why it waits");
    case TurnWhy::Work:
        break;
    }
    return translate("cases", "in your hands", "why it waits");
}

Result<TurnPage> turnPage(Ledger &ledger, const Turn &turn, const std::optional<TurnCursor> &after, int limit)
{
    const QDateTime now = ledger.clock().now();
    TurnPage page;
    QList<CaseRow> rows;
    bool urgent = !after || after->urgent;
    std::optional<CaseCursor> from = after ? std::optional(after->at) : std::nullopt;
    while (rows.size() < limit) {
        CaseFilter filter;
        filter.turn = turn;
        filter.urgent = urgent;
        LINLI_ASSIGN(const CasePage found, casePage(ledger.db(), now, filter, CaseOrder::Due, from, limit - int(rows.size())));
        rows += found.rows;
        if (found.next) {
            page.next = TurnCursor{urgent, *found.next};
            break;
        }
        if (!std::exchange(urgent, false))
            break;
        from.reset();
    }
    LINLI_ASSIGN(const QSet<CaseId> called, calledIn(ledger.db(), turn, rows));
    CaseCalendars calendars(ledger);
    LINLI_ASSIGN(const WorkCalendar *calendar, calendars.at(std::nullopt));
    for (const CaseRow &row : std::as_const(rows)) {
        const TurnWhy why = whyOf(row, called.contains(row.id));
        const auto next = why == TurnWhy::Helping
            ? CaseStep::Helped
            : nextStep(row.state, row.grade, row.grade == Grade::Key && row.stopped.has_value(), row.feedbackOwed);
        page.rows.append({row, why, row.id, next, leftOf(row, now, *calendar), row.running && row.due && *row.due < now});
    }
    return page;
}

Result<WaitingCounts> countWaiting(Database &db, const QDateTime &now, const std::optional<Turn> &turn)
{
    LINLI_TRY(permit(db, Action::See, Kind::Cases));
    const QString which = turn ? turnCondition(*turn) : QStringLiteral("s.is_open = 1");
    const QVariant current = storedTime(now);
    const QVariant night = storedTime(wallTime(now.date(), QTime(23, 59, 59)));
    WaitingCounts counts;
    LINLI_TRY(db.each(
        QStringLiteral("SELECT COUNT(*), SUM(s.urgent), SUM(CASE WHEN s.running = 1 AND s.due_key >= ? AND s.due_key <= ? THEN 1 ELSE 0 END), "
                       "SUM(CASE WHEN s.running = 1 AND s.due_key < ? THEN 1 ELSE 0 END) FROM case_state s WHERE %1%2")
            .arg(which, casesInScope(db, QStringLiteral("s.area_id"), QStringLiteral("s.case_id"))),
        {current, night, current}, [&](const Row &row) {
            counts = {int(row.integer(0)), int(row.integer(1)), int(row.integer(2)), int(row.integer(3))};
        }));
    return counts;
}

QString officeTimeText(std::chrono::minutes time)
{
    const double hours = double(time.count()) / 60.0;
    return translate("cases", "%1 h").arg(QString::number(hours, 'f', time.count() % 60 == 0 || hours >= 100 ? 0 : 1));
}

} // namespace linli
