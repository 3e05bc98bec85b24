#include "core/persons/persontokens.h"

namespace linli {

namespace {

const QString source = QStringLiteral("SELECT id, id_number, phone FROM person");

QString openedValue(const Row &row, int column, const QString &name)
{
    return row.opened(column, {QStringLiteral("person"), name, row.integer(0)});
}

/// Reads id, ID number and phone, and writes the tokens.
Result<void> writeWhere(Database &db, const QString &condition, const QVariantList &values)
{
    struct Values
    {
        qint64 id;
        QString idNumber;
        QString phone;
    };
    std::optional<Error> failed;
    LINLI_TRY(db.each(source + condition, values, [&](const Row &row) {
        const Values one{row.integer(0), openedValue(row, 1, QStringLiteral("id_number")),
            openedValue(row, 2, QStringLiteral("phone"))};
        if (auto written = writeTokens(db, one.id, one.idNumber, one.phone); !written.ok())
            failed = written.error();
    }));
    return failed ? Result<void>(*failed) : success();
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

Result<void> writeTokens(Database &db, qint64 person, const QString &idNumber, const QString &phone)
{
    const auto &vault = db.viewer().vault;
    const int epoch = vault->epoch();
    const auto write = [&](TokenKind kind, const QString &value) -> Result<void> {
        if (value.isEmpty())
            return success();
        return db.exec(
            QStringLiteral("INSERT INTO person_token (person_id, kind, epoch, token) VALUES (?, ?, ?, ?)"),
            {person, int(kind), epoch, vault->token(kind, value, epoch)});
    };
    LINLI_TRY(write(TokenKind::IdNumber, idNumber));
    LINLI_TRY(write(TokenKind::IdNumberEnd, idNumber));
    LINLI_TRY(write(TokenKind::Phone, phone));
    return write(TokenKind::PhoneEnd, phone);
}

Deriver personTokenDeriver()
{
    return {{QStringLiteral("person")}, {QStringLiteral("person_token")}, refresh, rebuild};
}

} // namespace linli
