#include "core/deliberation/officerules.h"

#include "core/base/text.h"
#include "core/ledger/setting.h"

#include <QCoreApplication>
#include <QStringList>

namespace linli {

namespace {

constexpr int longest = 250; // a year of working days

const QString quorumSetting = QStringLiteral("deliberation_quorum");
const QString majoritySetting = QStringLiteral("deliberation_majority");
const QString votersSetting = QStringLiteral("deliberation_voters");

QString daysText(const DeliberationRules &rules)
{
    return QStringLiteral("%1,%2,%3,%4,%5,%6")
        .arg(rules.assess).arg(rules.announce).arg(rules.hold).arg(rules.decide).arg(rules.score).arg(rules.evaluate);
}

Result<void> check(const DeliberationRules &rules)
{
    const bool rising = 0 < rules.assess && rules.assess <= rules.announce && rules.announce <= rules.hold
        && rules.hold <= rules.decide && rules.decide <= longest && 0 < rules.score && rules.score <= rules.evaluate
        && rules.evaluate <= longest;
    if (!rising)
        return Error{ErrorKind::Invalid,
            translate("deliberation", "The days of the stages must follow each other, and none may be over 250.")};
    return success();
}

} // namespace

Result<DeliberationRules> deliberationRules(Ledger &ledger)
{
    DeliberationRules rules;
    LINLI_ASSIGN(const QString days, ledger.setting(deliberationDaysSetting(), daysText(rules)));
    const QStringList parts = days.split(u',');
    int *const targets[] = {&rules.assess, &rules.announce, &rules.hold, &rules.decide, &rules.score, &rules.evaluate};
    for (qsizetype i = 0; i < std::min<qsizetype>(parts.size(), std::size(targets)); ++i)
        *targets[i] = parts[i].toInt();
    LINLI_ASSIGN(const QString quorum, ledger.setting(quorumSetting, rules.quorum.toText()));
    LINLI_ASSIGN(const QString majority, ledger.setting(majoritySetting, rules.majority.toText()));
    LINLI_ASSIGN(const QString voters, ledger.setting(votersSetting, toWord(rules.voters)));
    rules.quorum = Share::fromText(quorum).value_or(rules.quorum);
    rules.majority = Share::fromText(majority).value_or(rules.majority);
    rules.voters = fromWord<Voters>(voters).value_or(rules.voters);
    return rules;
}

Result<void> setDeliberationRules(Ledger &ledger, const DeliberationRules &rules)
{
    LINLI_TRY(check(rules));
    LINLI_ASSIGN(Change change, Change::begin(ledger, Action::Edit, Kind::Calendar));
    LINLI_TRY(writeSetting(change, ledger, deliberationDaysSetting(), daysText(rules)));
    LINLI_TRY(writeSetting(change, ledger, quorumSetting, rules.quorum.toText()));
    LINLI_TRY(writeSetting(change, ledger, majoritySetting, rules.majority.toText()));
    LINLI_TRY(writeSetting(change, ledger, votersSetting, toWord(rules.voters)));
    return change.commit({QT_TRANSLATE_NOOP("journal", "Changed the rules of deliberations")});
}

} // namespace linli
