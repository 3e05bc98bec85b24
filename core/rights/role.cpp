#include "core/rights/role.h"

#include "core/base/text.h"

#include <QStringList>

namespace linli {

QString toWord(Role role)
{
    switch (role) {
    case Role::Leader:
        return QStringLiteral("leader");
    case Role::Clerk:
        return QStringLiteral("clerk");
    case Role::Head:
        return QStringLiteral("head");
    case Role::Admin:
        return QStringLiteral("admin");
    case Role::Auditor:
        break;
    }
    return QStringLiteral("auditor");
}

std::optional<Role> roleFromWord(const QString &word)
{
    for (const Role role : allRoles) {
        if (toWord(role) == word)
            return role;
    }
    return std::nullopt;
}

QString displayName(Role role)
{
    switch (role) {
    case Role::Leader:
        return translate("rights", "leader");
    case Role::Clerk:
        return translate("rights", "community clerk");
    case Role::Head:
        return translate("rights", "head of office");
    case Role::Admin:
        return translate("rights", "system administrator");
    case Role::Auditor:
        break;
    }
    return translate("rights", "auditor");
}

QString toWords(const Roles &roles)
{
    QStringList words;
    for (const Role role : roles)
        words.append(toWord(role));
    return words.join(u',');
}

Roles rolesFromWords(const QString &words)
{
    Roles roles;
    for (const QString &word : words.split(u',', Qt::SkipEmptyParts)) {
        if (const auto role = roleFromWord(word.trimmed()); role && !roles.contains(*role))
            roles.append(*role);
    }
    return roles;
}

QString displayNames(const Roles &roles)
{
    QStringList names;
    for (const Role role : roles)
        names.append(displayName(role));
    return names.join(translate("rights", ", "));
}

} // namespace linli
