// `linli case attach|attachments|attachment-save|detach`: photos and files of a case.
#include "app/cli/caseoutput.h"
#include "app/cli/caseverbs.h"

#include "core/attachments/attach.h"
#include "core/base/text.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

#include <memory>

namespace linli::cli {

namespace {

struct Arguments
{
    std::string number, out;
    std::vector<std::string> files;
    int which = 0;
};

QString typed(const std::string &value)
{
    return QString::fromStdString(value);
}

/// As it is on the disk; nothing is scaled here.
Result<NewAttachment> fileAt(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::Io, translate("casecli", "The file %1 can't be read: it is not there, is a folder, or is not yours to read.").arg(path)};
    if (file.size() > attachmentLimits::file)
        return Error{ErrorKind::Invalid,
            translate("casecli", "The file %1 is larger than %2; nothing was attached.").arg(path, sizeText(attachmentLimits::file))};
    if (file.size() == 0)
        return Error{ErrorKind::Invalid, translate("casecli", "The file %1 is empty; nothing was attached.").arg(path)};
    const QByteArray content = file.readAll();
    if (content.size() != file.size())
        return Error{ErrorKind::Io, translate("casecli", "The file %1 could not be read to its end; nothing was attached.").arg(path)};
    return NewAttachment{QFileInfo(path).fileName(), content, {}};
}

AttachmentOwner ownerOf(const CaseFile &file)
{
    return {OwnerKind::Case, file.id.value};
}

/// The K-th file, counted from 1 as `case attachments` prints them.
Result<Attachment> chosen(Ledger &ledger, const Arguments &arguments)
{
    LINLI_ASSIGN(const CaseFile file, findCase(ledger, typed(arguments.number)));
    LINLI_ASSIGN(const QList<Attachment> all, attachmentsOf(ledger.db(), ownerOf(file)));
    if (arguments.which < 1 || arguments.which > all.size())
        return Error{ErrorKind::NotFound,
            translate("casecli", "This case has no such file; `linli case attachments` lists them with their numbers.")};
    return all[arguments.which - 1];
}

Result<void> print(Context &context, Ledger &ledger, const CaseFile &file)
{
    LINLI_ASSIGN(const QList<Attachment> all, attachmentsOf(ledger.db(), ownerOf(file)));
    QJsonArray array;
    int number = 0;
    for (const Attachment &one : all) {
        ++number;
        if (!context.json)
            context.out(QStringList{QString::number(number), one.name, sizeText(one.size), one.media, minuteText(one.added), one.addedBy}
                            .join(QStringLiteral("  ")));
        array.append(QJsonObject{{QStringLiteral("number"), number}, {QStringLiteral("name"), one.name}, {QStringLiteral("media"), one.media},
            {QStringLiteral("bytes"), one.size}, {QStringLiteral("added"), minuteText(one.added)}, {QStringLiteral("by"), one.addedBy}});
    }
    if (context.json)
        context.out(QJsonDocument(array));
    else if (all.isEmpty())
        context.out(translate("casecli", "This case has no files."));
    return success();
}

Result<void> attachFiles(Context &context, Ledger &ledger, const Arguments &arguments)
{
    LINLI_ASSIGN(const CaseFile file, findCase(ledger, typed(arguments.number)));
    QList<NewAttachment> files;
    for (const std::string &path : arguments.files) {
        LINLI_ASSIGN(const NewAttachment one, fileAt(typed(path)));
        files.append(one);
    }
    LINLI_TRY(attach(ledger, ownerOf(file), files));
    return print(context, ledger, file);
}

Result<void> list(Context &context, Ledger &ledger, const Arguments &arguments)
{
    LINLI_ASSIGN(const CaseFile file, findCase(ledger, typed(arguments.number)));
    return print(context, ledger, file);
}

Result<void> save(Context &, Ledger &ledger, const Arguments &arguments)
{
    LINLI_ASSIGN(const Attachment one, chosen(ledger, arguments));
    const QString path = typed(arguments.out);
    if (QFileInfo::exists(path))
        return Error{ErrorKind::Refused, translate("casecli", "%1 is there already; name another file.").arg(path)};
    return saveAttachment(ledger, one.id, path);
}

Result<void> takeAway(Context &context, Ledger &ledger, const Arguments &arguments)
{
    LINLI_ASSIGN(const Attachment one, chosen(ledger, arguments));
    LINLI_ASSIGN(const CaseFile file, findCase(ledger, typed(arguments.number)));
    LINLI_TRY(detach(ledger, one.id));
    return print(context, ledger, file);
}

using Act = Result<void> (*)(Context &, Ledger &, const Arguments &);

} // namespace

void addCaseAttachVerbs(CLI::App &group, Context &context)
{
    const auto add = [&](const char *name, const QString &description, const char *example, Act act) {
        const auto arguments = std::make_shared<Arguments>();
        CLI::App *verb = addVerb(group, name, description, {example});
        verb->add_option("NO", arguments->number, text(translate("casecli", "The case's number")))->required();
        onRun(verb, context, [&context, arguments, act]() -> Result<void> {
            LINLI_ASSIGN(Ledger * ledger, context.open());
            return act(context, *ledger, *arguments);
        });
        return std::pair(verb, arguments);
    };
    const auto [attach, attached] = add("attach",
        translate("casecli", "Attach photos and files to a case, as they are (with the place a photo was taken, if it says so)"),
        "linli case attach GJQ-202609-002 leak.jpg letter.pdf", attachFiles);
    attach->add_option("FILE", attached->files, text(translate("casecli", "Files, each at most 10 MB, together 50 MB a case")))->required();
    add("attachments", translate("casecli", "List the files of a case"), "linli case attachments GJQ-202609-002", list);
    const QString which = translate("casecli", "The file's number in that list");
    const auto [saving, saved] = add("attachment-save", translate("casecli", "Save a file of a case outside the ledger (journalled)"),
        "linli case attachment-save GJQ-202609-002 1 --out leak.jpg", save);
    saving->add_option("K", saved->which, text(which))->required();
    saving->add_option("--out", saved->out, text(translate("casecli", "Where to; only you can read it")))->required();
    const auto [detaching, detached] = add("detach",
        translate("casecli", "Take a file away from a case; `linli undo` brings it back for 30 days"),
        "linli case detach GJQ-202609-002 1", takeAway);
    detaching->add_option("K", detached->which, text(which))->required();
}

} // namespace linli::cli
