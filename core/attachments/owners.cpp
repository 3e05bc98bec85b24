#include "core/attachments/owners.h"

#include "core/base/text.h"
#include "core/ledger/permit.h"
#include "core/ledger/scope.h"

namespace linli {

Kind kindOf(OwnerKind kind)
{
    return kind == OwnerKind::Project ? Kind::Matters : Kind::Cases;
}

QString tableOf(OwnerKind kind)
{
    return kind == OwnerKind::Project ? QStringLiteral("project") : QStringLiteral("case_file");
}

Result<void> checkOwner(Database &db, const AttachmentOwner &owner, Action action)
{
    LINLI_TRY(permit(db, action, kindOf(owner.kind)));
    if (owner.kind == OwnerKind::Project) {
        LINLI_ASSIGN(const auto project,
            db.integer(QStringLiteral("SELECT 1 FROM project WHERE id = ?%1").arg(areasInScope(db, QStringLiteral("area_id"))), {owner.id}));
        return project ? success() : Result<void>(Error{ErrorKind::NotFound, translate("attachments", "There is no such project in this ledger.")});
    }
    LINLI_ASSIGN(const bool there, isCaseInScope(db, owner.id));
    if (!there)
        return Error{ErrorKind::NotFound, translate("attachments", "There is no such case in this ledger.")};
    return success();
}

Result<void> checkTakesFiles(Database &db, const AttachmentOwner &owner)
{
    if (owner.kind == OwnerKind::Project)
        return success(); // Pictures of what became of it come in years later.
    LINLI_ASSIGN(const auto state,
        db.text(QStringLiteral("SELECT state FROM case_state WHERE case_id = ?"), {owner.id}));
    if (state == QStringLiteral("void"))
        return Error{ErrorKind::Refused,
            translate("attachments", "This case was entered by mistake or joined into another one; it takes no files.")};
    return success();
}

Result<std::optional<Phase>> phaseNow(Database &db, const AttachmentOwner &owner)
{
    if (owner.kind != OwnerKind::Project)
        return std::optional<Phase>();
    std::optional<Phase> phase = Phase::Before;
    LINLI_TRY(db.each(QStringLiteral("SELECT started, finished FROM project_state WHERE project_id = ?"), {owner.id},
        [&](const Row &row) { phase = !row.isNull(1) ? Phase::After : !row.isNull(0) ? Phase::During : Phase::Before; }));
    return phase;
}

} // namespace linli
