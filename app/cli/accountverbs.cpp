// linli account, roles.
#include "app/cli/accountverbs.h"

#include "core/accounts/accountsteps.h"
#include "core/areas/areastore.h"
#include "core/base/text.h"
#include "core/rights/permission.h"

#include <QJsonArray>
#include <QJsonObject>

namespace linli::cli {

namespace {

struct AccountArguments
{
    std::string name;
    std::string roles;
    std::vector<std::string> areas;
    std::string person;
    std::string firstPasswordFile;
};

void showRoles(Context &context)
{
    QJsonArray list;
    if (!context.json) {
        QStringList heads{translate("cli", "What"), translate("cli", "Action")};
        for (const Role role : allRoles)
            heads.append(displayName(role));
        context.out(heads.join(u'\t'));
    }
    for (const Permission &line : permissions()) {
        QJsonObject object{
            {QStringLiteral("kind"), toWord(line.kind)}, {QStringLiteral("action"), toWord(line.action)}};
        QStringList cells{displayName(line.kind), displayName(line.action)};
        for (const Role role : allRoles) {
            const Reach reach = line.of(role);
            object.insert(toWord(role),
                reach == Reach::All       ? QStringLiteral("all")
                    : reach == Reach::Own ? QStringLiteral("own")
                                          : QStringLiteral("none"));
            cells.append(displayName(reach));
        }
        list.append(object);
        if (!context.json)
            context.out(cells.join(u'\t'));
    }
    if (context.json)
        context.out(QJsonDocument(list));
}

QJsonObject jsonOf(const Account &account)
{
    QJsonArray areas;
    for (const qint64 area : account.areas)
        areas.append(QString::number(area));
    const auto time = [](const QDateTime &at) { return at.isValid() ? QJsonValue(minuteText(at)) : QJsonValue(); };
    return {{QStringLiteral("id"), QString::number(account.id)}, {QStringLiteral("name"), account.name},
        {QStringLiteral("roles"), toWords(account.roles)}, {QStringLiteral("areas"), areas},
        {QStringLiteral("state"),
            account.state == AccountState::Active        ? QStringLiteral("active")
                : account.state == AccountState::Pending ? QStringLiteral("pending")
                                                         : QStringLiteral("removed")},
        {QStringLiteral("last_sign_in"), time(account.lastSignIn)},
        {QStringLiteral("locked_until"), time(account.lockedUntil)}};
}

Result<void> listAccounts(Context &context)
{
    LINLI_ASSIGN(Ledger * ledger, context.open());
    LINLI_ASSIGN(const QList<Account> all, accounts(*ledger));
    QJsonArray list;
    for (const Account &account : all) {
        if (context.json)
            list.append(jsonOf(account));
        else
            context.out(QStringLiteral("%1  %2  %3  %4")
                            .arg(account.name, displayNames(account.roles), displayName(account.state),
                                account.lastSignIn.isValid() ? minuteText(account.lastSignIn) : QString()));
    }
    if (context.json)
        context.out(QJsonDocument(list));
    return success();
}

/// An account by its name.
Result<Account> accountNamed(Ledger &ledger, const std::string &name)
{
    LINLI_ASSIGN(const QList<Account> all, accounts(ledger));
    for (const Account &account : all) {
        if (account.name == QString::fromStdString(name) && account.state != AccountState::Removed)
            return account;
    }
    return Error{ErrorKind::NotFound, translate("cli", "There is no account of this name.")};
}

Result<NewAccount> reachOf(Ledger &ledger, const AccountArguments &arguments)
{
    NewAccount wanted;
    wanted.credentials.name = QString::fromStdString(arguments.name);
    wanted.roles = rolesFromWords(QString::fromStdString(arguments.roles));
    wanted.person = QString::fromStdString(arguments.person).toLongLong();
    if (!arguments.areas.empty()) {
        LINLI_ASSIGN(const AreaTree tree, AreaTree::load(ledger.db()));
        for (const std::string &area : arguments.areas) {
            LINLI_ASSIGN(const Area *found, areaFromText(tree, QString::fromStdString(area)));
            wanted.areas.append(found->id.value);
        }
    }
    return wanted;
}

Result<Secret> firstPassword(const AccountArguments &arguments)
{
    return readPassword(QString::fromStdString(arguments.firstPasswordFile),
        translate("cli", "First password for this account: "));
}

Result<void> add(Context &context, const AccountArguments &arguments)
{
    LINLI_ASSIGN(Ledger * ledger, context.open());
    LINLI_ASSIGN(NewAccount wanted, reachOf(*ledger, arguments));
    LINLI_ASSIGN(wanted.credentials.password, firstPassword(arguments));
    LINLI_ASSIGN(const qint64 id, addAccount(*ledger, wanted));
    LINLI_ASSIGN(const Account made, accountNamed(*ledger, arguments.name));
    if (context.json)
        context.out(QJsonDocument(jsonOf(made)));
    else
        context.out(made.state == AccountState::Pending
                ? translate("cli", "Made the account. The head of office has to confirm it: linli account confirm NAME")
                : translate("cli", "Made the account. It sets a password of its own at the first sign-in."));
    Q_UNUSED(id)
    return success();
}

Result<void> edit(Context &context, const AccountArguments &arguments)
{
    LINLI_ASSIGN(Ledger * ledger, context.open());
    LINLI_ASSIGN(const NewAccount wanted, reachOf(*ledger, arguments));
    LINLI_ASSIGN(const Account account, accountNamed(*ledger, arguments.name));
    return editAccount(*ledger, account.id, wanted.roles, wanted.areas, wanted.person);
}

using Step = Result<void> (*)(Ledger &, qint64);

Result<void> onAccount(Context &context, const std::string &name, Step step)
{
    LINLI_ASSIGN(Ledger * ledger, context.open());
    LINLI_ASSIGN(const Account account, accountNamed(*ledger, name));
    return step(*ledger, account.id);
}

Result<void> reset(Context &context, const AccountArguments &arguments)
{
    LINLI_ASSIGN(Ledger * ledger, context.open());
    LINLI_ASSIGN(const Account account, accountNamed(*ledger, arguments.name));
    LINLI_ASSIGN(const Secret password, firstPassword(arguments));
    return resetPassword(*ledger, account.id, password);
}

Result<void> ownPassword(Context &context, const AccountArguments &arguments)
{
    LINLI_ASSIGN(Ledger * ledger, context.openToSetPassword());
    LINLI_ASSIGN(const Credentials who, context.credentials());
    LINLI_ASSIGN(const Secret fresh,
        readPassword(QString::fromStdString(arguments.firstPasswordFile), translate("cli", "New password: ")));
    return changePassword(*ledger, who.password, fresh);
}

void addReachOptions(CLI::App &verb, AccountArguments &arguments)
{
    verb.add_option("--role", arguments.roles,
            text(translate("cli", "leader, clerk, head, admin or auditor; several with commas")))
        ->required();
    verb.add_option("--area", arguments.areas, text(translate("cli", "A clerk's community (name or number)")));
    verb.add_option("--person", arguments.person, text(translate("cli", "The number of the leader in the ledger")));
}

void addStep(CLI::App &group, Context &context, const char *name, const QString &help, const QString &done,
    const char *example, Step step)
{
    CLI::App *verb = addVerb(group, name, help, {example});
    const auto account = std::make_shared<std::string>();
    verb->add_option("NAME", *account, text(translate("cli", "The account")))->required();
    onRun(verb, context, [&context, account, step] { return onAccount(context, *account, step); }, done);
}

void addSteps(CLI::App &group, Context &context)
{
    addStep(group, context, "confirm", translate("cli", "Hand a pending account the key of the ledger"),
        translate("cli", "Confirmed the account."), "linli account confirm 李红", confirmAccount);
    addStep(group, context, "remove", translate("cli", "Take away an account"),
        translate("cli", "Removed the account. Change the key of the ledger next: linli key change"),
        "linli account remove 李红", removeAccount);
    addStep(group, context, "unlock", translate("cli", "Lift the lock after wrong passwords"),
        translate("cli", "Lifted the lock."), "linli account unlock 李红", unlockAccount);
}

} // namespace

void addAccountVerbs(CLI::App &app, Context &context)
{
    CLI::App *roles = addVerb(app, "roles", translate("cli", "Who may do what"), {"linli roles", "linli roles --json"});
    roles->callback([&context] { showRoles(context); });

    CLI::App *group = addGroup(app, "account", translate("cli", "The people who sign in"));
    onRun(addVerb(*group, "list", translate("cli", "List accounts"), {"linli account list"}), context,
        [&context] { return listAccounts(context); });

    const auto arguments = std::make_shared<AccountArguments>();
    const auto named = [&](const char *name, const QString &help, const char *example) {
        CLI::App *verb = addVerb(*group, name, help, {example});
        verb->add_option("NAME", arguments->name, text(translate("cli", "The account")))->required();
        return verb;
    };
    const auto withPassword = [&](CLI::App *verb) {
        verb->add_option("--first-password-file", arguments->firstPasswordFile,
            text(translate("cli", "A file whose first line is the first password; else asked for")));
    };
    CLI::App *adding = named("add", translate("cli", "Make an account"),
        "linli account add 李红 --role clerk --area 广济桥社区 --first-password-file first.txt");
    addReachOptions(*adding, *arguments);
    withPassword(adding);
    onRun(adding, context, [&context, arguments] { return add(context, *arguments); });

    CLI::App *editing = named("edit", translate("cli", "Change an account's roles and areas"),
        "linli account edit 李红 --role clerk --area 广济桥社区");
    addReachOptions(*editing, *arguments);
    onRun(editing, context, [&context, arguments] { return edit(context, *arguments); },
        translate("cli", "Changed the account."));

    CLI::App *resetting = named("reset", translate("cli", "Give an account a new first password"),
        "linli account reset 李红 --first-password-file first.txt");
    withPassword(resetting);
    onRun(resetting, context, [&context, arguments] { return reset(context, *arguments); },
        translate("cli", "The account has a new first password."));

    addSteps(*group, context);

    CLI::App *own = addVerb(*group, "password", translate("cli", "Set one's own password"),
        {"linli account password --new-password-file new.txt"});
    own->add_option("--new-password-file", arguments->firstPasswordFile,
        text(translate("cli", "A file whose first line is the new password; else asked for")));
    onRun(own, context, [&context, arguments] { return ownPassword(context, *arguments); },
        translate("cli", "The password is changed."));
}

} // namespace linli::cli
