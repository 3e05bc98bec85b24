// Files are attached to a record, taken away from it, and read.
#pragma once

#include "core/attachments/attachment.h"
#include "core/ledger/change.h"

namespace linli {

/// All of them or none, one entry of the journal; undo takes them out of the ledger again, bytes and all. Errors: Invalid
/// for an empty or too large file, Refused where the owner has too many, or has one of them already. `phase`: what they show
/// of a project; none: as it stands now (see phaseNow).
Result<QList<AttachmentId>> attach(
    Ledger &ledger, const AttachmentOwner &owner, const QList<NewAttachment> &files, std::optional<Phase> phase = std::nullopt);
/// The part of it that opening a case shares; inside its Change.
Result<QList<AttachmentId>> insertAttachments(
    Change &change, Ledger &ledger, const AttachmentOwner &owner, const QList<NewAttachment> &files, std::optional<Phase> phase = std::nullopt);
/// Out of sight at once, and out of the ledger 30 days later; until then undo brings it back.
Result<void> detach(Ledger &ledger, AttachmentId id);
/// What it shows of its project after all. Error Refused for a file of something else.
Result<void> setPhase(Ledger &ledger, AttachmentId id, Phase phase);

/// In the order in which they were added.
Result<QList<Attachment>> attachmentsOf(Database &db, const AttachmentOwner &owner);
Result<Attachment> findAttachment(Database &db, AttachmentId id);
/// A small JPEG; empty where there is none.
Result<QByteArray> attachmentPreview(Database &db, AttachmentId id);
/// The bytes as they were attached. Error Broken when they are not those the journal knows, NotFound when they left the
/// ledger.
Result<QByteArray> attachmentContent(Database &db, AttachmentId id);

/// Writes it outside the ledger, journalled as an export; nobody else may read the file. Errors: Denied, Io.
Result<void> saveAttachment(Ledger &ledger, AttachmentId id, const QString &path);
/// The bytes for another program on this computer, journalled.
Result<QByteArray> handOutAttachment(Ledger &ledger, AttachmentId id);

/// Blanks these rows, their bytes and names; for an erasure, in its transaction.
Result<void> eraseAttachments(Database &db, const QList<qint64> &ids);

/// Content whose row an undo took back goes with it; a case or a project with files is not taken back.
Deriver attachmentDeriver();

} // namespace linli
