// Sealing to a person: X25519 key pairs and anonymous sealed boxes.
#pragma once

#include "core/crypto/secret.h"

#include <optional>

namespace linli {

struct KeyPair
{
    QByteArray publicKey; ///< 32 bytes
    Secret privateKey; ///< 32 bytes

    static KeyPair random();
    /// The pair that belongs to a 32-byte seed, always the same.
    static KeyPair fromSeed(const Secret &seed);
    /// The pair of a private key.
    static KeyPair fromPrivate(const Secret &privateKey);
};

/// Seals a secret so that only the holder of the private key can open it; anyone can seal.
QByteArray sealTo(const QByteArray &publicKey, const Secret &secret);
/// Nothing when it was sealed to another key or was changed.
std::optional<Secret> openSealed(const KeyPair &keys, const QByteArray &sealed);

} // namespace linli
