// What happened to a household (变化清, R5): reported by somebody, confirmed by a person.
#pragma once

#include "core/ledger/change.h"

#include <QDate>

namespace linli {

enum class LifeEventKind { MovedIn, MovedOut, Born, Died, Married, Divorced, Split, Merged, Registered, Other };

struct LifeEvent
{
    LifeEventId id;
    HouseholdId household;
    PersonId person; ///< Null: the household as a whole.
    LifeEventKind kind = LifeEventKind::Other;
    QString on; ///< PartialDate; empty: not known.
    HouseholdId other; ///< Where from or where to, if it is in the ledger.
    QString reportedOn; ///< Day.
    QString reportedBy;
    QString confirmedOn; ///< Empty: waits for a person to confirm it.
    QString confirmedBy;
    QString note;
};

QString toWord(LifeEventKind kind); ///< moved_in, moved_out, born, died, married, divorced, split, merged, registered, other
LifeEventKind lifeEventKindFromWord(const QString &word); ///< Other for what is none.
QString displayName(LifeEventKind kind);

/// Inside the change of the use case that made it. Reported today by who is signed in.
Result<LifeEventId> insertLifeEvent(Change &change, Ledger &ledger, LifeEvent event);
/// Those of a household, the newest first.
Result<QList<LifeEvent>> lifeEventsOf(Database &db, HouseholdId household);

} // namespace linli
