#include "core/demo/demofacts.h"

#include "core/households/householdwords.h"

namespace linli {

namespace {

QString dayBefore(QDate today, int days)
{
    return today.addDays(-days).toString(Qt::ISODate);
}

} // namespace

void describeHousehold(Household &household, DemoRandom &random, QDate today)
{
    const auto word = [&random](const QList<NamedWord> &words, std::initializer_list<int> weights) {
        return words[random.weighted(weights)].word;
    };
    if (random.percent(88))
        household.livelihood = word(livelihoods(), {40, 34, 8, 6, 3, 7, 2});
    if (random.percent(70))
        household.gas = word(gasHoses(), {72, 14, 6, 8});
    if (random.percent(60))
        household.wiring = word(wirings(), {78, 14, 4, 4});
    if (random.percent(14))
        household.pets = random.percent(70) ? QStringLiteral("狗 1") : QStringLiteral("猫 1");
    if (random.percent(92))
        household.confirmedOn = dayBefore(today, random.below(random.percent(85) ? 330 : 800));
    if (random.percent(85))
        household.reviewedOn = dayBefore(today, random.below(random.percent(80) ? 170 : 500));
}

} // namespace linli
