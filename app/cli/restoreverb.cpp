// linli restore: tells what a backup would bring, and with --yes brings it.
#include "app/cli/backupoutput.h"
#include "app/cli/backupverbs.h"
#include "core/base/text.h"
#include "core/program/openledger.h"

#include <QFile>
#include <QFileInfo>

namespace linli::cli {

namespace {

struct Arguments
{
    std::string file;
    std::string target;
    std::string wordsFile;
    bool yes = false;
};

/// The ledger that stands there now, where it can still be read. Counts need nobody's password.
std::unique_ptr<Ledger> presentLedger(const Context &context, const QString &target)
{
    if (!QFileInfo::exists(target))
        return nullptr;
    auto ledger = Ledger::openReader(target, programOptions(context.clock));
    return ledger.ok() ? ledger.take() : nullptr;
}

QJsonObject jsonOf(const RestorePreview &preview, bool present)
{
    QJsonObject object{{QStringLiteral("backup"), linli::cli::jsonOf(preview.backup)}};
    if (present)
        object.insert(QStringLiteral("now"),
            QJsonObject{{QStringLiteral("same_ledger"), preview.sameLedger},
                {QStringLiteral("entries_since"), preview.entriesSince},
                {QStringLiteral("households"), preview.households},
                {QStringLiteral("residents"), preview.residents}, {QStringLiteral("cases"), preview.cases}});
    return object;
}

void tell(const Context &context, const RestorePreview &preview, bool present, const QString &target)
{
    const BackupInfo &backup = preview.backup;
    context.out(translate("cli", "The backup: %1, made %2 by %3: %4")
                    .arg(backup.ledgerName, minuteText(backup.made), backup.madeBy,
                        countsText(backup.households, backup.residents, backup.cases)));
    if (!present)
        context.out(QFileInfo::exists(target)
                ? translate("cli", "What is there now can't be read as a ledger; it would be set aside.")
                : translate("cli", "There is nothing at that place yet."));
    else if (!preview.sameLedger)
        context.out(translate("cli", "ANOTHER ledger is there now: %1. It would be set aside.")
                        .arg(countsText(preview.households, preview.residents, preview.cases)));
    else
        context.out(translate("cli", "The ledger there now: %1. %2 entries of its change history are not in the "
                                     "backup; it would be set aside.")
                        .arg(countsText(preview.households, preview.residents, preview.cases))
                        .arg(preview.entriesSince));
}

Result<RestoreKey> keyOf(Context &context, const QString &wordsFile)
{
    RestoreKey key;
    if (wordsFile.isEmpty()) {
        LINLI_ASSIGN(key.credentials, context.credentials());
        return key;
    }
    QFile file(wordsFile);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::Io, translate("cli", "The file with the words can't be read. Check the path.")};
    key.recoveryWords = QString::fromUtf8(file.read(4096));
    return key;
}

Result<void> bringBack(Context &context, const RestorePreview &preview, const Arguments &arguments)
{
    const QString target = QString::fromStdString(arguments.target);
    LINLI_ASSIGN(const RestoreKey key, keyOf(context, QString::fromStdString(arguments.wordsFile)));
    LINLI_ASSIGN(const QString aside, restoreBackup(preview.backup.path, target, key, context.clock));
    LINLI_TRY(noteRestore(target, preview.backup, key, context.clock));
    if (context.json) {
        context.out(QJsonDocument(QJsonObject{{QStringLiteral("restored"), target},
            {QStringLiteral("set_aside"), aside.isEmpty() ? QJsonValue() : QJsonValue(aside)}}));
        return success();
    }
    context.out(translate("cli", "Restored: %1").arg(target));
    if (!aside.isEmpty())
        context.out(translate("cli", "What was there before is kept: %1").arg(aside));
    return success();
}

Result<void> restore(Context &context, const Arguments &arguments)
{
    const QString target = QString::fromStdString(arguments.target);
    auto present = presentLedger(context, target);
    LINLI_ASSIGN(const RestorePreview preview,
        previewRestore(QString::fromStdString(arguments.file), present.get()));
    const bool wasThere = present != nullptr;
    present.reset();
    if (!context.json)
        tell(context, preview, wasThere, target);
    if (arguments.yes)
        return bringBack(context, preview, arguments);
    if (context.json)
        context.out(QJsonDocument(jsonOf(preview, wasThere)));
    else
        context.out(translate("cli", "Nothing was changed. The same with --yes restores it."));
    return success();
}

} // namespace

void addRestoreVerb(CLI::App &app, Context &context)
{
    CLI::App *verb = addVerb(app, "restore",
        translate("cli", "Tell what a backup would bring back; with --yes bring it back"),
        {"linli restore office-20260921-100000.linlibak --as office.linli",
            "linli restore office-20260921-100000.linlibak --as office.linli --yes --user 王芳",
            "linli restore office-20260921-100000.linlibak --as office.linli --yes --words-file words.txt"});
    const auto arguments = std::make_shared<Arguments>();
    verb->add_option("FILE", arguments->file, text(translate("cli", "The backup")))->required();
    verb->add_option("--as", arguments->target,
            text(translate("cli", "Where the ledger goes; one that is there is set aside, never overwritten")))
        ->required();
    verb->add_flag("--yes", arguments->yes, text(translate("cli", "Restore; without it only tell")));
    verb->add_option("--words-file", arguments->wordsFile,
        text(translate("cli", "The recovery words instead of name and password, in a file")));
    verb->callback([&context, arguments] {
        if (const auto outcome = restore(context, *arguments); !outcome.ok())
            context.report(outcome.error());
    });
}

} // namespace linli::cli
