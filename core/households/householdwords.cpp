#include "core/households/householdwords.h"

#include "core/base/text.h"

namespace linli {

QList<NamedWord> livelihoods()
{
    return {{QStringLiteral("wages"), translate("households", "wages")},
        {QStringLiteral("pension"), translate("households", "pension")},
        {QStringLiteral("business"), translate("households", "own business")},
        {QStringLiteral("support"), translate("households", "supported by the family")},
        {QStringLiteral("allowance"), translate("households", "minimum income allowance")},
        {QStringLiteral("mixed"), translate("households", "several sources")},
        {QStringLiteral("none"), translate("households", "no income")}};
}

QList<NamedWord> gasHoses()
{
    return {{QStringLiteral("good"), translate("households", "hose in order", "gas")},
        {QStringLiteral("old"), translate("households", "hose over its time", "gas")},
        {QStringLiteral("no_valve"), translate("households", "without a safety valve", "gas")},
        {QStringLiteral("no_gas"), translate("households", "no gas", "gas")}};
}

QList<NamedWord> wirings()
{
    return {{QStringLiteral("good"), translate("households", "in order", "wiring")},
        {QStringLiteral("old"), translate("households", "old wiring", "wiring")},
        {QStringLiteral("overload"), translate("households", "overloaded", "wiring")},
        {QStringLiteral("charging"), translate("households", "vehicles charged in the flat", "wiring")}};
}

} // namespace linli
