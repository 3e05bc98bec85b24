#include "core/cases/caserules.h"

#include "core/ledger/setting.h"

#include <QCoreApplication>

namespace linli {

namespace {

const QString clocksSetting = QStringLiteral("case_clocks");
const QString notSatisfiedSetting = QStringLiteral("case_not_satisfied");

} // namespace

Result<ClockRules> clockRules(Ledger &ledger)
{
    LINLI_ASSIGN(const QString text, ledger.setting(clocksSetting, QString()));
    return ClockRules::fromText(text);
}

Result<void> setClockRules(Ledger &ledger, const ClockRules &rules)
{
    LINLI_ASSIGN(Change change, Change::begin(ledger, Action::Edit, Kind::Calendar));
    LINLI_TRY(writeSetting(change, ledger, clocksSetting, rules.toText()));
    return change.commit({QT_TRANSLATE_NOOP("journal", "Changed the deadlines of cases")});
}

Result<NotSatisfied> notSatisfiedRule(Ledger &ledger)
{
    LINLI_ASSIGN(const QString word, ledger.setting(notSatisfiedSetting, toWord(NotSatisfied::Reopen)));
    return fromWord<NotSatisfied>(word).value_or(NotSatisfied::Reopen);
}

Result<void> setNotSatisfiedRule(Ledger &ledger, NotSatisfied rule)
{
    LINLI_ASSIGN(Change change, Change::begin(ledger, Action::Edit, Kind::Calendar));
    LINLI_TRY(writeSetting(change, ledger, notSatisfiedSetting, toWord(rule)));
    return change.commit({QT_TRANSLATE_NOOP("journal", "Changed what follows when a resident is not satisfied")});
}

bool movesDeadlines(const QString &setting)
{
    return setting == u"office_hours" || setting == clocksSetting;
}

} // namespace linli
