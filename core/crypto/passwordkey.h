// From a password to a key: Argon2id.
#pragma once

#include "core/base/result.h"
#include "core/crypto/secret.h"

namespace linli {

/// How much work one guess costs. Stored beside what it protects, so that it can grow.
struct KdfCost
{
    qint64 operations = 0;
    qint64 memory = 0; ///< bytes

    static KdfCost interactive(); ///< 64 MiB, for PCs with little memory
    static KdfCost moderate(); ///< 256 MiB, the default
    static KdfCost sensitive(); ///< 1 GiB
    /// "interactive", "moderate", "sensitive"; anything else is moderate.
    static KdfCost named(const QString &name);
    bool operator==(const KdfCost &) const = default;
    bool isLessThan(const KdfCost &other) const { return operations * memory < other.operations * other.memory; }
};

/// 16 random bytes.
QByteArray freshSalt();

/// A 32-byte key. Error Io when there is not enough memory, Broken when cost or salt make no sense.
Result<Secret> keyFromPassword(const Secret &passwordUtf8, const QByteArray &salt, const KdfCost &cost);

/// A password as it was typed, in guarded memory: UTF-8 of Unicode NFKC, so that the same characters typed on
/// another keyboard give the same key.
Secret passwordOf(const QString &typed);

} // namespace linli
