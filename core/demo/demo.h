// `linli demo`: a believable town of invented people, to try the program with and to measure it by.
#pragma once

#include "core/ledger/ledger.h"

#include <functional>

namespace linli {

struct DemoOptions
{
    int residents = 1000; ///< Exactly so many; about 5000 make a community, 12 communities a subdistrict.
    int months = 3; ///< Cases of the last so many months.
    quint32 seed = 1; ///< The same seed, on the same day, gives the same town; only ids differ.
    std::function<void(double done)> progress = {}; ///< 0 … 1.
};

inline constexpr int demoMostResidents = 5'000'000;
inline constexpr int demoMostMonths = 120;

struct DemoSummary
{
    int communities = 0;
    int households = 0; ///< Lived in.
    int residents = 0;
    int cases = 0;
};

/// Fills a ledger that has no areas yet; two journal entries a community. Errors: Refused when it has some,
/// Invalid for numbers out of range.
Result<DemoSummary> fillDemo(Ledger &ledger, const DemoOptions &options);

} // namespace linli
