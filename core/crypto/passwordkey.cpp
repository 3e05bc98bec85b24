#include "core/crypto/passwordkey.h"

#include "core/base/text.h"
#include "core/crypto/sealing.h"

#include <sodium.h>

namespace linli {

KdfCost KdfCost::interactive()
{
    return {crypto_pwhash_argon2id_OPSLIMIT_INTERACTIVE, crypto_pwhash_argon2id_MEMLIMIT_INTERACTIVE};
}

KdfCost KdfCost::moderate()
{
    return {crypto_pwhash_argon2id_OPSLIMIT_MODERATE, crypto_pwhash_argon2id_MEMLIMIT_MODERATE};
}

KdfCost KdfCost::sensitive()
{
    return {crypto_pwhash_argon2id_OPSLIMIT_SENSITIVE, crypto_pwhash_argon2id_MEMLIMIT_SENSITIVE};
}

KdfCost KdfCost::named(const QString &name)
{
    return name == u"interactive" ? interactive() : name == u"sensitive" ? sensitive() : moderate();
}

QByteArray freshSalt()
{
    QByteArray salt(crypto_pwhash_SALTBYTES, Qt::Uninitialized);
    randombytes_buf(salt.data(), size_t(salt.size()));
    return salt;
}

Result<Secret> keyFromPassword(const Secret &passwordUtf8, const QByteArray &salt, const KdfCost &cost)
{
    if (salt.size() != qsizetype(crypto_pwhash_SALTBYTES) || cost.operations < crypto_pwhash_OPSLIMIT_MIN
        || cost.operations > crypto_pwhash_OPSLIMIT_MAX || cost.memory < qint64(crypto_pwhash_MEMLIMIT_MIN)
        || cost.memory > (qint64(4) << 30))
        return Error{ErrorKind::Broken,
            translate("crypto",
                "This account's key row is damaged. Sign in with another account, use the recovery page, or "
                "restore a backup.")};
    Secret key(keySize);
    const char *text = passwordUtf8.isEmpty() ? "" : reinterpret_cast<const char *>(passwordUtf8.data());
    if (crypto_pwhash(key.data(), quint64(keySize), text, quint64(passwordUtf8.size()),
            reinterpret_cast<const unsigned char *>(salt.constData()), quint64(cost.operations),
            size_t(cost.memory), crypto_pwhash_ALG_ARGON2ID13)
        != 0)
        return Error{ErrorKind::Io,
            translate("crypto",
                "There is not enough memory to check the password. Close other programs and try again.")};
    return key;
}

Secret passwordOf(const QString &typed)
{
    QByteArray bytes = typed.normalized(QString::NormalizationForm_KC).toUtf8();
    return Secret::take(bytes);
}

} // namespace linli
