#include "core/accounts/savedview.h"

#include "core/accounts/ownrows.h"
#include "core/base/text.h"

#include <QJsonDocument>

namespace linli {

Result<QList<SavedView>> savedViews(Ledger &ledger, const QString &list)
{
    LINLI_TRY(checkSignedIn(ledger));
    QList<SavedView> views;
    LINLI_TRY(ledger.db().each(
        QStringLiteral("SELECT id, name, state FROM saved_view WHERE account_id = ? AND list = ? ORDER BY name, id"),
        {ledger.session()->account, list}, [&](const Row &row) {
            views.append({row.integer(0), list, row.text(1), QJsonDocument::fromJson(row.text(2).toUtf8()).object()});
        }));
    return views;
}

Result<qint64> saveView(Ledger &ledger, const SavedView &view)
{
    const QString name = view.name.simplified();
    if (name.isEmpty() || name.size() > viewNameLength)
        return Error{ErrorKind::Invalid,
            translate("accounts", "A view needs a name of at most %1 characters.").arg(viewNameLength)};
    const QString state = QString::fromUtf8(QJsonDocument(view.state).toJson(QJsonDocument::Compact));
    qint64 id = view.id;
    const auto write = [&](Database &db) -> Result<void> {
        const qint64 account = ledger.session()->account;
        LINLI_ASSIGN(const auto same,
            db.integer(
                QStringLiteral("SELECT COUNT(*) FROM saved_view WHERE account_id = ? AND list = ? AND name = ? AND id <> ?"),
                {account, view.list, name, id}));
        if (same.value_or(0) > 0)
            return Error{ErrorKind::Conflict, translate("accounts", "You have a view of this name already.")};
        if (id != 0) {
            LINLI_TRY(db.exec(
                QStringLiteral("UPDATE saved_view SET name = ?, state = ? WHERE id = ? AND account_id = ? AND list = ?"),
                {name, state, id, account, view.list}));
            if (db.changedRows() > 0)
                return success();
        }
        LINLI_ASSIGN(id, ledger.newId());
        return db.exec(QStringLiteral("INSERT INTO saved_view (id, account_id, list, name, state) VALUES (?, ?, ?, ?, ?)"),
            {id, account, view.list, name, state});
    };
    LINLI_TRY(writeOwnRows(
        ledger, translate("accounts", "This ledger is open for reading only; the view was not saved."), write));
    return id;
}

Result<void> removeView(Ledger &ledger, qint64 id)
{
    LINLI_TRY(checkSignedIn(ledger));
    return writeOwnRows(ledger, translate("accounts", "This ledger is open for reading only; the view was not removed."),
        [&](Database &db) {
            return db.exec(QStringLiteral("DELETE FROM saved_view WHERE id = ? AND account_id = ?"),
                {id, ledger.session()->account});
        });
}

} // namespace linli
