#include "core/clarity/clarity.h"

#include "core/base/text.h"
#include "core/ledger/setting.h"

namespace linli {

namespace {

constexpr const char *words[] = {"people", "facts", "changes", "problems"};
const QString peopleSetting = QStringLiteral("clarity_people_months");
const QString factsSetting = QStringLiteral("clarity_facts_months");
const QString changesSetting = QStringLiteral("clarity_changes_days");

QString dayText(QDate day)
{
    return day.toString(Qt::ISODate);
}

QString missingText(const QString &word)
{
    if (word == u"room")
        return translate("clarity", "the room number is missing");
    if (word == u"head")
        return translate("clarity", "no head of the household is recorded");
    if (word == u"relation")
        return translate("clarity", "somebody's relation to the head is missing");
    if (word == u"name")
        return translate("clarity", "somebody's name is missing");
    if (word == u"housing")
        return translate("clarity", "own, rented or other housing is not recorded");
    return translate("clarity", "what the household lives on is not recorded");
}

Result<int> limit(Ledger &ledger, const QString &name, int fallback)
{
    LINLI_ASSIGN(const QString value, ledger.setting(name, QString::number(fallback)));
    const int number = value.toInt();
    return number > 0 ? number : fallback;
}

} // namespace

QString toWord(Clarity clarity)
{
    return QString::fromLatin1(words[int(clarity)]);
}

std::optional<Clarity> clarityFromWord(const QString &word)
{
    for (const Clarity clarity : allClarities) {
        if (toWord(clarity) == word)
            return clarity;
    }
    return std::nullopt;
}

QString displayName(Clarity clarity)
{
    switch (clarity) {
    case Clarity::People:
        return translate("clarity", "People clear");
    case Clarity::Facts:
        return translate("clarity", "Circumstances clear");
    case Clarity::Changes:
        return translate("clarity", "Changes clear");
    case Clarity::Problems:
        break;
    }
    return translate("clarity", "Problems clear");
}

QString ClarityLimits::peopleSince(QDate today) const
{
    return dayText(today.addMonths(-peopleMonths));
}

QString ClarityLimits::factsSince(QDate today) const
{
    return dayText(today.addMonths(-factsMonths));
}

QString ClarityLimits::changesSince(QDate today) const
{
    return dayText(today.addDays(-changesDays));
}

Result<ClarityLimits> clarityLimits(Ledger &ledger)
{
    ClarityLimits limits;
    LINLI_ASSIGN(limits.peopleMonths, limit(ledger, peopleSetting, limits.peopleMonths));
    LINLI_ASSIGN(limits.factsMonths, limit(ledger, factsSetting, limits.factsMonths));
    LINLI_ASSIGN(limits.changesDays, limit(ledger, changesSetting, limits.changesDays));
    return limits;
}

Result<void> setClarityLimits(Ledger &ledger, const ClarityLimits &limits)
{
    if (std::min({limits.peopleMonths, limits.factsMonths, limits.changesDays}) < 1)
        return Error{ErrorKind::Invalid, translate("clarity", "Each limit is at least 1.")};
    LINLI_ASSIGN(Change change, Change::begin(ledger, Action::Edit, Kind::Policy));
    LINLI_TRY(writeSetting(change, ledger, peopleSetting, QString::number(limits.peopleMonths)));
    LINLI_TRY(writeSetting(change, ledger, factsSetting, QString::number(limits.factsMonths)));
    LINLI_TRY(writeSetting(change, ledger, changesSetting, QString::number(limits.changesDays)));
    return change.commit({QT_TRANSLATE_NOOP("journal", "Changed the limits of the four clarities")});
}

QList<Unclear> judgeClarity(const ClarityFacts &facts, const ClarityLimits &limits, QDate today)
{
    QList<Unclear> unclear;
    for (const QString &word : facts.peopleMissing)
        unclear.append({Clarity::People, word, missingText(word)});
    if (facts.confirmedOn.isEmpty())
        unclear.append({Clarity::People, QStringLiteral("confirmed"),
            translate("clarity", "nobody has confirmed who lives here yet")});
    else if (facts.confirmedOn < limits.peopleSince(today))
        unclear.append({Clarity::People, QStringLiteral("confirmed"),
            translate("clarity", "nobody has confirmed who lives here since %1").arg(facts.confirmedOn)});
    for (const QString &word : facts.factsMissing)
        unclear.append({Clarity::Facts, word, missingText(word)});
    if (facts.reviewedOn.isEmpty())
        unclear.append({Clarity::Facts, QStringLiteral("reviewed"),
            translate("clarity", "circumstances and care marks were never reviewed")});
    else if (facts.reviewedOn < limits.factsSince(today))
        unclear.append({Clarity::Facts, QStringLiteral("reviewed"),
            translate("clarity", "circumstances and care marks were last reviewed on %1").arg(facts.reviewedOn)});
    if (!facts.waitingSince.isEmpty() && facts.waitingSince < limits.changesSince(today))
        unclear.append({Clarity::Changes, QStringLiteral("change"),
            translate("clarity", "a change reported on %1 waits to be confirmed").arg(facts.waitingSince)});
    if (facts.overdueCases > 0)
        unclear.append({Clarity::Problems, QStringLiteral("case"),
            translate("clarity", "overdue cases: %1").arg(facts.overdueCases)});
    return unclear;
}

} // namespace linli
