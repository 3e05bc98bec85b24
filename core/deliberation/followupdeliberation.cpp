#include "core/deliberation/deliberationsteps.h"

#include "core/base/text.h"
#include "core/cases/casekinds.h"
#include "core/cases/opencase.h"
#include "core/cases/places.h"

#include <QCoreApplication>

namespace linli {

namespace {

/// The kind of the case it came from.
Result<QString> kindOf(Ledger &ledger, CaseId id)
{
    LINLI_ASSIGN(const auto kind, ledger.db().text(QStringLiteral("SELECT kind FROM case_file WHERE id = ?"), {id.value}));
    return kind.value_or(QStringLiteral("other"));
}

} // namespace

Result<CaseFile> followUpDeliberation(Ledger &ledger, const DeliberationRef &which, const FollowUp &asked)
{
    LINLI_ASSIGN(StepDeliberation step, StepDeliberation::begin(ledger, which, DeliberationStep::FollowUp));
    if (step.one().followUp)
        return Error{ErrorKind::Refused, translate("deliberation", "A case follows up already.")};
    CaseFile file;
    LINLI_ASSIGN(file.title, needText(asked.title, translate("deliberation", "Write in a few words what is still to be done.")));
    LINLI_ASSIGN(file.kind, kindOf(ledger, step.one().fromCase));
    file.body = asked.body.trimmed();
    file.area = step.one().area;
    file.received = step.step().at;
    LINLI_ASSIGN(file.number, nextCaseNumber(ledger, file.area, file.received));
    CaseEvent event;
    event.actor = ledger.actor();
    event.calendarVersion = step.step().calendarVersion;
    LINLI_ASSIGN(event.rung, rungOfArea(ledger, file.area));
    const CaseKind proposal = proposalFor(file.kind);
    event.grade = asked.grade.value_or(proposal.grade);
    event.scale = proposal.scale;
    LINLI_TRY(insertCase(step.change(), file, event));
    step.one().followUp = file.id;
    LINLI_TRY(step.commit(QT_TRANSLATE_NOOP("journal", "Opened a case that follows up a deliberation")));
    return file;
}

} // namespace linli
