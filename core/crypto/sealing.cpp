#include "core/crypto/sealing.h"

#include <sodium.h>

namespace linli {

namespace {

constexpr qsizetype nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
static_assert(keySize == crypto_aead_xchacha20poly1305_ietf_KEYBYTES && keySize == crypto_kdf_KEYBYTES);

const unsigned char *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

QByteArray seal(const Secret &key, const unsigned char *plain, qsizetype size, const QByteArray &about)
{
    QByteArray sealed(nonceSize + size + tagSize, Qt::Uninitialized);
    auto *out = reinterpret_cast<unsigned char *>(sealed.data());
    randombytes_buf(out, size_t(nonceSize));
    crypto_aead_xchacha20poly1305_ietf_encrypt(out + nonceSize, nullptr, plain, quint64(size), bytesOf(about),
        quint64(about.size()), nullptr, out, key.data());
    return sealed;
}

bool open(const Secret &key, const QByteArray &sealed, const QByteArray &about, unsigned char *plain)
{
    const unsigned char *in = bytesOf(sealed);
    return key.size() == keySize
        && crypto_aead_xchacha20poly1305_ietf_decrypt(plain, nullptr, nullptr, in + nonceSize,
               quint64(sealed.size() - nonceSize), bytesOf(about), quint64(about.size()), in, key.data())
        == 0;
}

} // namespace

QByteArray sealWith(const Secret &key, const QByteArray &plain, const QByteArray &about)
{
    return seal(key, bytesOf(plain), plain.size(), about);
}

std::optional<QByteArray> openWith(const Secret &key, const QByteArray &sealed, const QByteArray &about)
{
    if (sealed.size() < nonceSize + tagSize)
        return std::nullopt;
    QByteArray plain(sealed.size() - nonceSize - tagSize, Qt::Uninitialized);
    if (!open(key, sealed, about, reinterpret_cast<unsigned char *>(plain.data())))
        return std::nullopt;
    return plain;
}

QByteArray sealSecret(const Secret &key, const Secret &secret, const QByteArray &about)
{
    return seal(key, secret.data(), secret.size(), about);
}

std::optional<Secret> openSecret(const Secret &key, const QByteArray &sealed, const QByteArray &about)
{
    if (sealed.size() <= nonceSize + tagSize)
        return std::nullopt;
    Secret plain(sealed.size() - nonceSize - tagSize);
    if (!open(key, sealed, about, plain.data()))
        return std::nullopt;
    return plain;
}

Secret subkey(const Secret &key, quint64 number, const char (&context)[9])
{
    Secret derived(keySize);
    crypto_kdf_derive_from_key(derived.data(), size_t(keySize), number, context, key.data());
    return derived;
}

} // namespace linli
