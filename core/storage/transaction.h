// A transaction is an object: it rolls back when it goes out of scope without commit().
#pragma once

#include "core/storage/database.h"

namespace linli {

class Transaction
{
public:
    enum class Kind { Read, Write };

    static Result<Transaction> begin(Database &db, Kind kind);
    Transaction(Transaction &&other) noexcept
        : m_db(std::exchange(other.m_db, nullptr))
    {
    }
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();

    /// Errors: Conflict when a deferred foreign key is broken, Io when the disk is full; nothing was written
    /// then.
    [[nodiscard]] Result<void> commit();

private:
    explicit Transaction(Database &db)
        : m_db(&db)
    {
    }
    Database *m_db;
};

} // namespace linli
