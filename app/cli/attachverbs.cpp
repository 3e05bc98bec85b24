// `linli case|project attach|attachments|attachment-save|detach`: photos and files of a record.
#include "app/cli/caseoutput.h"
#include "app/cli/caseverbs.h"
#include "app/cli/peopleverbs.h"
#include "app/cli/projectverbs.h"

#include "core/attachments/attach.h"
#include "core/base/text.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

#include <functional>
#include <memory>

namespace linli::cli {

namespace {

/// Whose files they are.
struct Owners
{
    const char *group; ///< `case`: of the command line.
    std::function<Result<AttachmentOwner>(Ledger &, const QString &)> find;
    bool phases = false; ///< They show a stage of the work.
};

struct Arguments
{
    std::string number, out, phase;
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

/// The K-th file, counted from 1 as `attachments` prints them.
Result<Attachment> chosen(Ledger &ledger, const Owners &owners, const Arguments &arguments)
{
    LINLI_ASSIGN(const AttachmentOwner owner, owners.find(ledger, typed(arguments.number)));
    LINLI_ASSIGN(const QList<Attachment> all, attachmentsOf(ledger.db(), owner));
    if (arguments.which < 1 || arguments.which > all.size())
        return Error{ErrorKind::NotFound,
            translate("casecli", "There is no such file; `linli %1 attachments` lists them with their numbers.").arg(QLatin1String(owners.group))};
    return all[arguments.which - 1];
}

/// What --phase says; nothing where it is not given.
Result<std::optional<Phase>> phaseOption(const Arguments &arguments)
{
    const auto phase = phaseFromWord(typed(arguments.phase));
    if (!arguments.phase.empty() && !phase)
        return Error{ErrorKind::Invalid, translate("casecli", "The stage of the work is one of before, during, after.")};
    return phase;
}

Result<void> print(Context &context, Ledger &ledger, const AttachmentOwner &owner)
{
    LINLI_ASSIGN(const QList<Attachment> all, attachmentsOf(ledger.db(), owner));
    QJsonArray array;
    int number = 0;
    for (const Attachment &one : all) {
        QStringList words{QString::number(++number), one.name, sizeText(one.size), one.media, minuteText(one.added), one.addedBy};
        QJsonObject object{{QStringLiteral("number"), number}, {QStringLiteral("name"), one.name}, {QStringLiteral("media"), one.media},
            {QStringLiteral("bytes"), one.size}, {QStringLiteral("added"), minuteText(one.added)}, {QStringLiteral("by"), one.addedBy}};
        if (one.phase) {
            words.insert(1, displayName(*one.phase));
            object.insert(QStringLiteral("phase"), toWord(*one.phase));
        }
        if (!context.json)
            context.out(words.join(QStringLiteral("  ")));
        array.append(object);
    }
    if (context.json)
        context.out(QJsonDocument(array));
    else if (all.isEmpty())
        context.out(translate("casecli", "It has no files."));
    return success();
}

Result<void> attachFiles(Context &context, Ledger &ledger, const Owners &owners, const Arguments &arguments)
{
    LINLI_ASSIGN(const AttachmentOwner owner, owners.find(ledger, typed(arguments.number)));
    LINLI_ASSIGN(const std::optional<Phase> phase, phaseOption(arguments));
    QList<NewAttachment> files;
    for (const std::string &path : arguments.files) {
        LINLI_ASSIGN(const NewAttachment one, fileAt(typed(path)));
        files.append(one);
    }
    LINLI_TRY(attach(ledger, owner, files, phase));
    return print(context, ledger, owner);
}

Result<void> list(Context &context, Ledger &ledger, const Owners &owners, const Arguments &arguments)
{
    LINLI_ASSIGN(const AttachmentOwner owner, owners.find(ledger, typed(arguments.number)));
    return print(context, ledger, owner);
}

Result<void> save(Context &, Ledger &ledger, const Owners &owners, const Arguments &arguments)
{
    LINLI_ASSIGN(const Attachment one, chosen(ledger, owners, arguments));
    const QString path = typed(arguments.out);
    if (QFileInfo::exists(path))
        return Error{ErrorKind::Refused, translate("casecli", "%1 is there already; name another file.").arg(path)};
    return saveAttachment(ledger, one.id, path);
}

Result<void> takeAway(Context &context, Ledger &ledger, const Owners &owners, const Arguments &arguments)
{
    LINLI_ASSIGN(const Attachment one, chosen(ledger, owners, arguments));
    LINLI_TRY(detach(ledger, one.id));
    return print(context, ledger, one.owner);
}

Result<void> changePhase(Context &context, Ledger &ledger, const Owners &owners, const Arguments &arguments)
{
    LINLI_ASSIGN(const Attachment one, chosen(ledger, owners, arguments));
    LINLI_ASSIGN(const std::optional<Phase> phase, phaseOption(arguments));
    LINLI_TRY(setPhase(ledger, one.id, phase.value_or(Phase::After)));
    return print(context, ledger, one.owner);
}

using Act = Result<void> (*)(Context &, Ledger &, const Owners &, const Arguments &);

/// The verbs of one group; all take the record first.
class Verbs
{
public:
    Verbs(CLI::App &group, Context &context, Owners owners, QString which)
        : m_group(group)
        , m_context(context)
        , m_owners(std::make_shared<const Owners>(std::move(owners)))
        , m_which(std::move(which))
    {
    }
    CLI::App *add(const char *name, const QString &description, const char *example, Act act)
    {
        CLI::App *verb = addVerb(m_group, name, description, {example});
        const auto arguments = std::make_shared<Arguments>();
        m_arguments = arguments.get();
        verb->add_option(m_owners->phases ? "PROJECT" : "NO", arguments->number, text(m_which))->required();
        onRun(verb, m_context, [&context = m_context, owners = m_owners, arguments, act]() -> Result<void> {
            LINLI_ASSIGN(Ledger * ledger, context.open());
            return act(context, *ledger, *owners, *arguments);
        });
        return verb;
    }
    /// Options of the verb added last.
    void takeFiles(CLI::App *verb, const QString &description) { verb->add_option("FILE", m_arguments->files, text(description))->required(); }
    void takeWhich(CLI::App *verb)
    {
        verb->add_option("K", m_arguments->which, text(translate("casecli", "The file's number in that list")))->required();
    }
    void takeOut(CLI::App *verb)
    {
        verb->add_option("--out", m_arguments->out, text(translate("casecli", "Where to; only you can read it")))->required();
    }
    void takePhase(CLI::App *verb, const QString &description, bool required)
    {
        verb->add_option("--phase", m_arguments->phase, text(description))->required(required);
    }

private:
    CLI::App &m_group;
    Context &m_context;
    std::shared_ptr<const Owners> m_owners;
    QString m_which;
    Arguments *m_arguments = nullptr; ///< Kept by the verb's callback.
};

} // namespace

void addCaseAttachVerbs(CLI::App &group, Context &context)
{
    const auto find = [](Ledger &ledger, const QString &number) -> Result<AttachmentOwner> {
        LINLI_ASSIGN(const CaseFile file, findCase(ledger, number));
        return AttachmentOwner{OwnerKind::Case, file.id.value};
    };
    Verbs verbs(group, context, {"case", find}, translate("casecli", "The case's number"));
    verbs.takeFiles(verbs.add("attach",
                        translate("casecli", "Attach photos and files to a case, as they are (with the place a photo was taken, if it says so)"),
                        "linli case attach GJQ-202609-002 leak.jpg letter.pdf", attachFiles),
        translate("casecli", "Files, each at most 10 MB, together 50 MB a case"));
    verbs.add("attachments", translate("casecli", "List the files of a case"), "linli case attachments GJQ-202609-002", list);
    CLI::App *saving = verbs.add("attachment-save", translate("casecli", "Save a file of a case outside the ledger (journalled)"),
        "linli case attachment-save GJQ-202609-002 1 --out leak.jpg", save);
    verbs.takeWhich(saving);
    verbs.takeOut(saving);
    verbs.takeWhich(verbs.add("detach", translate("casecli", "Take a file away from a case; `linli undo` brings it back for 30 days"),
        "linli case detach GJQ-202609-002 1", takeAway));
}

void addProjectAttachVerbs(CLI::App &group, Context &context)
{
    const auto find = [](Ledger &ledger, const QString &number) -> Result<AttachmentOwner> {
        LINLI_ASSIGN(const ProjectId id, findProject(ledger, number));
        return AttachmentOwner{OwnerKind::Project, id.value};
    };
    Verbs verbs(group, context, {"project", find, true}, translate("cli", "Its number"));
    CLI::App *attaching = verbs.add("attach",
        translate("casecli", "Attach photos and files to a livelihood project, as they are (with the place a photo was taken, if it says so)"),
        "linli project attach GJQ-MS2026-001 lift.jpg --phase before", attachFiles);
    verbs.takeFiles(attaching, translate("casecli", "Files, each at most 10 MB, together 50 MB a project"));
    verbs.takePhase(attaching, translate("casecli", "What they show: before, during, after the work; otherwise as the project stands now"), false);
    verbs.add("attachments", translate("casecli", "List the files of a livelihood project"), "linli project attachments GJQ-MS2026-001", list);
    CLI::App *saving = verbs.add("attachment-save", translate("casecli", "Save a file of a livelihood project outside the ledger (journalled)"),
        "linli project attachment-save GJQ-MS2026-001 1 --out lift.jpg", save);
    verbs.takeWhich(saving);
    verbs.takeOut(saving);
    CLI::App *changing = verbs.add("attachment-phase", translate("casecli", "Say which stage of the work a file shows after all"),
        "linli project attachment-phase GJQ-MS2026-001 1 --phase after", changePhase);
    verbs.takeWhich(changing);
    verbs.takePhase(changing, translate("casecli", "before, during or after"), true);
    verbs.takeWhich(verbs.add("detach", translate("casecli", "Take a file away from a livelihood project; `linli undo` brings it back for 30 days"),
        "linli project detach GJQ-MS2026-001 1", takeAway));
}

} // namespace linli::cli
