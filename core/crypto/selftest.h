// Known-answer test of the cryptography, run at every start.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>

namespace linli {

/// One answer that was published or was computed by another implementation, and what comes out here.
struct KnownAnswer
{
    QString primitive; ///< "Argon2id"
    QByteArray computed; ///< Empty when nothing came out.
    QByteArray expected;
};

/// Computes all of them; a few milliseconds.
QList<KnownAnswer> knownAnswers();
/// Error Broken names the first primitive whose answer is another one.
Result<void> compareAnswers(const QList<KnownAnswer> &answers);

/// Error Broken when one of the primitives does not give the known answer; the program must stop then.
Result<void> cryptoSelfTest();

} // namespace linli
