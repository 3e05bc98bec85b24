// What each kind of owner asks for: whose permission, and whether it is there and within one's areas.
#pragma once

#include "core/attachments/attachment.h"

namespace linli {

/// The permission that goes with the owner's own record.
Kind kindOf(OwnerKind kind);
QString tableOf(OwnerKind kind);
/// Errors: Denied for the role, NotFound where there is no such record in one's areas.
Result<void> checkOwner(Database &db, const AttachmentOwner &owner, Action action);
/// Error Refused for a record that takes no more files, such as a void case.
Result<void> checkTakesFiles(Database &db, const AttachmentOwner &owner);
/// What a picture taken today shows of a project: before its work began, during it, after it ended. None for other owners.
Result<std::optional<Phase>> phaseNow(Database &db, const AttachmentOwner &owner);

} // namespace linli
