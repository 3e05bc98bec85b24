#include "core/backup/backupcontent.h"

#include "core/backup/disk.h"
#include "core/base/text.h"

namespace linli {

Result<void> quickCheck(Database &db)
{
    LINLI_ASSIGN(const auto verdict, db.text(QStringLiteral("PRAGMA quick_check(1)")));
    if (verdict != QStringLiteral("ok"))
        return Error{ErrorKind::Broken,
            translate("backup",
                "The ledger is damaged, so that no good backup can be made of it. Close the program, keep the "
                "file and restore an earlier backup.")};
    return success();
}

namespace {

Error wrongContent()
{
    return {ErrorKind::Broken,
        translate("backup", "What is inside this backup is damaged. Use another one.")};
}

Result<void> checkContent(const QString &path, const BackupHead &head)
{
    LINLI_ASSIGN(const auto db, Database::openSqlite(path, OpenMode::ReadOnly));
    LINLI_ASSIGN(const auto kind, db->integer(QStringLiteral("PRAGMA application_id")));
    if (kind != ledgerApplicationId || !quickCheck(*db).ok())
        return wrongContent();
    BackupInfo inside;
    LINLI_TRY(countInto(inside, *db));
    if (inside.replica != head.info.replica || inside.sequence != head.info.sequence)
        return wrongContent();
    return success();
}

} // namespace

Result<void> openContent(QFile &file, const BackupStart &start, const Secret &fileKey, const QString &path,
    const BackupControl &control)
{
    QFile plain(path);
    if (!plain.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return writeFailure(plain);
    plain.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    LINLI_TRY(openFile(file, start, fileKey, plain, control));
    plain.close();
    return checkContent(path, start.head);
}

} // namespace linli
