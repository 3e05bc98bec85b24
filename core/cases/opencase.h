// A case is received (R2, R12, R13).
#pragma once

#include "core/attachments/attachment.h"
#include "core/cases/casefile.h"
#include "core/ledger/change.h"

namespace linli {

struct NewCase
{
    AreaId area; ///< Where it is about; may be left out when a household is named.
    HouseholdId household;
    PersonId reporter; ///< A person of the ledger, or …
    QString reporterName; ///< … a name and a phone as given.
    QString reporterPhone;
    QString title;
    QString body;
    QString kind; ///< A word or Chinese name of casekinds.h, or the office's own text; empty: other.
    QString place;
    std::optional<Grade> grade; ///< None: what the kind proposes.
    std::optional<Scale> scale;
    CaseSource source = CaseSource::Phone;
    /// None: the place's own rung (the unit's for a household); the community's for the hotline.
    std::optional<Rung> rung;
    QDateTime received; ///< Invalid: now. Not in the future.
    bool urgent = false; ///< Danger (gas, fire): at once to the community's rung or above, past all between (R14).
    QList<CaseId> related; ///< Cases it has to do with; linked.
    QList<NewAttachment> files; ///< Attached with it.
};

/// Opens it, with its files and links, in one entry, and gives its file with number and id. Nobody is in charge yet: assign
/// or accept follows.
Result<CaseFile> openCase(Ledger &ledger, const NewCase &asked);

/// The parts of openCase that the hotline import shares; call them inside a Change.
/// The next `AREACODE-YYYYMM-nnn` of the month of receipt.
Result<QString> nextCaseNumber(Ledger &ledger, AreaId area, const QDateTime &received);
/// Writes the file and its first event (grade, scale and rung must be set in `received`).
Result<void> insertCase(Change &change, CaseFile &file, CaseEvent received);

} // namespace linli
