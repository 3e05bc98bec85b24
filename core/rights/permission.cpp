#include "core/rights/permission.h"

#include "core/base/text.h"

namespace linli {

const QList<Permission> &permissions()
{
    constexpr Reach no = Reach::Nothing;
    constexpr Reach own = Reach::Own;
    constexpr Reach all = Reach::All;
    static const QList<Permission> table{
        //                                     leader clerk head admin auditor
        {Action::See, Kind::Areas, all, all, all, all, no}, // An administrator picks areas for accounts.
        {Action::Edit, Kind::Areas, no, own, all, no, no},
        {Action::See, Kind::Leaders, all, all, all, no, no}, // They stand on public boards (R1).
        {Action::Edit, Kind::Leaders, no, own, all, no, no},
        {Action::See, Kind::Households, own, own, all, no, no},
        {Action::Edit, Kind::Households, own, own, all, no, no},
        {Action::Export, Kind::Households, own, own, all, no, no},
        {Action::See, Kind::Residents, own, own, all, no, no},
        {Action::Edit, Kind::Residents, own, own, all, no, no},
        {Action::Reveal, Kind::Residents, own, own, all, no, no},
        {Action::Export, Kind::Residents, no, own, all, no, no},
        {Action::ExportPlain, Kind::Residents, no, no, all, no, no},
        {Action::Copy, Kind::Residents, no, own, all, no, no},
        {Action::Erase, Kind::Residents, no, no, all, no, no},
        {Action::See, Kind::Cases, own, own, all, no, no},
        {Action::Edit, Kind::Cases, own, own, all, no, no},
        {Action::Reveal, Kind::Cases, own, own, all, no, no},
        {Action::Export, Kind::Cases, own, own, all, no, no},
        {Action::See, Kind::Matters, own, own, all, no, no},
        {Action::Edit, Kind::Matters, own, own, all, no, no},
        {Action::Export, Kind::Matters, own, own, all, no, no},
        {Action::See, Kind::Calendar, all, all, all, all, no},
        {Action::Edit, Kind::Calendar, no, no, all, no, no},
        {Action::Edit, Kind::Imports, no, own, all, no, no},
        {Action::See, Kind::Reports, own, own, all, no, no},
        {Action::Export, Kind::Reports, no, own, all, no, no},
        {Action::Undo, Kind::History, own, own, all, no, no}, // One's own entries.
        {Action::See, Kind::History, no, no, all, no, all},
        {Action::Export, Kind::History, no, no, all, no, all},
        {Action::See, Kind::Accounts, no, no, all, all, no},
        {Action::Edit, Kind::Accounts, no, no, all, all, no},
        {Action::Confirm, Kind::Accounts, no, no, all, no, no}, // Hands out the data key.
        {Action::Edit, Kind::Keys, no, no, all, no, no},
        {Action::See, Kind::Backups, no, all, all, all, no},
        {Action::Make, Kind::Backups, no, all, all, all, no},
        {Action::Edit, Kind::Backups, no, no, all, all, no}, // Where they go.
        {Action::Restore, Kind::Backups, no, no, all, no, no},
        {Action::Edit, Kind::Policy, no, no, all, all, no},
    };
    return table;
}

Reach Permission::of(Role role) const
{
    switch (role) {
    case Role::Leader:
        return leader;
    case Role::Clerk:
        return clerk;
    case Role::Head:
        return head;
    case Role::Admin:
        return admin;
    case Role::Auditor:
        break;
    }
    return auditor;
}

Reach reachOf(const Roles &roles, Action action, Kind kind)
{
    Reach furthest = Reach::Nothing;
    for (const Permission &line : permissions()) {
        if (line.action != action || line.kind != kind)
            continue;
        for (const Role role : roles)
            furthest = std::max(furthest, line.of(role));
    }
    return furthest;
}

Error refusal(const Roles &roles, Action action, Kind kind)
{
    if (roles.isEmpty())
        return {ErrorKind::Denied, translate("rights", "Nobody is signed in. Sign in first.")};
    return {ErrorKind::Denied,
        translate("rights", "Your role (%1) does not allow this: %2, %3. Ask the head of office.")
            .arg(displayNames(roles), displayName(kind), displayName(action))};
}

QString toWord(Action action)
{
    switch (action) {
    case Action::See:
        return QStringLiteral("see");
    case Action::Edit:
        return QStringLiteral("edit");
    case Action::Undo:
        return QStringLiteral("undo");
    case Action::Reveal:
        return QStringLiteral("reveal");
    case Action::Export:
        return QStringLiteral("export");
    case Action::ExportPlain:
        return QStringLiteral("export-plain");
    case Action::Copy:
        return QStringLiteral("copy");
    case Action::Erase:
        return QStringLiteral("erase");
    case Action::Make:
        return QStringLiteral("make");
    case Action::Restore:
        return QStringLiteral("restore");
    case Action::Confirm:
        break;
    }
    return QStringLiteral("confirm");
}

QString displayName(Action action)
{
    switch (action) {
    case Action::See:
        return translate("rights", "see");
    case Action::Edit:
        return translate("rights", "change");
    case Action::Undo:
        return translate("rights", "undo one's own");
    case Action::Reveal:
        return translate("rights", "reveal masked values");
    case Action::Export:
        return translate("rights", "export and print, masked");
    case Action::ExportPlain:
        return translate("rights", "export unmasked");
    case Action::Copy:
        return translate("rights", "hand the person a copy");
    case Action::Erase:
        return translate("rights", "erase");
    case Action::Make:
        return translate("rights", "make");
    case Action::Restore:
        return translate("rights", "restore");
    case Action::Confirm:
        break;
    }
    return translate("rights", "confirm");
}

QString toWord(Kind kind)
{
    static const QStringList words{QStringLiteral("areas"), QStringLiteral("leaders"),
        QStringLiteral("households"), QStringLiteral("residents"), QStringLiteral("cases"), QStringLiteral("matters"),
        QStringLiteral("calendar"), QStringLiteral("imports"), QStringLiteral("reports"),
        QStringLiteral("history"), QStringLiteral("accounts"), QStringLiteral("keys"),
        QStringLiteral("backups"), QStringLiteral("policy")};
    return words.value(int(kind));
}

QString displayName(Kind kind)
{
    switch (kind) {
    case Kind::Areas:
        return translate("rights", "areas");
    case Kind::Leaders:
        return translate("rights", "leaders");
    case Kind::Households:
        return translate("rights", "households");
    case Kind::Residents:
        return translate("rights", "residents");
    case Kind::Cases:
        return translate("rights", "cases");
    case Kind::Matters:
        return translate("rights", "projects, activities, resources, incidents");
    case Kind::Calendar:
        return translate("rights", "working days");
    case Kind::Imports:
        return translate("rights", "imports");
    case Kind::Reports:
        return translate("rights", "reports");
    case Kind::History:
        return translate("rights", "change history");
    case Kind::Accounts:
        return translate("rights", "accounts");
    case Kind::Keys:
        return translate("rights", "keys");
    case Kind::Backups:
        return translate("rights", "backups");
    case Kind::Policy:
        break;
    }
    return translate("rights", "office rules and passwords");
}

QString displayName(Reach reach)
{
    switch (reach) {
    case Reach::Nothing:
        return translate("rights", "–");
    case Reach::Own:
        return translate("rights", "own area");
    case Reach::All:
        break;
    }
    return translate("rights", "all");
}

} // namespace linli
