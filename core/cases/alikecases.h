// Cases that are likely to be about the same matter: a warning when one is opened.
#pragma once

#include "core/cases/casefile.h"
#include "core/ledger/ledger.h"

namespace linli {

/// What is known of a case that is being opened, or is open.
struct AlikeAsked
{
    CaseId self; ///< Left out of what is found.
    AreaId area;
    HouseholdId household;
    QString kind; ///< Word or Chinese name.
    PersonId reporter;
    QString reporterName; ///< Of somebody who is not in the ledger.
    QString title;
    QDateTime received;
};

struct AlikeCase
{
    CaseId id;
    QString number;
    QString title;
    CaseState state = CaseState::Received;
    QDateTime received;
    bool samePlace = false; ///< Same household, or same area, and the same kind.
    bool sameReporter = false;
    bool sameWords = false; ///< At least half of the pairs of characters of the shorter title.
};

inline constexpr int alikeDays = 30;
inline constexpr int mostAlike = 20;

/// Received within 30 days before or after, not void; those with most in common first, then the newest. Confined to the
/// viewer's cases.
Result<QList<AlikeCase>> alikeCases(Database &db, const AlikeAsked &asked);
/// The same for a case in the ledger.
Result<QList<AlikeCase>> alikeCases(Ledger &ledger, CaseId id);

/// How much two titles have in common, 0…1: pairs of neighbouring characters, signs and spaces left out.
double likeness(const QString &one, const QString &other);

/// The statements behind alikeCases with their values, for the test that looks at the query plan.
struct AlikeStatement
{
    QString sql;
    QVariantList values;
};
QList<AlikeStatement> alikeStatements(const Database &db, const AlikeAsked &asked);

} // namespace linli
