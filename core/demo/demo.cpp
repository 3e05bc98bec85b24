#include "core/demo/demo.h"

#include "core/base/text.h"
#include "core/demo/democases.h"
#include "core/demo/demotown.h"

#include <QCoreApplication>

#include <algorithm>

namespace linli {

namespace {

constexpr int residentsPerCommunity = 5000;
constexpr int communitiesPerSubdistrict = 12;

Result<void> check(Ledger &ledger, const DemoOptions &options)
{
    if (options.residents < 1 || options.residents > demoMostResidents)
        return Error{
            ErrorKind::Invalid, translate("demo", "A demo has 1 to %1 residents.").arg(demoMostResidents)};
    if (options.months < 0 || options.months > demoMostMonths)
        return Error{
            ErrorKind::Invalid, translate("demo", "A demo has cases of 0 to %1 months.").arg(demoMostMonths)};
    LINLI_ASSIGN(const auto areas, ledger.db().integer(QStringLiteral("SELECT COUNT(*) FROM area")));
    if (areas.value_or(0) > 0)
        return Error{ErrorKind::Refused,
            translate("demo",
                "This ledger has areas already. A demo needs an empty one, so that nothing is mixed.")};
    return success();
}

} // namespace

Result<DemoSummary> fillDemo(Ledger &ledger, const DemoOptions &options)
{
    LINLI_TRY(check(ledger, options));
    const auto tell = [&options](double share) {
        if (options.progress)
            options.progress(share);
    };
    DemoRandom random(options.seed);
    LINLI_ASSIGN(AreaTree tree, AreaTree::load(ledger.db()));
    DemoTown town(ledger, random, std::move(tree));
    DemoCases cases(ledger, random);
    LINLI_TRY(cases.prepare());

    DemoSummary summary;
    const int communities =
        std::max(1, (options.residents + residentsPerCommunity / 2) / residentsPerCommunity);
    AreaId subdistrict;
    for (int i = 0; i < communities; ++i) {
        tell(double(i) / communities);
        // What does not divide evenly goes to the first ones.
        const int share = options.residents / communities + (i < options.residents % communities ? 1 : 0);
        LINLI_ASSIGN(Change change, Change::begin(ledger, Action::Edit, Kind::Imports));
        if (i % communitiesPerSubdistrict == 0) {
            LINLI_ASSIGN(subdistrict, town.addSubdistrict(change));
        }
        LINLI_ASSIGN(const DemoCommunity community, town.addCommunity(change, subdistrict, share));
        LINLI_TRY(change.commit({QT_TRANSLATE_NOOP("journal", "Made up a community for the demo")}));
        tell((i + 0.6) / communities);
        LINLI_ASSIGN(const int opened, cases.addCases(community, share, options.months));
        ++summary.communities;
        summary.households += int(community.homes.size());
        summary.residents += share;
        summary.cases += opened;
    }
    tell(1);
    return summary;
}

} // namespace linli
