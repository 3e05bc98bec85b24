// The same change to many households at once, with a look at it beforehand.
#pragma once

#include "core/households/household.h"
#include "core/ledger/ledger.h"

#include <QDate>

#include <optional>

namespace linli {

/// What is set; what is nothing stays as it is in each household.
struct BulkEdit
{
    std::optional<Housing> housing;
    std::optional<QString> livelihood; ///< Words of householdwords.h.
    std::optional<QString> gas;
    std::optional<QString> wiring;
    AreaId unit; ///< Null: stays. Another micro-unit from `unitFrom` on.
    QDate unitFrom;
    bool confirmPeople = false;
    bool reviewFacts = false;

    bool isEmpty() const;
};

struct BulkChange
{
    HouseholdId id;
    QString address;
    QStringList what; ///< "Housing: rented → own flat"; empty: nothing would change.
    QString refused; ///< Why it can't be changed; empty: it can.
};

/// One household's own change.
struct HouseholdEdit
{
    HouseholdId id;
    BulkEdit edit;
    QString refused; ///< Why it cannot be made sense of; it is left as it is.
};

/// As with the same change to all of them, below. Nothing set in a row changes nothing there.
Result<QList<BulkChange>> previewEdits(Ledger &ledger, const QList<HouseholdEdit> &edits);
Result<int> applyEdits(Ledger &ledger, const QList<HouseholdEdit> &edits);

/// What `edit` would do to each of them, in their order. Errors: Denied, Invalid when nothing is set.
Result<QList<BulkChange>> previewBulkEdit(Ledger &ledger, const QList<HouseholdId> &households, const BulkEdit &edit);
/// Does it, in one entry that one Undo takes back; those that can't be changed are left as they are. Gives how many
/// changed.
Result<int> bulkEdit(Ledger &ledger, const QList<HouseholdId> &households, const BulkEdit &edit);

} // namespace linli
