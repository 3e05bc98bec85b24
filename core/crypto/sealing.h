// Sealing with a key: XChaCha20-Poly1305 with a random nonce.
#pragma once

#include "core/crypto/secret.h"

#include <optional>

namespace linli {

inline constexpr qsizetype keySize = 32;

/// Nonce (24 bytes), ciphertext and tag (16 bytes). `about` is bound in: it must be given again to open.
QByteArray sealWith(const Secret &key, const QByteArray &plain, const QByteArray &about);
/// Nothing when the key or `about` is another one, or the bytes were changed.
std::optional<QByteArray> openWith(const Secret &key, const QByteArray &sealed, const QByteArray &about);

/// The same for secrets, which stay in guarded memory.
QByteArray sealSecret(const Secret &key, const Secret &secret, const QByteArray &about);
std::optional<Secret> openSecret(const Secret &key, const QByteArray &sealed, const QByteArray &about);

/// A key made from another, for one purpose (`context`: 8 characters).
Secret subkey(const Secret &key, quint64 number, const char (&context)[9]);

} // namespace linli
