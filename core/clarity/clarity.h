// The four clarities of a household (四清, R5): each clear or not, with the reasons in words.
#pragma once

#include "core/base/ids.h"
#include "core/ledger/ledger.h"

#include <QDate>

#include <array>

namespace linli {

enum class Clarity {
    People, ///< 人户清
    Facts, ///< 户情清
    Changes, ///< 变化清
    Problems, ///< 问题清
};
inline constexpr Clarity allClarities[] = {Clarity::People, Clarity::Facts, Clarity::Changes, Clarity::Problems};
inline constexpr int clarityCount = 4;

QString toWord(Clarity clarity); ///< people, facts, changes, problems
std::optional<Clarity> clarityFromWord(const QString &word);
QString displayName(Clarity clarity);

/// After how long a confirmation is too old; an office's settings.
struct ClarityLimits
{
    int peopleMonths = 12;
    int factsMonths = 6;
    int changesDays = 7;

    QString peopleSince(QDate today) const; ///< Confirmed on this day or later is recent enough.
    QString factsSince(QDate today) const;
    QString changesSince(QDate today) const; ///< Waiting since an earlier day is too long.
};
Result<ClarityLimits> clarityLimits(Ledger &ledger);
/// Needs Edit on Policy. Error Invalid below 1.
Result<void> setClarityLimits(Ledger &ledger, const ClarityLimits &limits);

/// What one household is judged by.
struct ClarityFacts
{
    QStringList peopleMissing; ///< Words: room, head, relation, name.
    QStringList factsMissing; ///< Words: housing, livelihood.
    QString confirmedOn; ///< Days; empty: never.
    QString reviewedOn;
    QString waitingSince;
    int overdueCases = 0;
};

/// What stands in the way of one clarity. The word leads to the field: room, head, relation, name, confirmed, housing,
/// livelihood, reviewed, change, case.
struct Unclear
{
    Clarity clarity = Clarity::People;
    QString word;
    QString text; ///< "nobody has confirmed who lives here since 2025-03-02"
};
/// Empty: all four are clear.
QList<Unclear> judgeClarity(const ClarityFacts &facts, const ClarityLimits &limits, QDate today);

} // namespace linli
