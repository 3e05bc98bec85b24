// The roles a person can sign in with.
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace linli {

/// A leader works in the areas of their appointments, a clerk in a community; the head of office sees all of
/// it; a system administrator keeps accounts and backups and holds no data key; an auditor reads the journal
/// and has no other role beside it.
enum class Role { Leader, Clerk, Head, Admin, Auditor };

using Roles = QList<Role>;

inline constexpr Role allRoles[] = {Role::Leader, Role::Clerk, Role::Head, Role::Admin, Role::Auditor};

QString toWord(Role role);
std::optional<Role> roleFromWord(const QString &word);
QString displayName(Role role);
/// "leader,clerk" and back; words that are no role are left out.
QString toWords(const Roles &roles);
Roles rolesFromWords(const QString &words);
QString displayNames(const Roles &roles);

} // namespace linli
