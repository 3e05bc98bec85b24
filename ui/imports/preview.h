// The check before an import: its summary, and for rows that may be somebody already known, who that could
// be.
#pragma once

#include "ui/imports/sheetlook.h"

namespace linli::ui {

/// Somebody in the ledger a row may be about.
struct Alike
{
    PersonId person;
    QString words; ///< Name, year of birth, address.
};

struct Preview
{
    ImportSummary summary;
    QHash<int, QString> names; ///< Row of a duplicate → the name that stands in it.
    QHash<int, QList<Alike>> alike;
};

/// Runs the import without writing anything. Errors as importSheet.
Result<Preview> previewSheet(Ledger &ledger, ImportKind kind, const QString &path, const Mapping &mapping,
    const Decisions &decisions, WorkControl &control);

/// Runs it for good: one transaction, one entry of the journal.
Result<ImportSummary> bringIn(Ledger &ledger, ImportKind kind, const QString &path, const Mapping &mapping,
    const Decisions &decisions, WorkControl &control);

} // namespace linli::ui
