#include "core/persons/persontokens.h"

namespace linli {

namespace {

const QString source = QStringLiteral("SELECT id, id_number, phone FROM person");

QString openedValue(const Row &row, int column, const QString &name)
{
    return row.opened(column, {QStringLiteral("person"), name, row.integer(0)});
}

/// A person's tokens of one value: whole, and its end. They belong to the key that the value is sealed with, so
/// that what is derived stays right while a key change is under way.
Result<void> writeTokens(
    Database &db, qint64 person, const QString &sealed, const QString &value, std::pair<TokenKind, TokenKind> kinds)
{
    if (value.isEmpty())
        return success();
    const int epoch = Vault::epochOf(sealed);
    for (const TokenKind kind : {kinds.first, kinds.second})
        LINLI_TRY(db.exec(
            QStringLiteral("INSERT INTO person_token (person_id, kind, epoch, token) VALUES (?, ?, ?, ?)"),
            {person, int(kind), epoch, db.viewer().vault->token(kind, value, epoch)}));
    return success();
}

/// Reads id, ID number and phone, and writes the tokens.
Result<void> writeWhere(Database &db, const QString &condition, const QVariantList &values)
{
    Result<void> written = success();
    LINLI_TRY(db.each(source + condition, values, [&](const Row &row) {
        if (!written.ok())
            return;
        const qint64 id = row.integer(0);
        written = writeTokens(db, id, row.text(1), openedValue(row, 1, QStringLiteral("id_number")),
            {TokenKind::IdNumber, TokenKind::IdNumberEnd});
        if (written.ok())
            written = writeTokens(db, id, row.text(2), openedValue(row, 2, QStringLiteral("phone")),
                {TokenKind::Phone, TokenKind::PhoneEnd});
    }));
    return written;
}

Result<void> refresh(Ledger &ledger, const Touched &touched)
{
    Database &db = ledger.db();
    if (!db.viewer().vault)
        return success();
    for (const qint64 id : touched.value(QStringLiteral("person"))) {
        LINLI_TRY(db.exec(QStringLiteral("DELETE FROM person_token WHERE person_id = ?"), {id}));
        LINLI_TRY(writeWhere(db, QStringLiteral(" WHERE id = ?"), {id}));
    }
    return success();
}

Result<void> rebuild(Ledger &ledger)
{
    Database &db = ledger.db();
    if (!db.viewer().vault)
        return success();
    LINLI_TRY(db.exec(QStringLiteral("DELETE FROM person_token")));
    return writeWhere(db, {}, {});
}

} // namespace

TokenCondition hasToken(const Database &db, const QString &idColumn, TokenKind kind, const QString &value)
{
    if (!db.viewer().vault || value.isEmpty())
        return {QStringLiteral("1 = 0"), {}};
    TokenCondition condition;
    condition.values.append(int(kind));
    QStringList marks;
    for (const qint64 token : db.viewer().vault->tokens(kind, value)) {
        condition.values.append(token);
        marks.append(QStringLiteral("?"));
    }
    condition.sql = QStringLiteral("%1 IN (SELECT person_id FROM person_token WHERE kind = ? AND token IN (%2))")
                        .arg(idColumn, marks.join(u','));
    return condition;
}

Deriver personTokenDeriver()
{
    return {{QStringLiteral("person")}, {QStringLiteral("person_token")}, refresh, rebuild};
}

} // namespace linli
