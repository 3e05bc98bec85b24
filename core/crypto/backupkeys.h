// The key pairs that follow from other keys of a ledger: what backups are sealed to, and the recovery page's.
#pragma once

#include "core/crypto/keypair.h"

namespace linli {

/// What backups of an epoch are sealed to. The public half stands open in key_epoch, so that anybody can make a
/// backup; the private one follows from the data key, so that only its holders can open it.
KeyPair backupKeys(const Secret &dataKey);

/// The pair of the printed recovery key (16 bytes, core/crypto/recoverywords.h): key_grant of account 0.
KeyPair recoveryKeys(const Secret &recoveryKey);

} // namespace linli
