#include "core/attachments/owners.h"

#include "core/base/text.h"
#include "core/ledger/permit.h"
#include "core/ledger/scope.h"

namespace linli {

Kind kindOf(OwnerKind kind)
{
    switch (kind) {
    case OwnerKind::Case:
        break;
    }
    return Kind::Cases;
}

Result<void> checkOwner(Database &db, const AttachmentOwner &owner, Action action)
{
    LINLI_TRY(permit(db, action, kindOf(owner.kind)));
    LINLI_ASSIGN(const bool there, isCaseInScope(db, owner.id));
    if (!there)
        return Error{ErrorKind::NotFound, translate("attachments", "There is no such case in this ledger.")};
    return success();
}

Result<void> checkTakesFiles(Database &db, const AttachmentOwner &owner)
{
    LINLI_ASSIGN(const auto state,
        db.text(QStringLiteral("SELECT state FROM case_state WHERE case_id = ?"), {owner.id}));
    if (state == QStringLiteral("void"))
        return Error{ErrorKind::Refused,
            translate("attachments", "This case was entered by mistake or joined into another one; it takes no files.")};
    return success();
}

} // namespace linli
