#include "core/crypto/secret.h"

#include <sodium.h>

#include <new>

namespace linli {

Secret::Secret(qsizetype size)
    : m_size(size)
{
    if (sodium_init() < 0)
        throw std::bad_alloc();
    auto *bytes = static_cast<unsigned char *>(sodium_malloc(size_t(size)));
    if (!bytes)
        throw std::bad_alloc();
    sodium_memzero(bytes, size_t(size));
    m_bytes = std::shared_ptr<unsigned char>(bytes, [](unsigned char *old) { sodium_free(old); });
}

Secret Secret::take(QByteArray &bytes)
{
    Secret secret(bytes.size());
    std::copy(bytes.cbegin(), bytes.cend(), reinterpret_cast<char *>(secret.data()));
    sodium_memzero(bytes.data(), size_t(bytes.size()));
    bytes.clear();
    return secret;
}

Secret Secret::random(qsizetype size)
{
    Secret secret(size);
    randombytes_buf(secret.data(), size_t(size));
    return secret;
}

bool Secret::operator==(const Secret &other) const
{
    return m_size == other.m_size
        && (m_size == 0 || sodium_memcmp(m_bytes.get(), other.m_bytes.get(), size_t(m_size)) == 0);
}

} // namespace linli
