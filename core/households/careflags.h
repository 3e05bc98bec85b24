// Marks of people to watch over (R6): set by a person, and proposed from the data where age and household tell.
#pragma once

#include "core/households/householdstore.h"

namespace linli {

/// Begins a mark, or corrects the one with `flag.id`. Errors: Invalid without a kind or with a day that can't be read,
/// Refused when the person has this mark already, has died, or it would end before it begins.
Result<void> saveCareFlag(Ledger &ledger, CareFlag flag);
/// Ends the person's present mark of this kind. Errors: NotFound, Refused as for days of stays.
Result<void> endCareFlag(Ledger &ledger, PersonId person, const QString &kind, QDate day);

/// A mark that should begin (80 and older; 60 and older living alone; under 14 with neither parent in the household) or
/// end (no longer alone; 14 by now, or a parent is back).
struct FlagProposal
{
    PersonId person;
    QString name;
    HouseholdId household;
    QString address;
    QString kind; ///< elderly, alone, left_behind
    bool ends = false;
    QString why; ///< "is 80 or older"
};
struct ProposalPage
{
    QList<FlagProposal> rows;
    std::optional<PersonId> next;
};
struct ProposalFilter
{
    AreaId within; ///< Null: everywhere.
    HouseholdId household; ///< Null: all.
};
struct ProposalStatement
{
    QString sql;
    QVariantList values;
};
/// The page's one query, for those who look at its plan.
ProposalStatement proposalStatement(
    Ledger &ledger, const ProposalFilter &filter, const std::optional<PersonId> &after, int limit);
/// In the viewer's areas, by person, without those that were refused. `limit` counts persons.
Result<ProposalPage> flagProposals(Ledger &ledger, const ProposalFilter &filter,
    const std::optional<PersonId> &after = std::nullopt, int limit = 256);

/// Today a person decides; one action however many there are. Proposals that no longer hold are left out.
Result<void> acceptProposals(Ledger &ledger, const QList<FlagProposal> &proposals);
Result<void> refuseProposals(Ledger &ledger, const QList<FlagProposal> &proposals);

} // namespace linli
