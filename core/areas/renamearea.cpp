#include "core/areas/areacases.h"

#include "core/base/text.h"

namespace linli {

Result<void> renameArea(Ledger &ledger, AreaId id, const QString &given, const std::optional<QString> &code)
{
    const QString name = given.simplified();
    LINLI_ASSIGN(Change change, Change::begin(ledger, Action::Edit, Kind::Areas));
    LINLI_ASSIGN(const AreaTree tree, AreaTree::load(ledger.db()));
    LINLI_ASSIGN(const Area *area, existingArea(tree, id));
    LINLI_TRY(checkAreaName(tree, id, area->parent, name));
    Fields fields{{QStringLiteral("name"), name}};
    if (code)
        fields.append({QStringLiteral("code"), orNull(code->trimmed())});
    LINLI_ASSIGN(const bool changed, change.update(QStringLiteral("area"), id.value, fields));
    Q_UNUSED(changed)
    return change.commit({QT_TRANSLATE_NOOP("journal", "Renamed an area")});
}

} // namespace linli
