#include "core/deliberation/deliberationsteps.h"

#include "core/base/text.h"

#include <QCoreApplication>

namespace linli {

namespace {

QString writeWhatWasSaid()
{
    return translate("deliberation", "Write what was said at the meeting.");
}

} // namespace

Result<void> holdDeliberation(Ledger &ledger, const DeliberationRef &which, const QString &said)
{
    LINLI_ASSIGN(StepDeliberation step, StepDeliberation::begin(ledger, which, DeliberationStep::Hold));
    LINLI_ASSIGN(Meeting meeting, step.meeting());
    if (step.step().at < meeting.starts)
        return Error{ErrorKind::Refused,
            translate("deliberation", "The meeting begins on %1. Record the discussion afterwards, or move the meeting.")
                .arg(minuteText(meeting.starts))};
    LINLI_ASSIGN(const Attendance attendance, attendanceOf(ledger.db(), meeting.id));
    if (attendance.came == 0)
        return Error{ErrorKind::Refused, translate("deliberation", "Record first who came.")};
    LINLI_ASSIGN(meeting.said, needText(said, writeWhatWasSaid()));
    meeting.held = meeting.starts;
    LINLI_TRY(step.write(meeting));
    return step.commit(QT_TRANSLATE_NOOP("journal", "Recorded the discussion of a deliberation"));
}

Result<void> correctMinutes(Ledger &ledger, const DeliberationRef &which, const QString &said)
{
    LINLI_ASSIGN(StepDeliberation step, StepDeliberation::begin(ledger, which, DeliberationStep::Minutes));
    LINLI_ASSIGN(Meeting meeting, step.meeting());
    LINLI_ASSIGN(meeting.said, needText(said, writeWhatWasSaid()));
    LINLI_TRY(step.write(meeting));
    return step.commit(QT_TRANSLATE_NOOP("journal", "Corrected the minutes of a deliberation"));
}

} // namespace linli
