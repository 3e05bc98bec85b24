// One matter reported several times: cases joined in one whose reporters are all told (R9), and cases linked.
#pragma once

#include "core/cases/stepcase.h"

namespace linli {

/// Whoever else reported the matter of a case.
struct JoinedReporter
{
    int ordinal = 0; ///< Of the event by which they joined; feedback names it.
    PersonId person; ///< Of the ledger, or …
    QString name; ///< … as given; the ledger's name where there is one.
    QString phone; ///< As given; masked where it is shown.
    CaseId fromCase; ///< The case that was joined; null: the reporter was added by hand.
    bool owed = true; ///< Not told yet.
};
/// In the order in which they joined; phones masked.
Result<QList<JoinedReporter>> joinedReporters(Ledger &ledger, CaseId id);

/// A case that has to do with another one.
struct LinkedCase
{
    CaseId id;
    QString number;
    QString title;
    bool joined = false; ///< One of the two went into the other.
};
Result<QList<LinkedCase>> linkedCases(Database &db, CaseId id);

/// One more reporter of the same matter: a person of the ledger, or a name. Closing waits until they were told.
/// Error Invalid without either, Refused for one who reported it already.
Result<void> addReporter(Ledger &ledger, const CaseRef &which, const JoinedReporter &reporter, const QString &note = {});

/// `duplicate` goes into `into`: its reporters join there, its text stays with it, and it counts nowhere from now
/// on (void). Error Refused for the same case, or for one that has ended.
Result<void> joinCases(Ledger &ledger, CaseId duplicate, const CaseRef &into);

/// Two matters that have to do with each other. Error Refused when they are linked already.
Result<void> linkCases(Ledger &ledger, CaseId one, CaseId other);
/// Error NotFound when they are not linked, Refused when one was joined into the other.
Result<void> unlinkCases(Ledger &ledger, CaseId one, CaseId other);

} // namespace linli
