// The recovery key on paper: eighteen words of two characters.
#pragma once

#include "core/base/result.h"
#include "core/crypto/secret.h"

#include <QStringList>

namespace linli {

inline constexpr qsizetype recoveryKeySize = 16;
inline constexpr int recoveryWordCount = 18; ///< 16 words of the key, 2 to check it by

/// The words of a 16-byte key.
QStringList recoveryWords(const Secret &key);
/// The key again, from the words as a person types them: in characters or in pinyin without tones, divided by
/// spaces, commas or line ends, with or without numbers. Error Invalid says which word (by its number) is not
/// in the list, or that the words are incomplete or do not fit together; it never repeats what was typed.
Result<Secret> recoveryKey(const QString &typed);

} // namespace linli
