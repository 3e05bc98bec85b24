// What an office can set of the 122: how many days each step may take, and how votes are counted (R16: our default).
#pragma once

#include "core/deliberation/deliberation.h"
#include "core/ledger/ledger.h"

namespace linli {

struct DeliberationRules
{
    // Working days after the day of the proposal.
    int assess = 2;
    int announce = 5; ///< R11: a key case's deliberation is organised within 5.
    int hold = 10;
    int decide = 15;
    // Working days after the day of the decision.
    int score = 20; ///< Not before: the effect must have had time to show.
    int evaluate = 30;
    Share quorum; ///< At least this share of the eligible.
    Share majority; ///< More than this share of those who took part.
    Voters voters = Voters::Household;
    bool operator==(const DeliberationRules &) const = default;
};

Result<DeliberationRules> deliberationRules(Ledger &ledger);
/// Meetings announced and votes taken before keep the rules of their day; dates that still run follow the new ones.
/// Errors: Denied, Invalid for days that are not in order.
Result<void> setDeliberationRules(Ledger &ledger, const DeliberationRules &rules);
/// The setting that dates are made from.
inline QString deliberationDaysSetting()
{
    return QStringLiteral("deliberation_days");
}

} // namespace linli
