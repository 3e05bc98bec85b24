// The questions that finding asks the ledger, each by a range of an index. Apart, so that a test can have every one of
// them explained.
#pragma once

#include "core/base/ids.h"
#include "core/crypto/vault.h"
#include "core/areas/area.h"
#include "core/storage/database.h"

namespace linli {

struct FindStatement
{
    QString sql;
    QVariantList values;
};

/// " AND (…)" for homes (household_now n) or for a column of area ids: inside one of these areas; empty for none.
QString homesWithin(const QList<qint64> &areas);
QString areasWithin(const QList<qint64> &areas, const QString &column);

/// person, name: who lives or lived in the viewer's areas and is called so, by key, name, birth; a row for each stay.
/// From the names on: right where a name is soon somebody's in these areas.
FindStatement peopleByName(const Database &db, const QString &name, bool inside, const QList<qint64> &within, int limit);
/// The same from the homes on: right where they are few, as a leader's are; a common beginning has a hundred thousand
/// bearers elsewhere.
FindStatement peopleInHomes(const Database &db, const QString &name, bool inside, const QList<qint64> &within, int limit);
/// How many homes there are to look at, up to one more than `most`; one may count twice.
FindStatement fewHomes(const Database &db, const QList<qint64> &within, int most);
/// person: candidates of a token (core/persons/persontokens.h) in the viewer's areas, who live there first.
FindStatement peopleByToken(const Database &db, TokenKind kind, const QString &value);
/// household, until, address: a person's homes in the viewer's areas.
FindStatement homesOf(const Database &db, qint64 person);
/// q.id, p.id, p.name, a.id, a.kind, a.name
FindStatement leadersByName(const QString &name, bool inside, const QList<qint64> &within, int limit);
FindStatement leadersByArea(qint64 area);
/// a.id, a.name, the parent's name
FindStatement areasByKey(const Database &db, int kind, const QString &key, int limit);
/// household, address, head's name, residents. `exact`: of this very room, else of rooms that begin so.
FindStatement householdsAt(
    const Database &db, const QString &building, const QString &stairwell, const QString &room, bool exact, int limit);

/// Which number of a case.
enum class CaseColumn { NumberEnd, ExternalEnd, Number, ExternalNumber };
/// f.id, number, external number, title, state, received, area's name
FindStatement casesByNumber(const Database &db, CaseColumn column, const QString &key, int limit);

} // namespace linli
