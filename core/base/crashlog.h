// What is left when the program dies: a file with the version, the signal and a stack; never a value.
#pragma once

#include <QString>

namespace linli {

/// `crashes` in the program's own private folder (AppLocalDataLocation). Name the application first.
QString crashFolder();

/// From now on SIGSEGV, SIGABRT, SIGFPE, SIGBUS, SIGILL and std::terminate (on Windows an unhandled exception)
/// write crash-YYYYMMDD-HHMMSS.log into `folder`, readable by the owner alone, and the program dies as it would
/// have died. Everything is prepared here, so that the handler allocates nothing. Also deletes all but the newest
/// logs there. Where the folder can't be made, no log is written.
void installCrashLog(const QString &folder);

/// The newest log in `folder`, with its path; empty when there is none.
QString newestCrashLog(const QString &folder);

} // namespace linli
