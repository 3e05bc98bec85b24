// Held, its record corrected, cancelled; a note.
#include "core/activities/stepactivity.h"

#include "core/base/text.h"
#include "core/resources/resourcesteps.h"

#include <QCoreApplication>

namespace linli {

namespace {

Result<void> take(const ActivityRecord &record, Activity &one)
{
    if (record.othersCame < 0 || record.errands < 0)
        return Error{ErrorKind::Invalid, translate("activities", "A number of people can't be below zero.")};
    one.said = record.said.trimmed();
    one.othersCame = record.othersCame;
    one.errands = record.errands;
    return success();
}

} // namespace

Result<void> holdActivity(Ledger &ledger, const ActivityRef &which, const ActivityRecord &record)
{
    LINLI_ASSIGN(StepActivity step, StepActivity::begin(ledger, which, ActivityStep::Hold));
    LINLI_TRY(step.checkHasBegun());
    LINLI_TRY(take(record, step.one()));
    return step.commit(QT_TRANSLATE_NOOP("journal", "An activity was held"));
}

Result<void> correctActivity(Ledger &ledger, const ActivityRef &which, const ActivityRecord &record)
{
    LINLI_ASSIGN(StepActivity step, StepActivity::begin(ledger, which, ActivityStep::Record));
    LINLI_TRY(take(record, step.one()));
    return step.commit(QT_TRANSLATE_NOOP("journal", "Corrected the record of an activity"));
}

Result<void> cancelActivity(Ledger &ledger, const ActivityRef &which, const QString &reason)
{
    LINLI_ASSIGN(StepActivity step, StepActivity::begin(ledger, which, ActivityStep::Cancel));
    if (reason.trimmed().isEmpty())
        return Error{ErrorKind::Invalid, translate("activities", "Say why it is cancelled.")};
    step.one().reason = reason.trimmed();
    step.note() = reason;
    LINLI_ASSIGN(const QList<BookingId> booked, openBookingsOf(ledger.db(), {BookingFor::Activity, which.id.value}));
    for (const BookingId id : booked)
        LINLI_TRY(withdrawInside(step.change(), ledger, id, {}));
    return step.commit(QT_TRANSLATE_NOOP("journal", "Cancelled an activity"));
}

Result<void> noteActivity(Ledger &ledger, const ActivityRef &which, const QString &text)
{
    LINLI_ASSIGN(StepActivity step, StepActivity::begin(ledger, which, ActivityStep::Note));
    if (text.trimmed().isEmpty())
        return Error{ErrorKind::Invalid, translate("activities", "Write the note.")};
    step.note() = text;
    return step.commit(QT_TRANSLATE_NOOP("journal", "Wrote a note on an activity"));
}

} // namespace linli
