#include "core/deliberation/deliberationsteps.h"

#include "core/base/text.h"

#include <QCoreApplication>

namespace linli {

namespace {

Result<VoteResult> countVotes(const Attendance &attendance, const MotionVote &decision, const DeliberationRules &rules)
{
    VoteResult result{attendance.registered, attendance.came, decision.favour, decision.against, decision.abstained, rules.quorum,
        rules.majority};
    if (decision.named) {
        result.favour = attendance.favour;
        result.against = attendance.against;
        result.abstained = attendance.abstained;
    }
    if (!hasQuorum(result))
        return Error{ErrorKind::Refused,
            explainQuorum(result) + u' ' + translate("deliberation", "Nothing can be decided: announce another meeting.")};
    const int voted = result.favour + result.against + result.abstained;
    if (std::min({result.favour, result.against, result.abstained}) < 0 || voted == 0)
        return Error{ErrorKind::Invalid, translate("deliberation", "Give the votes: for, against, abstained.")};
    if (voted > result.tookPart)
        return Error{ErrorKind::Invalid,
            translate("deliberation", "%1 votes were counted, but only %2 came. Count again.").arg(voted).arg(result.tookPart)};
    return result;
}

} // namespace

Result<VoteResult> decideDeliberation(Ledger &ledger, const DeliberationRef &which, const MotionVote &decision)
{
    LINLI_ASSIGN(StepDeliberation step, StepDeliberation::begin(ledger, which, DeliberationStep::Decide));
    LINLI_ASSIGN(Meeting meeting, step.meeting());
    LINLI_ASSIGN(const DeliberationRules rules, deliberationRules(ledger));
    LINLI_ASSIGN(const Attendance attendance, attendanceOf(ledger.db(), meeting.id));
    LINLI_ASSIGN(const VoteResult result, countVotes(attendance, decision, rules));
    LINLI_ASSIGN(meeting.motion, needText(decision.motion, translate("deliberation", "Write the motion that was voted on.")));
    meeting.decision = decision.text.trimmed().isEmpty() ? meeting.motion : decision.text.trimmed();
    meeting.named = decision.named;
    meeting.result = result;
    meeting.carried = isCarried(result);
    step.step().outcome = meeting.carried ? QStringLiteral("carried") : QStringLiteral("rejected");
    LINLI_TRY(step.write(meeting));
    LINLI_TRY(step.commit(meeting.carried ? QT_TRANSLATE_NOOP("journal", "Decided a deliberation: carried")
                                          : QT_TRANSLATE_NOOP("journal", "Decided a deliberation: not carried")));
    return result;
}

} // namespace linli
