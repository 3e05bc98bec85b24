// A hotline ticket as the city's spreadsheet gives it becomes a case, or brings one up to date (R13, R14,
// R18a).
#pragma once

#include "core/cases/casefile.h"
#include "core/ledger/change.h"

namespace linli {

struct ImportedTicket
{
    QString externalNumber; ///< The ticket's own; by it the case is found again.
    AreaId area; ///< The place, as near as the address tells.
    HouseholdId household;
    PersonId reporter;
    QString reporterName;
    QString reporterPhone;
    QString place; ///< The address as written.
    QString title;
    QString body;
    QString kind; ///< A word, a Chinese name, or the hotline's own text.
    std::optional<Grade> grade; ///< None: what the kind proposes.
    std::optional<Scale> scale;
    QDateTime received;

    /// Closed there: with when, and whether it was solved. The hotline told the resident (R14).
    struct Closing
    {
        QDateTime at;
        bool solved = false; ///< Outcome solved, else unsolved.
        std::optional<Satisfaction> satisfaction;
    };
    std::optional<Closing> closing;
};

enum class TicketResult { Added, Updated, Unchanged };

struct ImportedCase
{
    CaseId id;
    QString number;
    TicketResult result = TicketResult::Unchanged;
};

/// Inside the import's own Change. A new ticket is at the community's rung, with nobody in charge:
/// `received`, or `closed` with solve (if solved), feedback and close by the account 12345 at the hotline's
/// time. One known already is closed when it is closed there by now and open here; a satisfaction that has
/// changed is added. What was done here meanwhile stays: a case that is closed or void here is not touched
/// otherwise. Errors: Invalid where a time or the number is missing, or it was closed before it was received.
Result<ImportedCase> openImportedTicket(Ledger &ledger, Change &change, const ImportedTicket &ticket);

} // namespace linli
