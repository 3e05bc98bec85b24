#include "core/attachments/attach.h"

#include "core/attachments/owners.h"
#include "core/base/text.h"
#include "core/ledger/permit.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QMimeDatabase>

namespace linli {

namespace {

using namespace attachmentLimits;

const QString rows = QStringLiteral("attachment");
const QString bytes = QStringLiteral("attachment_content");
const QString timeFormat = QStringLiteral("yyyy-MM-dd HH:mm:ss");

QString digestOf(const QByteArray &content)
{
    return QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
}

/// What the owner has already.
struct Present
{
    qint64 size = 0;
    qsizetype count = 0;
    QStringList digests;
};

Result<Present> presentOf(Database &db, const AttachmentOwner &owner)
{
    Present present;
    LINLI_TRY(db.each(QStringLiteral("SELECT id, size, digest FROM attachment WHERE owner_kind = ? AND owner_id = ? AND removed IS NULL"),
        {toWord(owner.kind), owner.id}, [&](const Row &row) {
            present.size += row.integer(1);
            ++present.count;
            present.digests.append(row.opened(2, {rows, QStringLiteral("digest"), row.integer(0)}));
        }));
    return present;
}

Result<void> checkFile(const NewAttachment &added)
{
    if (added.content.isEmpty())
        return Error{ErrorKind::Invalid, translate("attachments", "One of the files is empty; nothing was attached.")};
    if (added.content.size() > file || added.preview.size() > preview)
        return Error{ErrorKind::Invalid,
            translate("attachments", "One of the files is larger than %1; nothing was attached. Attach a smaller one, or a part of it.")
                .arg(sizeText(file))};
    return success();
}

Result<void> checkRoom(const Present &present)
{
    if (present.size > together)
        return Error{ErrorKind::Refused,
            translate("attachments", "All files together would be larger than %1; nothing was attached. Take one away first, or make "
                                     "the photos smaller.")
                .arg(sizeText(together))};
    if (present.count > count)
        return Error{ErrorKind::Refused,
            translate("attachments", "There would be more than %1 files; nothing was attached.").arg(count)};
    return success();
}

Result<qint64> insertOne(Change &change, Ledger &ledger, const AttachmentOwner &owner, const NewAttachment &added,
    const QString &digest, std::optional<Phase> phase)
{
    const QString name = tidiedFileName(added.name);
    const QString media = QMimeDatabase().mimeTypeForFileNameAndData(name, added.content).name();
    LINLI_ASSIGN(const qint64 id,
        change.insert(rows,
            {{QStringLiteral("owner_kind"), toWord(owner.kind)}, {QStringLiteral("owner_id"), owner.id},
                {QStringLiteral("name"), name}, {QStringLiteral("media"), media},
                {QStringLiteral("size"), qint64(added.content.size())}, {QStringLiteral("digest"), digest},
                {QStringLiteral("added"), ledger.clock().now().toString(timeFormat)},
                {QStringLiteral("added_by"), ledger.actor()},
                {QStringLiteral("phase"), phase ? QVariant(toWord(*phase)) : QVariant(QMetaType::fromType<QString>())}}));
    const auto &vault = *ledger.db().viewer().vault; // There is one: the name was sealed.
    const QVariant small = added.preview.isEmpty() ? QVariant(QMetaType::fromType<QByteArray>())
                                                   : QVariant(vault.seal({bytes, QStringLiteral("preview"), id}, added.preview));
    LINLI_TRY(ledger.db().exec(QStringLiteral("INSERT INTO attachment_content (id, preview, content) VALUES (?, ?, ?)"),
        {id, small, vault.seal({bytes, QStringLiteral("content"), id}, added.content)}));
    return id;
}

const char *attachedSentence(OwnerKind kind)
{
    return kind == OwnerKind::Project ? QT_TRANSLATE_NOOP("journal", "Attached %1 file(s) to a livelihood project")
                                      : QT_TRANSLATE_NOOP("journal", "Attached %1 file(s) to a case");
}

/// What was taken away long ago leaves the ledger.
Result<void> dropOld(Ledger &ledger)
{
    return ledger.db().exec(
        QStringLiteral("DELETE FROM attachment_content WHERE id IN (SELECT id FROM attachment WHERE removed < ?)"),
        {ledger.clock().now().addDays(-keptDays).toString(timeFormat)});
}

} // namespace

Result<QList<AttachmentId>> insertAttachments(
    Change &change, Ledger &ledger, const AttachmentOwner &owner, const QList<NewAttachment> &files, std::optional<Phase> phase)
{
    QList<AttachmentId> ids;
    LINLI_ASSIGN(Present present, presentOf(ledger.db(), owner));
    for (const NewAttachment &added : files) {
        LINLI_TRY(checkFile(added));
        const QString digest = digestOf(added.content);
        if (present.digests.contains(digest))
            return Error{ErrorKind::Refused,
                translate("attachments", "One of the files is attached already; nothing was attached.")};
        present.digests.append(digest);
        present.size += added.content.size();
        ++present.count;
        LINLI_TRY(checkRoom(present));
        LINLI_ASSIGN(const qint64 id, insertOne(change, ledger, owner, added, digest, phase));
        ids.append(AttachmentId(id));
    }
    return ids;
}

Result<QList<AttachmentId>> attach(
    Ledger &ledger, const AttachmentOwner &owner, const QList<NewAttachment> &files, std::optional<Phase> phase)
{
    LINLI_ASSIGN(Change change, Change::begin(ledger, Action::Edit, kindOf(owner.kind)));
    LINLI_TRY(checkOwner(ledger.db(), owner, Action::Edit));
    LINLI_TRY(checkTakesFiles(ledger.db(), owner));
    LINLI_TRY(dropOld(ledger));
    LINLI_ASSIGN(const std::optional<Phase> now, phaseNow(ledger.db(), owner));
    LINLI_ASSIGN(const QList<AttachmentId> ids, insertAttachments(change, ledger, owner, files, now && phase ? phase : now));
    LINLI_TRY(change.commit({attachedSentence(owner.kind), {QString::number(ids.size())}}));
    return ids;
}

Result<void> detach(Ledger &ledger, AttachmentId id)
{
    LINLI_ASSIGN(const Attachment known, findAttachment(ledger.db(), id));
    LINLI_ASSIGN(Change change, Change::begin(ledger, Action::Edit, kindOf(known.owner.kind)));
    LINLI_TRY(checkOwner(ledger.db(), known.owner, Action::Edit));
    LINLI_TRY(dropOld(ledger));
    LINLI_ASSIGN(const bool changed,
        change.update(rows, id.value, {{QStringLiteral("removed"), ledger.clock().now().toString(timeFormat)}}));
    Q_UNUSED(changed)
    return change.commit({known.owner.kind == OwnerKind::Project ? QT_TRANSLATE_NOOP("journal", "Took a file away from a livelihood project")
                                                                 : QT_TRANSLATE_NOOP("journal", "Took a file away from a case")});
}

Result<void> setPhase(Ledger &ledger, AttachmentId id, Phase phase)
{
    LINLI_ASSIGN(const Attachment known, findAttachment(ledger.db(), id));
    LINLI_ASSIGN(Change change, Change::begin(ledger, Action::Edit, kindOf(known.owner.kind)));
    LINLI_TRY(checkOwner(ledger.db(), known.owner, Action::Edit));
    LINLI_ASSIGN(const std::optional<Phase> now, phaseNow(ledger.db(), known.owner));
    if (!now)
        return Error{ErrorKind::Refused, translate("attachments", "Only files of a livelihood project show a stage of the work.")};
    LINLI_ASSIGN(const bool changed, change.update(rows, id.value, {{QStringLiteral("phase"), toWord(phase)}}));
    Q_UNUSED(changed)
    return change.commit({QT_TRANSLATE_NOOP("journal", "Changed which stage of a livelihood project a file shows")});
}

Result<void> eraseAttachments(Database &db, const QList<qint64> &ids)
{
    if (ids.isEmpty())
        return success();
    if (!db.viewer().vault)
        return Error{ErrorKind::Denied, translate("attachments", "Your account holds no key to this ledger's records; nothing was changed.")};
    for (const qint64 id : ids) {
        const auto sealed = [&](const char *column) {
            return db.viewer().vault->seal({rows, QString::fromLatin1(column), id}, QStringLiteral("-"));
        };
        LINLI_TRY(db.exec(QStringLiteral("UPDATE attachment SET name = ?, digest = ?, removed = COALESCE(removed, added) WHERE id = ?"),
            {sealed("name"), sealed("digest"), id}));
        LINLI_TRY(db.exec(QStringLiteral("DELETE FROM attachment_content WHERE id = ?"), {id}));
    }
    return success();
}

namespace {

Result<void> followRows(Ledger &ledger, const Touched &touched)
{
    Database &db = ledger.db();
    for (const qint64 id : touched.value(rows))
        LINLI_TRY(db.exec(QStringLiteral("DELETE FROM attachment_content WHERE id = ? AND NOT EXISTS "
                                         "(SELECT 1 FROM attachment WHERE id = ?)"),
            {id, id}));
    for (const OwnerKind kind : {OwnerKind::Case, OwnerKind::Project}) {
        for (const qint64 id : touched.value(tableOf(kind))) {
            LINLI_ASSIGN(const auto left,
                db.integer(QStringLiteral("SELECT 1 FROM attachment WHERE owner_kind = ? AND owner_id = ? AND NOT EXISTS "
                                          "(SELECT 1 FROM %1 WHERE id = ?) LIMIT 1")
                               .arg(tableOf(kind)),
                    {toWord(kind), id, id}));
            if (left)
                return Error{ErrorKind::Conflict,
                    kind == OwnerKind::Project ? translate("attachments", "This project has files; take them away first.")
                                               : translate("attachments", "This case has files; take them away first.")};
        }
    }
    return success();
}

} // namespace

Deriver attachmentDeriver()
{
    return {{rows, tableOf(OwnerKind::Case), tableOf(OwnerKind::Project)}, {}, followRows,
        [](Ledger &ledger) {
            return ledger.db().exec(
                QStringLiteral("DELETE FROM attachment_content WHERE id NOT IN (SELECT id FROM attachment)"));
        }};
}

} // namespace linli
