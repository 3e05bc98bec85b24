// What makes a password easy to guess. Nothing here copies it out of guarded memory.
#pragma once

#include "core/base/result.h"
#include "core/crypto/secret.h"

namespace linli {

/// Passwords are UTF-8 of NFKC text (passwordOf).

/// Unicode characters, not bytes.
int characterCount(const Secret &password);
/// How many of small letters, capital letters, digits and other characters (Chinese ones too) it has: 0 to 4.
int classCount(const Secret &password);
/// In the list of the commonest (resources/passwords/common.txt), in small or capital letters. Error Broken
/// when the program lost its list.
Result<bool> isCommonPassword(const Secret &password);
/// "12345678", "hgfedcba", "8901234": each character beside the one before, 0 after 9; or "aaaaaaaa",
/// "abcabcabc": up to four characters again and again.
bool isRunOrRepetition(const Secret &password);
/// "19800101", "01011980", "wxm19800101!": a day between 1900 and 2099 in eight digits, alone or with at most
/// three characters around it.
bool isDate(const Secret &password);
/// Whether the account's name (two Chinese characters, four letters or more) is a part of it.
bool containsName(const Secret &password, const QString &accountName);

} // namespace linli
