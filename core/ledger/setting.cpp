#include "core/ledger/setting.h"

namespace linli {

Result<void> writeSetting(Change &change, Ledger &ledger, const QString &name, const QString &value)
{
    LINLI_ASSIGN(const auto id, ledger.db().integer(QStringLiteral("SELECT id FROM setting WHERE name = ?"), {name}));
    if (id) {
        const auto updated = change.update(QStringLiteral("setting"), *id, {{QStringLiteral("value"), value}});
        return updated.ok() ? success() : Result<void>(updated.error());
    }
    const auto inserted = change.insert(
        QStringLiteral("setting"), {{QStringLiteral("name"), name}, {QStringLiteral("value"), value}});
    return inserted.ok() ? success() : Result<void>(inserted.error());
}

} // namespace linli
