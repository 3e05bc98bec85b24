// What somebody began to write into a form and has not saved yet: sealed, not journalled, and read by that
// account alone.
#pragma once

#include "core/ledger/ledger.h"

#include <QMap>

namespace linli {

struct Draft
{
    qint64 id = 0; ///< 0: not in the ledger yet.
    QString form; ///< A stable word for the form: "new_case", "household:12:correct".
    QMap<QString, QString> fields; ///< By the fields' stable names.
    QDateTime saved;
};

/// The drafts of who is signed in, the newest first; of one form, or of all with an empty one. Error Denied when
/// nobody is signed in.
Result<QList<Draft>> ownDrafts(Ledger &ledger, const QString &form = {});
/// Writes a new draft, or over the own one with the same id; gives the id. Errors: Denied without a data key,
/// ReadOnly.
Result<qint64> saveDraft(Ledger &ledger, const Draft &draft);
/// Of the own drafts; none with this id is well.
Result<void> removeDraft(Ledger &ledger, qint64 id);

/// Removes everybody's drafts whose form begins with one of `forms` ("household:12:") or whose fields hold one of
/// `words`; for an erasure, in its transaction.
Result<void> removeDraftsAbout(Database &db, const QStringList &forms, const QStringList &words);

} // namespace linli
