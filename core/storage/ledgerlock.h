// One process per ledger file: the lock says who holds it.
#pragma once

#include "core/base/result.h"

#include <QLockFile>

#include <memory>

namespace linli {

class LedgerLock
{
public:
    /// Takes the lock `path.lock`. Error Busy names the program, computer and account that hold it; a lock
    /// left by a process that no longer runs is taken over. Error ReadOnly when the folder can't be written.
    static Result<std::unique_ptr<LedgerLock>> take(const QString &path);

private:
    explicit LedgerLock(const QString &path)
        : m_file(path)
    {
    }
    QLockFile m_file;
};

} // namespace linli
