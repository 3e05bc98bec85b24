// Known-answer test of the cryptography, run at every start.
#pragma once

#include "core/base/result.h"

namespace linli {

/// Error Broken when one of the primitives does not give the published answer; the program must stop then.
Result<void> cryptoSelfTest();

} // namespace linli
