// The 256 words a recovery key is written in, one for each byte.
#pragma once

#include <array>

namespace linli {

struct RecoveryWord
{
    const char16_t *characters; ///< Two of them.
    const char *pinyin; ///< Without tones and without a space: "banma".
};

/// By the byte they stand for. No two words share a first or a second character, and one wrong letter never
/// makes one word's pinyin into another's.
const std::array<RecoveryWord, 256> &recoveryWordList();

} // namespace linli
