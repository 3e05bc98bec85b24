// Name and password for the command line: from options, the environment or a terminal, never from an argument.
#pragma once

#include "core/accounts/signin.h"

namespace linli::cli {

/// `--user`, `--password-file` and what stands for them in the environment.
struct SignInOptions
{
    QString user; ///< --user or LINLI_USER
    QString passwordFile; ///< --password-file or LINLI_PASSWORD_FILE
};

/// What is missing is asked for on the terminal, the password without echo; where there is none, Error Invalid
/// says what to give.
Result<Credentials> readCredentials(const SignInOptions &options);
/// The first line of a file. Errors: Io when it can't be read, Invalid when it is empty.
Result<Secret> readPasswordFile(const QString &path);
/// Asks on the terminal without echo; `path` names a file to take instead.
Result<Secret> readPassword(const QString &path, const QString &prompt);

} // namespace linli::cli
