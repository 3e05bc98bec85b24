#pragma once

namespace linli {

/// Keys live in memory: no core dump of this process is written, and no other process of the account may look
/// into it (RLIMIT_CORE, PR_SET_DUMPABLE). Call it first of all.
void keepOutOfCoreDumps();

} // namespace linli
