#include "core/deliberation/deliberationrules.h"

#include "core/base/text.h"

#include <QCoreApplication>

namespace linli {

namespace {

/// What a cell of the table says: a state, or why not.
enum class Cell {
    Proposed,
    Assessed,
    Announced,
    Discussed,
    Decided,
    Rejected,
    Evaluated,
    Closed,
    Cancelled, // To here in the order of DeliberationState.
    IsProposed,
    AssessFirst,
    IsAssessed,
    AnnounceFirst,
    HoldFirst,
    IsHeld,
    DecideFirst,
    IsDecided,
    WasRejected,
    EvaluateFirst,
    IsEvaluated,
    CancelInstead,
    CloseInstead,
    IsClosed,
    IsCancelled,
};

constexpr int states = int(allOf<DeliberationState>.size());

struct TableRow
{
    DeliberationStep step;
    Cell cells[states]; ///< In the order of DeliberationState.
};

using enum Cell;
using Step = DeliberationStep;

constexpr TableRow table[] = {
    {Step::Propose, {IsProposed, IsProposed, IsProposed, IsProposed, IsProposed, IsProposed, IsProposed, IsClosed, IsCancelled}},
    {Step::Assess, {Assessed, IsAssessed, IsAssessed, IsAssessed, IsAssessed, IsAssessed, IsAssessed, IsClosed, IsCancelled}},
    {Step::Announce, {AssessFirst, Announced, Announced, Announced, IsDecided, Announced, IsEvaluated, IsClosed, IsCancelled}},
    {Step::Register, {AssessFirst, AnnounceFirst, Announced, IsHeld, IsDecided, WasRejected, IsEvaluated, IsClosed, IsCancelled}},
    {Step::Attend, {AssessFirst, AnnounceFirst, Announced, Discussed, IsDecided, WasRejected, IsEvaluated, IsClosed, IsCancelled}},
    {Step::Hold, {AssessFirst, AnnounceFirst, Discussed, IsHeld, IsDecided, WasRejected, IsEvaluated, IsClosed, IsCancelled}},
    {Step::Minutes, {AssessFirst, AnnounceFirst, HoldFirst, Discussed, Decided, Rejected, Evaluated, IsClosed, IsCancelled}},
    {Step::Vote, {AssessFirst, AnnounceFirst, HoldFirst, Discussed, IsDecided, WasRejected, IsEvaluated, IsClosed, IsCancelled}},
    {Step::Decide, {AssessFirst, AnnounceFirst, HoldFirst, Decided, IsDecided, WasRejected, IsEvaluated, IsClosed, IsCancelled}},
    {Step::Task, {AssessFirst, AnnounceFirst, HoldFirst, DecideFirst, Decided, WasRejected, IsEvaluated, IsClosed, IsCancelled}},
    {Step::TaskDone, {AssessFirst, AnnounceFirst, HoldFirst, DecideFirst, Decided, WasRejected, Evaluated, IsClosed, IsCancelled}},
    {Step::Score, {AssessFirst, AnnounceFirst, HoldFirst, DecideFirst, Decided, WasRejected, IsEvaluated, IsClosed, IsCancelled}},
    {Step::Evaluate, {AssessFirst, AnnounceFirst, HoldFirst, DecideFirst, Evaluated, WasRejected, IsEvaluated, IsClosed, IsCancelled}},
    {Step::FollowUp, {AssessFirst, AnnounceFirst, HoldFirst, DecideFirst, EvaluateFirst, Rejected, Evaluated, IsClosed, IsCancelled}},
    {Step::Close, {CancelInstead, CancelInstead, CancelInstead, CancelInstead, EvaluateFirst, Closed, Closed, IsClosed, IsCancelled}},
    {Step::Cancel, {Cancelled, Cancelled, Cancelled, Cancelled, IsDecided, CloseInstead, CloseInstead, IsClosed, IsCancelled}},
    {Step::Note, {Proposed, Assessed, Announced, Discussed, Decided, Rejected, Evaluated, Closed, IsCancelled}},
};

QString sentenceOf(Cell cell)
{
    static constexpr const char *sentences[] = {
        QT_TRANSLATE_NOOP("deliberation", "The deliberation was proposed already."),
        QT_TRANSLATE_NOOP("deliberation", "Assess the need first: who is affected, and whether it goes on."),
        QT_TRANSLATE_NOOP("deliberation", "The need was assessed already."),
        QT_TRANSLATE_NOOP("deliberation", "Announce date and place of the meeting first."),
        QT_TRANSLATE_NOOP("deliberation", "Record the discussion first: it was not held yet."),
        QT_TRANSLATE_NOOP("deliberation", "The meeting was held already. Announce another one if need be."),
        QT_TRANSLATE_NOOP("deliberation", "Record the decision first."),
        QT_TRANSLATE_NOOP("deliberation", "This was decided already."),
        QT_TRANSLATE_NOOP("deliberation", "The motion was voted down. Announce another meeting, or close it."),
        QT_TRANSLATE_NOOP("deliberation", "Evaluate the effect first."),
        QT_TRANSLATE_NOOP("deliberation", "The effect was evaluated already."),
        QT_TRANSLATE_NOOP("deliberation", "Nothing was decided yet. Go on, or cancel it with a reason."),
        QT_TRANSLATE_NOOP("deliberation", "The vote is over: close it instead."),
        QT_TRANSLATE_NOOP("deliberation", "The deliberation is closed."),
        QT_TRANSLATE_NOOP("deliberation", "The deliberation was cancelled."),
    };
    return translate("deliberation", sentences[int(cell) - int(IsProposed)]);
}

bool ended(const LoggedStep &step)
{
    return step.step == Step::Assess && step.outcome == u"stop";
}

} // namespace

QString Share::toText() const
{
    return QStringLiteral("%1/%2").arg(part).arg(whole);
}

std::optional<Share> Share::fromText(QStringView text)
{
    const auto parts = text.trimmed().split(u'/');
    if (parts.size() != 2)
        return std::nullopt;
    bool first = false;
    bool second = false;
    const Share share{parts[0].toInt(&first), parts[1].toInt(&second)};
    const bool good = first && second && share.part > 0 && share.part <= share.whole && share.whole <= 1000;
    return good ? std::optional(share) : std::nullopt;
}

DeliberationTransition transition(DeliberationState from, DeliberationStep step)
{
    const Cell cell = table[int(step)].cells[int(from)];
    if (int(cell) < states)
        return {DeliberationState(int(cell)), {}};
    return {std::nullopt, sentenceOf(cell)};
}

DeliberationState stateOf(const QList<LoggedStep> &steps)
{
    DeliberationState state = DeliberationState::Proposed;
    for (const LoggedStep &step : steps) {
        const auto next = transition(state, step.step).to;
        if (!next)
            continue;
        state = *next;
        if (ended(step))
            state = DeliberationState::Closed;
        else if (step.step == Step::Decide && step.outcome == u"rejected")
            state = DeliberationState::Rejected;
    }
    return state;
}

std::optional<DeliberationStage> stageOf(DeliberationState state)
{
    switch (state) {
    case DeliberationState::Proposed:
        return DeliberationStage::Assessment;
    case DeliberationState::Assessed:
    case DeliberationState::Announced:
        return DeliberationStage::Discussion;
    case DeliberationState::Discussed:
    case DeliberationState::Rejected:
        return DeliberationStage::Decision;
    case DeliberationState::Decided:
    case DeliberationState::Evaluated:
        return DeliberationStage::Evaluation;
    case DeliberationState::Closed:
    case DeliberationState::Cancelled:
        break;
    }
    return std::nullopt;
}

int quorumOf(int eligible, Share share)
{
    const qint64 product = qint64(eligible) * share.part;
    return int((product + share.whole - 1) / share.whole);
}

bool hasQuorum(const VoteResult &result)
{
    return result.eligible > 0 && result.tookPart >= quorumOf(result.eligible, result.quorum);
}

bool isCarried(const VoteResult &result)
{
    return hasQuorum(result) && qint64(result.favour) * result.majority.whole > qint64(result.tookPart) * result.majority.part;
}

QString explainQuorum(const VoteResult &result)
{
    const QString sum = translate("deliberation", "Of %1 entitled, %2 took part; at least %3 are needed (%1 × %4).")
                            .arg(result.eligible)
                            .arg(result.tookPart)
                            .arg(quorumOf(result.eligible, result.quorum))
                            .arg(result.quorum.toText());
    return sum + (hasQuorum(result) ? translate("deliberation", " There is a quorum.") : translate("deliberation", " There is no quorum."));
}

QString explainVote(const VoteResult &result)
{
    const int needed = int(qint64(result.tookPart) * result.majority.part / result.majority.whole) + 1;
    const QString sum =
        translate("deliberation", "For %1, against %2, abstained %3; for it, more than %4 × %5 are needed, so at least %6.")
            .arg(result.favour)
            .arg(result.against)
            .arg(result.abstained)
            .arg(result.tookPart)
            .arg(result.majority.toText())
            .arg(needed);
    return explainQuorum(result) + u'\n' + sum
        + (isCarried(result) ? translate("deliberation", " Carried.") : translate("deliberation", " Not carried."));
}

std::optional<DeliberationStep> nextStep(const NextFacts &facts)
{
    switch (facts.state) {
    case DeliberationState::Proposed:
        return Step::Assess;
    case DeliberationState::Assessed:
    case DeliberationState::Rejected:
        return Step::Announce;
    case DeliberationState::Announced:
        return facts.registered == 0 ? Step::Register : facts.came == 0 ? Step::Attend : Step::Hold;
    case DeliberationState::Discussed:
        return facts.quorum ? Step::Decide : Step::Announce;
    case DeliberationState::Decided:
        if (facts.tasks == 0)
            return Step::Task;
        if (facts.openTasks > 0 && !facts.scoringOpen)
            return Step::TaskDone;
        if (!facts.scoringOpen)
            return std::nullopt;
        return facts.scores == 0 ? Step::Score : Step::Evaluate;
    case DeliberationState::Evaluated:
        return facts.openTasks > 0 ? Step::TaskDone : Step::Close;
    case DeliberationState::Closed:
    case DeliberationState::Cancelled:
        break;
    }
    return std::nullopt;
}

} // namespace linli
