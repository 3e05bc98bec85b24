// Which rows of a ledger, and of its journal, are about one person.
#pragma once

#include "core/ledger/touched.h"
#include "core/persons/person.h"
#include "core/storage/database.h"

namespace linli {

struct PersonRows
{
    Touched present; ///< person, membership, care_flag, appointment and others that are about one person.
    Touched gone; ///< The same and case_file, for rows that an undo took away: only the journal has them.
    QList<qint64> reported; ///< Cases of this reporter, by id or by name and phone as written.
    QList<qint64> joined; ///< Rows of case_reporter: who joined a case as one more reporter.
    QList<qint64> joinedCases; ///< Those cases; somebody else reported them first.
    QList<qint64> files; ///< Attachments of the cases this person reported first, those taken away too.
    QList<qint64> described; ///< Those of them that carry the reporter's name or phone.
};

Result<PersonRows> rowsOfPerson(Database &db, const Person &person);

} // namespace linli
