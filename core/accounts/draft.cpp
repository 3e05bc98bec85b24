#include "core/accounts/draft.h"

#include "core/accounts/ownrows.h"
#include "core/base/text.h"
#include "core/ledger/sealedcolumns.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace linli {

namespace {

Place contentOf(qint64 id)
{
    return {QStringLiteral("draft"), QStringLiteral("content"), id};
}

QString toJson(const QMap<QString, QString> &fields)
{
    QJsonObject object;
    for (auto field = fields.begin(); field != fields.end(); ++field)
        object.insert(field.key(), field.value());
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QMap<QString, QString> fromJson(const QString &content)
{
    QMap<QString, QString> fields;
    const QJsonObject object = QJsonDocument::fromJson(content.toUtf8()).object();
    for (auto field = object.begin(); field != object.end(); ++field)
        fields.insert(field.key(), field.value().toString());
    return fields;
}

Result<void> writeDrafts(Ledger &ledger, const std::function<Result<void>(Database &)> &write)
{
    return writeOwnRows(
        ledger, translate("accounts", "This ledger is open for reading only; no draft was kept."), write);
}

} // namespace

Result<QList<Draft>> ownDrafts(Ledger &ledger, const QString &form)
{
    LINLI_TRY(checkSignedIn(ledger));
    QList<Draft> drafts;
    QVariantList values{ledger.session()->account};
    if (!form.isEmpty())
        values.append(form);
    LINLI_TRY(ledger.db().each(
        QStringLiteral("SELECT id, form, content, saved FROM draft WHERE account_id = ?%1 ORDER BY saved DESC, id DESC")
            .arg(form.isEmpty() ? QString() : QStringLiteral(" AND form = ?")),
        values, [&](const Row &row) {
            drafts.append({row.integer(0), row.text(1), fromJson(row.opened(2, contentOf(row.integer(0)))),
                parseWallTime(row.text(3))});
        }));
    return drafts;
}

Result<qint64> saveDraft(Ledger &ledger, const Draft &draft)
{
    qint64 id = draft.id;
    const auto write = [&](Database &db) -> Result<void> {
        const qint64 account = ledger.session()->account;
        const QString now = ledger.clock().now().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
        if (id != 0) {
            LINLI_ASSIGN(const QVariant content, storedValue(db, contentOf(id), toJson(draft.fields)));
            LINLI_TRY(db.exec(QStringLiteral("UPDATE draft SET content = ?, saved = ? WHERE id = ? AND account_id = ?"),
                {content, now, id, account}));
            if (db.changedRows() > 0)
                return success();
        }
        LINLI_ASSIGN(id, ledger.newId());
        LINLI_ASSIGN(const QVariant content, storedValue(db, contentOf(id), toJson(draft.fields)));
        return db.exec(QStringLiteral("INSERT INTO draft (id, account_id, form, content, saved) VALUES (?, ?, ?, ?, ?)"),
            {id, account, draft.form, content, now});
    };
    LINLI_TRY(writeDrafts(ledger, write));
    return id;
}

Result<void> removeDraft(Ledger &ledger, qint64 id)
{
    return writeDrafts(ledger, [&](Database &db) {
        return db.exec(QStringLiteral("DELETE FROM draft WHERE id = ? AND account_id = ?"),
            {id, ledger.session()->account});
    });
}

Result<void> removeDraftsAbout(Database &db, const QStringList &forms, const QStringList &words)
{
    QList<qint64> about;
    LINLI_TRY(db.each(QStringLiteral("SELECT id, form, content FROM draft"), {}, [&](const Row &row) {
        const QString form = row.text(1);
        const auto fields = fromJson(row.opened(2, contentOf(row.integer(0))));
        const bool named = std::any_of(fields.begin(), fields.end(), [&](const QString &text) {
            return std::any_of(words.begin(), words.end(),
                [&](const QString &word) { return !word.isEmpty() && text.contains(word); });
        });
        if (named || std::any_of(forms.begin(), forms.end(), [&](const QString &start) { return form.startsWith(start); }))
            about.append(row.integer(0));
    }));
    for (const qint64 id : about)
        LINLI_TRY(db.exec(QStringLiteral("DELETE FROM draft WHERE id = ?"), {id}));
    return success();
}

} // namespace linli
