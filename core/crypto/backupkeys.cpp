#include "core/crypto/backupkeys.h"

#include "core/crypto/sealing.h"

#include <sodium.h>

namespace linli {

KeyPair backupKeys(const Secret &dataKey)
{
    return KeyPair::fromSeed(subkey(dataKey, 3, "linlback"));
}

KeyPair recoveryKeys(const Secret &recoveryKey)
{
    Secret seed(crypto_box_SEEDBYTES);
    crypto_generichash(
        seed.data(), size_t(seed.size()), recoveryKey.data(), quint64(recoveryKey.size()), nullptr, 0);
    return KeyPair::fromSeed(seed);
}

} // namespace linli
