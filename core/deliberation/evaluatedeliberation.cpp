#include "core/deliberation/deliberationsteps.h"

#include "core/base/text.h"

#include <QCoreApplication>

namespace linli {

namespace {

constexpr int worst = 1;
constexpr int best = 5;

/// It took part in a meeting, or lives in the area.
Result<void> checkConcerned(Database &db, const Deliberation &one, HouseholdId household)
{
    LINLI_ASSIGN(const auto tookPart,
        db.integer(QStringLiteral("SELECT 1 FROM deliberation_participant WHERE household_id = ? AND deliberation_id = ?"),
            {household.value, one.id.value}));
    LINLI_ASSIGN(const auto lives,
        db.integer(QStringLiteral("SELECT 1 FROM household_now n JOIN area_path p ON p.area_id = COALESCE(n.unit_id, n.building_id) "
                                  "WHERE n.household_id = ? AND p.ancestor_id = ?"),
            {household.value, one.area.value}));
    if (!tookPart && !lives)
        return Error{ErrorKind::NotFound, translate("deliberation", "This household is not one of the deliberation's area.")};
    return success();
}

Result<std::optional<qint64>> earlierScore(Database &db, DeliberationId one, HouseholdId household)
{
    return db.integer(QStringLiteral("SELECT id FROM deliberation_score WHERE household_id = ? AND deliberation_id = ?"),
        {household.value, one.value});
}

} // namespace

Result<void> scoreDeliberation(Ledger &ledger, const DeliberationRef &which, HouseholdId household, int score, const QString &remark)
{
    LINLI_ASSIGN(StepDeliberation step, StepDeliberation::begin(ledger, which, DeliberationStep::Score));
    LINLI_TRY(step.checkScoringIsOpen());
    if (score < worst || score > best)
        return Error{ErrorKind::Invalid, translate("deliberation", "A score is a number from 1 (bad) to 5 (very good).")};
    Fields fields{{QStringLiteral("deliberation_id"), step.one().id.value}, {QStringLiteral("household_id"), orNull(household)},
        {QStringLiteral("score"), score}, {QStringLiteral("remark"), orNull(remark.trimmed())},
        {QStringLiteral("given_on"), step.step().at.date().toString(Qt::ISODate)}};
    std::optional<qint64> earlier;
    if (household) {
        LINLI_TRY(checkConcerned(ledger.db(), step.one(), household));
        LINLI_ASSIGN(earlier, earlierScore(ledger.db(), step.one().id, household));
    }
    if (earlier) {
        const auto updated = step.change().update(QStringLiteral("deliberation_score"), *earlier, fields);
        if (!updated.ok())
            return updated.error();
    } else {
        const auto inserted = step.change().insert(QStringLiteral("deliberation_score"), fields);
        if (!inserted.ok())
            return inserted.error();
    }
    return step.commit(QT_TRANSLATE_NOOP("journal", "Recorded a score of a deliberation's effect"));
}

Result<void> evaluateDeliberation(Ledger &ledger, const DeliberationRef &which, const QString &effect)
{
    LINLI_ASSIGN(StepDeliberation step, StepDeliberation::begin(ledger, which, DeliberationStep::Evaluate));
    LINLI_TRY(step.checkScoringIsOpen());
    LINLI_ASSIGN(const QList<Score> scores, scoresOf(ledger.db(), step.one().id));
    if (scores.isEmpty())
        return Error{ErrorKind::Refused, translate("deliberation", "Ask residents first: there is no score yet.")};
    LINLI_ASSIGN(step.one().effect, needText(effect, translate("deliberation", "Write what was done and how it turned out.")));
    return step.commit(QT_TRANSLATE_NOOP("journal", "Evaluated the effect of a deliberation"));
}

} // namespace linli
