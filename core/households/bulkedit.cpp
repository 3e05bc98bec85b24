#include "core/households/bulkedit.h"

#include "core/areas/areastore.h"
#include "core/base/text.h"
#include "core/households/householdstore.h"
#include "core/households/householdwords.h"
#include "core/ledger/permit.h"
#include "core/ledger/scope.h"

namespace linli {

namespace {

/// One household of a bulk edit: as it is, as it would be, and the words for it.
class Planned
{
public:
    Planned(Ledger &ledger, const AreaTree &tree, const BulkEdit &edit)
        : m_ledger(ledger)
        , m_tree(tree)
        , m_edit(edit)
    {
    }

    Result<BulkChange> plan(HouseholdId id);
    const Household &wanted() const { return m_wanted; }
    bool movesUnit() const { return m_movesUnit; }

private:
    void set(QString &value, const std::optional<QString> &wanted, const QString &label, const QList<NamedWord> &words);
    void addWhat(const QString &label, const QString &before, const QString &after);
    Result<void> planUnit();
    void planDays();

    Ledger &m_ledger;
    const AreaTree &m_tree;
    const BulkEdit &m_edit;
    Household m_wanted;
    bool m_movesUnit = false;
    BulkChange m_change;
};

void Planned::addWhat(const QString &label, const QString &before, const QString &after)
{
    m_change.what.append(translate("households", "%1: %2 → %3", "label, before, after")
                             .arg(label, before.isEmpty() ? QStringLiteral("—") : before, after.isEmpty() ? QStringLiteral("—") : after));
}

void Planned::set(QString &value, const std::optional<QString> &wanted, const QString &label, const QList<NamedWord> &words)
{
    if (!wanted || *wanted == value)
        return;
    addWhat(label, nameOf(words, value), nameOf(words, *wanted));
    value = *wanted;
}

Result<void> Planned::planUnit()
{
    if (!m_edit.unit)
        return success();
    const Area *unit = m_tree.find(m_edit.unit);
    if (!unit || unit->kind != AreaKind::Unit)
        return Error{ErrorKind::Invalid, translate("households", "Choose a micro-unit.")};
    LINLI_ASSIGN(const AreaId present, unitOf(m_ledger.db(), m_wanted.id));
    if (present == m_edit.unit)
        return success();
    if (!m_tree.isWithin(m_edit.unit, m_wanted.building)) {
        m_change.refused = translate("households", "the micro-unit lies in another building");
        return success();
    }
    const Area *before = m_tree.find(present);
    addWhat(translate("households", "Micro-unit"), before ? before->name : QString(), unit->name);
    m_movesUnit = true;
    return success();
}

void Planned::planDays()
{
    const QString today = m_ledger.clock().today().toString(Qt::ISODate);
    if (m_edit.confirmPeople && m_wanted.confirmedOn != today) {
        addWhat(translate("households", "People confirmed"), m_wanted.confirmedOn, today);
        m_wanted.confirmedOn = today;
        m_wanted.confirmedBy = m_ledger.actor();
    }
    if (m_edit.reviewFacts && m_wanted.reviewedOn != today) {
        addWhat(translate("households", "Circumstances reviewed"), m_wanted.reviewedOn, today);
        m_wanted.reviewedOn = today;
        m_wanted.reviewedBy = m_ledger.actor();
    }
}

Result<BulkChange> Planned::plan(HouseholdId id)
{
    m_change = {id, {}, {}, {}};
    m_movesUnit = false;
    LINLI_ASSIGN(const auto found, findHousehold(m_ledger.db(), id));
    LINLI_ASSIGN(const bool seen, isHouseholdInScope(m_ledger.db(), id.value));
    if (!found || !seen || !found->voidReason.isEmpty()) {
        m_change.refused = translate("households", "it does not exist any more");
        return m_change;
    }
    m_wanted = *found;
    LINLI_ASSIGN(const auto address,
        m_ledger.db().text(QStringLiteral("SELECT address FROM household_now WHERE household_id = ?"), {id.value}));
    m_change.address = address.value_or(QString());
    if (m_edit.housing && *m_edit.housing != m_wanted.housing) {
        if (m_wanted.vacant) {
            m_change.refused = translate("households", "the flat is vacant");
            return m_change;
        }
        addWhat(translate("households", "Housing"), displayName(m_wanted.housing), displayName(*m_edit.housing));
        m_wanted.housing = *m_edit.housing;
    }
    set(m_wanted.livelihood, m_edit.livelihood, translate("households", "Livelihood"), livelihoods());
    set(m_wanted.gas, m_edit.gas, translate("households", "Gas"), gasHoses());
    set(m_wanted.wiring, m_edit.wiring, translate("households", "Wiring"), wirings());
    LINLI_TRY(planUnit());
    planDays();
    return m_change;
}

Result<BulkChange> planOf(Planned &planned, const HouseholdEdit &row)
{
    LINLI_ASSIGN(BulkChange change, planned.plan(row.id));
    if (!row.refused.isEmpty() && change.refused.isEmpty())
        change.refused = row.refused;
    return change;
}

QList<HouseholdEdit> sameForAll(const QList<HouseholdId> &households, const BulkEdit &edit)
{
    QList<HouseholdEdit> rows;
    for (const HouseholdId id : households)
        rows.append({id, edit, {}});
    return rows;
}

Result<void> checkAsked(const BulkEdit &edit)
{
    if (edit.isEmpty())
        return Error{ErrorKind::Invalid, translate("households", "Say what is to be changed.")};
    if (edit.unit && !edit.unitFrom.isValid())
        return Error{ErrorKind::Invalid, translate("households", "Say from which day on the micro-unit is another one.")};
    return success();
}

} // namespace

bool BulkEdit::isEmpty() const
{
    return !housing && !livelihood && !gas && !wiring && !unit && !confirmPeople && !reviewFacts;
}

Result<QList<BulkChange>> previewEdits(Ledger &ledger, const QList<HouseholdEdit> &edits)
{
    LINLI_TRY(permit(ledger, Action::Edit, Kind::Households));
    LINLI_ASSIGN(const AreaTree tree, AreaTree::load(ledger.db()));
    QList<BulkChange> changes;
    for (const HouseholdEdit &row : edits) {
        Planned planned(ledger, tree, row.edit);
        LINLI_ASSIGN(const BulkChange change, planOf(planned, row));
        changes.append(change);
    }
    return changes;
}

Result<int> applyEdits(Ledger &ledger, const QList<HouseholdEdit> &edits)
{
    LINLI_ASSIGN(Change change, Change::begin(ledger, Action::Edit, Kind::Households));
    LINLI_ASSIGN(const AreaTree tree, AreaTree::load(ledger.db()));
    int changed = 0;
    for (const HouseholdEdit &row : edits) {
        Planned planned(ledger, tree, row.edit);
        LINLI_ASSIGN(const BulkChange one, planOf(planned, row));
        if (!one.refused.isEmpty() || one.what.isEmpty())
            continue;
        LINLI_ASSIGN(const bool written, updateHousehold(change, planned.wanted()));
        Q_UNUSED(written)
        if (planned.movesUnit())
            LINLI_TRY(setUnit(change, ledger.db(), row.id, row.edit.unit, row.edit.unitFrom));
        ++changed;
    }
    LINLI_TRY(change.commit({QT_TRANSLATE_NOOP("journal", "Changed %1 households at once"), {QString::number(changed)}}));
    return changed;
}

Result<QList<BulkChange>> previewBulkEdit(Ledger &ledger, const QList<HouseholdId> &households, const BulkEdit &edit)
{
    LINLI_TRY(permit(ledger, Action::Edit, Kind::Households));
    LINLI_TRY(checkAsked(edit));
    return previewEdits(ledger, sameForAll(households, edit));
}

Result<int> bulkEdit(Ledger &ledger, const QList<HouseholdId> &households, const BulkEdit &edit)
{
    LINLI_TRY(checkAsked(edit));
    return applyEdits(ledger, sameForAll(households, edit));
}

} // namespace linli
