// Signed-in ledgers for tests. Their passwords cost next to nothing to check; Argon2 itself is tested apart.
#pragma once

#include "core/accounts/signin.h"

namespace linli::test {

inline const QString testUser = QStringLiteral("tester");
inline const QString testPassword = QStringLiteral("herbst-laub-7");

inline Credentials testCredentials()
{
    return {testUser, passwordOf(testPassword)};
}

} // namespace linli::test
