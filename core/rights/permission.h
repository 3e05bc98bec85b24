// Who may do what: the one permission table. `linli roles` prints it, the use cases obey it.
#pragma once

#include "core/base/result.h"
#include "core/rights/role.h"

namespace linli {

enum class Action { See, Edit, Undo, Reveal, Export, ExportPlain, Copy, Erase, Make, Restore, Confirm };
enum class Kind {
    Areas,
    Leaders,
    Households,
    Residents,
    Cases,
    Matters, // Livelihood projects, activities, resources, incidents.
    Calendar,
    Imports,
    Reports,
    History,
    Accounts,
    Keys,
    Backups,
    Policy,
};
/// How far a permission goes.
enum class Reach { Nothing, Own, All };

/// One line of the table: what `action` on `kind` each role may do.
struct Permission
{
    Action action;
    Kind kind;
    Reach leader;
    Reach clerk;
    Reach head;
    Reach admin;
    Reach auditor;

    Reach of(Role role) const;
};

/// The whole table, in the order it is printed. A pair that is not in it is forbidden to everybody.
const QList<Permission> &permissions();

/// The furthest that one of the roles reaches.
Reach reachOf(const Roles &roles, Action action, Kind kind);
/// "Your role (auditor) may not do this: reveal – residents. …"
Error refusal(const Roles &roles, Action action, Kind kind);

QString toWord(Action action);
QString toWord(Kind kind);
QString displayName(Action action);
QString displayName(Kind kind);
QString displayName(Reach reach);

} // namespace linli
