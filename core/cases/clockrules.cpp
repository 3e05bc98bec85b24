#include "core/cases/clockrules.h"

#include "core/base/text.h"

#include <QStringList>

namespace linli {

namespace {

constexpr int longestLimit = 250; // working days; about a year

Error notUnderstood(const QString &part)
{
    return {ErrorKind::Invalid,
        translate("cases", "The rule “%1” for deadlines is not understood. Write it like ordinary:answer=1.").arg(part)};
}

} // namespace

QString toWord(ClockKind kind)
{
    switch (kind) {
    case ClockKind::Answer:
        return QStringLiteral("answer");
    case ClockKind::Solve:
        return QStringLiteral("solve");
    case ClockKind::Organise:
        return QStringLiteral("organise");
    }
    return {};
}

QString displayName(ClockKind kind)
{
    switch (kind) {
    case ClockKind::Answer:
        return translate("cases", "First answer", "clock");
    case ClockKind::Solve:
        return translate("cases", "Solution", "clock");
    case ClockKind::Organise:
        return translate("cases", "Deliberation organised", "clock");
    }
    return {};
}

QString toWord(NotSatisfied rule)
{
    switch (rule) {
    case NotSatisfied::Reopen:
        return QStringLiteral("reopen");
    case NotSatisfied::Escalate:
        return QStringLiteral("escalate");
    case NotSatisfied::Keep:
        return QStringLiteral("keep");
    }
    return {};
}

QString displayName(NotSatisfied rule)
{
    switch (rule) {
    case NotSatisfied::Reopen:
        return translate("cases", "the case is opened again", "not satisfied");
    case NotSatisfied::Escalate:
        return translate("cases", "the case goes one rung up", "not satisfied");
    case NotSatisfied::Keep:
        return translate("cases", "somebody decides", "not satisfied");
    }
    return {};
}

ClockKind mainClock(Grade grade)
{
    switch (grade) {
    case Grade::Consultation:
        return ClockKind::Answer;
    case Grade::Ordinary:
        return ClockKind::Solve;
    case Grade::Key:
        break;
    }
    return ClockKind::Organise;
}

std::optional<WorkingDays> ClockRules::limit(Grade grade, ClockKind kind) const
{
    if (const int days = m_days[size_t(grade)][size_t(kind)]; days > 0)
        return WorkingDays{days};
    return kind == mainClock(grade) ? std::optional(defaultWorkingDays(grade)) : std::nullopt;
}

Result<void> ClockRules::setLimit(Grade grade, ClockKind kind, std::optional<int> days)
{
    if (!days && kind == mainClock(grade))
        return Error{ErrorKind::Invalid,
            translate("cases", "Every grade keeps its own deadline (R11); give another number of working days instead.")};
    if (days && (*days < 1 || *days > longestLimit))
        return Error{ErrorKind::Invalid, translate("cases", "A deadline is 1 to 250 working days.")};
    const bool byDefault = kind == mainClock(grade) && days == defaultWorkingDays(grade).count;
    m_days[size_t(grade)][size_t(kind)] = byDefault ? 0 : days.value_or(0);
    return success();
}

QString ClockRules::toText() const
{
    QStringList parts;
    for (const Grade grade : allGrades) {
        for (const ClockKind kind : allOf<ClockKind>) {
            if (const auto days = limit(grade, kind))
                parts << toWord(grade) + u':' + toWord(kind) + u'=' + QString::number(days->count);
        }
    }
    for (const ClockKind kind : allOf<ClockKind>) {
        if (!mayPause(kind))
            parts << QStringLiteral("fixed:") + toWord(kind);
    }
    return parts.join(u' ');
}

Result<ClockRules> ClockRules::fromText(const QString &text)
{
    ClockRules rules;
    for (const QString &part : text.split(u' ', Qt::SkipEmptyParts)) {
        const QString what = part.section(u':', 0, 0);
        const auto kind = fromWord<ClockKind>(part.section(u':', 1).section(u'=', 0, 0));
        if (!kind)
            return notUnderstood(part);
        if (what == u"fixed") {
            rules.setMayPause(*kind, false);
            continue;
        }
        bool number = false;
        const int days = part.section(u'=', 1).toInt(&number);
        const auto grade = gradeFromWord(what);
        if (!grade || !number)
            return notUnderstood(part);
        LINLI_TRY(rules.setLimit(*grade, *kind, days == 0 ? std::nullopt : std::optional(days)));
    }
    return rules;
}

} // namespace linli
