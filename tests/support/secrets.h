// Secrets that a test knows.
#pragma once

#include "core/crypto/secret.h"

namespace linli::test {

/// `size` bytes that count up from `first`.
inline Secret countingSecret(qsizetype size, unsigned char first = 0)
{
    Secret secret(size);
    for (qsizetype i = 0; i < size; ++i)
        secret.data()[i] = static_cast<unsigned char>(first + i);
    return secret;
}

inline QByteArray bytesOf(const Secret &secret)
{
    return {reinterpret_cast<const char *>(secret.data()), secret.size()};
}

} // namespace linli::test
