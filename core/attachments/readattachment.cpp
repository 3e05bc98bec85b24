// What reads attachments, and lets them out.
#include "core/attachments/attach.h"
#include "core/attachments/owners.h"
#include "core/base/text.h"
#include "core/ledger/permit.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QSaveFile>

namespace linli {

namespace {

const QString columns = QStringLiteral(
    "SELECT a.id, a.owner_kind, a.owner_id, a.name, a.media, a.size, a.added, a.added_by, "
    "(SELECT 1 FROM attachment_content c WHERE c.id = a.id AND c.preview IS NOT NULL), a.phase FROM attachment a ");

Attachment attachmentOf(const Row &row)
{
    return {row.id<AttachmentId>(0), {ownerKindFromWord(row.text(1)).value_or(OwnerKind::Case), row.integer(2)},
        row.opened(3, {QStringLiteral("attachment"), QStringLiteral("name"), row.integer(0)}), row.text(4), row.integer(5),
        parseWallTime(row.text(6)), row.text(7), !row.isNull(8),
        phaseFromWord(row.text(9))};
}

Error gone()
{
    return {ErrorKind::NotFound, translate("attachments", "This file is not in the ledger any more.")};
}

Result<QByteArray> contentColumn(Database &db, AttachmentId id, const QString &column)
{
    std::optional<QByteArray> content;
    LINLI_TRY(db.each(QStringLiteral("SELECT %1 FROM attachment_content WHERE id = ?").arg(column), {id.value},
        [&](const Row &row) { content = row.openedBlob(0, {QStringLiteral("attachment_content"), column, id.value}); }));
    return content ? Result<QByteArray>(*content) : Result<QByteArray>(gone());
}

} // namespace

Result<QList<Attachment>> attachmentsOf(Database &db, const AttachmentOwner &owner)
{
    LINLI_TRY(checkOwner(db, owner, Action::See));
    QList<Attachment> found;
    LINLI_TRY(db.each(columns + QStringLiteral("WHERE a.owner_kind = ? AND a.owner_id = ? AND a.removed IS NULL ORDER BY a.added, a.id"),
        {toWord(owner.kind), owner.id}, [&](const Row &row) { found.append(attachmentOf(row)); }));
    return found;
}

Result<Attachment> findAttachment(Database &db, AttachmentId id)
{
    std::optional<Attachment> found;
    LINLI_TRY(db.each(columns + QStringLiteral("WHERE a.id = ? AND a.removed IS NULL"), {id.value},
        [&](const Row &row) { found = attachmentOf(row); }));
    if (!found)
        return gone();
    LINLI_TRY(checkOwner(db, found->owner, Action::See));
    return *found;
}

Result<QByteArray> attachmentPreview(Database &db, AttachmentId id)
{
    LINLI_ASSIGN(const Attachment known, findAttachment(db, id));
    return known.hasPreview ? contentColumn(db, id, QStringLiteral("preview")) : Result<QByteArray>(QByteArray());
}

Result<QByteArray> attachmentContent(Database &db, AttachmentId id)
{
    LINLI_TRY(findAttachment(db, id));
    LINLI_ASSIGN(const QByteArray content, contentColumn(db, id, QStringLiteral("content")));
    QString digest;
    LINLI_TRY(db.each(QStringLiteral("SELECT digest FROM attachment WHERE id = ?"), {id.value}, [&](const Row &row) {
        digest = row.opened(0, {QStringLiteral("attachment"), QStringLiteral("digest"), id.value});
    }));
    if (digest != QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex()))
        return Error{ErrorKind::Broken,
            translate("attachments", "This file is not the one that was attached: it was changed outside Linli. Restore a backup.")};
    return content;
}

Result<QByteArray> handOutAttachment(Ledger &ledger, AttachmentId id)
{
    LINLI_ASSIGN(const Attachment known, findAttachment(ledger.db(), id));
    LINLI_TRY(permit(ledger, Action::Export, kindOf(known.owner.kind)));
    LINLI_ASSIGN(const QByteArray content, attachmentContent(ledger.db(), id));
    LINLI_TRY(recordEvent(ledger, {known.owner.kind == OwnerKind::Project ? QT_TRANSLATE_NOOP("journal", "Took a copy of a file of a livelihood project")
                                                                  : QT_TRANSLATE_NOOP("journal", "Took a copy of a file of a case")}));
    return content;
}

Result<void> saveAttachment(Ledger &ledger, AttachmentId id, const QString &path)
{
    LINLI_ASSIGN(const QByteArray content, handOutAttachment(ledger, id));
    QSaveFile file(path);
    file.setDirectWriteFallback(false);
    const bool written = file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && file.write(content) == content.size() && file.commit();
    if (!written)
        return Error{ErrorKind::Io,
            translate("attachments", "The file could not be saved there: the folder can't be written, or the disk is full. Choose another folder.")};
    return success();
}

} // namespace linli
