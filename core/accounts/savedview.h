// How somebody wants to see a list: filters, sorting, columns. Not journalled; each account has its own. Holds no personal
// data: a text that was looked for is no part of a view.
#pragma once

#include "core/ledger/ledger.h"

#include <QJsonObject>

namespace linli {

struct SavedView
{
    qint64 id = 0; ///< 0: not in the ledger yet.
    QString list; ///< A stable word: "households", "cases".
    QString name;
    QJsonObject state; ///< What the list makes of it.
};

inline constexpr int viewNameLength = 40;

/// Of who is signed in, by name. Error Denied when nobody is.
Result<QList<SavedView>> savedViews(Ledger &ledger, const QString &list);
/// Writes a new one, or over the own one with the same id (a new name or a new state); gives the id. Errors: Denied,
/// ReadOnly, Invalid without a name or with a too long one, Conflict when another view of the list has it.
Result<qint64> saveView(Ledger &ledger, const SavedView &view);
/// Of the own ones; none with this id is well.
Result<void> removeView(Ledger &ledger, qint64 id);

} // namespace linli
