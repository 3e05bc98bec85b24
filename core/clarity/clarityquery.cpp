#include "core/clarity/clarityquery.h"

#include "core/base/text.h"
#include "core/cases/casestore.h"
#include "core/ledger/permit.h"
#include "core/ledger/scope.h"

namespace linli {

namespace {

const QString factColumns =
    QStringLiteral("c.people_missing, c.facts_missing, c.confirmed_on, c.reviewed_on, c.waiting_since");
/// Running cases past their deadline, by household: few, and found by case_state_running.
const QString overdueByHousehold =
    QStringLiteral("(SELECT household_id, COUNT(*) AS late FROM case_state WHERE running = 1 AND due_key < ? AND "
                   "household_id IS NOT NULL GROUP BY household_id)");

QStringList wordsOf(const QString &text)
{
    return text.split(u',', Qt::SkipEmptyParts);
}

ClarityFacts factsOf(const Row &row, int first)
{
    return {wordsOf(row.text(first)), wordsOf(row.text(first + 1)), row.text(first + 2), row.text(first + 3),
        row.text(first + 4), int(row.integer(first + 5))};
}

/// SQL that is 1 where a clarity is clear; binds the limit's day where it has one.
QString clearSql(Clarity clarity)
{
    switch (clarity) {
    case Clarity::People:
        return QStringLiteral("(c.people_missing IS NULL AND c.confirmed_on IS NOT NULL AND c.confirmed_on >= ?)");
    case Clarity::Facts:
        return QStringLiteral("(c.facts_missing IS NULL AND c.reviewed_on IS NOT NULL AND c.reviewed_on >= ?)");
    case Clarity::Changes:
        return QStringLiteral("(c.waiting_since IS NULL OR c.waiting_since >= ?)");
    case Clarity::Problems:
        break;
    }
    return QStringLiteral("(o.late IS NULL)");
}

void bindLimit(QVariantList &values, Clarity clarity, const ClarityLimits &limits, QDate today)
{
    if (clarity == Clarity::People)
        values.append(limits.peopleSince(today));
    else if (clarity == Clarity::Facts)
        values.append(limits.factsSince(today));
    else if (clarity == Clarity::Changes)
        values.append(limits.changesSince(today));
}

QString scopeOf(const Database &db)
{
    QString scope = householdsInScope(db); // Over household_now n; the same columns stand in household_clarity.
    return scope.replace(QStringLiteral("n."), QStringLiteral("c."));
}

} // namespace

Result<std::optional<QList<Unclear>>> clarityOf(Ledger &ledger, HouseholdId household)
{
    LINLI_TRY(permit(ledger, Action::See, Kind::Households));
    LINLI_ASSIGN(const bool seen, isHouseholdInScope(ledger.db(), household.value));
    if (!seen)
        return Error{ErrorKind::NotFound, translate("clarity", "There is no such household in your areas.")};
    LINLI_ASSIGN(const ClarityLimits limits, clarityLimits(ledger));
    std::optional<ClarityFacts> facts;
    LINLI_TRY(ledger.db().each(
        QStringLiteral("SELECT %1, (SELECT COUNT(*) FROM case_state s WHERE s.household_id = c.household_id AND s.running = 1 "
                       "AND s.due_key < ?) FROM household_clarity c WHERE c.household_id = ?")
            .arg(factColumns),
        {storedTime(ledger.clock().now()), household.value}, [&](const Row &row) { facts = factsOf(row, 0); }));
    if (!facts)
        return std::optional<QList<Unclear>>();
    return std::optional(judgeClarity(*facts, limits, ledger.clock().today()));
}

ClarityShare &ClarityShare::operator+=(const ClarityShare &other)
{
    households += other.households;
    for (size_t i = 0; i < clear.size(); ++i)
        clear[i] += other.clear[i];
    allClear += other.allClear;
    return *this;
}

Result<QHash<AreaId, ClarityShare>> clarityShares(Ledger &ledger, const AreaTree &tree)
{
    LINLI_TRY(permit(ledger, Action::See, Kind::Households));
    LINLI_ASSIGN(const ClarityLimits limits, clarityLimits(ledger));
    const QDate today = ledger.clock().today();
    QStringList sums;
    QStringList all;
    QVariantList values;
    for (const Clarity clarity : allClarities) {
        sums.append(QStringLiteral("SUM(CASE WHEN %1 THEN 1 ELSE 0 END)").arg(clearSql(clarity)));
        all.append(clearSql(clarity));
        bindLimit(values, clarity, limits, today);
    }
    sums.append(QStringLiteral("SUM(CASE WHEN %1 THEN 1 ELSE 0 END)").arg(all.join(QStringLiteral(" AND "))));
    values += QVariantList(values);
    values.append(storedTime(ledger.clock().now()));
    QHash<AreaId, ClarityShare> shares{{AreaId(), {}}};
    LINLI_TRY(ledger.db().each(
        QStringLiteral("SELECT COALESCE(c.unit_id, c.building_id), COUNT(*), %1 FROM household_clarity c "
                       "LEFT JOIN %2 o ON o.household_id = c.household_id WHERE 1 = 1%3 GROUP BY 1")
            .arg(sums.join(QStringLiteral(", ")), overdueByHousehold, scopeOf(ledger.db())),
        values, [&](const Row &row) {
            ClarityShare share;
            share.households = int(row.integer(1));
            for (int i = 0; i < clarityCount; ++i)
                share.clear[size_t(i)] = int(row.integer(2 + i));
            share.allClear = int(row.integer(2 + clarityCount));
            shares[AreaId()] += share;
            for (const Area *area : tree.path(row.id<AreaId>(0)))
                shares[area->id] += share;
        }));
    return shares;
}

Result<UnclearPage> unclearPage(
    Ledger &ledger, const UnclearFilter &filter, const std::optional<UnclearCursor> &after, int limit)
{
    LINLI_TRY(permit(ledger, Action::See, Kind::Households));
    LINLI_ASSIGN(const ClarityLimits limits, clarityLimits(ledger));
    const QDate today = ledger.clock().today();
    QVariantList values{storedTime(ledger.clock().now())};
    QStringList unclear;
    for (const Clarity clarity : allClarities) {
        if (filter.clarity && *filter.clarity != clarity)
            continue;
        unclear.append(QStringLiteral("NOT ") + clearSql(clarity));
        bindLimit(values, clarity, limits, today);
    }
    QString where = u'(' + unclear.join(QStringLiteral(" OR ")) + u')' + scopeOf(ledger.db());
    if (filter.within) {
        where += QStringLiteral(" AND (c.unit_id IN (SELECT area_id FROM area_path WHERE ancestor_id = ?) "
                                "OR c.building_id IN (SELECT area_id FROM area_path WHERE ancestor_id = ?))");
        values << filter.within.value << filter.within.value;
    }
    if (after) {
        where += QStringLiteral(" AND (c.address_key, c.household_id) > (?, ?)");
        values << after->key << after->id.value;
    }
    values << limit + 1;
    UnclearPage page;
    QString lastKey;
    LINLI_TRY(ledger.db().each(
        QStringLiteral("SELECT c.household_id, n.address, a.name, c.address_key, %1, o.late FROM household_clarity c "
                       "JOIN household_now n ON n.household_id = c.household_id LEFT JOIN area a ON a.id = c.unit_id "
                       "LEFT JOIN %2 o ON o.household_id = c.household_id WHERE %3 "
                       "ORDER BY c.address_key, c.household_id LIMIT ?")
            .arg(factColumns, overdueByHousehold, where),
        values, [&](const Row &row) {
            if (page.rows.size() == limit) {
                page.next = UnclearCursor{lastKey, page.rows.last().id};
                return;
            }
            QList<Unclear> reasons = judgeClarity(factsOf(row, 4), limits, today);
            reasons.removeIf([&](const Unclear &one) { return filter.clarity && one.clarity != *filter.clarity; });
            page.rows.append({row.id<HouseholdId>(0), row.text(1), row.text(2), reasons});
            lastKey = row.text(3);
        }));
    return page;
}

} // namespace linli
