#pragma once

#include "base/result.h"

namespace credentials {

/// Checks the ciphers and derivations against known answers, both ways; run before every job. A
/// broken library, or one in another mode, must not be found out by its first million values.
base::Result<> selfTest();

} // namespace credentials
