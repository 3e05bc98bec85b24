#include "core/imports/casereplay.h"

#include "core/base/text.h"
#include "core/cases/opencase.h"
#include "core/ledger/permit.h"

namespace linli {

namespace {

Error refused(const QString &why)
{
    return {ErrorKind::Refused, why};
}

std::optional<CaseStep> stepOf(const QString &text)
{
    const QString word = text.section(u':', 0, 0).trimmed().toLower();
    if (const auto step = fromWord<CaseStep>(word))
        return step;
    for (const CaseStep step : allOf<CaseStep>) {
        if (displayName(step).compare(word, Qt::CaseInsensitive) == 0)
            return step;
    }
    return std::nullopt;
}

class Replay
{
public:
    Replay(Ledger &ledger, const ReplaySetup &setup)
        : m_ledger(ledger)
        , m_setup(setup)
    {
    }
    Result<void> take(const ReplayRow &row);
    int cases() const { return int(m_cases.size()); }

private:
    std::optional<Rung> rungOf(const QString &group) const;
    Result<void> open(const ReplayRow &row, const QDateTime &at, Rung rung);
    Result<void> checkTurn(CaseId id, CaseStep step, Rung rung);
    Result<void> act(const CaseRef &which, CaseStep step, Rung rung, const ReplayRow &row);
    Result<void> moveOrWait(const CaseRef &which, CaseStep step, Rung rung, const QString &note);

    Ledger &m_ledger;
    const ReplaySetup &m_setup;
    QHash<QString, CaseId> m_cases;
};

std::optional<Rung> Replay::rungOf(const QString &group) const
{
    if (const auto named = m_setup.groups.constFind(group); named != m_setup.groups.constEnd())
        return *named;
    if (const auto word = fromWord<Rung>(group.toLower()))
        return word;
    for (const Rung rung : allOf<Rung>) {
        if (displayName(rung).compare(group, Qt::CaseInsensitive) == 0)
            return rung;
    }
    return std::nullopt;
}

Result<void> Replay::open(const ReplayRow &row, const QDateTime &at, Rung rung)
{
    NewCase asked;
    asked.area = m_setup.area;
    asked.title = row.note.isEmpty() ? row.caseKey : row.caseKey + u' ' + row.note;
    asked.grade = m_setup.grade;
    asked.source = CaseSource::Transfer;
    asked.rung = rung;
    asked.received = at;
    LINLI_ASSIGN(const CaseFile file, openCase(m_ledger, asked));
    m_cases.insert(row.caseKey, file.id);
    return success();
}

/// Only the rung that has the case acts on it; what was handed on is for the rung it was offered to.
Result<void> Replay::checkTurn(CaseId id, CaseStep step, Rung rung)
{
    LINLI_ASSIGN(const CaseFile file, loadCase(m_ledger, id));
    LINLI_ASSIGN(const QList<CaseEvent> events, loadEvents(m_ledger, id));
    CaseCalendars calendars(m_ledger);
    LINLI_ASSIGN(const CaseStanding now, calendars.standing(file, events));
    if (step == CaseStep::Note || step == CaseStep::Helped || step == CaseStep::Received)
        return success();
    const bool forOffered = step == CaseStep::Accept || step == CaseStep::Return;
    const Rung turn = forOffered ? now.offered.value_or(now.rung) : now.rung;
    if (turn == rung || (step == CaseStep::Transfer && now.offered == rung))
        return success();
    return refused(translate("imports", "It is the turn of the rung “%1”, not of “%2”.")
                       .arg(displayName(turn), displayName(rung)));
}

Result<void> Replay::moveOrWait(const CaseRef &which, CaseStep step, Rung rung, const QString &note)
{
    const QString reason = note.isEmpty() ? translate("imports", "from the log") : note;
    switch (step) {
    case CaseStep::Escalate:
        return escalateCase(m_ledger, which, {}, reason);
    case CaseStep::Return:
        return returnCase(m_ledger, which, reason);
    case CaseStep::Transfer: // Down the line by one; up is escalate.
        if (rung == Rung::Unit)
            return refused(translate("imports", "There is no rung below this one."));
        return transferCase(m_ledger, which, rung <= Rung::Sector ? Rung::Unit : Rung(int(rung) - 1), reason);
    case CaseStep::Pause:
        return pauseCase(m_ledger, which, reason);
    case CaseStep::Resume:
        return resumeCase(m_ledger, which, note);
    case CaseStep::Reopen:
        return reopenCase(m_ledger, which, reason);
    case CaseStep::Void:
        return voidCase(m_ledger, which, reason);
    case CaseStep::Help:
        return callHelp(m_ledger, which, {{}, {}, {}, reason});
    case CaseStep::Helped:
        return answerHelp(m_ledger, which, reason);
    case CaseStep::Alarm:
        return alarmCase(m_ledger, which, reason);
    default:
        return refused(translate("imports", "A log can't replay the step “%1”.").arg(displayName(step)));
    }
}

Result<void> Replay::act(const CaseRef &which, CaseStep step, Rung rung, const ReplayRow &row)
{
    switch (step) {
    case CaseStep::Received:
        return refused(translate("imports", "This case was received already."));
    case CaseStep::Accept:
        return acceptCase(m_ledger, which);
    case CaseStep::Answer:
        return answerCase(m_ledger, which, row.note.isEmpty() ? translate("imports", "from the log") : row.note);
    case CaseStep::Feedback:
        return feedbackCase(m_ledger, which, {QStringLiteral("phone"), row.note, std::nullopt, std::nullopt});
    case CaseStep::Solve:
        return solveCase(m_ledger, which, row.note);
    case CaseStep::Note:
        return noteCase(m_ledger, which, row.note);
    case CaseStep::Close: {
        const QString word = row.step.section(u':', 1).trimmed();
        const auto outcome = word.isEmpty() ? std::optional(Outcome::Solved) : fromWord<Outcome>(word);
        if (!outcome)
            return refused(translate("imports", "The outcome “%1” is not known.").arg(word));
        return closeCase(m_ledger, which, *outcome, row.note);
    }
    default:
        return moveOrWait(which, step, rung, row.note);
    }
}

Result<void> Replay::take(const ReplayRow &row)
{
    QString time = row.time;
    const QDateTime at = parseWallTime(time.replace(u'T', u' '));
    const auto step = stepOf(row.step);
    const auto rung = rungOf(row.group);
    if (row.caseKey.isEmpty())
        return refused(translate("imports", "The row names no case."));
    if (!at.isValid())
        return refused(translate("imports", "The time “%1” is not understood.").arg(row.time));
    if (!step)
        return refused(translate("imports", "The step “%1” is not known.").arg(row.step));
    if (!rung)
        return refused(translate("imports", "Which rung is “%1”? Say so with --group.").arg(row.group));
    const auto known = m_cases.constFind(row.caseKey);
    if (known == m_cases.constEnd())
        return *step == CaseStep::Received
            ? open(row, at, *rung)
            : refused(translate("imports", "The case was not received before this row."));
    LINLI_TRY(checkTurn(*known, *step, *rung));
    return act(CaseRef{*known, std::nullopt, at}, *step, *rung, row);
}

} // namespace

Result<Replayed> replay(Ledger &ledger, const ReplaySetup &setup, const QList<ReplayRow> &rows)
{
    LINLI_TRY(permit(ledger, Action::Edit, Kind::Cases));
    Replay run(ledger, setup);
    Replayed done;
    for (const ReplayRow &row : rows) {
        const auto taken = run.take(row);
        if (taken.ok()) {
            ++done.taken;
            continue;
        }
        const ErrorKind kind = taken.error().kind;
        if (kind == ErrorKind::Io || kind == ErrorKind::Broken || kind == ErrorKind::Denied || kind == ErrorKind::ReadOnly)
            return taken.error(); // No judgement on the step: the ledger can't be written.
        done.refused.append({row.row, row.caseKey, row.step, taken.error().message});
    }
    done.cases = run.cases();
    return done;
}

} // namespace linli
