// Ledgers as the program made them before there were accounts.
#pragma once

#include <QString>

namespace linli::test {

/// Takes accounts, keys and seals out of a test ledger (newTestLedger): schema 5, every value and every payload of
/// the journal in the clear, deleted rows still in free pages, as nothing was overwritten then.
void makeOld(const QString &path);

} // namespace linli::test
