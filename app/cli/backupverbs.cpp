// linli backup: make one, choose where they go, list them, check one.
#include "app/cli/backupverbs.h"

#include "app/cli/backupoutput.h"
#include "core/base/text.h"

#include <QJsonArray>

namespace linli::cli {

namespace {

/// The folder that was named, else the chosen one.
Result<QString> folderOf(Ledger &ledger, const QString &named)
{
    if (!named.isEmpty())
        return named;
    LINLI_ASSIGN(const BackupState state, backupState(ledger));
    if (state.folder.isEmpty())
        return Error{ErrorKind::Invalid,
            translate("cli", "No folder for backups is chosen yet: linli backup --set-folder FOLDER")};
    return state.folder;
}

void chooseFolder(Context &context, const QString &folder)
{
    const auto ledger = context.open();
    if (!ledger.ok())
        return context.report(ledger.error());
    if (const auto set = setBackupFolder(**ledger, folder); !set.ok())
        return context.report(set.error());
    context.out(translate("cli", "Backups go there from now on."));
}

void backUp(Context &context, const QString &named)
{
    const auto ledger = context.open();
    if (!ledger.ok())
        return context.report(ledger.error());
    const auto folder = folderOf(**ledger, named);
    if (!folder.ok())
        return context.report(folder.error());
    const auto made = makeBackup(**ledger, *folder);
    if (!made.ok())
        return context.report(made.error());
    const auto state = backupState(**ledger);
    const bool verified = state.ok() && state->lastVerified.isValid() && state->lastVerified == state->lastMade;
    if (context.json) {
        QJsonObject object = jsonOf(*made);
        object.insert(QStringLiteral("verified"), verified);
        return context.out(QJsonDocument(object));
    }
    context.out(translate("cli", "Made a backup: %1").arg(made->path));
    context.out(verified
            ? translate("cli", "It was opened and found whole.")
            : translate("cli", "Its bytes are whole. Your account can't open it to look inside; the head of office can."));
}

void list(Context &context, const QString &named)
{
    const auto ledger = context.open();
    if (!ledger.ok())
        return context.report(ledger.error());
    const auto folder = folderOf(**ledger, named);
    if (!folder.ok())
        return context.report(folder.error());
    const auto backups = listBackups(**ledger, *folder);
    if (!backups.ok())
        return context.report(backups.error());
    QJsonArray array;
    for (const BackupInfo &info : *backups) {
        if (context.json)
            array.append(jsonOf(info));
        else
            context.out(lineOf(info));
    }
    if (context.json)
        return context.out(QJsonDocument(array));
    if (backups->isEmpty())
        context.out(translate("cli", "There is no backup of this ledger in that folder."));
}

void check(Context &context, const QString &path)
{
    const auto info = inspectBackup(path);
    if (!info.ok())
        return context.report(info.error());
    if (context.json)
        return context.out(QJsonDocument(jsonOf(*info)));
    context.out(lineOf(*info));
    context.out(translate("cli", "The file is whole."));
}

} // namespace

void addBackupVerbs(CLI::App &app, Context &context)
{
    CLI::App *backup = addVerb(app, "backup", translate("cli", "Make a sealed backup of the ledger and check it"),
        {"linli backup --ledger office.linli", "linli backup --to /media/usb",
            "linli backup --set-folder /media/usb/linli"});
    backup->require_subcommand(0, 1);
    const auto to = std::make_shared<std::string>();
    const auto chosen = std::make_shared<std::string>();
    backup->add_option("--to", *to, text(translate("cli", "The folder; otherwise the chosen one")));
    backup->add_option(
        "--set-folder", *chosen, text(translate("cli", "Choose the folder that backups go to every day")));
    backup->callback([&context, backup, to, chosen] {
        if (!backup->get_subcommands().empty())
            return; // list or check
        if (!chosen->empty())
            chooseFolder(context, QString::fromStdString(*chosen));
        else
            backUp(context, QString::fromStdString(*to));
    });

    CLI::App *listVerb = addVerb(*backup, "list", translate("cli", "The backups of this ledger, newest first"),
        {"linli backup list", "linli backup list --in /media/usb"});
    const auto in = std::make_shared<std::string>();
    listVerb->add_option("--in", *in, text(translate("cli", "The folder; otherwise the chosen one")));
    listVerb->callback([&context, in] { list(context, QString::fromStdString(*in)); });

    CLI::App *checkVerb = addVerb(*backup, "check",
        translate("cli", "Check that a backup is whole; no password is needed"),
        {"linli backup check office-20260921-100000.linlibak"});
    const auto file = std::make_shared<std::string>();
    checkVerb->add_option("FILE", *file, text(translate("cli", "The backup")))->required();
    checkVerb->callback([&context, file] { check(context, QString::fromStdString(*file)); });
}

} // namespace linli::cli
