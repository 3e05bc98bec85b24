#include "core/crypto/selftest.h"

#include "core/base/text.h"
#include "core/crypto/keypair.h"
#include "core/crypto/passwordkey.h"
#include "core/crypto/sealing.h"
#include "core/crypto/vault.h"

#include <sodium.h>

namespace linli {

namespace {

QByteArray hex(const char *digits)
{
    return QByteArray::fromHex(digits);
}

Secret secret(QByteArray bytes)
{
    return Secret::take(bytes);
}

QByteArray bytesOf(const Secret &opened)
{
    return {reinterpret_cast<const char *>(opened.data()), opened.size()};
}

/// 0, 1, 2 …
Secret counting(qsizetype size)
{
    Secret counted(size);
    for (qsizetype i = 0; i < size; ++i)
        counted.data()[i] = static_cast<unsigned char>(i);
    return counted;
}

/// draft-irtf-cfrg-xchacha-03, appendix A.3.1.
KnownAnswer xchacha()
{
    const QByteArray sealed = hex("404142434445464748494a4b4c4d4e4f5051525354555657"
                                  "bd6d179d3e83d43b9576579493c0e939572a1700252bfaccbed2902c21396cbb"
                                  "731c7f1b0b4aa6440bf3a82f4eda7e39ae64c6708c54c216cb96b72e1213b452"
                                  "2f8c9ba40db5d945b11b69b982c1bb9e3f3fac2bc369488f76b2383565d3fff9"
                                  "21f9664c97637da9768812f615c68b13b52e"
                                  "c0875924c1c7987947deafd8780acf49");
    const Secret key = secret(hex("808182838485868788898a8b8c8d8e8f909192939495969798999a9b9c9d9e9f"));
    return {QStringLiteral("XChaCha20-Poly1305"),
        openWith(key, sealed, hex("50515253c0c1c2c3c4c5c6c7")).value_or(QByteArray()),
        "Ladies and Gentlemen of the class of '99: If I could offer you only one tip for the future, "
        "sunscreen "
        "would be it."};
}

/// RFC 7693, appendix A.
KnownAnswer blake2b()
{
    QByteArray hash(crypto_generichash_BYTES_MAX, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char *>(hash.data()), size_t(hash.size()),
        reinterpret_cast<const unsigned char *>("abc"), 3, nullptr, 0);
    return {QStringLiteral("BLAKE2b"), hash,
        hex("ba80a53f981c4d0d6a2797b69f12f6e94c212f14685ac4b74b12bb6fdbffa2d1"
            "7d87c5392aab792dc252d5de4533cc9518d38aa8dbf1925ab92386edd4009923")};
}

/// Computed by the reference implementation (libargon2: 2 passes, 64 KiB, 1 lane, salt 00…0f).
KnownAnswer argon2id()
{
    const auto key = keyFromPassword(
        passwordOf(QStringLiteral("台账 password")), bytesOf(counting(16)), KdfCost{2, qint64(64) << 10});
    return {QStringLiteral("Argon2id"), key.ok() ? bytesOf(key.value()) : QByteArray(),
        hex("d36409a36e3ea48c9c32bae1912b697c4122ad80ee3999678af93cf24f1a3ec7")};
}

/// RFC 7748, section 6.1.
KnownAnswer x25519()
{
    return {QStringLiteral("X25519"),
        KeyPair::fromPrivate(secret(hex("77076d0a7318a57d3c16c17251b26645df4c2f87ebc0992ab177fba51db92c2a")))
            .publicKey,
        hex("8520f0098930a754748b7ddcb43ef75a0dbf3a0d26381af4eba4a98eaa9b4e6a")};
}

/// Composed by another implementation of X25519, XSalsa20-Poly1305 and BLAKE2b; the pair's seed is 00…1f.
KnownAnswer sealedBox()
{
    const auto opened = openSealed(KeyPair::fromSeed(counting(32)),
        hex("79a631eede1bf9c98f12032cdeadd0e7a079398fc786b88cc846ec89af85a51a"
            "cfb34096d8f56d0d39348db13fcd108112ffbd20aa5e1bfb5fe954b72dbbda72"
            "7f4d5647ed31b16adc4112c599e8f415"));
    return {QStringLiteral("X25519-XSalsa20-Poly1305"), opened ? bytesOf(*opened) : QByteArray(),
        hex("6465666768696a6b6c6d6e6f707172737475767778797a7b7c7d7e7f80818283")};
}

/// Sealed by another implementation of BLAKE2b (the key derivation) and XChaCha20-Poly1305.
KnownAnswer vault()
{
    Vault vault(77);
    vault.add(3, counting(32));
    const auto opened = vault.open(Place{QStringLiteral("resident"), QStringLiteral("phone"), 42},
        hex("010003000102030405060708090a0b0c0d0e0f1011121314151617"
            "bc459562141df5290e661ac67b81dfc241d85ececd983def5c80c3"));
    return {QStringLiteral("Vault"), opened.ok() ? opened.value() : QByteArray(), "13900000001"};
}

/// The key that finds phones, by another implementation of keyed BLAKE2b.
KnownAnswer finding()
{
    Vault vault(77);
    vault.add(3, counting(32));
    return {QStringLiteral("BLAKE2b index"),
        QByteArray::number(vault.token(TokenKind::Phone, QStringLiteral("13900000001"), 3)),
        "1173123482565964680"};
}

} // namespace

QList<KnownAnswer> knownAnswers()
{
    return {xchacha(), blake2b(), argon2id(), x25519(), sealedBox(), vault(), finding()};
}

Result<void> compareAnswers(const QList<KnownAnswer> &answers)
{
    for (const KnownAnswer &answer : answers) {
        if (answer.computed.isEmpty() || answer.computed != answer.expected)
            return Error{ErrorKind::Broken,
                translate("crypto",
                    "The cryptography of this computer gives a wrong result (%1), so Linli stops before it "
                    "harms any "
                    "data. Install Linli again or use another computer.")
                    .arg(answer.primitive)};
    }
    return success();
}

Result<void> cryptoSelfTest()
{
    if (sodium_init() < 0)
        return Error{ErrorKind::Broken,
            translate(
                "crypto", "The cryptography library can't be started. Restart the computer and try again.")};
    return compareAnswers(knownAnswers());
}

} // namespace linli
