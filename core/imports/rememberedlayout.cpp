#include "core/imports/rememberedlayout.h"

#include <QJsonDocument>

namespace linli {

namespace {

struct Remembered
{
    qint64 id = 0;
    QString mapping;
};

Result<Remembered> find(Database &db, ImportKind kind, const QString &fingerprint)
{
    Remembered remembered;
    LINLI_TRY(db.each(QStringLiteral("SELECT id, mapping FROM import_layout WHERE kind = ? AND fingerprint = "
                                     "? ORDER BY id"),
        {toWord(kind), fingerprint}, [&](const Row &row) {
            remembered = {row.integer(0), row.text(1)};
        }));
    return remembered;
}

} // namespace

Result<Mapping> rememberedMapping(Ledger &ledger, ImportKind kind, const QString &fingerprint)
{
    LINLI_ASSIGN(const Remembered remembered, find(ledger.db(), kind, fingerprint));
    if (remembered.id == 0)
        return Mapping();
    // One that a newer Linli wrote with fields unknown here is as good as none.
    const auto map = importMapFromJson(kind, remembered.mapping.toUtf8());
    return map.ok() ? map->mapping : Mapping();
}

Result<void> rememberMapping(
    Ledger &ledger, Change &change, ImportKind kind, const QString &fingerprint, const Mapping &mapping)
{
    LINLI_ASSIGN(const Remembered remembered, find(ledger.db(), kind, fingerprint));
    const QString json = QString::fromUtf8(QJsonDocument(toJson(mapping)).toJson(QJsonDocument::Compact));
    if (remembered.id != 0) {
        const auto updated = change.update(
            QStringLiteral("import_layout"), remembered.id, {{QStringLiteral("mapping"), json}});
        if (!updated.ok())
            return updated.error();
        return success();
    }
    const auto inserted = change.insert(QStringLiteral("import_layout"),
        {{QStringLiteral("kind"), toWord(kind)}, {QStringLiteral("fingerprint"), fingerprint},
            {QStringLiteral("mapping"), json}});
    if (!inserted.ok())
        return inserted.error();
    return success();
}

} // namespace linli
