// `linli case hotline`: what the city's hotline is judged by (R18).
#include "app/cli/caseoutput.h"
#include "app/cli/caseverbs.h"

#include "core/base/text.h"

#include <memory>

namespace linli::cli {

namespace {

QString shareText(int part, int whole)
{
    return whole > 0 ? QStringLiteral("%1%").arg(qRound(100.0 * part / whole)) : QStringLiteral("–");
}

Result<void> hotline(Context &context, const std::string &area)
{
    LINLI_ASSIGN(Ledger * ledger, context.open());
    CaseFilter filter;
    if (!area.empty()) {
        LINLI_ASSIGN(filter.within, areaIdFromText(*ledger, QString::fromStdString(area)));
    }
    LINLI_ASSIGN(const HotlineShares shares, hotlineShares(ledger->db(), ledger->clock().now(), filter));
    filter.placeUnknown = true;
    filter.source = CaseSource::Hotline;
    LINLI_ASSIGN(const qint64 unplaced, countCases(ledger->db(), ledger->clock().now(), filter));
    if (context.json)
        context.out(QJsonDocument(QJsonObject{{QStringLiteral("closed"), shares.closed}, {QStringLiteral("solved"), shares.solved},
            {QStringLiteral("asked"), shares.asked}, {QStringLiteral("satisfied"), shares.satisfied},
            {QStringLiteral("place_unknown"), unplaced}}));
    else
        context.out(translate("casecli", "%1 tickets closed, %2 solved, %3 satisfied of %4 who said so; %5 without a place nearer than the community")
                        .arg(shares.closed)
                        .arg(shareText(shares.solved, shares.closed), shareText(shares.satisfied, shares.asked))
                        .arg(shares.asked)
                        .arg(unplaced));
    return success();
}

} // namespace

void addCaseHotlineVerb(CLI::App &group, Context &context)
{
    CLI::App *verb = addVerb(group, "hotline", translate("casecli", "The 12345 tickets: how many were solved, and how satisfied people are"),
        {"linli case hotline", "linli case hotline --area 广济桥社区 --json"});
    const auto area = std::make_shared<std::string>();
    verb->add_option("--area", *area, text(translate("casecli", "In this area: name or id")));
    verb->callback([&context, area] {
        if (const Result<void> done = hotline(context, *area); !done.ok())
            context.report(done.error());
    });
}

} // namespace linli::cli
