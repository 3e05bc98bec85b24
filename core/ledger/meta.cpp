#include "core/ledger/meta.h"

namespace linli {

Result<std::optional<QString>> metaValue(Database &db, const QString &name)
{
    return db.text(QStringLiteral("SELECT value FROM meta WHERE name = ?"), {name});
}

Result<void> setMetaValue(Database &db, const QString &name, const QString &value)
{
    LINLI_TRY(db.exec(QStringLiteral("DELETE FROM meta WHERE name = ?"), {name}));
    return db.exec(QStringLiteral("INSERT INTO meta (name, value) VALUES (?, ?)"), {name, value});
}

} // namespace linli
