// The words of a deliberation (R16): enums, their words in ledger, command line and JSON, their names for people.
#pragma once

#include "core/cases/casewords.h"
#include "core/persons/personwords.h"

namespace linli {

/// The five stages (一提案 两商议 两评决), in order.
enum class DeliberationStage { Proposal, Assessment, Discussion, Decision, Evaluation };

enum class DeliberationState {
    Proposed,
    Assessed, ///< It goes on; date and place of the discussion are next.
    Announced,
    Discussed, ///< The meeting was held; the vote is next.
    Decided, ///< Carried.
    Rejected, ///< Voted down: another meeting, or closed.
    Evaluated,
    Closed,
    Cancelled,
};

/// What can happen to a deliberation; the first one opens it.
enum class DeliberationStep {
    Propose,
    Assess,
    Announce,
    Register,
    Attend,
    Hold,
    Minutes,
    Vote,
    Decide,
    Task,
    TaskDone,
    Score,
    Evaluate,
    FollowUp,
    Close,
    Cancel,
    Note,
};

enum class Vote { Favour, Against, Abstain };
/// Who has one vote: every household, or every grown-up resident.
enum class Voters { Household, Person };
enum class Urgency { Ordinary, Soon, Urgent };

template <>
inline constexpr auto allOf<DeliberationStage> = std::array{DeliberationStage::Proposal, DeliberationStage::Assessment,
    DeliberationStage::Discussion, DeliberationStage::Decision, DeliberationStage::Evaluation};
template <>
inline constexpr auto allOf<DeliberationState> = std::array{DeliberationState::Proposed, DeliberationState::Assessed,
    DeliberationState::Announced, DeliberationState::Discussed, DeliberationState::Decided, DeliberationState::Rejected,
    DeliberationState::Evaluated, DeliberationState::Closed, DeliberationState::Cancelled};
template <>
inline constexpr auto allOf<DeliberationStep> = std::array{DeliberationStep::Propose, DeliberationStep::Assess,
    DeliberationStep::Announce, DeliberationStep::Register, DeliberationStep::Attend, DeliberationStep::Hold,
    DeliberationStep::Minutes, DeliberationStep::Vote, DeliberationStep::Decide, DeliberationStep::Task,
    DeliberationStep::TaskDone, DeliberationStep::Score, DeliberationStep::Evaluate, DeliberationStep::FollowUp,
    DeliberationStep::Close, DeliberationStep::Cancel, DeliberationStep::Note};
template <>
inline constexpr auto allOf<Vote> = std::array{Vote::Favour, Vote::Against, Vote::Abstain};
template <>
inline constexpr auto allOf<Voters> = std::array{Voters::Household, Voters::Person};
template <>
inline constexpr auto allOf<Urgency> = std::array{Urgency::Ordinary, Urgency::Soon, Urgency::Urgent};

QString toWord(DeliberationStage stage);
QString toWord(DeliberationState state);
QString toWord(DeliberationStep step);
QString toWord(Vote vote);
QString toWord(Voters voters);
QString toWord(Urgency urgency);

QString displayName(DeliberationStage stage);
QString displayName(DeliberationState state);
QString displayName(DeliberationStep step);
QString displayName(Vote vote);
QString displayName(Voters voters);
QString displayName(Urgency urgency);

/// Where people talk: echo_wall 回音壁, friday 相约星期五, sentry 民情哨所, online, meeting; any other text is the office's own.
QList<NamedWord> deliberationPlatforms();

} // namespace linli
