// The plan of a query in words, on both engines.
#pragma once

#include "core/storage/database.h"
#include "tests/support/catch.h"
#include "tests/support/testledger.h"

namespace linli::test {

/// How the engine goes about it. PostgreSQL reads a table of ten rows whole unless it is told not to: whether there is
/// a way by an index is what counts.
inline QString planOf(Database &db, QString sql, const QVariantList &values)
{
    QString plan;
    if (db.sqliteHandle()) {
        need(db.each(QStringLiteral("EXPLAIN QUERY PLAN ") + sql, values,
            [&](const Row &row) { plan += row.text(3) + u'\n'; }));
        return plan;
    }
    // EXPLAIN can't be prepared: a function does it, with the values written in.
    for (const QVariant &value : values) {
        const bool text = value.typeId() == QMetaType::QString;
        sql.replace(sql.indexOf(u'?'), 1, text ? u'\'' + value.toString() + u'\'' : value.toString());
    }
    need(db.script(QStringLiteral(
        "SET enable_seqscan = off; CREATE OR REPLACE FUNCTION plan_of(asked TEXT) RETURNS SETOF TEXT AS $$ BEGIN "
        "RETURN QUERY EXECUTE 'EXPLAIN ' || asked; END $$ LANGUAGE plpgsql;")));
    need(db.each(QStringLiteral("SELECT * FROM plan_of(?)"), {sql}, [&](const Row &row) { plan += row.text(0) + u'\n'; }));
    return plan;
}

} // namespace linli::test
