#include "core/crypto/keypair.h"

#include <sodium.h>

namespace linli {

namespace {
constexpr qsizetype publicSize = crypto_box_PUBLICKEYBYTES;
constexpr qsizetype privateSize = crypto_box_SECRETKEYBYTES;

unsigned char *writable(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}
const unsigned char *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}
} // namespace

KeyPair KeyPair::random()
{
    return fromSeed(Secret::random(crypto_box_SEEDBYTES));
}

KeyPair KeyPair::fromSeed(const Secret &seed)
{
    KeyPair pair{QByteArray(publicSize, Qt::Uninitialized), Secret(privateSize)};
    crypto_box_seed_keypair(writable(pair.publicKey), pair.privateKey.data(), seed.data());
    return pair;
}

KeyPair KeyPair::fromPrivate(const Secret &privateKey)
{
    KeyPair pair{QByteArray(publicSize, Qt::Uninitialized), privateKey};
    crypto_scalarmult_base(writable(pair.publicKey), privateKey.data());
    return pair;
}

QByteArray sealTo(const QByteArray &publicKey, const Secret &secret)
{
    QByteArray sealed(crypto_box_SEALBYTES + secret.size(), Qt::Uninitialized);
    if (publicKey.size() != publicSize
        || crypto_box_seal(writable(sealed), secret.data(), quint64(secret.size()), bytesOf(publicKey)) != 0)
        return {};
    return sealed;
}

std::optional<Secret> openSealed(const KeyPair &keys, const QByteArray &sealed)
{
    if (sealed.size() <= qsizetype(crypto_box_SEALBYTES) || keys.publicKey.size() != publicSize
        || keys.privateKey.size() != privateSize)
        return std::nullopt;
    Secret secret(sealed.size() - qsizetype(crypto_box_SEALBYTES));
    if (crypto_box_seal_open(secret.data(), bytesOf(sealed), quint64(sealed.size()), bytesOf(keys.publicKey),
            keys.privateKey.data())
        != 0)
        return std::nullopt;
    return secret;
}

} // namespace linli
