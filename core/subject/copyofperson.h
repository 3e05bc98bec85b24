// A copy of all that is held about one resident, the right of the person recorded (PIPL, article 45).
#pragma once

#include "core/ledger/ledger.h"

#include <QDate>

namespace linli {

struct CopyLine
{
    QString label;
    QString value;
};
using CopyRecord = QList<CopyLine>; ///< Lines without a value are left out.
struct CopySection
{
    QString title;
    QList<CopyRecord> records; ///< Never empty.
};
struct PersonCopy
{
    QString name;
    QDate made;
    QList<CopySection> sections;
};

/// Facts, homes, care flags, appointments, reported cases, and who changed or looked at the record when; nothing is
/// masked. The journal keeps that it was handed out. Errors: Denied, NotFound (erased persons, too), ReadOnly.
Result<PersonCopy> copyOfPerson(Ledger &ledger, PersonId person);

/// One page of HTML that needs nothing beside it: for browsers, and for printing.
QString copyAsHtml(const PersonCopy &copy);
/// The same as a file that only its owner reads; an existing one is replaced. Error Io.
Result<void> saveCopy(const PersonCopy &copy, const QString &path);

} // namespace linli
